"""Children are started under the interpreter that was named, and a foreign one sees our package alone."""

import subprocess
import sys

from lossdoctor.core.version import VERSION
from lossdoctor.link import launch


def test_our_own_interpreter_runs_the_package_without_the_current_folder_on_its_path():
    command = launch.engine()
    assert command[0] == sys.executable and "-P" in command and command[-2:] == ("lossdoctor", "engine")
    assert launch.engine(sys.executable) == command


def test_a_foreign_interpreter_without_any_packages_finds_ours_and_nothing_beside_it():
    python, flag, code = launch.foreign(sys.executable, "--version")
    done = subprocess.run([python, "-I", "-S", flag, code], capture_output=True, text=True)
    assert done.stdout.strip() == f"lossdoctor {VERSION}", done.stderr
    beside = f"import importlib.util\ntry:\n    {code}\nfinally:\n    print(importlib.util.find_spec('numpy'))"
    done = subprocess.run([python, "-I", "-S", flag, beside], capture_output=True, text=True)
    assert done.stdout.split()[-1] == "None"


def test_another_interpreter_is_started_by_the_bootstrap():
    command = launch.engine("/usr/bin/another-python")
    assert command[0] == "/usr/bin/another-python" and "'engine'" in command[2]

import os
import subprocess
import sys

import pytest

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.writing import write_bytes, write_text


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("old")
    file.chmod(0o640)
    write_text(file, "new ü")
    assert file.read_text(encoding="utf-8") == "new ü"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    write_text(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


@pytest.mark.parametrize("failing", ["fsync", "replace", "write"])
def test_a_fault_at_any_step_leaves_the_old_file_and_no_rest(tmp_path, monkeypatch, failing):
    file = tmp_path / "a.txt"
    file.write_text("old")

    def full(*_given, **_named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, full)
    with pytest.raises(Refusal, match="No space left") as refusal:
        write_bytes(file, b"x" * 1234)
    monkeypatch.undo()
    assert refusal.value.failure.code is FailureCode.CANNOT_WRITE
    assert "1,234 bytes" in refusal.value.failure.message
    assert file.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_missing_folder_is_refused_with_a_sentence(tmp_path):
    with pytest.raises(Refusal, match="could not be written"):
        write_text(tmp_path / "none" / "a.txt", "x")


def test_a_file_size_limit_never_tears_the_file(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("old")
    program = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000));"
        "from lossdoctor.core.writing import write_bytes; write_bytes(sys.argv[1], b'x' * 5000)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(file)], capture_output=True, text=True)
    assert "Refusal" in done.stderr and "5,000 bytes" in done.stderr
    assert file.read_text() == "old"

"""What every test stands on: no display, a home of its own, quiet TensorFlow, nothing left behind."""

from __future__ import annotations

import os
import re
import threading
import time
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("PYTHONUTF8", "1")

settings.register_profile("shared", deadline=None, max_examples=50)  # the machine is shared: no stopwatch
settings.load_profile("shared")

PATIENCE = 3.0  # seconds for threads and children to end by themselves


def pytest_addoption(parser):
    parser.addoption("--golden", action="store_true", help="write the golden files anew instead of comparing")


def pytest_ignore_collect(collection_path, config):
    """Leaving out a module's tests is not enough to be fast: importing it would import TensorFlow."""
    if "not engine" not in (config.option.markexpr or "") or collection_path.suffix != ".py":
        return None
    text = collection_path.read_text(encoding="utf-8")
    whole = re.search(r"^pytestmark = (\[[^\]]*)?pytest\.mark\.engine", text, re.MULTILINE)
    return True if whole else None


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    """A user folder of its own for each test."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("LOSSDOCTOR_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_left_behind():
    """Fail a test that leaves a thread of ours or a child process alive."""
    threads, children = our_threads(), child_processes()
    yield
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and (our_threads() - threads or child_processes() - children):
        time.sleep(0.02)
    left = our_threads() - threads
    assert not left, f"threads left alive: {sorted(thread.name for thread in left)}"
    assert not child_processes() - children, "child processes left alive"


def our_threads():
    """Threads that Python code started (TensorFlow's and Qt's own are not seen here), pools of libraries left out."""
    libraries = ("ThreadPoolExecutor", "Thread-", "asyncio", "pydevd", "QThread", "Dummy")
    return {thread for thread in threading.enumerate() if not thread.name.startswith(libraries)}


def child_processes():
    """Process ids of our children, as far as the system tells."""
    try:
        return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())
    except OSError:
        return set()

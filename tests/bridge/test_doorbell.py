"""A call from outside is taken by one window, once, or by none."""

import json
import socket
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from lossdoctor.bridge import doorbell
from lossdoctor.bridge.doorbell import BUSY, GO, TAKEN, Call, Doorbell, address, call_of, private_folder, ring

CALLER = """
import sys
from lossdoctor.bridge.doorbell import call_of, ring
sys.exit(not ring(sys.argv[1], call_of(sys.argv[2:]), 50_000))
"""


@pytest.fixture
def place(home):
    return str(home / "bell")


@pytest.fixture
def bells(qtbot, place):
    """Makes doorbells at the place, with what each was rung for."""
    made = []

    def make(engaged=lambda: False):
        bell = Doorbell(place, engaged)
        bell.calls = []
        bell.rung.connect(bell.calls.append)
        made.append(bell)
        return bell

    yield make
    for bell in made:
        bell.close()


@pytest.fixture
def rings(qtbot, place):
    """Whether a caller in another process was served, while this one's windows listen."""

    def call(*paths):
        child = subprocess.Popen([sys.executable, "-P", "-c", CALLER, place, *paths])
        try:
            qtbot.waitUntil(lambda: child.poll() is not None, timeout=60_000)
        finally:
            child.kill()
            child.wait()
        return child.returncode == 0

    return call


def speak(qtbot, place, *lines):
    """Say lines that no caller of ours says; what was answered, until the window hung up."""
    line = QLocalSocket()
    line.connectToServer(place)
    heard = []
    line.readyRead.connect(lambda: heard.append(bytes(line.readAll().data())))
    for words in lines:
        line.write(words)
    qtbot.waitUntil(lambda: line.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=60_000)
    return b"".join(heard)


def test_files_go_to_the_window_that_listens(bells, rings, qtbot):
    bell = bells()
    assert bell.listen()
    assert rings("/data/a.keras", "/data/a.csv")
    qtbot.waitUntil(lambda: len(bell.calls) == 1, timeout=60_000)
    assert [call.paths for call in bell.calls] == [("/data/a.keras", "/data/a.csv")]


def test_a_window_with_other_work_takes_nothing(bells, rings, qtbot):
    engaged = [True]
    bell = bells(lambda: engaged[0])
    bell.listen()
    assert not rings("/data/a.keras")
    engaged[0] = False
    assert rings("/data/b.keras")
    qtbot.waitUntil(lambda: len(bell.calls) == 1, timeout=60_000)
    assert [call.paths for call in bell.calls] == [("/data/b.keras",)]


@pytest.mark.parametrize(
    ("path", "taken"),
    [("/x/train.py", False), ("/x/loss.py::focal", False), ("/x/work.ipynb", False), ("/x/a.keras", True)],
)
def test_a_program_from_another_folder_is_not_taken_since_it_would_run_in_the_wrong_one(path, taken):
    assert Call((path,), "/somewhere/else").runs_here == taken
    assert Call((path,), str(Path.cwd())).runs_here


def test_a_socket_left_behind_is_replaced(bells, rings, place):
    with closing(socket.socket(socket.AF_UNIX)) as dead:
        dead.bind(place)
    assert not ring(place, Call(("/a.keras",)))
    assert bells().listen()
    assert rings("/a.keras")


def test_one_window_listens_and_the_next_one_after_it(bells, rings, qtbot):
    first, second = bells(), bells()
    assert first.listen()
    assert not second.listen()
    first.close()
    assert second.listen()
    assert rings("/b.keras")
    qtbot.waitUntil(lambda: len(second.calls) == 1, timeout=60_000)
    assert first.calls == []


def test_a_window_that_never_answers_is_not_waited_for(place):
    with closing(socket.socket(socket.AF_UNIX)) as deaf:
        deaf.bind(place)
        deaf.listen()
        assert not ring(place, Call(("/a.keras",)), patience_ms=20)


def test_nobody_at_home_and_no_safe_place_are_no_errors(place):
    assert not ring(place, Call(("/a.keras",)))
    assert not ring("", Call(("/a.keras",)))
    assert not Doorbell("", lambda: False).listen()


def said(*paths):
    return json.dumps({"paths": paths, "folder": "", "token": ""}).encode() + b"\n"


@pytest.mark.parametrize(
    "line",
    [b"\n", b"GET / HTTP/1.1\r\n", b"[]\n", b'{"paths": [], "folder": "", "token": ""}\n', b'{"paths": [1]}\n']
    + [b'{"paths": "/a", "folder": "", "token": ""}\n', b"\xff\xfe\n", b"[" * 100_000 + b"\n", b"x" * (1 << 20)],
    ids=range(9),
)
def test_other_words_are_hung_up_on(bells, qtbot, place, line):
    bell = bells()
    bell.listen()
    assert speak(qtbot, place, line) == b""
    assert bell.calls == []


@pytest.mark.parametrize(("last", "calls"), [(GO, 1), (b"no\n", 0)])
def test_files_are_opened_only_after_the_callers_last_word(bells, qtbot, place, last, calls):
    bell = bells()
    bell.listen()
    assert speak(qtbot, place, said("/a.keras"), last) == TAKEN
    assert len(bell.calls) == calls


def test_a_caller_that_gave_up_has_its_own_window(bells, qtbot, place):
    bell = bells()
    bell.listen()
    line = QLocalSocket()
    line.connectToServer(place)
    line.write(said("/a.keras"))
    qtbot.waitUntil(lambda: line.bytesAvailable() > 0, timeout=60_000)
    line.abort()
    qtbot.waitUntil(lambda: not bell._visitors, timeout=60_000)
    assert bell.calls == []


def test_nobody_else_may_ring(bells, place):
    bells().listen()
    assert stat.S_IMODE(Path(place).stat().st_mode) & 0o077 == 0


def test_a_window_that_closes_takes_its_socket_along(bells, place):
    bell = bells()
    bell.listen()
    bell.close()
    assert not Path(place).exists()


def test_the_place_is_private_and_differs_by_screen(monkeypatch, home, tmp_path):
    monkeypatch.setattr(doorbell, "LONGEST", 4096)  # however deep the folders of tests are
    session = tmp_path / "run"
    session.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    assert private_folder() == session
    here = address()
    monkeypatch.setenv("DISPLAY", ":77")
    assert address() != here
    session.chmod(0o770)
    assert private_folder() == home
    home.chmod(0o777)
    assert address() == ""
    monkeypatch.setattr(doorbell, "LONGEST", 10)
    home.chmod(0o700)
    assert address() == ""


def test_a_call_names_files_as_seen_from_the_callers_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave")
    call = call_of(["a.py", "/b.csv", "c.py::loss"])
    assert call == Call((f"{tmp_path}/a.py", "/b.csv", f"{tmp_path}/c.py::loss"), str(tmp_path), "leave")
    assert BUSY != TAKEN

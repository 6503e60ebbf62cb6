"""A child process ends when it should, and its end is one readable sentence."""

import os
import queue
import sys
import time
from pathlib import Path

import pytest

from lossdoctor.core.commands import Examine
from lossdoctor.core.events import CommandDone, LogWritten
from lossdoctor.link.child import Child
from lossdoctor.link.outcome import ProcessOutcome

PREAMBLE = """
import os, sys, time, signal
from lossdoctor.core.events import CommandDone, Heartbeat
from lossdoctor.core.commands import Shutdown
from lossdoctor.link.frames import FrameWriter, read_frame
say = FrameWriter(sys.stdout.buffer)
"""
ECHO = """
while (c := read_frame(sys.stdin.buffer)) is not None and not isinstance(c, Shutdown):
    say(CommandDone(type(c).__name__))
"""


class Watched:
    def __init__(self, body):
        self.messages, self.ends = queue.Queue(), queue.Queue()
        command = [sys.executable, "-c", PREAMBLE + body]
        self.child = Child("engine", command, self.messages.put, self.ends.put)
        self.child.start()

    def message(self):
        return self.messages.get(timeout=20)

    def end(self) -> ProcessOutcome:
        return self.ends.get(timeout=20)


def running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(pid):
    try:
        os.killpg(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_command_is_answered_and_a_polite_stop_is_an_expected_end():
    watched = Watched(ECHO)
    assert watched.child.send(Examine())
    assert watched.message() == CommandDone("Examine")
    watched.child.stop()
    outcome = watched.end()
    assert outcome.expected and outcome.exit_code == 0


def test_a_child_that_ignores_terminate_is_killed_within_the_deadlines():
    watched = Watched("signal.signal(signal.SIGTERM, signal.SIG_IGN); say(Heartbeat()); time.sleep(600)")
    watched.message()
    began = time.monotonic()
    watched.child.stop(polite=0.2, firm=0.3)
    assert time.monotonic() - began < 3
    assert watched.end().expected and gone(watched.child.pid)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("os.kill(os.getpid(), signal.SIGSEGV)", "segmentation fault"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "memory ran out"),
        ("os.abort()", "aborted"),
        ("os._exit(3)", "exit code 3"),
        ("os.write(1, b'this is no frame at all, is it?')\ntime.sleep(600)", "no message"),
        ("say(Heartbeat()); os.write(1, b'LD01' + bytes(3))", "no message"),
        ("os.close(1); time.sleep(600)", "closed its pipe"),
    ],
)
def test_an_unexpected_end_is_told_in_one_sentence(body, words):
    watched = Watched(body)
    outcome = watched.end()
    assert not outcome.expected and words in outcome.sentence
    assert watched.child.wait(5) and gone(watched.child.pid)


def test_a_command_that_cannot_be_started_ends_with_a_sentence():
    ends = queue.Queue()
    Child("engine", ["/no/such/interpreter"], print, ends.put).start()
    assert "could not be started" in ends.get(timeout=5).sentence


def test_what_the_child_leaves_running_is_ended_with_it():
    watched = Watched(
        "import subprocess; p = subprocess.Popen(['sleep', '600']); say(CommandDone(str(p.pid))); os._exit(0)"
    )
    pid = int(watched.message().command)
    watched.end()
    deadline = time.monotonic() + 5
    while running(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not running(pid)


def test_printed_text_arrives_and_a_flood_is_counted_not_kept():
    watched = Watched(
        "os.write(2, b'hello\\n'); [os.write(2, b'x' * 65536) for _ in range(40)]; say(Heartbeat()); time.sleep(0.1)"
    )
    watched.end()
    texts = []
    while not watched.messages.empty():
        message = watched.messages.get()
        if isinstance(message, LogWritten):
            texts.append(message)
    assert texts[0].text.startswith("hello")
    assert sum(len(text.text) for text in texts) <= Child.LOG_LIMIT + 1000
    assert any(text.stream == "doctor" and "left out" in text.text for text in texts)


def test_a_character_split_between_two_writes_arrives_whole():
    watched = Watched("os.write(2, 'ä'.encode()[:1]); time.sleep(0.4); os.write(2, 'ä'.encode()[1:] + b'!')")
    text = ""
    while not text.endswith("!"):
        text += watched.message().text
    assert text == "ä!"
    watched.child.kill()

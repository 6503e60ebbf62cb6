"""A real child process that speaks the protocol without TensorFlow: `python stand_in_engine.py MOOD`.

Moods: '' answers; 'learns' also examines what it trained, which goes well once an edit is applied; 'dies' ends with
exit code 3 when a run starts; 'crashes' by a segmentation fault; 'hangs' falls silent and ignores everything when a run
starts; 'garbage' writes something that is no frame; 'stubborn' beats its heart and never stops; 'endless' is never
done with opening.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time

from helpers import tapes
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.session import Revision
from lossdoctor.link.frames import FrameWriter, read_frame

CURED: list[str] = []  # titles of the edits that were applied


def main(mood: str) -> None:
    say = FrameWriter(os.fdopen(os.dup(1), "wb"))
    os.dup2(2, 1)
    busy = [""]
    silent = threading.Event()
    say(ev.EngineReady({"stand-in": "1"}, "CPU:0", "no GPU answered"))

    def beat() -> None:
        while not silent.is_set():
            say(ev.Heartbeat(busy[0]))
            time.sleep(0.05)

    threading.Thread(target=beat, daemon=True).start()
    while (command := read_frame(sys.stdin.buffer)) is not None:
        if isinstance(command, cmd.Shutdown):
            break
        busy[0] = type(command).__name__
        answer(command, say, mood, silent)
        busy[0] = "" if mood != "stubborn" else busy[0]
    os._exit(0)


def answer(command: object, say: FrameWriter, mood: str, silent: threading.Event) -> None:
    name = type(command).__name__
    if isinstance(command, (cmd.OpenSession, cmd.OpenScenario)):
        if mood == "endless":
            time.sleep(600)
        say(tapes.opening()[1])
    elif isinstance(command, cmd.Examine):
        for event in tapes.examination()[:-1]:
            say(event)
    elif isinstance(command, cmd.StartRun):
        train(command, say, mood, silent)
        if mood == "learns":
            learn(say)
    elif isinstance(command, cmd.PreviewFix):
        say(ev.FixPreviewed(command.fix_id, ("targets: y -> (y + 1) / 2",)))
    elif isinstance(command, cmd.ApplyEdits):
        CURED.append(command.title)
        revision = Revision(1, command.edits, command.title)
        say(ev.RevisionMade(revision, tapes.patient_facts(labels=(0.0, 1.0)), (command.title,), ()))
        if mood == "learns":
            say(ev.FindingCleared(tapes.DOMAIN))
    if mood != "stubborn":
        say(ev.CommandDone(name))


def learn(say: FrameWriter) -> None:
    for event in tapes.finished_examination() if not CURED else [ev.FindingCleared("negative-loss")]:
        say(event)


def train(command: cmd.StartRun, say: FrameWriter, mood: str, silent: threading.Event) -> None:
    cured = mood == "learns" and bool(CURED)
    tape = tapes.run(command.run_id, steps=90, sick=not cured, revision=int(cured))
    for event in tape[:4]:
        say(event)
    if mood == "dies":
        os._exit(3)
    if mood == "crashes":
        os.kill(os.getpid(), signal.SIGSEGV)
    if mood == "garbage":
        os.write(say._stream.fileno(), b"Epoch 1/10 loss: 0.5" * 4)
    if mood == "hangs":
        silent.set()
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(60)
    if mood != "stubborn":
        for event in tape[4:]:
            say(event)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")

"""The table of real-life programs and files through the window's open path, up to the command for the engine."""

import sys

import pytest

from helpers.reading import desk, nothing_left_behind  # noqa: F401
from helpers.styles import STYLES
from lossdoctor.bridge.opening import Opening
from lossdoctor.core.commands import OpenSession

pytestmark = pytest.mark.slow

# What only running the program or loading the model can tell; the window hears it from the engine.
FROM_THE_ENGINE = {
    "never-trains",
    "program-exited",
    "program-waits",
    "module-missing",
    "time-limit",
    "shape-mismatch",
    "custom-objects-missing",
    "program-error",
}


class Visitor:
    """A person before the window who allows what the row's command line allows, and gives the data that it names."""

    def __init__(self, opening, style, folder):
        self.opening, self.style, self.folder = opening, style, folder
        self.ended = []
        opening.trust_needed.connect(self.trust)
        opening.data_needed.connect(lambda inspected: self.ended.append("data-missing"))
        opening.function_needed.connect(lambda inspected: opening.give_function(""))
        opening.choices_needed.connect(lambda previewed: opening.give_choices(None))
        opening.data_refused.connect(lambda failure: self.ended.append(failure))
        opening.refused.connect(self.ended.append)
        opening.ready.connect(lambda command, inspected: self.ended.append(command))

    def trust(self, inspected):
        if "--trust" in self.style.words:
            self.opening.trust()
        else:
            self.ended.append("not-trusted")

    def files(self):
        words = self.style.words[: self.style.words.index("--")] if "--" in self.style.words else self.style.words
        names, after = [words[0]], ""
        for word in words[1:]:
            if word.startswith("--"):
                after = word
            elif after in ("--data", "--architecture", "--custom-objects"):
                names.append(word)
        return [str(self.folder / name.partition("::")[0]) + "".join(name.partition("::")[1:]) for name in names]


# Scripts without arguments all take the same way: a few of them in every run, all in `make table`.
PLAIN = [name for name, style in STYLES.items() if style.words == ("train.py", "--trust") and len(style.files) == 1]
ROWS = [pytest.param(name, marks=pytest.mark.table if name in PLAIN[8:] else ()) for name in STYLES]


@pytest.mark.parametrize("name", ROWS)
def test_the_window_opens_what_the_command_line_opens(name, tmp_path, qtbot, desk):  # noqa: F811
    style, before = STYLES[name], "tensorflow" in sys.modules  # a test of the engine may have imported it
    style.write(tmp_path)
    opening = Opening(desk)
    visitor = Visitor(opening, style, tmp_path)
    try:
        opening.start(visitor.files())
        qtbot.waitUntil(lambda: bool(visitor.ended), timeout=60_000)
    finally:
        opening.close()
    end = visitor.ended[0]
    kind, _, code = style.expect.partition(":")
    if isinstance(end, OpenSession):
        assert kind != "failure" or code in FROM_THE_ENGINE or name.startswith("loss: "), style.expect
    else:
        told = end if isinstance(end, str) else end.code
        assert kind == "failure" and told == code, end
        assert isinstance(end, str) or style.says in end.message
    assert ("tensorflow" in sys.modules) == before

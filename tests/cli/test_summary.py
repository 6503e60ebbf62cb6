"""The lines that a call prints for people."""

from helpers.stories import sick_story
from lossdoctor.cli.summary import summary
from lossdoctor.core import events
from lossdoctor.core.trials import Tried
from lossdoctor.report.as_json import document
from lossdoctor.report.report import fold_all


def told(*more):
    return summary(document(fold_all([*sick_story(), *more])))


def test_a_cure_in_vain_is_told():
    tried = (
        Tried(("a/b",), "Use a sigmoid", 0.5, 10, "given up"),
        Tried(("c/d",), "Train longer", 0.6, 10, "no better"),
    )
    vain = events.CureFinished((), (), "accuracy", 0.5, 0.5, why="Nothing helped.", tried=tried)
    assert "not cured: none of 2 treatments was kept" in told(vain)
    assert "not cured" not in told()

"""Papers say what explains what: proved in a trial with how sure, or by rule."""

from helpers import tapes
from lossdoctor.core import events, wire
from lossdoctor.core.causes import CausalLink, CausalVerdict
from lossdoctor.core.story import Story
from lossdoctor.report.as_html import html
from lossdoctor.report.as_json import document
from lossdoctor.report.as_markdown import markdown
from lossdoctor.report.report import fold_all

LINK = CausalLink(tapes.DOMAIN, "negative-loss", CausalVerdict.EXPLAINS, 0.75, 1, 2, 8, "Its cure clears it.")
LEARNED = events.CausesLearned((LINK,), 0, "Two copies were trained.")
TOLD = [*tapes.opening(), *tapes.examination(), *tapes.run(), *tapes.finished_examination()]


def test_without_trials_a_consequence_is_by_rule():
    made = document(fold_all(TOLD))
    root = next(finding for finding in made["findings"] if finding["check"] == tapes.DOMAIN)
    effect = next(finding for finding in made["findings"] if finding["check"] == "negative-loss")
    assert made["causes"] is None and effect["cause_confidence"] is None
    assert [(e["check"], e["how"], e["confidence"]) for e in root["explains"]] == [("negative-loss", "rule", None)]
    assert "(by rule)" in html(made) and "Explains" not in html(made)


def test_a_link_from_a_trial_is_told_with_how_sure_it_is_in_every_paper():
    made = document(fold_all([*TOLD, LEARNED]))
    root = next(finding for finding in made["findings"] if finding["check"] == tapes.DOMAIN)
    effect = next(finding for finding in made["findings"] if finding["check"] == "negative-loss")
    assert [(e["how"], e["confidence"], e["sure"]) for e in root["explains"]] == [("trial", 0.75, "one trial")]
    assert effect["cause_confidence"] == 0.75 and made["causes"]["links"][0]["verdict"] == "explains"
    assert "Two copies were trained." in made["notes"]
    for paper in (html(made), markdown(made).replace("\\", "")):
        assert "proved in a trial: its cure cleared 1 of 1; one trial" in paper
        assert "75 % sure by trial" in paper


def test_links_of_a_cured_program_do_not_speak_of_the_program_as_given():
    later = events.CausesLearned((LINK,), 3, "")
    assert fold_all([*TOLD, later]).links == ()


def test_what_was_learned_crosses_the_pipe_and_stays_in_the_story():
    assert wire.decode(wire.encode(LEARNED)) == LEARNED
    assert LEARNED in Story().take_all([*TOLD, LEARNED]).events()

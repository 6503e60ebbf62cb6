"""Words of checks and demos, looked up where they are shown."""

import pytest

from lossdoctor.bridge.spoken import amid, check_words, demo_words, fix_words
from lossdoctor.checks.help_pages import check_title
from lossdoctor.core import saying
from lossdoctor.core.saying import say, together
from lossdoctor.core.scenarios import scenario
from lossdoctor.ui.language import speak


@pytest.fixture
def german(qapp):
    translators = speak(qapp, "de")
    assert translators
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    saying.speak(None)


def test_the_titles_of_findings_are_german_under_german(german):
    assert check_words(check_title("negative-loss")) == "Der Verlust ist negativ"
    assert check_words("The loss ignores the targets when it teaches").startswith("Der Verlust beachtet")


def test_the_titles_of_fixes_are_german_alone_and_together(german):
    assert fix_words(say("Use a sigmoid")) == "Sigmoid verwenden"
    both = together([say("Use a sigmoid"), say("Train {n} epochs", n=40)], "; ")
    assert fix_words(both) == "Sigmoid verwenden; Epochenzahl auf 40 setzen"
    assert fix_words("Mine") == "Mine"


def test_line_breaks_of_a_demo_s_file_hide_no_translation(german):
    story = scenario("labels-minus-one-plus-one").story
    assert "\n" in story
    assert demo_words(story).startswith("Ein Netz soll gutartige von bösartigen Proben unterscheiden.")
    assert demo_words("my train.py") == "my train.py", "what is no demo keeps its name"


def test_what_no_catalogue_knows_stays_english(german):
    assert check_words("A disease\nof tomorrow") == "A disease of tomorrow"
    assert check_words("A title with {braces}") == "A title with {braces}"
    assert demo_words("") == ""


def test_a_title_amid_a_sentence_begins_small_in_english_only(german):
    assert amid("The loss grows", "The loss grows") == "the loss grows"
    assert amid("NaN or infinity among the targets", "NaN or infinity among the targets").startswith("NaN")
    assert amid(check_words("Gradients explode"), "Gradients explode") == "Die Gradienten explodieren"

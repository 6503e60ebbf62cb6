"""Words of checks and demos, looked up where they are shown."""

import pytest
from PySide6.QtCore import QTranslator

from lossdoctor.bridge.spoken import amid, check_words, demo_words, fix_words
from lossdoctor.checks.help_pages import check_title
from lossdoctor.core.scenarios import scenario
from lossdoctor.paths import resources


@pytest.fixture
def german(qapp):
    translator = QTranslator()
    assert translator.load("lossdoctor_de", str(resources() / "translations"))
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_titles_of_findings_are_german_under_german(german):
    assert check_words(check_title("negative-loss")) == "Der Verlust ist negativ"
    assert check_words("The loss ignores the targets when it teaches").startswith("Der Verlust beachtet")


def test_the_titles_of_fixes_are_german_where_they_are_fixed_words(german):
    assert fix_words("Use a sigmoid") == "Sigmoid verwenden"
    assert fix_words("Compute in float32; Shuffle the rows") == "In float32 rechnen; Zeilen mischen"
    assert fix_words("Train 40 epochs") == "Train 40 epochs"


def test_line_breaks_of_a_demo_s_file_hide_no_translation(german):
    story = scenario("labels-minus-one-plus-one").story
    assert "\n" in story
    assert demo_words(story).startswith("Ein Netz soll gutartige von bösartigen Proben unterscheiden.")
    assert demo_words("my train.py") == "my train.py", "what is no demo keeps its name"


def test_what_no_catalogue_knows_stays_english(qapp):
    assert check_words("A disease\nof tomorrow") == "A disease of tomorrow"
    assert demo_words("") == ""


def test_a_title_amid_a_sentence_begins_small_in_english_only(german):
    assert amid("The loss grows", "The loss grows") == "the loss grows"
    assert amid("NaN or infinity among the targets", "NaN or infinity among the targets").startswith("NaN")
    assert amid(check_words("Gradients explode"), "Gradients explode") == "Die Gradienten explodieren"

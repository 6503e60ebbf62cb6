"""Typed settings are read, refused in a sentence, or doubted."""

import pytest

from lossdoctor.bridge.settings_draft import COUNT, RATE, SEED, changed, typed
from lossdoctor.core.session import Settings


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("learning_rate", "1e-3", 0.001),
        ("learning_rate", " 0,5 ", 0.5),
        ("learning_rate", "", None),
        ("batch_size", "1,024", 1024),
        ("epochs", "", None),
        ("seed", "", 0),
        ("seed", "7", 7),
    ],
)
def test_values_are_read(name, text, value) -> None:
    assert typed(name, text).value == value
    assert not typed(name, text).wrong


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("learning_rate", "0", RATE),
        ("learning_rate", "nan", RATE),
        ("learning_rate", "1e999", RATE),
        ("batch_size", "0", COUNT),
        ("batch_size", "3.5", COUNT),
        ("epochs", "-2", COUNT),
        ("epochs", "9" * 30, COUNT),
        ("seed", "99999999999", SEED),
        ("seed", "²", SEED),
    ],
)
def test_what_cannot_be_used_is_told_in_a_sentence(name, text, sentence) -> None:
    assert typed(name, text).wrong == sentence


def test_what_is_unlikely_is_doubted_only() -> None:
    assert "diverge" in typed("learning_rate", "100").doubt
    assert typed("batch_size", "600", rows=569).value == 600
    assert "569" in typed("batch_size", "600", rows=569).doubt
    assert not typed("batch_size", "569", rows=569).doubt


def test_what_differs_from_the_program() -> None:
    assert changed(Settings()) == ()
    assert changed(Settings(learning_rate=0.1, seed=3, time_limit=5)) == ("learning_rate", "seed")

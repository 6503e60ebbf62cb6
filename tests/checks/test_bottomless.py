"""A lower loss is no better where it lies below its bound or rewards wrong predictions."""

import numpy as np
import pytest

from helpers.audits import sound, turned
from helpers.readings import make_compile, make_loss, make_run, snapshot
from lossdoctor.checks.bottomless import bottomless
from lossdoctor.core.readings.losses import LossAuditReading

OWN = make_compile(make_loss("my_loss", builtin=False))
DOWN = make_run(np.linspace(1.0, -3.0, 50))
UP = make_run(np.linspace(1.0, 0.1, 50))


@pytest.mark.parametrize(
    ("compiled", "run", "expected"),
    [
        (make_compile("binary_crossentropy"), DOWN, True),
        (make_compile("binary_crossentropy"), UP, False),
        (make_compile("cosine_similarity"), make_run(np.linspace(0.0, -0.9, 50)), False),
        (make_compile("poisson"), DOWN, False),
        (OWN, DOWN, False),
    ],
    ids=["below its bound", "above it", "negative by right", "no bound", "of the user's own"],
)
def test_a_loss_below_its_known_bound_is_bottomless(compiled, run, expected):
    assert bottomless(snapshot(compiled, run)) is expected


def test_a_lower_value_of_an_inverted_loss_is_no_better_one_and_of_a_sound_loss_it_is():
    assert bottomless(snapshot(OWN, DOWN, LossAuditReading((turned(sound()),))))
    assert not bottomless(snapshot(OWN, DOWN, LossAuditReading((sound(),))))

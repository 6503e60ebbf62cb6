from __future__ import annotations

import pytest

from lossdoctor.checks.known_losses import KNOWN, canonical, known_loss, lower_bound
from lossdoctor.core.readings.program import LossFacts


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("mse", "mean_squared_error"),
        ("MSLE", "mean_squared_logarithmic_error"),
        ("BinaryCrossentropy", "binary_crossentropy"),
        ("keras.losses.KLDivergence", "kl_divergence"),
        ("LogCosh", "log_cosh"),
        ("CTC", "ctc"),
        ("my_loss", None),
    ],
)
def test_every_spelling_of_a_built_in_loss_leads_to_its_snake_case_name(spelling, name):
    assert canonical(spelling) == name


def test_a_users_own_loss_called_mse_is_not_taken_for_the_built_in_one():
    assert known_loss(LossFacts("mse", builtin=False)) is None
    assert lower_bound(LossFacts("mse", builtin=False)) is None


@pytest.mark.parametrize(
    ("name", "bound"),
    [("binary_crossentropy", 0.0), ("cosine_similarity", -1.0), ("poisson", None), ("dice", 0.0)],
)
def test_the_lower_bound_is_what_the_formula_allows(name, bound):
    assert lower_bound(LossFacts(name, builtin=True)) == bound


def test_a_summed_cosine_similarity_has_no_known_bound():
    assert lower_bound(LossFacts("cosine_similarity", builtin=True, reduction="sum")) is None


def test_a_loss_without_a_bound_of_zero_says_why_it_may_be_negative():
    assert all(loss.bound == 0 or loss.why_negative for loss in KNOWN.values())

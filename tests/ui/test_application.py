"""The start-up guard."""

from lossdoctor.ui.application import unfit


def test_pyside_six_twelve_is_refused_before_python_three_twelve() -> None:
    reason = unfit("6.12.0", (3, 11))
    assert reason is not None
    assert "6.12.0" in reason
    assert "pip install" in reason


def test_fit_pairs_pass() -> None:
    assert unfit("6.11.3", (3, 11)) is None
    assert unfit("6.12.0", (3, 12)) is None
    assert unfit("6.12.1", (3, 13)) is None

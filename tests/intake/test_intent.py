"""What the user calls intended must be a check: a slip of the pen never switches a check off."""

import pytest

from lossdoctor.core.commands import InspectTarget
from lossdoctor.core.failures import Refusal
from lossdoctor.intake.intent import known_slugs, stated_intent
from lossdoctor.intake.main import carry_out


def test_the_nearest_pyproject_states_what_is_intended(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[tool.lossdoctor]\nallow = ["constant-feature"]\n')
    inner = tmp_path / "inner"
    inner.mkdir()
    assert stated_intent(str(inner / "train.py")) == (("constant-feature",), ())
    (inner / "pyproject.toml").write_text('[tool.lossdoctor]\nonly = ["negative-loss"]\n')
    assert stated_intent(str(inner / "train.py")) == ((), ("negative-loss",))


def test_a_check_that_does_not_exist_is_refused_with_the_nearest_name():
    with pytest.raises(Refusal, match=r"--only: there is no check 'negative-los'\. Did you mean negative-loss"):
        known_slugs(["negative-los"], "--only")


def test_a_misspelt_check_in_pyproject_names_the_file(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[tool.lossdoctor]\nallow = ["negative-los"]\n')
    with pytest.raises(Refusal, match=r"pyproject\.toml"):
        stated_intent(str(tmp_path / "train.py"))


def test_an_inspection_tells_what_is_stated_beside_the_file(tmp_path):
    (tmp_path / "pyproject.toml").write_text(
        '[tool.lossdoctor]\nallow = ["constant-feature"]\nonly = ["negative-loss"]\n'
    )
    (tmp_path / "train.py").write_text("model.fit(x, y)\n")
    inspected = carry_out(InspectTarget(str(tmp_path / "train.py")))
    assert (inspected.allow, inspected.only) == (("constant-feature",), ("negative-loss",))

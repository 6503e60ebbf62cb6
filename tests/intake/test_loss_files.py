"""What intake says of `file.py::name`."""

import pytest

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import TargetKind
from lossdoctor.intake.inspecting import inspect_target

TEXT = """
import shapes
raise SystemExit("nothing of this may run")
SCALE = 2.0
def focal(gamma=2.0):
    def loss(y_true, y_pred):
        return y_true
    return loss
if SCALE:
    class Squared: pass
square = lambda y, p: (y - p) ** 2
"""


@pytest.fixture
def losses(tmp_path):
    (tmp_path / "shapes.py").write_text("SIZE = 3\n")
    path = tmp_path / "losses.py"
    path.write_text(TEXT)
    return path


@pytest.mark.parametrize("name", ["focal", "Squared", "square"])
def test_a_named_loss_needs_trust_in_its_file_and_the_modules_it_imports(losses, name):
    seen = inspect_target(f"{losses}::{name}")
    assert seen.target.kind is TargetKind.LOSS
    assert (seen.target.path, seen.target.function) == (str(losses), name)
    assert seen.needs_trust
    assert seen.runs == (str(losses), str(losses.parent / "shapes.py"))
    assert seen.functions == ("focal", "Squared")


def test_a_name_that_is_not_there_is_answered_with_the_near_ones(losses):
    with pytest.raises(Refusal) as refused:
        inspect_target(f"{losses}::fokal")
    assert refused.value.failure.code is FailureCode.UNSUPPORTED
    assert refused.value.failure.message == f"{losses} defines no 'fokal' at its top. Near it: focal."


def test_a_name_like_no_other_is_answered_with_what_there_is(losses):
    with pytest.raises(Refusal, match=r"It has shapes, SCALE, focal, Squared, square\."):
        inspect_target(f"{losses}::zzz")


def test_a_name_in_a_file_that_is_no_program_is_refused(tmp_path):
    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    with pytest.raises(Refusal, match=r"table\.csv is no Python file"):
        inspect_target(f"{tmp_path / 'table.csv'}::loss")


def test_a_script_stays_a_script_and_names_its_functions(losses):
    seen = inspect_target(str(losses))
    assert seen.target.kind is TargetKind.SCRIPT
    assert seen.functions == ("focal", "Squared")

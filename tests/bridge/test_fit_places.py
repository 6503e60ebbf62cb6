"""Each training of a program is named by its line, or its cell and line."""

from lossdoctor.bridge.fit_places import FitPlace, fit_places
from lossdoctor.core.events import TargetInspected
from lossdoctor.core.session import CellStart, ProgramText, Target, TargetKind


def test_fits_are_named_by_line_and_text(tmp_path) -> None:
    script = tmp_path / "train.py"
    script.write_text("a.fit(x)\nif 1:\n    b.fit(y)\n")
    inspected = TargetInspected(Target(TargetKind.SCRIPT, str(script)), 9, True, fit_calls=(1, 3))
    assert fit_places(inspected, None, 2) == (FitPlace(1, "line 1", "a.fit(x)"), FitPlace(2, "line 3", "b.fit(y)"))
    in_cells = ProgramText(str(script), (CellStart(1, 1), CellStart(3, 4)))
    assert fit_places(inspected, in_cells)[1] == FitPlace(2, "cell 4, line 1", "b.fit(y)")


def test_fits_of_a_loop_are_named_by_their_number_alone(tmp_path) -> None:
    inspected = TargetInspected(Target(TargetKind.SCRIPT, str(tmp_path / "gone.py")), 9, True, fit_calls=(1,))
    assert [fit.place for fit in fit_places(inspected, None, 3)] == ["", "", ""]
    assert fit_places(inspected, None, 1) == (FitPlace(1, "line 1", ""),)

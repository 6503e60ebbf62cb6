"""The figures of accuracy: counted as they should be, resumed where they stopped, missed with exit code 1."""

import json
import sys

import accuracy
import pytest
from judging.calling import check
from judging.figures import figures, missed, misses
from judging.outcomes import Outcome, Patient, awaited, keep, kept, read_report, said_in, status_of, under_today

FINDING = {"check": "dead-units", "severity": "error", "rank": 1}
REPORT = {"schema_version": 1, "verdict": "sick", "findings": [FINDING]}
CURED = {"goal": 0.6, "healthy": True, "cured": 0.8, "uncured": 0.1}


def outcome(name="a", role="faulty", said=(), **fields):
    fields = {"accept": ("dead-units",) if role == "faulty" else (), **fields}
    return Outcome(name, "population", role, said=tuple(said), **fields)


def reached(outcomes):
    return {figure.title.split(": ")[-1]: (figure.reached, figure.ok) for figure in figures(outcomes)}


def test_findings_are_read_by_rank_whatever_their_order():
    report = {
        "findings": [{"check": "b", "severity": "hint", "rank": 2}, {"check": "a", "severity": "error", "rank": 1}]
    }
    assert said_in(report) == (("a", "error"), ("b", "hint"))


@pytest.mark.parametrize(
    ("said", "hints", "place"),
    [
        ([("dead-units", "error")], False, 1),
        ([("unscaled-inputs", "warning"), ("dead-units", "warning")], False, 2),
        ([("constant-feature", "hint"), ("dead-units", "error")], False, 1),
        ([("dead-units", "hint")], False, None),
        ([("dead-units", "hint")], True, 1),
        ([], False, None),
    ],
)
def test_a_fault_is_named_by_errors_and_warnings_alone_unless_a_hint_is_the_point(said, hints, place):
    assert outcome(said=said, hints=hints).named_at == place


def test_the_shares_are_of_the_programs_they_are_about():
    named = outcome("a", said=[("dead-units", "error")], cure=CURED, timed=12.0)
    third = outcome("b", said=[("x", "error"), ("y", "warning"), ("dead-units", "error")], timed=30.0)
    unnameable = outcome("c", said=[("x", "error")], accept=())
    silent = outcome("d", role="healthy", said=[("constant-feature", "hint")], timed=14.0)
    warned = outcome("e", role="healthy", said=[("overfitting", "warning")])
    excused = outcome("f", role="healthy", said=[("overfitting", "warning")], excused=("overfitting",))
    lines = reached([named, third, unnameable, silent, warned, excused])
    assert lines["cause named at rank 1"] == ("1 of 2 (50.0 %)", False)
    assert lines["cause among the first three"] == ("2 of 2 (100.0 %)", True)
    assert lines["programs with an error"] == ("0 of 3 (0.0 %)", True)
    assert lines["programs with a warning"] == ("1 of 3 (33.3 %)", False)
    assert lines["cured on unseen rows"] == ("1 of 1 (100.0 %)", True)
    assert lines["median time of check"] == ("14.0 s of 3 (longest 30.0 s)", True)


def test_an_error_on_a_healthy_program_is_never_excused():
    alarmed = outcome(role="healthy", said=[("overfitting", "error")], excused=("overfitting",))
    assert reached([alarmed])["programs with an error"] == ("1 of 1 (100.0 %)", False)
    assert "overfitting (E)" in "\n".join(misses([alarmed]))


def test_nothing_to_judge_is_neither_reached_nor_missed():
    assert {figure.ok for figure in figures([])} == {None}
    assert not missed([[]])


def test_one_missed_figure_of_one_group_is_enough():
    good, bad = outcome(said=[("dead-units", "error")]), outcome(said=[("x", "error")])
    assert not missed([[good]])
    assert missed([[good], [bad]])


def test_a_miss_tells_what_was_expected_and_what_was_said():
    text = "\n".join(misses([outcome("lost", said=[("x", "warning")])]))
    assert "lost: not named; expected dead-units; said x (W)" in text


def test_a_model_that_was_not_exported_is_not_cured_and_says_why():
    cure = {"goal": 0.6, "healthy": False, "cured": None, "status": "timeout", "told": None}
    assert "no model to measure: timeout" in "\n".join(misses([outcome(cure=cure)]))


@pytest.mark.parametrize(
    ("code", "report", "begins"),
    [
        (0, REPORT, "ok"),
        (1, REPORT, "ok"),
        (None, REPORT, "timeout"),
        (-11, REPORT, "crash: exit code -11"),
        (1, None, "invalid report"),
        (2, {**REPORT, "failure": {"message": "no fit"}}, "not examined: no fit"),
        (0, {**REPORT, "verdict": "not-examined"}, "not examined"),
    ],
)
def test_a_call_that_gives_no_usable_report_says_how_it_ended(code, report, begins):
    assert status_of(code, report, "last words").startswith(begins)


@pytest.mark.parametrize("text", ['{"findings": [NaN]}', "{", '{"schema_version": 1}', '{"findings": [{}]}', "[]"])
def test_a_report_outside_the_contract_is_none(tmp_path, text):
    (tmp_path / "r.json").write_text(text)
    assert read_report(tmp_path / "r.json") is None
    (tmp_path / "r.json").write_text(json.dumps(REPORT))
    assert read_report(tmp_path / "r.json") == REPORT


def test_outcomes_are_kept_as_they_come_and_a_torn_line_is_left_out(tmp_path):
    file = tmp_path / "o.jsonl"
    first, again = outcome(said=[("x", "error")]), outcome(said=[("dead-units", "error")], cure=CURED)
    keep(file, first)
    keep(file, again)
    with file.open("a") as torn:
        torn.write('{"id": "b", "gro')
    assert kept(file) == {"a": again}


def test_kept_outcomes_are_judged_by_what_is_expected_today():
    patient = Patient("a", "population", "faulty", ("x",))
    (judged,) = under_today([outcome(said=[("x", "error")]), outcome("gone")], {"a": patient})
    assert judged.named_at == 1


def test_a_sample_takes_of_each_kind():
    patients = [Patient(f"{role}{n}", "cases", role) for role in ("faulty", "healthy") for n in range(5)]
    assert [p.id for p in accuracy.chosen(patients, None, 3)] == ["faulty0", "faulty3", "healthy0", "healthy3"]
    assert [p.id for p in accuracy.chosen(patients, "y1,y2", 1)] == ["faulty1", "faulty2", "healthy1", "healthy2"]


TOOL = """\
import json, sys, pathlib
words = sys.argv[1:]
assert words[:2] == ["check", "train.py"]
findings = [{"check": "dead-units", "severity": "error", "rank": 1}]
report = {"schema_version": 1, "verdict": "sick", "findings": findings, "cure": None}
pathlib.Path(words[words.index("--json") + 1]).write_text(json.dumps(report))
if "--export-model" in words:
    pathlib.Path(words[words.index("--export-model") + 1]).write_text("model")
pathlib.Path("called").open("a").write("x")
sys.exit(1)
"""


class OneProgram:
    """A gallery of one faulty program whose cured model is worth 0.9."""

    def __init__(self, folder):
        self.folder = folder

    def patients(self):
        return [Patient("own/p", "population", "faulty", ("dead-units",), curable=True)]

    def place(self, patient):
        return self.folder, ["train.py", "--trust"]

    def cured(self, patient, exported):
        return {"uncured": 0.1, "cured": 0.9, "goal": 0.6, "healthy": exported.read_text() == "model"}


@pytest.fixture
def command(tmp_path):
    (tmp_path / "tool.py").write_text(TOOL)
    return f"{sys.executable} {tmp_path / 'tool.py'}"


@pytest.mark.parametrize(("words", "calls", "again"), [([], 2, 0), (["--no-cure"], 1, 0), (["--fresh"], 2, 2)])
def test_the_whole_command_calls_reads_keeps_and_resumes(tmp_path, command, monkeypatch, capsys, words, calls, again):
    monkeypatch.setattr(accuracy, "opened", lambda options: [OneProgram(tmp_path)])
    options = ["--work", str(tmp_path / "work"), "--tool", command, *words]
    assert accuracy.main(options) == 0
    assert len((tmp_path / "called").read_text()) == calls
    assert "1 of 1 (100.0 %)" in capsys.readouterr().out
    accuracy.main(options)
    assert len((tmp_path / "called").read_text()) == calls + again


def test_the_fast_way_reads_findings_and_cure_from_one_report(tmp_path, command):
    (tmp_path / "work").mkdir()
    judging = accuracy.Judging(command.split(), tmp_path / "work", 10, cure=True, fast=True, state="s")
    gallery = OneProgram(tmp_path)
    found = judging.outcome(gallery.patients()[0], gallery, place=1)
    assert (tmp_path / "called").read_text() == "x"
    assert (found.named_at, found.timed, found.cure["healthy"], found.status) == (1, None, True, "ok")


def test_a_call_that_never_ends_is_killed_and_told_as_a_timeout(tmp_path, monkeypatch):
    monkeypatch.setattr("judging.calling.GRACE", 0.2)
    called = check([sys.executable, "-c", "import time; time.sleep(60)"], [], tmp_path, tmp_path / "r.json", 0)
    assert called.status == "timeout"


def test_without_a_cases_folder_the_rest_is_judged(tmp_path, capsys):
    options = accuracy.parsed(["--cases", str(tmp_path), "--groups", "cases,scenarios", "--work", str(tmp_path)])
    assert len(accuracy.opened(options)) == 1
    assert "left out" in capsys.readouterr().err


def test_an_outcome_carries_what_was_expected(tmp_path):
    found = awaited(Patient("a", "cases", "healthy", excused=("x",)), said=(("x", "warning"),))
    assert found.undue_warnings == []

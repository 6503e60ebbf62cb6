import dataclasses

import numpy as np

from helpers.stories import healthy_story, labels_finding, losses, opened, sick_story
from lossdoctor.core import events
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.findings import CheckOutcome, CheckStatus, Severity
from lossdoctor.core.fixes import MapTargets
from lossdoctor.core.session import Revision
from lossdoctor.report.as_html import html as as_html
from lossdoctor.report.as_json import document
from lossdoctor.report.as_markdown import markdown
from lossdoctor.report.report import Report, fold, fold_all


def test_the_story_of_a_sick_program_ends_in_a_ranked_report():
    report = fold_all(sick_story())
    assert report.verdict == "sick"
    assert [finding.check for finding in report.findings] == ["labels-outside-loss-domain", "negative-loss"]
    assert report.findings[1].caused_by == "labels-outside-loss-domain"
    assert report.trials["labels-outside-loss-domain/map-to-0-1"].after == 0.96


def test_batches_from_several_messages_become_one_curve():
    steps, loss = fold_all(sick_story()).runs[0].curve()
    assert np.array_equal(steps, np.arange(300))
    assert np.array_equal(loss, losses())


def test_thousands_of_messages_are_kept_as_few_chunks_without_losing_a_batch():
    one = np.zeros(1)
    none = np.zeros((1, 0), np.float32)
    start = events.RunStarted("r", 0, 0, "CPU:0", 1, 2000, (), ())
    readings = (events.ReadingsTaken("r", n, one + n, one, none, none, one) for n in range(2000))
    record = fold_all([start, *readings]).runs[0]
    assert len(record.chunks) < 100
    assert np.array_equal(record.curve()[1], np.arange(2000.0))


def test_news_of_another_run_does_not_touch_this_one():
    report = fold_all(sick_story())
    late = events.RunEnded("dead-run", "error", 1, 1, 1.0, "late")
    assert fold(report, late).runs[0].ended.why == "All 10 epochs were trained."


def test_no_finding_and_passed_checks_is_healthy_and_nothing_at_all_is_not_examined():
    assert fold_all(healthy_story()).verdict == "healthy"
    assert fold_all([opened()]).verdict == "not-examined"
    assert Report().verdict == "not-examined"


def test_a_warning_is_suspect_and_a_hint_is_healthy():
    for severity, verdict in ((Severity.WARNING, "suspect"), (Severity.HINT, "healthy")):
        story = [*healthy_story(), events.FindingRaised(labels_finding(severity=severity))]
        assert fold_all(story).verdict == verdict


def test_a_dead_engine_without_findings_is_not_examined_but_findings_stay_true():
    died = events.EngineFailed(Failure(FailureCode.ENGINE_DIED, "The engine was killed."))
    assert fold_all([*healthy_story(), died]).verdict == "not-examined"
    assert fold_all([*sick_story(), died]).verdict == "sick"


def test_findings_describe_the_program_as_given_whatever_happens_to_later_revisions():
    cured = events.RevisionMade(Revision(1), events.PatientFacts())
    report = fold_all([*sick_story(), cured, events.FindingCleared("negative-loss")])
    assert [finding.check for finding in report.findings] == ["labels-outside-loss-domain", "negative-loss"]
    left = events.FindingRaised(dataclasses.replace(labels_finding(), check="stalled-loss"), revision=1)
    assert [finding.check for finding in fold(report, left).later_findings] == ["stalled-loss"]


def test_a_finding_that_no_longer_holds_goes_and_one_raised_again_is_replaced():
    story = [*healthy_story(), events.FindingRaised(labels_finding())]
    assert fold_all([*story, events.FindingCleared("labels-outside-loss-domain")]).findings == ()
    again = fold_all([*story, events.FindingRaised(labels_finding(summary="new words"))])
    assert [finding.summary for finding in again.findings] == ["new words"]


def test_only_a_refused_opening_is_a_failure():
    refusal = Failure(FailureCode.NOT_TRUSTED, "no")
    assert fold(Report(), events.RequestRefused("OpenSession", refusal)).failure == refusal
    assert fold(Report(), events.RequestRefused("RunTrial", refusal)).failure is None


def test_opening_anew_forgets_the_patient_before():
    report = fold_all([*sick_story(), opened(path="/other.py")])
    assert (report.findings, report.runs, report.trials) == ((), (), {})
    assert report.versions["keras"] == "3.15.1"


def test_folding_never_changes_the_report_it_was_given():
    before = fold_all(sick_story()[:5])
    steps = before.runs[0].curve()[0].copy()
    fold_all(sick_story()[5:], before)
    assert np.array_equal(before.runs[0].curve()[0], steps)
    assert before.findings == ()


def after_a_cure(*later):
    edited = events.RevisionMade(Revision(1, (), "Map labels"), events.PatientFacts(), ("Map labels",))
    return fold_all([*sick_story(), edited, *later])


PASSED = events.ChecksReported("finished", (CheckOutcome("unscaled-inputs", CheckStatus.PASSED),))


def test_after_edits_the_report_tells_what_was_changed_and_how_it_stands_now():
    waits, cured = after_a_cure(), after_a_cure(PASSED)
    assert (waits.verdict, waits.later_verdict) == ("sick", "not-examined")
    assert (cured.verdict, cured.later_verdict) == ("sick", "healthy")
    assert [one.check for one in cured.findings] == [one.check for one in fold_all(sick_story()).findings]
    assert cured.outcomes == fold_all(sick_story()).outcomes
    changed = document(cured)["changed"]
    assert changed["titles"] == ["Map labels"] and changed["verdict"] == "healthy" and changed["given_trained"]
    for paper in (as_html(document(cured)), markdown(document(cured))):
        assert "After the change" in paper and "Map labels" in paper and "1 check passed" in paper
        assert "Run 1, of the program as given" in paper


def test_what_is_left_after_edits_is_told_in_every_paper():
    left = events.FindingRaised(labels_finding(severity=Severity.WARNING, title="Rows are few"), revision=1)
    made = document(after_a_cure(left, PASSED))
    assert made["changed"]["verdict"] == "suspect" and made["remaining"] == [made["changed"]["findings"][0]["check"]]
    assert "Rows are few" in as_html(made) and "Rows are few" in markdown(made)


def test_edits_that_were_all_undone_leave_no_change():
    undone = events.RevisionMade(Revision(0), events.PatientFacts(), (), ("Map labels",))
    report = fold(after_a_cure(PASSED), undone)
    assert "changed" not in document(report) and report.later_verdict == "not-examined"


def test_a_cure_that_was_not_examined_anew_is_told_once():
    edits = (MapTargets((-1.0, 1.0), (0.0, 1.0)),)
    cure = events.CureFinished(("labels/map",), edits, "val_accuracy", 0.4, 0.9, titles=("Map -1 to 0",))
    made = events.RevisionMade(Revision(1, edits, "Cured"), events.PatientFacts(), ("Cured by 1 fix",))
    assert "changed" not in document(fold_all([*sick_story(), made, cure]))
    assert document(fold_all([*sick_story(), made, cure, PASSED]))["changed"]["titles"] == ["Map -1 to 0"]

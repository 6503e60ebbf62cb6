"""The report follows the events and outlives the engine that it was made with."""

import json

import pytest

from helpers import tapes
from lossdoctor.bridge.publisher import Publisher, suffixed
from lossdoctor.bridge.store import Store
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure, FailureCode


@pytest.fixture
def store(qapp) -> Store:
    return Store()


@pytest.fixture
def publisher(store) -> Publisher:
    made = Publisher(store)
    for event in tapes.opening() + tapes.examination() + tapes.run():
        store.take(event)
    return made


def test_the_report_holds_what_the_window_saw(publisher) -> None:
    assert publisher.report.verdict == "sick"
    assert [finding.check for finding in publisher.report.findings] == [tapes.DOMAIN]
    assert len(publisher.report.runs[0].curve()[1]) == 300


def test_a_dead_engine_does_not_take_the_report_along(store, publisher) -> None:
    store.take(ev.EngineFailed(Failure(FailureCode.ENGINE_DIED, "The engine was killed.")))
    assert publisher.report.failure is None
    assert "The engine was killed." in publisher.report.notes
    for event in tapes.opening():
        store.take(event)
    assert len(publisher.report.runs) == 1


def test_another_patient_begins_another_report(store, publisher) -> None:
    store.clear()
    assert publisher.report.runs == ()
    assert publisher.report.target is None
    assert publisher.report.versions["keras"] == "3.15.1"


def test_names_stay_out_unless_asked_for(publisher, tmp_path, qtbot) -> None:
    for names_too, there in ((False, False), (True, True)):
        path = tmp_path / f"{names_too}.json"
        with qtbot.waitSignal(publisher.published, timeout=20_000):
            publisher.publish({"json": str(path)}, names_too=names_too)
        text = path.read_text(encoding="utf-8")
        assert json.loads(text)["verdict"] == "sick"
        assert ("/home/ada" in text) is there
    publisher.wait()


@pytest.mark.parametrize(
    ("path", "kind", "expected"),
    [("a/report", "pdf", "a/report.pdf"), ("a/report.html", "md", "a/report.md"), ("v1.2", "json", "v1.2.json")],
)
def test_a_kind_has_its_own_suffix(path, kind, expected) -> None:
    assert suffixed(path, kind) == expected

"""The PDF is painted by a child process, as the window and the command line do it."""

import io
import json
import os
import subprocess
import sys

import pypdf
import pytest

from helpers.loss_audits import AUDITED
from helpers.stories import healthy_story, lab_test, labels_finding, sick_story
from lossdoctor.core import events
from lossdoctor.report.as_json import document, dumps
from lossdoctor.report.report import fold_all
from lossdoctor.ui.pdf import painted

pytestmark = pytest.mark.window
CHILD = (sys.executable, "-c", "import sys; from lossdoctor.ui.pdf import main; sys.exit(main(sys.argv[1:]))")


def paint(tmp_path, made):
    (tmp_path / "report.json").write_text(made, encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "nonsense"}
    paths = [str(tmp_path / "report.json"), str(tmp_path / "report.pdf")]
    done = subprocess.run([*CHILD, *paths], capture_output=True, text=True, env=environment, timeout=60)
    return done, tmp_path / "report.pdf"


def texts(file):
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(file).pages]


def test_the_pdf_holds_verdict_findings_trial_and_numbered_pages(tmp_path):
    done, file = paint(tmp_path, dumps(document(fold_all(sick_story()))))
    assert (done.returncode, done.stderr) == (0, "")
    pages = texts(file)
    text = "\n".join(pages)
    assert len(pages) >= 2
    for said in ("Sick", "Labels are outside what the loss allows", "0.37 → 0.96", "357 rows", "y = (y + 1) / 2"):
        assert said in text
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))


def test_long_and_hostile_text_runs_over_pages_without_being_read_as_markup(tmp_path):
    long = labels_finding(summary="<img src=file:///etc/passwd> <b>bold</b> " + "word " * 3000 + "x" * 2000)
    done, file = paint(tmp_path, dumps(document(fold_all([*healthy_story(), events.FindingRaised(long)]))))
    assert done.returncode == 0
    pages = texts(file)
    assert len(pages) >= 3
    assert "<b>bold</b>" in pages[0]


def test_the_pdf_teaches_in_order_and_shows_the_lab(tmp_path):
    story = [*sick_story(), lab_test(), AUDITED, events.RunNoted("run-1", "before the relabelling")]
    done, file = paint(tmp_path, dumps(document(fold_all(story))))
    assert (done.returncode, done.stderr) == (0, "")
    text = " ".join(texts(file))
    assert "Note: before the relabelling" in text
    order = [
        "Error 1.",
        "The answers use numbers",
        "What we saw",
        "357 of 569",
        "Why it hurts",
        "How sure",
        "What to do",
    ]
    order += ["For experts", "y log p", "What the loss does", "On continuous numbers", "mean squared error"]
    order += ["lowest at 5, target 1", "Right predictions are the worst: <b>0</b>.", "not for it: ValueError"]
    order += ["Lab tests", "the loss falls to −4.1", "share of right answers"]
    places = [text.index(part, text.index("Findings")) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize("lines", range(0, 34, 3))
def test_no_heading_stands_alone_at_the_foot_of_a_page(qapp, lines):
    long = labels_finding(summary="word " * (13 * lines + 1))
    story = [*healthy_story(), events.FindingRaised(long), lab_test(), lab_test(name="loss-audit")]
    file = io.BytesIO(painted(document(fold_all(story))))
    held = {"Findings", "What we saw", "Why it hurts", "How sure", "What to do", "For experts", "Lab tests", "Checks"}
    held |= {"The loss as it moved", "What was examined", "How to reproduce", "labels", "gradient norm"}
    held |= {"first rows outside", "row target", "What was measured Value", "What was measured Value Expected"}
    ends = []
    for page in pypdf.PdfReader(file).pages:
        said = [line.strip() for line in page.extract_text().splitlines() if line.strip()]
        ends.append(next(line for line in reversed(said) if not line.startswith(("Page ", "Loss Doctor report"))))
    assert len(ends) >= 3
    assert [end for end in ends if end in held] == []


def test_an_empty_report_is_still_a_page(tmp_path):
    done, file = paint(tmp_path, dumps(document(fold_all([]))))
    assert done.returncode == 0
    assert "Not examined" in texts(file)[0]


@pytest.mark.parametrize("broken", ["", "[]", "{", json.dumps({"verdict": "sick"})])
def test_a_broken_report_ends_in_one_line_and_no_file(tmp_path, broken):
    done, file = paint(tmp_path, broken)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1 and "Traceback" not in done.stderr
    assert not file.exists()

"""HTML, Markdown and SARIF made of the same document."""

import html.parser
import json
import re
from pathlib import Path

import numpy as np
import pytest

from helpers.stories import healthy_story, lab_test, labels_finding, negative_finding, opened, sick_story
from lossdoctor.core import events
from lossdoctor.core.findings import LayersEvidence, NumberEvidence, RowsEvidence, SeriesEvidence, Where
from lossdoctor.report import svg, wording
from lossdoctor.report.as_html import html as as_html
from lossdoctor.report.as_json import document, dumps
from lossdoctor.report.as_markdown import fenced, markdown, plain
from lossdoctor.report.as_sarif import sarif, uri
from lossdoctor.report.histograms import offending
from lossdoctor.report.report import fold_all

GOLDEN = Path(__file__).parents[1] / "golden"
PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "</style><script>alert(1)</script>",
    "[click](javascript:alert(1))",
    "![x](http://example.invalid/x.png)",
    "`code` **bold** | cell | <b>",
    "```\n# heading\n```",
    "=cmd|' /C calc'!A0",
    "\x1b[31mred\x1b[0m\x07",
    "\u202egnp.exe",
    "{{ 7 * 7 }} {% raw %}",
    "line\r\nline",
)


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.attributes = [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs


def hostile_story(text):
    finding = labels_finding(
        title=text,
        summary=text,
        expert=text,
        where=Where(layer=text, column=text, file=text, line=3),
        evidence=(
            NumberEvidence(text, 1.0, text, text),
            RowsEvidence(text, (1,), (text,), ((text,),), 9),
            LayersEvidence(text, (text,), (1.0,), text),
            SeriesEvidence(text, [0.0, 1.0], [1.0, 2.0], text, text),
        ),
    )
    experiment = lab_test(
        summary=text, numbers={text: 1.0}, curves=(SeriesEvidence(text, [0.0, 1.0], [1.0, 2.0], text),)
    )
    ran = [event for event in sick_story() if isinstance(event, events.RunStarted | events.ReadingsTaken)]
    ran.append(events.RunNoted(ran[0].run_id, text))
    return [opened(path=f"/data/{text}"), *ran, events.FindingRaised(finding), *sick_story()[-2:], experiment]


def heads(made):
    outside = re.sub(r"(?ms)^(`{3,})\w*\n.*?^\1$", "", made)
    return [line for line in outside.splitlines() if line.startswith(("#", "|"))]


def tags_of(page):
    parser = Tags()
    parser.feed(page)
    return parser


@pytest.mark.parametrize("name", ["report.json", "report.md", "report.sarif", "report.html"])
def test_papers_are_as_they_were_agreed(name, request):
    made = document(fold_all(sick_story()))
    text = {"report.json": dumps, "report.md": markdown, "report.sarif": sarif, "report.html": as_html}[name](made)
    golden = GOLDEN / name
    if request.config.getoption("--golden", default=False):
        golden.write_text(text)
    assert text == golden.read_text()


@pytest.mark.parametrize("text", PAYLOADS)
def test_hostile_text_adds_no_element_and_no_attribute_to_the_page(text):
    calm = tags_of(as_html(document(fold_all(hostile_story("calm")))))
    page = as_html(document(fold_all(hostile_story(text))))
    shown = tags_of(page)
    assert shown.tags == calm.tags
    assert [name for name, _ in shown.attributes] == [name for name, _ in calm.attributes]
    assert "\x1b" not in page and "\u202e" not in page and "\x07" not in page


@pytest.mark.parametrize("text", PAYLOADS)
def test_hostile_text_starts_no_heading_link_table_or_html_in_markdown(text):
    calm = markdown(document(fold_all(hostile_story("calm"))))
    made = markdown(document(fold_all(hostile_story(text))))
    assert len(heads(made)) == len(heads(calm))
    assert not re.search(r"(?<!\\)<(?!b>)|(?<!\\)\]\(", made.split("```")[0])
    assert "\x1b" not in made


@pytest.mark.parametrize("text", PAYLOADS)
def test_hostile_text_stays_inside_its_string_in_sarif(text):
    made = json.loads(sarif(document(fold_all(hostile_story(text)))))
    assert len(made["runs"][0]["results"]) == 1
    assert "\x1b" not in made["runs"][0]["results"][0]["message"]["text"]


def test_the_page_loads_nothing_and_runs_nothing():
    page = as_html(document(fold_all(sick_story())))
    made = tags_of(page)
    assert not {"script", "link", "iframe", "object", "embed", "img", "form"} & set(made.tags)
    assert not [name for name, _ in made.attributes if name.startswith("on") or name in ("src", "href")]
    assert "http://" not in page and "https://" not in page and "@import" not in page and "url(" not in page


def test_the_page_draws_the_curve_the_labels_and_the_trial():
    page = as_html(document(fold_all(sick_story())))
    assert "impossible for this loss" in page
    assert 'class="after"' in page and 'class="before"' in page and 'class="control"' in page
    assert 'class="bad"' in page and "allowed" in page
    assert "val_accuracy 0.37 → 0.96, control 0.38" in page


def test_a_run_of_a_single_step_is_drawn():
    one = np.array([7.0])
    none = np.zeros((1, 0), np.float32)
    story = [
        opened(),
        events.RunStarted("run-1", 0, 0, "CPU:0", 1, 1, (), ()),
        events.ReadingsTaken("run-1", 0, one, one, none, none, one),
        events.FindingRaised(labels_finding()),
        events.ChecksReported("finished", ()),
    ]
    assert "<svg" in as_html(document(fold_all(story)))


def test_what_was_written_on_a_run_stands_in_every_paper_once():
    told = [*sick_story(), events.RunNoted("run-1", "first"), events.RunNoted("run-1", "old *labels*")]
    made = document(fold_all(told))
    assert made["runs"][0]["note"] == "old *labels*"
    assert "Note: old *labels*" in as_html(made) and r"- Run 1: old \*labels\*" in markdown(made)
    assert "note" not in document(fold_all([*told, events.RunNoted("run-1", "")]))["runs"][0]


def test_a_healthy_page_says_so_and_names_what_was_passed():
    page = as_html(document(fold_all(healthy_story())))
    assert "Nothing was found that hurts" in page and "stalled-loss" in page


def test_a_code_fence_is_longer_than_any_in_the_text():
    assert fenced("a\n````\nb") == "`````\na\n````\nb\n`````"


def test_markdown_text_is_one_escaped_line():
    assert plain("# a\n<b> | c") == r"\# a \<b\> \| c"


@pytest.mark.parametrize(
    "text",
    [
        "val_accuracy 0.96, 50 % (3 seeds): 1e-05!",
        "http is not: a link",
        "a.py, line 12",
        "-1",
        "0.5",
        "x & y ~ 3 + 4 - 5 = 2",
    ],
)
def test_markdown_leaves_alone_what_means_nothing_in_it(text):
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("*a* `b` _c_ __d", r"\*a\* \`b\` \_c\_ \_\_d"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
        ("=====", r"\====="),
        ("---", r"\---"),
        ("~~gone~~ &lt; :smile: @team #12 $x$", r"\~\~gone\~\~ \&lt; \:smile: \@team \#12 \$x\$"),
        ("[a](b) ![c](d) https://e www.f.org", r"\[a\](b) !\[c\](d) https\://e www\.f.org"),
    ],
)
def test_markdown_escapes_what_would_be_acted_on(text, told):
    assert plain(text) == told


def test_checks_that_did_not_run_for_the_same_reason_share_a_row():
    told = (("a", "skipped", "no run"), ("b", "passed", ""), ("c", "failed", "odd"), ("d", "skipped", "no run"))
    checks = [{"check": check, "status": status, "why": why} for check, status, why in told]
    assert wording.not_run(checks) == [("a, d", "no run"), ("c", "odd")]


def test_a_trial_of_no_seed_is_told_without_numbers():
    trial = {"seeds": 0, "verdict": "not-decided", "metric": "accuracy"}
    assert wording.trial_sentence(trial) == "Not decided."


def test_a_run_that_goes_on_is_said_to():
    run = {"epochs": 0, "axis": "step", "steps": 25, "device": "CPU:0", "ended": "unfinished"}
    assert "still training" in wording.course(run) and "25 steps" in wording.course(run)


def test_sarif_points_at_the_line_or_at_the_whole_script():
    made = json.loads(sarif(document(fold_all(sick_story()))))
    first, second = made["runs"][0]["results"]
    assert first["locations"][0]["physicalLocation"]["region"] == {"startLine": 12}
    assert first["level"] == "error"
    assert "region" not in second["locations"][0]["physicalLocation"]


def test_odd_characters_in_a_path_are_percent_encoded():
    assert uri("/a b/#1?.py") == "file:///a%20b/%231%3F.py"
    assert uri("train.py") == "train.py"


def test_sarif_of_a_model_without_files_has_no_results():
    story = [*healthy_story()[1:], events.FindingRaised(negative_finding())]
    assert json.loads(sarif(document(fold_all(story))))["runs"][0]["results"] == []


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/home/a/train.py", "train.py"),
        ("C:\\x\\m.keras", "m.keras"),
        ("/data/images/", "images/"),
        ("l.py::f", "l.py::f"),
    ],
)
def test_a_report_is_headed_by_the_name_of_what_was_opened(path, told):
    assert wording.heading({"path": path}) == told
    assert wording.heading(None) == "Nothing was opened"


def test_a_label_of_one_is_not_drawn_as_outside_of_zero_to_one():
    edges, counts = np.linspace(1.0, 2.0, 65), [0] * 64
    counts[0], counts[-1] = 382, 418  # labels of 1 and 2, as np.histogram counts them
    assert offending(edges, (0.0, 1.0)) == [False] + [True] * 63
    page = svg.histogram(list(edges), counts, title="labels", allowed=(0.0, 1.0))
    assert "outside: 418" in page and page.count('class="bad"') == 2  # its bar and its swatch
    assert offending([-1.0, 0.0, None], (0.0, None)) == [True, False]
    assert offending([0.0, 1.0], None) == [False]


def test_papers_for_people_say_when_they_were_made():
    plain_document = document(fold_all(sick_story()))
    dated = wording.dated(plain_document, 1_795_000_000.0)
    when = wording.made_on(dated)
    assert re.fullmatch(r"2026-11-1\d \d\d:\d\d", when)
    assert f"Loss Doctor report, {when}" in as_html(dated) and when in markdown(dated)
    assert "Loss Doctor report</p>" in as_html(plain_document) and "made" not in plain_document

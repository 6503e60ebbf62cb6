"""Every word of the window can be translated, and German says each of them."""

from __future__ import annotations

import ast
import re
import string
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import catalogue
import spoken_sources

from lossdoctor.checks.registry import all_checks
from lossdoctor.core.saying import GAP
from lossdoctor.core.scenarios import gallery

LANGUAGES = ("en", "de")
MOST_ALIKE = 3  # words of a sentence that may be the same in German
# Reports are English whatever the window speaks; style sheets are no words.
NOT_SHOWN = re.compile(r"ui/(paper\w*|pdf|style)\.py$")
# Exceptions, attributes, style properties and the like are told to programmers, not to people.
SILENT = {
    *("ValueError", "KeyError", "TypeError", "OSError", "RuntimeError", "AssertionError", "Thread", "Timer"),
    *("setObjectName", "setProperty", "property", "QKeySequence", "getattr", "removeprefix", "removesuffix"),
    *("setStyleSheet", "setApplicationName", "setStyle", "startswith", "endswith", "replace", "print", "_key"),
    *("system", "NewType", "TypeVar", "setDesktopFileName", "icon", "drawn", "QFont", "TypeAlias"),
}
SENTENCE = re.compile(r"[A-Za-z]{2,},? [a-z(]+[a-z ]*")
NAME = re.compile(r"^[A-Z][a-z]+(?![\w.(]*[_/.])")
ALLOWED = {  # names, keys, values of the program's own protocol
    *("Loss Doctor", "PySide6-Essentials", "Jinja2", "English", "Deutsch", "Python (*.py);;", "Python (*.py)"),
    *("Loss Doctor (*.lossdoctor)", "Zip (*.zip)", "Dense", "Activation", "InputLayer", "Input", "Embedding"),
    *("Normalization", "Rescaling", "Python", "Keras", "TensorFlow", "Fusion", "NaN, ∞", "NaN", "BatchNormalization"),
    *("What it does", "PySide6"),  # a heading of the help pages, which are English; a warning before there is Qt
    *("left out", "most frequent", "drop rows", "intended, as stated", "no gpu:", "no GPU", "License-Expression"),
    *("License", "Version", "PgDown", "PgUp", "Right", "Left", "Escape", "Enter", "Thing", "running mean"),
    *("custom objects", "session file", "before the change", "files changed", "name data", "inspect custom objects"),
    *("Loss", "Optimizer", "Learning rate", "Gradient limit", "Metrics", "Batch size", "Epochs", "Shuffle", "Output"),
    *("validation row", "Classifier", "Notebook (*.ipynb);;Python (*.py)"),
    *("Class weights", "Validation rows", "Callbacks", "Number format", "Parameters", " (from logits)"),
}
KEYS = re.compile(r"^(Ctrl|Shift|Alt)\+|^F\d+$")
COMMANDS = {  # of the protocol; their words stand beside them
    *("OpenSession", "OpenScenario", "Examine", "StartRun", "PreviewFix", "ApplyEdits", "Undo", "Redo", "RunTrial"),
    *("ChangeSettings", "CureAll", "LearnCauses", "RunLabTest", "ShowRows", "ShowColumn", "PrepareData"),
}


def untold(path: Path) -> list[str]:
    """Literals of a file that look like words for people and are not translated."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {id(node) for node in without_readers(tree)}
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in skipped:
            continue
        text = node.value
        if text in ALLOWED | COMMANDS or KEYS.match(text) or text.startswith("PySide6 {pyside}"):
            continue
        if SENTENCE.search(text) or NAME.match(text):
            found.append(f"{path.relative_to(catalogue.ROOT)}:{node.lineno}: {text[:60]!r}")
    return found


def without_readers(tree: ast.Module) -> list[ast.AST]:
    """Everything below docstrings, translated calls, calls that show nothing, annotations and comparisons."""
    roots: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            roots.append(node.body[0])
        elif isinstance(node, ast.Compare | ast.Assert) or _shows_nothing(node):
            roots.append(node)
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            roots.append(node.annotation)
        elif isinstance(node, ast.keyword) and node.arg in ("name", "prog") and isinstance(node.value, ast.Constant):
            roots.append(node)  # of a thread
    return [below for root in roots for below in ast.walk(root)]


def _shows_nothing(node: ast.AST) -> bool:
    """A loose string, or a call that translates its words or is not for people."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if not isinstance(node, ast.Call):
        return False
    said = isinstance(node.func, ast.Name) and node.func.id in spoken_sources.FILLED_AT
    return said or catalogue.called(node) in {*catalogue.MARKING, catalogue.OWN, *SILENT}


def test_no_word_for_people_stands_outside_of_a_translation():
    shown = [path for path in catalogue.sources() if not NOT_SHOWN.search(path.as_posix())]
    assert len(shown) > 100
    assert [fault for path in shown for fault in untold(path)] == []


def test_a_word_outside_of_a_translation_is_seen(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "ROOT", tmp_path)
    place = tmp_path / "panel.py"
    place.write_text('label.setText("Nothing was found")\nlabel.setText(self.tr("Nothing was said"))\n')
    assert untold(place) == ["panel.py:1: 'Nothing was found'"]


@pytest.fixture(scope="module")
def sources():
    return catalogue.messages()


def test_every_marked_string_has_a_context(sources):
    places = {place for message in sources.values() for place in message.places}
    lost = []
    for path in catalogue.sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and catalogue.called(node) == catalogue.OWN and node.args:
                place = f"{path.relative_to(catalogue.ROOT)}:{node.lineno}"
                if catalogue.text_of(node.args[0]) and place not in places:
                    lost.append(place)
    assert lost == []


def test_german_says_everything_and_nothing_that_is_gone(sources):
    german = catalogue.read("de")
    assert len(sources) > 800
    assert sorted(set(sources) - set(german)) == [], "run make translations and translate what is unfinished"
    assert sorted(set(german) - set(sources)) == [], "run make translations"
    assert [key for key, message in german.items() if not all(catalogue.words(message))] == []
    assert [key for key, message in german.items() if message.find("translation").get("type")] == []


def test_english_has_a_singular_and_a_plural_wherever_something_is_counted(sources):
    counted = {key for key, message in sources.items() if message.counted}
    assert counted
    assert set(catalogue.read("en")) == counted
    assert [key for key, message in catalogue.read("en").items() if len(catalogue.words(message)) != 2] == []


def test_every_title_of_a_check_and_every_text_of_a_demo_is_german(sources):
    german = catalogue.read("de")
    told = {(context, source) for context, source, _ in spoken_sources.spoken()}
    assert told <= set(sources)
    assert {context for context, _ in told} == {spoken_sources.SAID, spoken_sources.DEMO}
    titles = {(spoken_sources.SAID, spoken_sources.one_line(check.title)) for check in all_checks().values()}
    assert titles <= told
    as_written = [key for key in told if catalogue.words(german[key])[0] in (key[1], "")]
    assert not titles & set(as_written)
    assert [text for context, text in as_written if context == spoken_sources.DEMO] == []
    # names, formulas and international words alone
    sentences = [text for _, text in as_written if not re.search(r", \d{4}\.$", text)]  # without works cited
    assert [text for text in sentences if len(GAP.sub("", text).split()) > MOST_ALIKE] == []
    lost = [text for demo in gallery() for text in (demo.title, demo.subtitle, demo.story, demo.lesson) if not text]
    assert lost == []


def test_templates_are_read_where_they_are_literals_and_refused_elsewhere():
    told = "from lossdoctor.core.saying import say as tell, listed\n"
    read = [text for text, _ in spoken_sources.templates(ast.parse(told + "tell('a {b}', b='c')\nlisted(x)"), "a.py")]
    assert read == ["a {b}"]
    with pytest.raises(ValueError, match=r"a\.py:2"):
        list(spoken_sources.templates(ast.parse(told + "tell(f'{n} rows')"), "a.py"))
    assert list(spoken_sources.templates(ast.parse("self.say(f'{n} rows')"), "a.py")) == []
    page = """<p>{{ say("Note: {n}", n=1) }}</p>{% if x %}{{ say('It is "so"') }}{% endif %}"""
    assert spoken_sources.of_page(page) == ["Note: {n}", 'It is "so"']


def test_a_title_that_a_finding_makes_up_is_seen_or_refused():
    read = spoken_sources.titles_of_findings
    assert list(read(ast.parse("self.finding(told, title='The loss sings')"), "a.py")) == ["The loss sings"]
    table = ast.parse("names = {1: 'One', 2: 'Two'}\nself.finding(told, title=names.get(kind))")
    assert list(read(table, "a.py")) == ["One", "Two"]
    with pytest.raises(ValueError, match=r"a\.py:1"):
        list(read(ast.parse("self.finding(told, title=f'The loss is {loss}')"), "a.py"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_every_placeholder(language):
    wrong = {
        key: told
        for key, message in catalogue.read(language).items()
        for told in catalogue.words(message)
        if not _same_gaps(key, told)
    }
    assert wrong == {}


def _same_gaps(key: tuple[str, str], told: str) -> bool:
    """A sentence may name what stands in a gap twice; what Qt fills in stands as often as in the source."""
    ours, theirs = placeholders(told), placeholders(key[1])
    return set(ours) == set(theirs) if key[0] == spoken_sources.SAID else ours == theirs


def placeholders(text: str) -> list[str]:
    """{name}, {name:format}, %n, %1 and %s in a text, sorted."""
    fields = [f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(text) if name is not None]
    return sorted([*fields, *re.findall(r"%(?:L?n|\d|s)", text)])


@pytest.mark.window
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_says_what_is_written(language):
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(f"lossdoctor_{language}", str(catalogue.FOLDER))
    for (context, source), message in catalogue.read(language).items():
        forms = catalogue.words(message)
        counts = (1, 2) if len(forms) == 2 else (-1,)
        said = [translator.translate(context, source, None, count) for count in counts]
        assert said == forms, (context, source)

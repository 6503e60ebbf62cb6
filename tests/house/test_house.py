"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import functools
import os
import re
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from lossdoctor.checks.registry import all_checks
from lossdoctor.core.scenarios import all_scenarios

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "app" / "lossdoctor"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
BANNED = re.compile(r"(^|_)(manager|utils?|helper|misc|common|handler|wrapper|info|data2)(_|$)", re.IGNORECASE)
HEADINGS = [
    *("In one sentence", "What it does", "Why it hurts", "How it is proven", "When it stays silent", "Cure"),
    *("References", "The mathematics"),
]
REGISTRIES = re.compile(r"(pypi|pythonhosted|npmjs|conda\.anaconda)\.(org|com)|/simple/", re.IGNORECASE)
ENGINE_MAY_IMPORT = {"numpy", "h5py", "keras", "tensorflow", "lossdoctor"}
CHECKS = sorted(all_checks())


def name(path):
    return str(path.relative_to(ROOT))


def own_files():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True).stdout
    return [ROOT / path for path in listed.split("\0") if path and (ROOT / path).is_file()]


@functools.cache
def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


@functools.cache
def imported(path):
    """Absolute names of the modules that a file imports anywhere, also inside functions."""
    names = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module)
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", [p for p in SOURCES if p.name == "__init__.py"], ids=name)
def test_package_files_are_empty(path):
    assert path.read_text() == ""


@pytest.mark.parametrize("path", [*SOURCES, *TESTS], ids=name)
def test_files_stay_below_four_hundred_lines_and_carry_a_good_name(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
    assert not BANNED.search(path.stem)


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_class_function_or_argument_carries_a_banned_name(path):
    tree = parsed(path)
    defined = [n.name for n in ast.walk(tree) if isinstance(n, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)]
    assert not [word for word in defined if BANNED.search(re.sub(r"(?<!^)(?=[A-Z])", "_", word))]


@pytest.mark.parametrize("path", [p for p in SOURCES if p.name != "__init__.py"], ids=name)
def test_modules_say_in_one_line_what_they_are_for(path):
    docstring = ast.get_docstring(parsed(path))
    assert docstring, "no docstring"
    is_check = path.parent.name == "checks" and path.stem.replace("_", "-") in all_checks()
    assert is_check or path.name == "wire.py" or len(docstring.splitlines()) <= 2


@pytest.mark.parametrize("slug", CHECKS)
def test_a_check_has_a_help_page_with_the_fixed_headings_in_order(slug):
    lines = [line.strip().rstrip(":") for line in all_checks()[slug].help_page.splitlines()]
    places = [lines.index(heading) if heading in lines else -1 for heading in HEADINGS]
    assert -1 not in places, f"missing: {[h for h, place in zip(HEADINGS, places, strict=True) if place < 0]}"
    assert places == sorted(places)


@pytest.mark.parametrize("slug", CHECKS)
def test_a_check_says_what_it_is(slug):
    check = all_checks()[slug]
    assert check.title and not check.title.endswith(".")
    assert check.requires, "a check that needs no reading cannot prove anything"
    assert slug not in check.causes
    assert set(check.causes) <= set(CHECKS)


@pytest.mark.parametrize("slug", CHECKS)
def test_a_check_is_tested(slug):
    word, module = slug, slug.replace("-", "_")
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "checks").rglob("test_*.py"))
    named = (ROOT / "tests" / "checks" / f"test_{module}.py").exists()
    assert named or word in tests or module in tests


@pytest.mark.parametrize("demo", all_scenarios(), ids=lambda demo: demo.name)
def test_a_demo_expects_checks_that_exist(demo):
    assert set(demo.expects) <= set(CHECKS)


def test_every_check_is_expected_by_a_scenario():
    expected = {slug for demo in all_scenarios() for slug in demo.expects}
    assert set(CHECKS) <= expected


def test_no_file_names_a_package_registry():
    ours = [path for path in own_files() if path != Path(__file__) and path.suffix not in (".png", ".ico")]
    assert ours
    assert [name(path) for path in ours if REGISTRIES.search(path.read_text(encoding="utf-8", errors="replace"))] == []


def test_the_wheel_carries_every_resource_but_the_screenshots():
    facts = tomllib.loads((ROOT / "pyproject.toml").read_text())
    carried = set(facts["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"])
    here = {path for path in own_files() if path.is_relative_to(ROOT / "resources")}
    there = {"/".join(path.relative_to(ROOT).parts[:2]) for path in here}
    assert carried == there - {"resources/screenshots"}


def test_the_engine_and_all_it_reaches_needs_only_what_a_users_interpreter_has():
    modules = {".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts): path for path in SOURCES}
    todo = [module for module in modules if module.startswith("lossdoctor.engine.")]
    seen, foreign = set(), {}
    while todo:
        module = todo.pop()
        if module in seen or module not in modules:
            continue
        seen.add(module)
        for other in imported(modules[module]):
            top = other.partition(".")[0]
            if top == "lossdoctor":
                todo.append(other)
            elif top not in sys.stdlib_module_names and top not in ENGINE_MAY_IMPORT:
                foreign.setdefault(module, set()).add(top)
    assert len(seen) > 50
    assert foreign == {}


def test_no_two_modules_import_each_other_in_a_circle():
    modules = {".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts): path for path in SOURCES}
    edges = {module: at_import(path) & modules.keys() for module, path in modules.items()}
    left = dict(edges)
    while free := [module for module, others in left.items() if not others & left.keys()]:
        for module in free:
            del left[module]
    assert left == {}


def at_import(path):
    """Modules that are imported when this one is: not those within functions or for types only."""
    tree = parsed(path)
    tree.body = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = set()
    for node in tree.body:
        names |= {alias.name for alias in node.names} if isinstance(node, ast.Import) else {node.module}
        if isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("folder", ["core", "checks"])
def test_words_and_knowledge_need_the_standard_library_and_numpy_only(folder):
    foreign = {
        other.partition(".")[0]
        for path in (PACKAGE / folder).rglob("*.py")
        for other in imported(path)
        if other.partition(".")[0] not in sys.stdlib_module_names | {"numpy", "lossdoctor"}
    }
    assert foreign == set()


def test_nothing_is_pickled_and_nothing_is_fetched():
    unwanted = {"pickle", "dill", "joblib", "marshal", "shelve", "urllib.request", "http.client", "requests", "httpx"}
    found = {name(path): imported(path) & unwanted for path in SOURCES}
    assert {path: names for path, names in found.items() if names} == {}


def loaded_after(code, **environment):
    program = f"{code}\nimport sys; print(*sorted(m for m in sys.modules if '.' not in m))"
    values = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    done = subprocess.run(
        [sys.executable, "-P", "-c", program], capture_output=True, text=True, env=values, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.window
def test_the_windows_process_never_holds_tensorflow():
    modules = [".".join(p.relative_to(PACKAGE.parent).with_suffix("").parts) for p in SOURCES]
    window = [m for m in modules if re.match(r"lossdoctor\.(ui|bridge|report|link|core|paths)\b", m)]
    code = "import importlib\n" + "\n".join(f"importlib.import_module({m.removesuffix('.__init__')!r})" for m in window)
    loaded = loaded_after(code)
    assert "PySide6" in loaded
    assert not loaded & {"tensorflow", "keras", "jax", "torch"}


def test_help_needs_the_standard_library_only_and_is_quick():
    command = [sys.executable, "-P", "-X", "importtime", "-m", "lossdoctor", "--help"]
    best, modules = float("inf"), set()
    for _ in range(3):
        started = time.monotonic()
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        best = min(best, time.monotonic() - started)
        modules = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
        assert done.returncode == 0 and "lossdoctor" in done.stdout
    assert not modules & {"numpy", "PySide6", "tensorflow", "keras", "h5py", "jinja2", "pyarrow", "libcst"}
    bare = min(timed([sys.executable, "-P", "-c", "pass"]) for _ in range(3))
    assert best - bare < 0.3


def timed(command):
    started = time.monotonic()
    subprocess.run(command, check=True, timeout=60)
    return time.monotonic() - started

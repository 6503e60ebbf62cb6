# Everything a developer needs; `make help` lists it. The environment lives in .venv.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready
DEMO ?= labels-minus-one-plus-one

.PHONY: help setup run demo older test table long screen test-fast lint format lock translations wheel icons screenshots bench gallery accuracy clean

help:
	@echo "make setup      the environment in .venv, with the hashes of requirements.lock"
	@echo "make run        opens the window"
	@echo "make demo       examines a demo without a window (DEMO=name; make demo DEMO=negated-mse)"
	@echo "make test       every test"
	@echo "make older      a second environment in .venv-older (Keras 3.3, TensorFlow 2.16), which make test then uses"
	@echo "make table      every row of the table of real-life programs through the command line"
	@echo "make long       the further cases of long lists"
	@echo "make screen     focus, drag and drop and clipboard on a real X screen (needs xvfb, xauth and xdotool)"
	@echo "make test-fast  the tests that need neither TensorFlow nor a window, none above five seconds"
	@echo "make lint       ruff, mypy and the import contracts"
	@echo "make lock       requirements.lock anew from pyproject.toml (needs uv)"
	@echo "make translations  brings the catalogues up to date with the sources and compiles them"
	@echo "make wheel      builds the wheel and tries it in an environment of its own"
	@echo "make icons      the icon set of resources/desktop anew from resources/icons/lossdoctor.svg"
	@echo "make screenshots  every page and dialog, light and dark, empty and full, small and large, on one sheet"
	@echo "make bench      side-by-side measurements"
	@echo "make gallery    seconds of every demo in the window, from the click to its diagnosis (ARGS=\"negated-mse --works\" for one)"
	@echo "make accuracy   the figures of the diagnosis (hours; ARGS=\"--sample 10 --fast\" for a taste, --help for more)"

setup: $(READY)

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c "import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))" \
	  || { echo "Python 3.11, 3.12 or 3.13 is needed; name one with PYTHON=python3.12"; exit 1; }
	test -x $(RUN) || $(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $(READY)

run: setup
	@$(RUN) -m lossdoctor || test $$? -eq 2  # 2: no screen here, and it has said what works without one

demo: setup
	@$(RUN) -m lossdoctor demo $(DEMO) --headless || test $$? -eq 1  # 1 says that something was found, as it should

# As users have them: without our packages, with an older Keras. TensorFlow 2.16 has wheels for Python 3.11 and 3.12.
older:
	@for python in python3.12 python3.11 $(PYTHON); do \
	  if $$python -c "import sys, venv, ensurepip; sys.exit(sys.version_info[:2] not in ((3, 11), (3, 12)))" 2>/dev/null; then \
	    test -x .venv-older/bin/python || $$python -m venv .venv-older; \
	    exec .venv-older/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/older.lock; \
	  fi; \
	done; echo "Python 3.11 or 3.12 is needed for TensorFlow 2.16; tests that use it are skipped"

test: setup
	$(RUN) -m pytest -n 2 --dist loadfile -m "not table and not long"

# Every program and file of tests/helpers/styles_*.py through the command line: about ten minutes on two cores.
table: setup
	$(RUN) -m pytest -n 2 --dist load tests/cli/test_styles.py tests/bridge/test_styles_opening.py

# The further cases of long lists (healthy programs in every lab test, every built-in loss, ...).
long: setup
	$(RUN) -m pytest -n 2 --dist load -m long

# Real keys and a real pointer; make test leaves these out.
screen: setup
	QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1440x900x24" $(RUN) -m pytest tests/ui/test_screen.py

test-fast: setup
	$(RUN) -m pytest -n 2 -m "not engine and not slow and not window and not table and not long"

lint: setup
	$(VENV)/bin/ruff check app tests benchmarks
	$(VENV)/bin/ruff format --check app tests benchmarks
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

format: setup
	$(VENV)/bin/ruff check --fix app tests benchmarks
	$(VENV)/bin/ruff format app tests benchmarks

lock:
	uv pip compile --universal --generate-hashes --no-header --no-emit-index-url --python-version 3.11 --extra dev --quiet \
	  pyproject.toml --output-file requirements.lock
	uv pip compile --universal --generate-hashes --no-header --no-emit-index-url --python-version 3.11 --quiet \
	  tests/older.in --output-file tests/older.lock

# Strings that are not translated yet are written as unfinished; a test fails on them.
translations: setup
	$(RUN) tests/house/catalogue.py

wheel: setup
	rm -rf dist
	$(RUN) -m build --wheel --no-isolation --outdir dist .
	$(RUN) tests/house/smoke.py dist/*.whl

icons: setup
	$(RUN) tests/house/draw_icons.py

# build/screenshots/index.html shows them all; SHOTS="finding trust" draws only pages with these words in their names.
screenshots: setup
	$(RUN) tests/house/screenshots.py --into build/screenshots $(SHOTS)

bench: setup
	$(RUN) benchmarks/run.py

# Fails when a demo takes more than ten seconds; ARGS="--help" for more.
gallery: setup
	$(RUN) benchmarks/gallery.py $(ARGS)

# Goes on where the last call stopped; ARGS="--fresh" judges everything again.
accuracy: setup
	$(RUN) benchmarks/accuracy.py $(ARGS)

clean:
	rm -rf dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

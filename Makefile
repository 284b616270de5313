# Every target sets up what it needs: .venv on first use, nothing when nothing changed.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALLED := .venv/.installed
TOOLS := .venv/.tools

.PHONY: diff check report site test quick fuzz mutants coverage bench lint format docs lock lowest dist clean

diff: $(INSTALLED)
	@$(BIN)/positions diff
	@echo
	@echo "Go on with:  $(BIN)/positions show arms-control    $(BIN)/positions --help"

check: $(INSTALLED)
	@$(BIN)/positions check

report: $(INSTALLED)
	@$(BIN)/positions report

site: $(INSTALLED)
	@$(BIN)/positions site

test: $(TOOLS)
	@$(BIN)/python -m pytest -n auto
	@echo "Go on with:  $(BIN)/python -m pytest -k diff    make lint    $(BIN)/positions --help"

# For the loop while working: fewer random inputs, and the first failure ends it.
quick: $(TOOLS)
	@PROFILE=quick $(BIN)/python -m pytest -n auto -x --ff

# All tests, and how much of the program they run: see [tool.coverage] for the floor.
coverage: $(TOOLS)
	@$(BIN)/python -m pytest -n auto --cov --cov-report=term:skip-covered

# Which changes to the program no test notices, in what the verdicts and the answer rest on.
mutants: $(TOOLS)
	@$(BIN)/mutmut run
	@$(BIN)/mutmut results

# Files bent for so many seconds, from the kept corpus on; then the properties of `make test` with
# many more and other inputs.
fuzz: $(TOOLS)
	@$(BIN)/python tests/fuzz.py --corpus .fuzz --seconds $(or $(FUZZ_SECONDS),60)
	@PROFILE=thorough FUZZ=$(or $(FUZZ),20000) $(BIN)/python -m pytest tests/test_hostile.py -k any_ --hypothesis-show-statistics

# Whole processes, and the words engine, against named peers in the same run.
bench: $(TOOLS)
	@$(BIN)/python benchmarks/processes.py
	@$(BIN)/python benchmarks/words.py

lint: $(TOOLS)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/zizmor --offline --no-progress --quiet action.yml .github
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-actions action.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml

# What is generated: docs/rules.md, reports/, the README's example, golden files of the tests.
docs: $(TOOLS)
	@$(BIN)/positions report
	@$(BIN)/python docs/generate.py
	@$(BIN)/python tests/regenerate.py
	@GOLDEN=write $(BIN)/python -m pytest tests/render tests/test_negotiations.py -k "golden or between"
	@GOLDEN=write $(BIN)/python -m pytest tests/test_tutorial.py
	@$(BIN)/python tests/wages.py

format: $(TOOLS)
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "positions needs Python 3.11 or newer: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv .venv

$(INSTALLED): requirements.lock pyproject.toml | .venv/bin/python
	@echo "Setting up .venv ..." >&2
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(TOOLS): requirements-dev.lock $(INSTALLED)
	@echo "Setting up the test tools ..." >&2
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

# Needs uv on the PATH; run after changing dependencies in pyproject.toml.
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet
lock:
	$(LOCK) pyproject.toml --group build --output-file requirements.lock
	$(LOCK) pyproject.toml --group build --group dev --output-file requirements-dev.lock

# The suite with the oldest direct dependencies that pyproject.toml admits, in an environment of its own.
lowest: $(TOOLS)
	@uv pip compile --resolution lowest-direct --python-version 3.11 --group build --group dev --no-header \
	  --no-annotate --quiet pyproject.toml --output-file .venv/lowest.txt
	@$(PYTHON) -m venv .venv/lowest
	@.venv/lowest/bin/python -m pip --quiet install -r .venv/lowest.txt
	@.venv/lowest/bin/python -m pip --quiet install --no-deps --no-build-isolation --editable .
	@.venv/lowest/bin/python -m pytest -n auto

# What a release holds: the source with its tests, and the wheel.
dist: $(TOOLS)
	@$(BIN)/python -m build --no-isolation --outdir dist

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis

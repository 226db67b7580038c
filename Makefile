# make audit: set everything up and run the audit.  make test: set everything up and run the tests.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: audit test lint bench clean

audit: .venv/ready
	$(BIN)/theorem-audit run

test: .venv/ready
	$(BIN)/pytest -n 2

lint: .venv/ready
	$(BIN)/ruff check src claims proofs numerics counterexamples tests benchmarks
	$(BIN)/ruff format --check --quiet src claims proofs numerics counterexamples tests benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r benchmarks/requirements.txt
	$(BIN)/python benchmarks/run.py

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("theorem-audit needs Python 3.11 or newer") if sys.version_info < (3, 11) else None'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

clean:
	rm -rf .venv report/cache report/certificates .pytest_cache .mypy_cache .ruff_cache

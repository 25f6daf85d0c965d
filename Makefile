# `make demo` and `make test` set up everything they need in .venv.
PYTHON ?= python3
BIN := .venv/bin
DATA ?=
.PHONY: demo test lint eval bench clean

.venv/.ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

demo: .venv/.ready
	$(BIN)/kronik chronicle examples/pages

lint: .venv/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/pytest --cov

eval: .venv/.ready
	$(BIN)/python eval/run.py --data "$(DATA)"

bench: .venv/.ready
	$(BIN)/python eval/bench.py --data "$(DATA)"
	$(BIN)/python eval/bench_markup.py --data "$(DATA)"

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .coverage

# `make demo` and `make test` set up everything they need in .venv.
PYTHON ?= python3
BIN := .venv/bin
DATA ?=
.PHONY: demo test lint eval bench train clean

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
	$(BIN)/python eval/bench_model.py --data "$(DATA)"

# Trains the Indonesian pipeline anew, in an environment of its own: torch is large and nothing else needs it.
train: training/requirements.txt requirements.txt
	$(PYTHON) -m venv .venv-train
	.venv-train/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.txt -r training/requirements.txt
	.venv-train/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	PYTHONPATH=eval PYTHONHASHSEED=0 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1 \
		.venv-train/bin/python training/train.py --data "$(DATA)"

clean:
	rm -rf .venv .venv-train .train .mypy_cache .ruff_cache .pytest_cache .coverage

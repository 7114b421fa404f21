# Everything one can do here; `make help` lists it. Nothing but Python 3.11 or newer and make is needed.

PYTHON ?= python3
# The PostgreSQL server that `make test` and `make proof` use besides SQLite. Every run makes and drops databases of its own on it.
SERVER ?= postgresql://postgres@127.0.0.1:5432/postgres
# The Redis server that the same runs use where workers share a store; nothing of it is kept.
REDIS ?= redis://127.0.0.1:6379/9
# More arguments for pytest, as in: make spec ARGS="-n 2 -k sign"
ARGS ?=

BIN := .venv/bin
INSTALLED := .venv/installed
# A run of part of the suite never overwrites the document of a whole one.
LATEST := $(if $(filter-out -n -n% 1 2 3 4 5 6 7 8 auto,$(ARGS)),reports/partial,reports/latest)
SUITE := $(BIN)/python -m pytest
RECORDED := -p reports.recorder --messages=$(LATEST)/messages.ndjson
DOCUMENT := $(BIN)/python -m reports build $(LATEST)/messages.ndjson --out $(LATEST) --title "Atom, as specified" \
  --features features --requirements features/requirements.toml --glossary features/glossary.md
# Where no Redis server answers, a double takes its place; in CI one has to.
SHARED = $$($(BIN)/python -m fixtures.redis $(REDIS) && echo --redis=$(REDIS) || test "$$CI" != true || echo --redis-is-missing)
SAID := && echo "The living document: $(LATEST)/index.html"

unexport PYTHONDONTWRITEBYTECODE
.DEFAULT_GOAL := help
.PHONY: help spec spec-postgresql test proof proof-postgresql serve lint bench hooks lock

help:  ## list what one can do
	@sed -n 's/^\([a-z-]*\):.*##  *\(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-24s %s\n", $$1, $$2}'

spec: $(INSTALLED)  ## run the specification on the embedded database and write the living document
	@rm -rf $(LATEST)
	@status=0; $(SUITE) $(RECORDED) $(ARGS) || status=$$?; $(DOCUMENT) $(SAID) || status=$$?; exit $$status

test: lint spec spec-postgresql proof proof-postgresql  ## run everything that CI runs: lint, both databases, the proof

spec-postgresql: $(INSTALLED)  ## run the specification on PostgreSQL
	@$(BIN)/python -m fixtures.database $(SERVER) || exit $$(test "$$CI" = true && echo 1 || echo 0); \
	  if $(BIN)/python -m fixtures.database --quiet $(SERVER); then $(SUITE) --database=$(SERVER) $(SHARED) $(ARGS); fi

proof: $(INSTALLED)  ## break every control and see a scenario turn red; FULL=1 also lists the examples that catch nothing
	@rm -rf $(LATEST)
	@status=0; $(SUITE) $(RECORDED) --proof=$(LATEST)/proof.json $(if $(FULL),--proof-full) $(ARGS) || status=$$?; \
	  $(DOCUMENT) --proof $(LATEST)/proof.json $(SAID) || status=$$?; exit $$status

proof-postgresql: $(INSTALLED)  ## the same on PostgreSQL
	@if $(BIN)/python -m fixtures.database --quiet $(SERVER); then \
	  $(SUITE) --database=$(SERVER) $(SHARED) --proof=$(LATEST)/proof-postgresql.json $(if $(FULL),--proof-full) $(ARGS); \
	  else test "$$CI" != true; fi

serve: $(INSTALLED)  ## serve the platform on 127.0.0.1:8000, development profile
	@$(BIN)/python -m app serve

lint: $(INSTALLED)  ## check style, types, who imports whom, migrations, and that every feature is bound
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m app check-migrations
	@for folder in features/*/; do name=$$(basename $$folder); \
	  grep -q "scenarios(\"$$name\")" steps/test_$$name.py || { echo "features/$$name is bound by no steps/test_$$name.py"; exit 1; }; done
	@! grep -rnE "status_code|/api/|/auth/" steps features || { echo "steps and features know nothing of HTTP"; exit 1; }

bench: $(INSTALLED)  ## measure what speed rests on, as ratios within one run
	@$(BIN)/python -m benchmarks

hooks: $(INSTALLED)  ## run the linters before every commit from now on
	@$(BIN)/prek install

lock: $(INSTALLED)  ## choose the newest versions anew and pin them by hash
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --group dev pyproject.toml --output-file requirements/spec.lock

$(INSTALLED): requirements/bootstrap.lock requirements/spec.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Atom Acceptance needs Python 3.11 or newer; name one with: make PYTHON=python3.12 …"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/bootstrap.lock
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements/spec.lock
	@touch $@

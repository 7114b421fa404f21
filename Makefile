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
MUTMUT := .venv/mutmut-installed
# A run of part of the suite never overwrites the document of a whole one.
LATEST := $(if $(filter-out -n -n% 1 2 3 4 5 6 7 8 auto,$(ARGS)),reports/partial,reports/latest)
# A part of a divided run is only recorded, as in: make spec ARGS="--splits=4 --group=1"; make merge makes a document of all.
GROUP := $(patsubst --group=%,%,$(filter --group=%,$(subst --group ,--group=,$(ARGS))))
PARTS ?= reports/partial/parts/*.ndjson
# All parts of one commit are shuffled alike, so that they are parts of one run.
DIVIDED = --splitting-algorithm=least_duration --randomly-seed=$$(printf %d 0x$$(git rev-parse --short=7 HEAD 2>/dev/null || echo 1))
SUITE := $(BIN)/python -m pytest
RECORDED := -p reports.recorder --messages=$(LATEST)/messages.ndjson
DOCUMENT := $(BIN)/python -m reports build $(LATEST)/messages.ndjson --out $(LATEST) --title "Atom, as specified" \
  --features features --requirements features/requirements.toml --glossary features/glossary.md \
  --canary $$($(BIN)/python -m fixtures.doubles.canary)
# What the lint of features reads: the suite as it is collected, without being run.
COLLECTED := reports/partial/collected.ndjson
# Where no Redis server answers, a double takes its place; in CI one has to.
SHARED = $$($(BIN)/python -m fixtures.redis $(REDIS) && echo --redis=$(REDIS) || test "$$CI" != true || echo --redis-is-missing)
# What only PostgreSQL can show is shown there, whatever the rest stands on; where no server answers, it is left out.
LIMITING = $$($(BIN)/python -m fixtures.database --quiet $(SERVER) && echo --postgresql=$(SERVER))
SAID := && echo "The living document: $(LATEST)/index.html"
# Readers of the stream that are not ours. Where they can't be installed that is said, and in CI it is a failure.
READERS := reports/readers/node_modules/installed
GET_READERS = $(MAKE) --no-print-directory $(READERS) $(if $(CI),,2>/dev/null) || \
  { echo "The independent readers can't be installed; make readers says why."; test "$$CI" != true; }
CROSS_CHECK = if test -e $(READERS); then $(BIN)/python -m reports cross-check $(LATEST)/messages.ndjson; else \
  echo "The independent readers did not run: nobody but the document has read the stream."; \
  test "$$CI" != true; fi

unexport PYTHONDONTWRITEBYTECODE
.DEFAULT_GOAL := help
.PHONY: help spec merge spec-postgresql test proof proof-postgresql readers serve lint mutants bench hooks lock

help:  ## list what one can do
	@sed -n 's/^\([a-z-]*\):.*##  *\(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-24s %s\n", $$1, $$2}'

ifdef GROUP
spec: $(INSTALLED)
	@$(GET_READERS)
	@$(SUITE) -p reports.recorder --messages=reports/partial/parts/$(GROUP).ndjson $(DIVIDED) $(LIMITING) $(ARGS)
else
spec: $(INSTALLED)  ## run the specification on the embedded database and write the living document
	@$(GET_READERS)
	@rm -rf $(LATEST)
	@status=0; $(SUITE) $(RECORDED) $(LIMITING) $(ARGS) || status=$$?; $(DOCUMENT) --exit-status=$$status $(SAID) || status=$$?; \
	  $(CROSS_CHECK) || status=$$?; exit $$status
endif

merge: $(INSTALLED)  ## make one living document of the parts that make spec ARGS="--splits=4 --group=1", 2, 3 and 4 recorded
	@$(GET_READERS)
	@rm -rf $(LATEST)
	@$(BIN)/python -m reports merge $(PARTS) --out $(LATEST)/messages.ndjson
	@status=0; $(DOCUMENT) --fail-if-broken $(SAID) || status=$$?; $(CROSS_CHECK) || status=$$?; exit $$status

# A proof begins with the specification itself, played on the sound platform.
test: lint proof proof-postgresql  ## run everything that CI runs: lint, both databases, the proof

spec-postgresql: $(INSTALLED)  ## run the specification on PostgreSQL
	@$(GET_READERS)
	@$(BIN)/python -m fixtures.database $(SERVER) || exit $$(test "$$CI" = true && echo 1 || echo 0); \
	  if $(BIN)/python -m fixtures.database --quiet $(SERVER); then $(SUITE) --database=$(SERVER) $(SHARED) $(ARGS); fi

proof: $(INSTALLED)  ## break every control and see a scenario turn red; FULL=1 lists what catches nothing, REMEMBER=1 keeps what caught
	@$(GET_READERS)
	@rm -rf $(LATEST)
	@status=0; $(SUITE) $(RECORDED) $(LIMITING) --proof=$(LATEST)/proof.json $(if $(FULL),--proof-full) \
	  $(if $(REMEMBER),--remember-catches) $(ARGS) || status=$$?; $(DOCUMENT) --proof $(LATEST)/proof.json --exit-status=$$status $(SAID) || status=$$?; \
	  $(CROSS_CHECK) || status=$$?; exit $$status

proof-postgresql: $(INSTALLED)  ## the same on PostgreSQL
	@$(GET_READERS)
	@$(BIN)/python -m fixtures.database $(SERVER) || exit $$(test "$$CI" = true && echo 1 || echo 0); \
	  if $(BIN)/python -m fixtures.database --quiet $(SERVER); then \
	  $(SUITE) --database=$(SERVER) $(SHARED) --proof=$(LATEST)/proof-postgresql.json $(if $(FULL),--proof-full) $(ARGS); fi

readers: $(READERS)  ## install the readers that check the living document and are not ours

serve: $(INSTALLED)  ## serve the platform on 127.0.0.1:8000, development profile
	@$(BIN)/python -m app serve

lint: $(INSTALLED)  ## check style, types, who imports whom, migrations, and how the features are written
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m app check-migrations
	@$(BIN)/python -m fixtures.scoping app
	@mkdir -p $(dir $(COLLECTED)) && rm -f $(COLLECTED)
	@$(SUITE) --collect-only -qq -p reports.recorder --messages=$(COLLECTED) >$(COLLECTED).txt 2>&1 || tail -n 40 $(COLLECTED).txt
	@$(BIN)/python -m reports lint $(COLLECTED) --glossary features/glossary.md --settings features/lint.toml
	@! grep -rnE "status_code|/api/|/auth/" steps || { echo "steps know nothing of HTTP"; exit 1; }

mutants: $(MUTMUT)  ## change the pure policies letter by letter, and list the changes that no scenario notices
	@rm -rf mutants
	@$(BIN)/mutmut run || true
	@$(BIN)/mutmut results

bench: $(INSTALLED)  ## measure what speed rests on, as ratios within one run
	@$(BIN)/python -m benchmarks $(SERVER)

hooks: $(INSTALLED)  ## run the linters before every commit from now on
	@$(BIN)/prek install

lock: $(INSTALLED)  ## choose the newest versions anew and pin them by hash
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --group dev pyproject.toml --output-file requirements/spec.lock
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --constraint requirements/spec.lock --group mutants --output-file requirements/mutants.lock
	@$(BIN)/npm update --prefix reports/readers --package-lock-only --ignore-scripts --no-audit --no-fund --loglevel=error

$(INSTALLED): requirements/bootstrap.lock requirements/spec.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Atom Acceptance needs Python 3.11 or newer; name one with: make PYTHON=python3.12 …"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/bootstrap.lock
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements/spec.lock
	@touch $@

$(MUTMUT): $(INSTALLED) requirements/mutants.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/mutants.lock
	@touch $@

$(READERS): $(INSTALLED) reports/readers/package-lock.json
	@rm -f $@
	@$(BIN)/npm ci --prefix $(@D)/.. --ignore-scripts --no-audit --no-fund --loglevel=error $(if $(CI),,--fetch-retries=0)
	@touch $@

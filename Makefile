# The commands of README.md and CONTRIBUTING.md. `make run` and `make test` install what is missing.

PREFIX ?= /usr/local
DESTDIR ?=
FUZZ_ITERATIONS ?= 200000
IMPORT_CHECK = --explicit-target-dependency-import-check error
PROGRAM = .build-static/release/roundtable
SAMPLES = $(patsubst sessions/%.roundtable,%,$(wildcard sessions/*.roundtable))
FORMATTED = Sources Tests Package.swift bench/RoundtableBench

.PHONY: run build test lint bench fuzz samples install uninstall clean setup
.DEFAULT_GOAL := build

setup:
	@scripts/setup

# The static release build; the plain one is `swift build -c release`.
build: setup
	@scripts/build-release

run: build
	@scripts/run-sample $(PROGRAM)

test:
	@scripts/setup test
	swift build --build-tests $(IMPORT_CHECK)
	@scripts/test

lint:
	swift format lint --strict --recursive $(FORMATTED)

bench: build
	@scripts/setup bench
	bench/run

fuzz: setup
	swift build --build-tests $(IMPORT_CHECK)
	FUZZ_ITERATIONS=$(FUZZ_ITERATIONS) TEST_TIMEOUT_SECONDS=36000 scripts/test --filter '[Ff]uzz'

# Makes the documents beside the sample scripts anew.
samples: build
	@for name in $(SAMPLES); do scripts/make-sample $(PROGRAM) $$name . && echo "sessions/$$name.json"; done

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	install -d "$(DESTDIR)$(PREFIX)/share/zsh/site-functions"
	install -d "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/roundtable"
	$(PROGRAM) manual >"$(DESTDIR)$(PREFIX)/share/man/man1/roundtable.1"
	$(PROGRAM) completions bash \
	  >"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/roundtable"
	$(PROGRAM) completions zsh >"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_roundtable"
	$(PROGRAM) completions fish \
	  >"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/roundtable.fish"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/roundtable" "$(DESTDIR)$(PREFIX)/share/man/man1/roundtable.1"
	rm -f "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/roundtable"
	rm -f "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_roundtable"
	rm -f "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/roundtable.fish"

clean:
	rm -rf .build .build-static .build-sample bench/out

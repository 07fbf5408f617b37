# Qorgan from the outside. `make` alone lists what there is.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
export PATH := $(PATH):/opt/swift/usr/bin

BUILD_LOG := .build/build-tests.log
TEST_LOG := .build/test.log

.PHONY: help setup demo test bench fuzz lint package clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

setup: ## install what is missing on a Debian 12 (said first; sudo when not root)
	@.ci/setup build test

demo: ## build it and go the whole road, into exports/demo
	@.ci/setup build
	swift build -c release --product qorgan
	.build/release/qorgan demo

test: ## build everything with its tests and run them; FILTER=Name for a part
	@.ci/setup build test
	@mkdir -p .build
	swift build --build-tests --explicit-target-dependency-import-check error 2>&1 | tee $(BUILD_LOG)
	swift test --skip-build $(if $(FILTER),--filter '$(FILTER)') 2>&1 | tee $(TEST_LOG)

bench: ## measure, side by side with the peers: name,value,unit,peer,ratio; ONLY='plan packs' for some
	@.ci/setup build test bench
	swift build -c release --product qorgan
	swift build -c release --product qorgan-bench
	.build/release/qorgan-bench $(ONLY)

fuzz: ## throw bytes at the readers of foreign files, SECONDS=60 each, under AddressSanitizer
	@.ci/setup build
	.ci/fuzz $(or $(SECONDS),60)

lint: ## what .ci/run holds the text to: format, arrows, layout, shape, promises
	@.ci/setup build
	@failed=; for check in lint arrows layout shape promises; do .ci/$$check || failed="$$failed $$check"; done; \
	  if [ -n "$$failed" ]; then echo "lint:$$failed" >&2; exit 1; fi

package: ## a .deb in .build-package, with the Debian packages it depends on
	@.ci/setup build package
	.ci/package

clean: ## remove what was built (exports/ stays)
	rm -rf .build .build-*

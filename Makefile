# Everything that is done with this project, one word each. `make run` and `make test` set everything up first.
# An environment named by hand, `make installer PYTHON=elsewhere/bin/python`, is taken as it is.
PYTHON := .venv/bin/python

.PHONY: run test test-slow benchmark benchmark-accuracy lint format wheel catalogue frozen installer pyinstaller smoke-test clean set-up

run: set-up
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(PYTHON) -m tlgui gui; \
	else \
		echo "There is no screen here, so the demo runs in the terminal instead of the window."; \
		$(PYTHON) -m tlgui demo; \
	fi

# With PYTHONDONTWRITEBYTECODE every process that tests start would compile the program anew.
PYTEST := PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 $(PYTHON) -m pytest -n auto --maxprocesses 4 --dist worksteal

# The tests begin while mypy, which takes one core a minute, looks at the types; what lint finds is told at the end too.
test: set-up
	@$(MAKE) --no-print-directory lint & lint=$$!; $(PYTEST) -m "not slow"; tests=$$?; \
	wait $$lint || { echo "lint has found something: see above, or run 'make lint'"; exit 1; }; exit $$tests

test-slow: set-up
	$(PYTEST) -m slow

benchmark: set-up
	$(PYTHON) -m pip install --quiet --editable '.[benchmark]'
	PYTHONPATH=tests $(PYTHON) -m benchmarks $(ARGS)

benchmark-accuracy: set-up
	$(PYTHON) -m pip install --quiet --editable '.[benchmark]'
	PYTHONPATH=tests $(PYTHON) -m benchmarks.accuracy $(ARGS)

lint: set-up
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports

format: set-up
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .

wheel: set-up
	$(PYTHON) -m pip wheel --quiet --no-deps --wheel-dir dist .

catalogue: set-up
	$(PYTHON) -m tlgui.engine.backbones.build_catalogue
	$(PYTHON) -m tlgui.engine.backbones.build_timm_catalogue

frozen: set-up pyinstaller
	$(PYTHON) packaging/build_installers.py frozen

installer: set-up pyinstaller
	$(PYTHON) packaging/build_installers.py

pyinstaller:
	@$(PYTHON) -c "import PyInstaller" 2>/dev/null || $(PYTHON) -m pip install --quiet "pyinstaller>=6.16"

smoke-test: set-up
	$(PYTHON) packaging/smoke_test.py build/frozen/tlgui/tlgui

clean:
	rm -rf dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

set-up:
	@[ "$(PYTHON)" != .venv/bin/python ] || sh packaging/set_up.sh
	@$(PYTHON) packaging/translations.py --release

"""The command line: the same engine without a window. May not import Qt, session, views or app."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Sequence

from tlgui.cli.parser import make_parser
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import EXIT_STOPPED, drop_output, prepare_streams, print_error
from tlgui.core.errors import TlguiError
from tlgui.core.printable import printable
from tlgui.engine.weights.store import use_shared_folder
from tlgui.logging_setup import set_up_logging
from tlgui.paths import log_dir, settings_path
from tlgui.settings import load_settings

EXIT_FAULT = 1
EXIT_REFUSED = 2

log = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Run one command and return its exit code.

    0 done; 2 wrong use or unusable input; 130 stopped by Ctrl-C, the best model so far kept;
    1 our own fault.
    """
    prepare_streams()
    try:
        code = _answer(argv)
        sys.stdout.flush()
    except BrokenPipeError:
        drop_output()
        return 0
    except OSError as error:  # standard output itself: a full disk behind it
        print_error(_system_sentence(error))
        drop_output()
        return EXIT_REFUSED
    return code


def _answer(argv: Sequence[str]) -> int:
    """Run one command; the border at which every error becomes a sentence."""
    try:
        arguments = make_parser().parse_args(argv)
        arguments.typed = tuple(argv)  # for a command that starts others of its kind
        set_up_logging(log_dir())
        use_shared_folder(load_settings(settings_path()).weights_folder)
        code: int = arguments.command(arguments)
    except SystemExit as leaving:  # argparse has said why already
        return leaving.code if isinstance(leaving.code, int) else EXIT_REFUSED
    except TlguiError as error:
        print_error(sentence(error.message, error.hint))
        return error.exit_code
    except KeyboardInterrupt:
        print_error("Stopped.")
        return EXIT_STOPPED
    except BrokenPipeError:
        raise
    except OSError as error:
        log.info("The system refused something", exc_info=True)
        print_error(_system_sentence(error))
        return EXIT_REFUSED
    except Exception:  # noqa: BLE001 - the border of the program: nothing may end in a bare traceback
        log.exception("The command line failed")
        print_error("This is a fault in tlgui, not yours. Please report it with the lines below.")
        sys.stderr.write("".join(f"{printable(line)}\n" for line in traceback.format_exc().split("\n")))
        return EXIT_FAULT
    return code


def _system_sentence(error: OSError) -> str:
    """Return why the system refused something, and of which file."""
    why = error.strerror or error
    return f"The system refused: {why}." if error.filename is None else f"'{error.filename}' cannot be used: {why}."

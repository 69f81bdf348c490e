"""The command line: the same engine without a window. May not import Qt, session, views or app."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Sequence

from tlgui.cli.parser import make_parser
from tlgui.cli.sentences import sentence
from tlgui.core.errors import TlguiError
from tlgui.logging_setup import set_up_logging
from tlgui.paths import log_dir

EXIT_FAULT = 1
EXIT_STOPPED = 130

log = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Run one command and return its exit code.

    0 done; 2 wrong use or unusable input; 130 stopped by Ctrl-C, the best model so far kept;
    1 our own fault.
    """
    parser = make_parser()
    try:
        arguments = parser.parse_args(argv)
    except SystemExit as leaving:  # argparse has said why already
        return leaving.code if isinstance(leaving.code, int) else 2
    except TlguiError as error:  # a value behind a flag
        say(str(error))
        return error.exit_code
    set_up_logging(log_dir())
    try:
        code: int = arguments.command(arguments)
    except TlguiError as error:
        say(sentence(error.message, error.hint))
        return error.exit_code
    except KeyboardInterrupt:
        say("Stopped.")
        return EXIT_STOPPED
    except BrokenPipeError:
        # The reader of our output, such as `head`, has seen enough.
        sys.stderr.close()
        return 0
    except Exception:  # noqa: BLE001 - the border of the program: nothing may end in a bare traceback
        log.exception("The command line failed")
        say("This is our own fault, not yours. Please report it with the lines below.")
        sys.stderr.write(traceback.format_exc())
        return EXIT_FAULT
    return code


def say(text: str) -> None:
    """Tell the person something, on standard error."""
    sys.stderr.write(f"tlgui: {text}\n")

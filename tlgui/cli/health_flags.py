"""The flags about what may be wrong with single pictures."""

from __future__ import annotations

from typing import Any

from tlgui.cli.config_flags import add_flag


def add_health_flags(command: Any) -> None:
    """Add the flags of `tlgui check` that have every picture looked at, and say by whose network."""
    command.add_argument(
        "--health",
        action="store_true",
        help="look at every picture: copies, blank, blurred or dark ones, and likely wrong classes by what a network "
        "sees",
    )
    command.add_argument(
        "--fix-report",
        metavar="FILE",
        help="as --health, and write what was found into FILE, in which you decide about each picture; "
        "'tlgui correct DATA --from FILE' then follows",
    )
    for key in ("backbone", "weights", "device"):
        add_flag(command, key)
    command.add_argument("--yes", action="store_true", help="agree to download the pretrained weights")
    command.add_argument("--offline", action="store_true", help="never download anything")


def add_report_flag(wanted: Any) -> None:
    """Add the flag of `tlgui correct` that follows what was decided in such a file."""
    wanted.add_argument(
        "--from",
        dest="report",
        metavar="FILE",
        help="follow the decisions in a file that 'tlgui check --fix-report' wrote",
    )

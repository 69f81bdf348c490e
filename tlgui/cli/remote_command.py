"""`tlgui train --on HOST` and `tlgui remote`: another computer does the learning, over ssh."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tlgui.cli.common_flags import add_json
from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import EXIT_STOPPED, note, print_json, print_line
from tlgui.core.control import Control
from tlgui.core.errors import CancelledError, ConfigError, RemoteError
from tlgui.core.events import Event, RunFinished
from tlgui.core.messages import say
from tlgui.core.remote_run import RemotePlace, exists_here, read_remote_run

GB = 1_000_000_000


def add_place_flags(command: Any) -> None:
    """Add the flags that say where to train."""
    command.add_argument("--on", metavar="HOST[:FOLDER]", help="train on another computer, over ssh as you have set it "
                         "up; a lost line does not stop the run. FOLDER there takes pictures, copied where they "
                         "differ, and runs (tlgui-remote in your home); try 'tlgui remote check HOST'")  # fmt: skip
    command.add_argument("--pictures-there", metavar="DIR",
                         help="with --on: the same folder of pictures as that computer sees it; nothing is "
                         "copied")  # fmt: skip
    add_program_flag(command)


def add_program_flag(command: Any) -> None:
    """Add the flag that says what starts tlgui there."""
    command.add_argument("--program-there", metavar="COMMAND", default="",
                         help="what starts tlgui on that computer, such as '/opt/env/bin/python -m tlgui' (the "
                         "environment of 'tlgui remote set-up', else tlgui on the PATH)")  # fmt: skip


def add_remote(commands: Any) -> None:
    """Add `tlgui remote`."""
    remote = commands.add_parser(
        "remote",
        help="try, or set up, another computer for 'tlgui train --on'",
        description="Other computers are reached with this computer's own ssh, with your keys, agents and jumps. "
        "Passwords are never asked for, unknown computers never accepted, and nothing listens on the network.",
    )
    verbs = remote.add_subparsers(title="commands", metavar="COMMAND", required=True)
    check = verbs.add_parser("check", help="say what a computer would train on, or what is missing there")
    check.add_argument("host", metavar="HOST[:FOLDER]")
    add_program_flag(check)
    add_json(check, "one JSON object")
    check.set_defaults(command=check_place)
    set_up = verbs.add_parser(
        "set-up", help="make an environment with PyTorch in FOLDER there, and put this tlgui in it"
    )
    set_up.add_argument("host", metavar="HOST[:FOLDER]")
    set_up.add_argument("--yes", action="store_true", help="agree to the download there (several GB)")
    set_up.set_defaults(command=set_up_place)
    there = verbs.add_parser("there")
    there.add_argument("verb", choices=("greet", "start", "follow", "forget", "work"))
    there.add_argument("words", nargs="*")
    there.add_argument("--device", action="store_true")
    there.set_defaults(command=answer_from_there)


def train_on(arguments: argparse.Namespace, config_from: Callable[..., Any], listener: Callable[[Event], None]) -> int:
    """Run `tlgui train DATA --on HOST` and return its exit code."""
    if arguments.try_all or arguments.against_scratch or arguments.project:
        raise ConfigError("--on trains a single run; leave out --try-all, --against-scratch and --project.")
    if not arguments.data or not arguments.out:
        raise ConfigError("'tlgui train --on' needs a folder of pictures and --out.")
    from tlgui.cli.train_command import tell_problems
    from tlgui.engine.door.remote_requests import RemoteTrainRequest
    from tlgui.engine.remote.here import train_there

    place = RemotePlace.parse(arguments.on, arguments.program_there)
    config = config_from(arguments)
    dataset = scan(arguments)
    tell_problems(dataset)
    request = RemoteTrainRequest(
        place,
        config,
        dataset,
        arguments.out,
        arguments.processes,
        arguments.pictures_there or "",
        allow_download=arguments.yes,
        overwrite=arguments.overwrite,
    )
    return _followed(Path(arguments.out), listener, lambda context: train_there(request, context))


def resume_on(out: Path, listener: Callable[[Event], None]) -> int:
    """Follow a run elsewhere again and return the exit code."""
    from tlgui.engine.remote.here import go_on_there

    return _followed(out, listener, lambda context: go_on_there(out, context))


def _followed(out: Path, listener: Callable[[Event], None], follow: Callable[[Any], None]) -> int:
    from tlgui.cli.train_command import ctrl_c_stops, line_ended, tell_findings
    from tlgui.engine.door.registry import RelayedFailureError, TaskContext

    control, finished = Control(), []

    def hear(event: Event) -> None:
        finished.extend([event] if isinstance(event, RunFinished) else [])
        listener(event)

    told = "Stopping there; what was done so far is kept. Press Ctrl-C again to leave it to go on by itself."
    try:
        with ctrl_c_stops(control, told), line_ended(listener):
            follow(TaskContext(control, hear))
    except RelayedFailureError as failed:
        raise RemoteError(failed.failure.message, hint=failed.failure.hint) from failed
    except (KeyboardInterrupt, CancelledError):
        run = read_remote_run(out)
        if run is None:
            raise
        note(sentence(say("remote.there", host=run.place.host, folder=run.run_there)))
        note(f"'tlgui train --resume {out}' follows it again, and brings it back.")
        return EXIT_STOPPED
    tell_findings(finished[-1], listener)
    return 0 if finished[-1].outcome == "completed" else EXIT_STOPPED


def waits_elsewhere(out: Path) -> bool:
    """Return whether the run of a folder is on another computer."""
    return exists_here(out)


def check_place(arguments: argparse.Namespace) -> int:
    """Run `tlgui remote check` and return its exit code."""
    from tlgui.engine.remote.place import Place

    place = Place(RemotePlace.parse(arguments.host, arguments.program_there))
    found = place.greet(looks_for_device=True)
    if arguments.json:
        print_json(vars(found))
        return 0
    rsync = "" if found.has_rsync else " It has no rsync, with which pictures are copied."
    gpus = f" It has {found.n_gpus} GPUs: --processes {found.n_gpus} takes all of them." if found.n_gpus > 1 else ""
    print_line(
        f"'{place.place.host}' has tlgui {found.tlgui} and would train on {found.device}, in '{found.folder}' "
        f"({found.free_bytes / GB:.0f} GB free).{rsync}{gpus}"
    )
    return 0


def set_up_place(arguments: argparse.Namespace) -> int:
    """Run `tlgui remote set-up` and return its exit code."""
    from tlgui.engine.door.packages import ENGINE_PACKAGES
    from tlgui.engine.remote.place import Place

    wanted = RemotePlace.parse(arguments.host)
    what = f"an environment with {', '.join(ENGINE_PACKAGES)} in '{wanted.folder}' on '{wanted.host}' (several GB)"
    if not arguments.yes and not _agrees(what):
        raise ConfigError(f"This makes {what}. Agree to it with --yes.")
    place = Place(wanted)
    place.set_up(ENGINE_PACKAGES, note)
    found = place.greet(looks_for_device=True)
    print_line(f"'{wanted.host}' is set up and would train on {found.device}.")
    return 0


def _agrees(what: str) -> bool:
    if not sys.stdin.isatty():
        return False
    sys.stderr.write(f"This makes {what}. Go on? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def answer_from_there(arguments: argparse.Namespace) -> int:
    """Run `tlgui remote there`, which another computer asks over ssh, and return its exit code."""
    from tlgui.engine.remote import there

    verb, words = arguments.verb, arguments.words
    if verb == "greet":
        print_json(there.greet(*words, looks_for_device=arguments.device))
    elif verb == "start":
        folder, job = words
        print_json(there.start(folder, job, sys.stdin.buffer.read()))
    elif verb == "forget":
        print_json(there.forget(*words))
    elif verb == "follow":
        folder, job, offset = words
        there.follow(folder, job, int(offset), print_json, sys.stdin.buffer)
    else:
        from tlgui.engine.remote.worker import work

        work(Path(words[0]))
    return 0

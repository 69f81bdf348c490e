"""Sentences about training on another computer."""

from __future__ import annotations

from tlgui.core.messages import Template

REMOTE: dict[str, Template] = {
    "remote.no_host": "'{text}' names no other computer. Give HOST or HOST:FOLDER, as in me@big-machine:training.",
    "remote.no_ssh": "There is no ssh on this computer, and another one can only be reached with it.",
    "remote.install_ssh": "Install OpenSSH's client: 'openssh-client' on Debian and Ubuntu; Windows and macOS have it.",
    "remote.unknown_host": "No computer is known by the name '{host}'.",
    "remote.check_the_name": "Look whether 'ssh {host}' works in a terminal.",
    "remote.unreachable": "'{host}' cannot be reached: {reason}",
    "remote.unknown_key": "The key of '{host}' is not known here yet, so nobody can say that it is the right computer.",
    "remote.connect_once": (
        "Connect once with 'ssh {host}' in a terminal, compare the key that it shows with that computer's, and agree."
    ),
    "remote.changed_key": (
        "'{host}' shows another key than before. It may have been set up anew, or another computer stands in "
        "its place. Nothing was sent."
    ),
    "remote.ask_its_owner": "Ask whoever looks after that computer before you go on.",
    "remote.no_permission": "'{host}' does not let you in: {reason}",
    "remote.set_up_keys": (
        "Passwords are not asked for here. Set up a key ('ssh-copy-id {host}'), until 'ssh {host}' asks for nothing."
    ),
    "remote.no_program": "There is no tlgui on '{host}' that could do the learning.",
    "remote.set_it_up": "Put this version of tlgui there, or have it set up from a terminal here, once.",
    "remote.other_version": "'{host}' has tlgui {there}, and this computer has {here}: both must be the same.",
    "remote.no_rsync": "Pictures and results are copied with rsync, which is not on {where}.",
    "remote.here": "this computer",
    "remote.install_rsync": "Install it ('sudo apt-get install rsync' on Debian and Ubuntu), and try again.",
    "remote.disk_full": "The disk of '{host}' is full. What was copied stays, and is not copied again.",
    "remote.make_room": "Make room there, and try again.",
    "remote.copy_failed": "Copying between this computer and '{host}' failed: {reason}",
    "remote.says": "'{host}' says: {said}",
    "remote.says_nothing": "'{host}' answered with nothing that could be understood.",
    "remote.outside": "'{path}' lies outside of the folder of pictures, and cannot go to another computer with it.",
    "remote.line_lost": (
        "The line to '{host}' is lost. The run goes on there, and is found again as soon as there is one."
    ),
    "remote.line_found": "The line to '{host}' is there again.",
    "remote.ended_there": "The process on '{host}' was ended. The run goes on there from its saved state.",
    "remote.given_up": "The process on '{host}' ended again and again, and the run was given up.",
    "remote.in_use": "'{host}' is working on the run in '{path}'.",
    "remote.go_on_with_it": "Continue it to follow it from here, or choose another folder.",
    "remote.gone": "The run that '{path}' waits for is not on '{host}' any more.",
    "remote.there": "'{host}' goes on training, in its folder '{folder}'.",
}

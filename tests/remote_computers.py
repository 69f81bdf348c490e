"""Other computers for tests: a program in ssh's place that stays here, and a real sshd on the loopback."""

import getpass
import os
import shlex
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import torch

import tlgui

FAKE_SSH = """#!/bin/sh
[ -e {broken} ] && {{ echo "ssh: connect to host $1 port 22: Connection refused" >&2; exit 255; }}
while [ $# -gt 0 ]; do case "$1" in --) shift; break;; -*) shift;; *) break;; esac; done
shift
HOME={home}; export HOME; cd
exec sh -c "$*"
"""
SSHD_CONFIG = """Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host_key
AuthorizedKeysFile {folder}/authorized_keys
PidFile {folder}/sshd.pid
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
"""
SSH_CONFIG = """Host box
  HostName 127.0.0.1
  Port {port}
  User {user}
  IdentityFile {folder}/key
  IdentitiesOnly yes
  UserKnownHostsFile {folder}/known_hosts
  GlobalKnownHostsFile /dev/null
"""
PRIVILEGES = Path("/run/sshd")


class OtherComputer:
    """What train --on is given.

    Attributes:
        ssh: for TLGUI_SSH.
        on: for --on.
        program: for --program-there.
        folder: the place's own, as it is seen here.
    """

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home there"
        self.home.mkdir(parents=True)
        self.folder = self.home / "tlgui-remote"
        own = {"TLGUI_DATA_DIR": folder / "data there", "PYTHONPATH": Path(tlgui.__file__).parent.parent}
        own["OMP_NUM_THREADS"] = torch.get_num_threads()  # as here, to the last digit
        words = ["env", *(f"{name}={value}" for name, value in own.items()), sys.executable, "-P", "-m", "tlgui"]
        self.program = shlex.join(words)
        self.on = f"box:{self.folder}"

    def follower(self) -> psutil.Process:
        """Return the process here that follows a run."""
        own = psutil.Process().children()
        return next(child for child in own if " follow " in " ".join(child.cmdline()))

    def worker(self) -> psutil.Process:
        """Return the process that trains."""
        for process in psutil.process_iter(["cmdline"]):
            words = process.info["cmdline"] or []
            if "work" in words and str(self.folder) in words[-1]:
                return process
        raise LookupError


class FakeComputer(OtherComputer):
    """This one, behind a program in ssh's place.

    Attributes:
        broken: while it exists, nothing connects.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.broken = folder / "broken"
        program = folder / "fake-ssh"
        quoted = {"home": shlex.quote(str(self.home)), "broken": shlex.quote(str(self.broken))}
        program.write_text(FAKE_SSH.format(**quoted))
        program.chmod(0o755)
        self.ssh = shlex.quote(str(program))


class RealComputer(OtherComputer):
    """A real sshd on the loopback, run as this user, with keys of its own."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._folder = folder / "ssh"
        self._folder.mkdir(mode=0o700)
        for name in ("host_key", "key"):
            make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self._folder / name)]
            subprocess.run(make, check=True)
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            self._port = found.getsockname()[1]
        values = {"port": self._port, "folder": self._folder, "user": getpass.getuser()}
        (self._folder / "sshd_config").write_text(SSHD_CONFIG.format(**values))
        (self._folder / "config").write_text(SSH_CONFIG.format(**values))
        self.ssh = f"ssh -F {shlex.quote(str(self._folder / 'config'))}"
        self._made_privileges = os.getuid() == 0 and not PRIVILEGES.exists()
        if self._made_privileges:
            PRIVILEGES.mkdir(mode=0o755)
        self.let_in()
        self.know_key()
        self.start()

    def start(self) -> None:
        """Listen."""
        command = [shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:" + os.environ["PATH"])]
        command += ["-D", "-e", "-f", str(self._folder / "sshd_config")]
        self._sshd = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while not self._listens():
            assert self._sshd.poll() is None
            time.sleep(0.02)

    def kill(self) -> None:
        """End sshd with all its connections at once."""
        for process in (*psutil.Process(self._sshd.pid).children(recursive=True), psutil.Process(self._sshd.pid)):
            if process.name() == "sshd":
                process.kill()
        self._sshd.wait()

    def close(self) -> None:
        """End, and leave nothing."""
        self.kill()
        if self._made_privileges:
            PRIVILEGES.rmdir()

    def let_in(self, *, lets_in: bool = True) -> None:
        """Let this person in, or not."""
        (self._folder / "authorized_keys").write_text((self._folder / "key.pub").read_text() if lets_in else "")

    def know_key(self, name: str | None = "host_key") -> None:
        """Take the key of a file for that of the computer; None knows none."""
        known = self._folder / "known_hosts"
        key = "" if name is None else f"[127.0.0.1]:{self._port} {(self._folder / f'{name}.pub').read_text()}"
        known.write_text(key)

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self._port)) == 0

"""What crosses the pipe is read by every Python that an engine may run on."""

import pickle
import subprocess
import sys
from multiprocessing import Pipe
from multiprocessing.reduction import ForkingPickler

import pytest

from tlgui.engine.door.pipe import MessageError, receive


def test_paths_cross_without_a_name_that_only_one_version_knows(tmp_path):
    message = (tmp_path, {"deep": [tmp_path / "a"]})
    sent = bytes(ForkingPickler.dumps(message))
    assert b"pathlib" not in sent
    assert pickle.loads(sent) == message


def test_both_sides_of_the_pipe_send_them_so():
    """Neither side needs to import anything for it: what they import anyway is enough."""
    code = (
        "import {module}; from pathlib import Path; from multiprocessing.reduction import ForkingPickler;"
        "assert b'pathlib' not in bytes(ForkingPickler.dumps(Path('x')))"
    )
    for module in ("tlgui.engine.door.server", "tlgui.session.engine_process"):
        subprocess.run([sys.executable, "-c", code.format(module=module)], check=True)


@pytest.mark.expects_warning
def test_a_message_that_cannot_be_read_is_told_apart_from_the_end():
    ours, theirs = Pipe()
    theirs.send_bytes(b"cno_such_module\nname\n.")
    with pytest.raises(MessageError, match="no_such_module"):
        receive(ours)
    theirs.close()
    with pytest.raises(EOFError) as end:
        receive(ours)
    assert not isinstance(end.value, MessageError)
    ours.close()

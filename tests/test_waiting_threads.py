import os

import pytest

from tlgui.__main__ import main
from tlgui.waiting_threads import POLICY_VARIABLE


@pytest.mark.parametrize(("before", "after"), [(None, "PASSIVE"), ("ACTIVE", "ACTIVE")])
def test_waiting_threads_sleep_unless_the_environment_says_otherwise(monkeypatch, before, after):
    monkeypatch.delenv(POLICY_VARIABLE, raising=False)
    if before is not None:
        monkeypatch.setenv(POLICY_VARIABLE, before)
    assert main(["--version"]) == 0
    assert os.environ[POLICY_VARIABLE] == after

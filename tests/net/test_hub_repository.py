"""What the Hub says of a repository that a person named."""

import pytest
from fault_server import HubServer, serving_hub

from tlgui.core.errors import DownloadError
from tlgui.core.sentences import english
from tlgui.net.hub_place import HubFile
from tlgui.net.hub_repository import describe_repository, parsed_repository, read_config
from tlgui.net.patience import Patience

REPOSITORY = "a-school/moths"
QUICK = Patience(connect_s=2.0, stall_s=0.3, back_off_s=(0.01,), longest_wished_s=0.2)


@pytest.fixture
def hub(monkeypatch):
    with serving_hub(b"weights", REPOSITORY) as server:
        server.config = b'{"architecture": "test_vit"}'
        monkeypatch.setenv("HF_ENDPOINT", server.address)
        yield server


def described(**changes):
    return describe_repository(HubFile(REPOSITORY, **changes), patience=QUICK)


@pytest.mark.parametrize(
    ("text", "repository", "revision"),
    [
        ("timm/resnet18.a1_in1k", "timm/resnet18.a1_in1k", "main"),
        (" a/b@v1.0 ", "a/b", "v1.0"),
        ("a/b@refs/pr/2", "a/b", "refs/pr/2"),
        ("resnet18", None, None),
        ("../b", None, None),
        ("a/..", None, None),
        ("a/b/c", None, None),
        ("https://huggingface.co/a/b", "a/b", "main"),
        ("https://huggingface.co/a/b/tree/v1.0?x=1#files", "a/b", "v1.0"),
        ("https://huggingface.co/a/b/", "a/b", "main"),
        ("https://huggingface.co/a", None, None),
        ("https://elsewhere.org/a/b", None, None),
        ("", None, None),
    ],
)
def test_a_repository_is_named_by_owner_and_name(text, repository, revision):
    found = parsed_repository(text)
    assert (found and found.repository, found and found.revision) == (repository, revision)


def test_licence_size_and_commit_are_known_before_anything_is_fetched(hub):
    found = described()
    assert (found.licence, found.n_bytes, found.weights.name) == ("apache-2.0", 7, "model.safetensors")
    assert found.weights.revision == found.config.revision == HubServer.COMMIT
    assert [(method, path) for method, path, _ in hub.questions] == [("GET", f"/api/models/{REPOSITORY}/revision/main")]


def test_an_older_repository_has_its_weights_under_the_other_name(hub):
    hub.weights_name = "pytorch_model.bin"
    assert described().weights.name == "pytorch_model.bin"


def test_a_repository_without_weights_is_said_to_have_none(hub):
    hub.weights_name = "notes.txt"
    with pytest.raises(DownloadError) as caught:
        described()
    assert "holds no model.safetensors or pytorch_model.bin" in english(caught.value.message)


def test_a_repository_that_is_not_there_is_one_sentence(hub):
    with pytest.raises(DownloadError) as caught:
        describe_repository(HubFile("a-school/birds"), patience=QUICK)
    assert "a-school/birds" in english(caught.value.message)


def test_the_config_must_be_the_one_that_was_described(hub):
    found = described()
    assert read_config(found, patience=QUICK) == hub.config
    hub.config = b'{"architecture": "another"}'
    with pytest.raises(DownloadError):
        read_config(found, patience=QUICK)


def test_an_answer_that_is_not_the_hubs_is_no_crash(hub):
    for odd in ([1], {"sha": 3}, {"sha": "x", "siblings": [{}]}, {"siblings": []}):
        hub.odd_description = odd
        with pytest.raises(DownloadError):
            described()

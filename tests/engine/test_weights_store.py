import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from tlgui.core.backbones import find_backbone
from tlgui.engine.weights import store as weight_files
from tlgui.engine.weights.store import (
    WEIGHTS_DIR_VARIABLE,
    WeightsState,
    backbones_here,
    backbones_in,
    download_folders,
    file_name_of,
    find_weight_set,
    find_weights_file,
    hub_folder,
    spoilt_weights_file,
    use_shared_folder,
    weight_folders,
    weights_states,
)
from tlgui.net.file_hash import hash_fitted
from tlgui.paths import DATA_DIR_VARIABLE, data_dir, settings_path
from tlgui.settings import Settings, save_settings

GOOD = b"weights" * 1000


@pytest.fixture
def shared(tmp_path, monkeypatch):
    folder = tmp_path / "class room"
    folder.mkdir()
    monkeypatch.setenv(WEIGHTS_DIR_VARIABLE, str(folder))
    return folder


@pytest.fixture
def official(monkeypatch):
    """The name of a small file of weights that stands in the catalogue in place of resnet18's."""
    url = f"https://weights.invalid/net-{hashlib.sha256(GOOD).hexdigest()[:8]}.pth"
    weights = replace(find_weight_set("resnet18"), url=url)
    monkeypatch.setattr(weight_files, "find_weight_set", lambda *_: weights)
    return file_name_of(weights)


def put_sized(folder, name, size):
    """A file that takes no room."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / name).open("wb") as file:
        file.truncate(size)
    return folder / name


def size_of(backbone):
    return round(find_backbone(backbone).size_mb * (1 << 20))


def put_official(folder, backbone):
    return put_sized(folder, file_name_of(find_weight_set(backbone)), size_of(backbone))


def test_the_catalogues_sizes_are_those_of_the_published_files():
    """Sizes in bytes of files as they were published."""
    published = {"resnet18": 46_830_571, "vgg16": 553_433_881, "alexnet": 244_408_911, "inception_v3": 108_949_747}
    for name, n_bytes in published.items():
        assert round(n_bytes / (1 << 20), 3) == find_backbone(name).size_mb


# Listing


def test_files_count_by_name_and_size(shared):
    put_official(shared, "resnet18")
    put_sized(shared, file_name_of(find_weight_set("resnet50")), 1000)
    put_sized(shared, file_name_of(find_weight_set("vgg16")), size_of("vgg16") // 2)
    assert backbones_here() == {"resnet18"}


def test_a_good_file_elsewhere_counts_in_place_of_a_broken_one(shared):
    put_sized(shared, file_name_of(find_weight_set("resnet18")), 1000)
    put_official(hub_folder(), "resnet18")
    assert backbones_here() == {"resnet18"}


def test_a_file_of_almost_the_right_size_is_read_to_find_out(shared, monkeypatch):
    path = put_sized(shared, file_name_of(find_weight_set("squeezenet1_1")), size_of("squeezenet1_1") - 5000)
    read = []
    monkeypatch.setattr(weight_files, "hash_fitted", lambda path: read.append(path) or True)
    assert backbones_here() == {"squeezenet1_1"}
    assert read == [path]


def test_a_file_called_after_its_backbone_counts_in_tlguis_folders(shared):
    put_sized(shared, "resnet18.pth", size_of("resnet18"))
    put_sized(shared, "vgg16.SafeTensors", size_of("vgg16") // 2)
    put_sized(shared, "resnet34.pth", 1000)
    put_sized(shared, "resnet50.txt", size_of("resnet50"))
    put_sized(data_dir() / "weights", "alexnet.PTH", size_of("alexnet"))
    put_sized(hub_folder(), "resnet152.pth", size_of("resnet152"))
    assert backbones_here() == {"resnet18", "vgg16", "alexnet"}


def test_a_folder_says_how_many_backbones_it_has_weights_for(tmp_path):
    put_official(tmp_path, "resnet18")
    put_sized(tmp_path, "resnet18.pth", size_of("resnet18"))
    put_sized(tmp_path, "vgg16.pth", size_of("vgg16"))
    assert backbones_in(tmp_path) == {"resnet18", "vgg16"}
    assert backbones_in(tmp_path / "nowhere") == set()


def test_real_weights_are_found(shared_weights):
    assert backbones_in(shared_weights) >= {"squeezenet1_1", "mobilenet_v2"}


def test_what_cannot_be_read_is_passed_over(shared):
    put_official(shared, "resnet18")
    (shared / file_name_of(find_weight_set("resnet50"))).mkdir()
    (shared / "vgg16.pth").symlink_to("nowhere")
    (shared / "alexnet.pth").symlink_to("alexnet.pth")
    assert backbones_here() == {"resnet18"}


def test_a_file_without_the_right_to_read_it_is_passed_over(shared, monkeypatch):
    put_official(shared, "resnet18")
    path = put_official(shared, "resnet50")
    may = os.access
    monkeypatch.setattr(os, "access", lambda p, mode: Path(p) != path and may(p, mode))
    assert backbones_here() == {"resnet18"}


def test_what_is_no_folder_is_as_if_empty(shared):
    shared.rmdir()
    shared.write_text("a file in its place")
    put_official(hub_folder(), "resnet18")
    assert backbones_here() == {"resnet18"}
    assert find_weights_file("resnet50") is None


def test_each_backbone_is_here_or_to_be_fetched_or_neither():
    put_official(hub_folder(), "resnet18")
    states = weights_states()
    assert (states["resnet18"], states["vgg16"]) == (WeightsState.HERE, WeightsState.TO_FETCH)
    offline = weights_states(is_offline=True)
    assert (offline["resnet18"], offline["vgg16"]) == (WeightsState.HERE, WeightsState.NOT_HERE)


def test_a_set_without_an_address_cannot_be_fetched(monkeypatch):
    entry = find_backbone("resnet18")
    without = replace(entry, weights=tuple(replace(w, url="") for w in entry.weights))
    monkeypatch.setattr(weight_files, "load_catalogue", lambda: {"resnet18": without})
    assert weights_states() == {"resnet18": WeightsState.NOT_HERE}


# Finding


def test_a_damaged_file_is_passed_over_for_a_good_one(shared, official):
    (shared / official).write_bytes(GOOD[:-1])
    assert find_weights_file("resnet18") is None
    assert spoilt_weights_file("resnet18").path == shared / official
    hub_folder().mkdir(parents=True)
    (hub_folder() / official).write_bytes(GOOD)
    assert find_weights_file("resnet18") == hub_folder() / official


def test_a_file_with_its_hash_comes_before_one_without(shared, official):
    named = put_sized(shared, "resnet18.safetensors", size_of("resnet18"))
    assert find_weights_file("resnet18") == named
    hub_folder().mkdir(parents=True)
    (hub_folder() / official).write_bytes(GOOD)
    assert find_weights_file("resnet18") == hub_folder() / official


def test_a_file_called_after_its_backbone_is_no_special_set(shared):
    put_sized(shared, "resnet50.pth", size_of("resnet50"))
    assert find_weights_file("resnet50", "IMAGENET1K_V2") == shared / "resnet50.pth"
    assert find_weights_file("resnet50", "IMAGENET1K_V1") is None


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file whose reading fails for everyone")
def test_a_file_whose_reading_fails_is_passed_over(shared, official):
    (shared / official).symlink_to("/proc/self/mem")
    assert find_weights_file("resnet18") is None


def test_a_file_is_read_again_only_when_it_has_changed(tmp_path, monkeypatch):
    from tlgui.net import file_hash

    path = tmp_path / f"net-{hashlib.sha256(GOOD).hexdigest()[:8]}.pth"
    path.write_bytes(GOOD)
    read = []
    whole = file_hash.hash_fits
    monkeypatch.setattr(file_hash, "hash_fits", lambda path, **more: read.append(path) or whole(path, **more))
    assert hash_fitted(path)
    assert hash_fitted(path)
    path.write_bytes(GOOD[:-1])
    assert not hash_fitted(path)
    assert read == [path, path]


# Folders


def test_a_shared_folder_may_lie_in_ones_home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv(WEIGHTS_DIR_VARIABLE, "~/weights")
    assert weight_folders()[0] == tmp_path / "weights"
    monkeypatch.delenv(WEIGHTS_DIR_VARIABLE)
    use_shared_folder("~/others")
    assert weight_folders() == (tmp_path / "others", data_dir() / "weights", hub_folder())


def test_the_engine_never_reads_the_windows_settings(tmp_path):
    save_settings(Settings(weights_folder=str(tmp_path)), settings_path())
    assert tmp_path not in weight_folders()


def test_a_home_that_is_not_known_is_no_fault(monkeypatch):
    monkeypatch.setenv(WEIGHTS_DIR_VARIABLE, "~nobody of this name/weights")
    assert backbones_here() == set()


def test_fetched_weights_go_to_torch_unless_everything_is_kept_together(monkeypatch, tmp_path):
    assert download_folders() == (data_dir() / "weights", hub_folder())
    monkeypatch.delenv(DATA_DIR_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert download_folders() == (hub_folder(), data_dir() / "weights")

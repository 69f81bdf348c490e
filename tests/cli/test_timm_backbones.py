"""timm's networks on the command line: listed without timm, learned from, used and continued with it."""

import json

import pytest

from tlgui.cli import run
from tlgui.core.model_header import read_model_header

VIT = "timm:test_vit.r160_in1k"


def listed(capsys, *flags):
    assert run(["backbones", "--source", "timm", "--json", *flags]) == 0
    return [row["name"] for row in json.loads(capsys.readouterr().out)]


def test_the_list_can_be_searched_and_leaves_out_what_has_conditions(capsys):
    names = listed(capsys, "--search", "convnext tiny")
    assert names
    assert all("convnext" in name and "tiny" in name for name in names)
    assert not [name for name in names if "convnextv2" in name or "dinov3" in name]
    assert set(names) < set(listed(capsys, "--search", "convnext tiny", "--all-licences"))
    assert len(listed(capsys)) > 1000


def test_the_table_names_the_licence(capsys):
    assert run(["backbones", "--source", "timm", "--search", "convnextv2_atto", "--all-licences"]) == 0
    assert "CC BY-NC 4.0 (no commercial use)" in capsys.readouterr().out


def test_the_networks_of_torchvision_can_be_searched_too(capsys):
    assert run(["backbones", "--search", "resnet50", "--json"]) == 0
    assert {row["name"] for row in json.loads(capsys.readouterr().out)} == {"resnet50", "wide_resnet50_2"}


def test_a_network_of_timm_learns_is_used_and_its_summary_shown(pictures_folder, tmp_path, capsys):
    pytest.importorskip("timm")
    out = tmp_path / "run"
    flags = ["--backbone", "timm:test_vit", "--weights", "none", "--head-epochs", "1", "--finetune-epochs", "1"]
    assert run(["train", str(pictures_folder), "--out", str(out), "--schedule", "gradual", *flags]) == 0
    model = out / "model.safetensors"
    header = read_model_header(model)
    assert header.backbone == VIT
    assert header.preprocessing["crop_px"] == 160
    capsys.readouterr()
    assert run(["predict", str(model), str(pictures_folder), "--json"]) == 0
    assert capsys.readouterr().out.strip()
    assert run(["evaluate", str(model), str(pictures_folder), "--json"]) == 0
    assert run(["summary", str(model)]) == 0
    assert "network.blocks.5.mlp.fc1" in capsys.readouterr().out


def test_the_set_of_weights_may_be_named_either_way(pictures_folder, tmp_path, capsys):
    pytest.importorskip("timm")
    for flags in (["timm:test_vit"], [VIT], ["timm:test_vit", "--weights", "imagenet:r160_in1k"]):
        code = run(["train", str(pictures_folder), "--out", str(tmp_path / "run"), "--offline", "--backbone", *flags])
        assert code != 0
        assert "timm:test_vit.r160_in1k" in capsys.readouterr().err


def test_a_network_whose_weights_all_have_conditions_is_to_be_named_in_full(pictures_folder, tmp_path, capsys):
    flags = ["--out", str(tmp_path / "run"), "--backbone", "timm:convnextv2_atto"]
    assert run(["train", str(pictures_folder), *flags]) != 0
    assert "timm:convnextv2_atto.fcmae" in capsys.readouterr().err


def test_the_short_list_says_what_each_is_for_and_puts_first_what_is_here(capsys, tmp_path, monkeypatch):
    (tmp_path / "mobilenet_v2.pth").write_bytes(bytes(14_000_000))
    monkeypatch.setenv("TLGUI_WEIGHTS_DIR", str(tmp_path))
    assert run(["backbones", "--short"]) == 0
    shown = capsys.readouterr().out
    assert "Quick: mobilenet_v2 (MobileNetV2)\n  For a first try" in shown
    assert "72.2% on ImageNet (by torchvision)" in shown
    assert "ready to use, licence BSD-3-Clause" in shown
    assert run(["backbones", "--short", "--json", "--offline"]) == 0
    rows = {row["for"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["quick"]["is_here"]
    assert rows["finest"]["state"] == "not here"
    assert rows["balanced"]["accuracy"] > rows["quick"]["accuracy"]
    assert all(row["source"] and row["licence"] and row["size_mb"] for row in rows.values())


def test_what_a_picture_of_the_native_size_would_cost_is_said(capsys):
    assert run(["backbones", "--source", "timm", "--search", "vit_small_patch14_dinov2"]) == 0
    assert "224 px" in (shown := capsys.readouterr().out)
    assert "made for 518 px, where a picture costs 5.3 times as much" in shown

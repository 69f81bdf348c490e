"""Exported models: the graph prepares pictures as Pillow does, and the certificate finds what is wrong."""

import json
import operator
import os
import runpy
import shutil
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from damaged_models import GOOD, write_described
from known_models import LOOSEST, STRICTEST, write_knowing
from PIL import Image

from tlgui.core.errors import CancelledError, ExportError, ModelFileError
from tlgui.core.export import Certificate, CheckedPicture, ExportFormat, Reading, remarks, verdict
from tlgui.core.model_header import read_model_header
from tlgui.core.sentences import english
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.inference.export.answering import ExampleAnswer
from tlgui.engine.inference.export.certificate import certify
from tlgui.engine.inference.export.check_pictures import choose_pictures, draw_pictures, kinds_of
from tlgui.engine.inference.export.child import ChildFailedError, run_apart
from tlgui.engine.inference.export.export import export_model
from tlgui.engine.inference.export.folder_texts import certificate_text, write_texts
from tlgui.engine.inference.export.resize_graph import HEIGHT, WIDTH, SidePlan, resize_side
from tlgui.engine.inference.export.whole_model import InputGraph
from tlgui.engine.inference.export.writers import ONNX_PACKAGES, require_packages, write_model
from tlgui.engine.inference.model_file import load_model, save_model
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.models.preprocessing import Preprocessing

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
SIZES = [(300, 401), (401, 300), (64, 64), (2, 2), (233, 232), (31, 640), (640, 31), (2, 90), (719, 1281)]


def nothing(*_arguments):
    pass


def need_onnx():
    for name in ONNX_PACKAGES:
        pytest.importorskip(name)


def noise(height, width, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


# Preparing pictures


@pytest.mark.parametrize("mode", ["bilinear", "bicubic"])
@pytest.mark.parametrize("size", [(300, 401, 97, 130), (50, 40, 90, 61), (700, 3, 20, 3), (1, 2, 5, 9)])
def test_one_side_and_then_the_other_give_every_pixel_of_pillow(mode, size):
    height, width, new_height, new_width = size
    pixels = noise(height, width)
    wanted = Image.fromarray(pixels).resize((new_width, new_height), Image.Resampling[mode.upper()])
    images = torch.from_numpy(pixels).permute(2, 0, 1)[None]
    for side, old, new in ((WIDTH, width, new_width), (HEIGHT, height, new_height)):
        plan = SidePlan(*map(torch.tensor, (0, old, new, 0)))
        images = resize_side(images, side, plan, new, new, mode)
    assert np.array_equal(images[0].permute(1, 2, 0).byte().numpy(), np.asarray(wanted))


@pytest.mark.parametrize("sizes", [(72, 64), (64, 64), (73, 64), (65, 64)])
@pytest.mark.parametrize("mode", ["bilinear", "bicubic"])
def test_the_graph_sees_exactly_what_the_program_sees(mode, sizes, tmp_path):
    preprocessing = Preprocessing(*sizes, mode, antialias=True, mean=MEAN, std=STD)
    graph, transform = InputGraph(preprocessing), preprocessing.evaluation_transform()
    for number, (height, width) in enumerate(SIZES):
        pixels = noise(height, width, number)
        Image.fromarray(pixels).save(tmp_path / "picture.png")
        wanted = transform(load_rgb(tmp_path / "picture.png"))
        seen = graph(torch.from_numpy(pixels)[None])[0]
        assert torch.allclose(seen, wanted, atol=1e-6), (height, width)


@pytest.mark.parametrize("resize", ["pad", "stretch"])
@pytest.mark.parametrize("mode", ["bilinear", "bicubic"])
def test_the_graph_makes_pictures_square_as_the_program_does(mode, resize, tmp_path):
    preprocessing = Preprocessing(72, 64, mode, antialias=True, mean=MEAN, std=STD).made_square(resize)
    graph, transform = InputGraph(preprocessing), preprocessing.evaluation_transform()
    for number, (height, width) in enumerate(SIZES):
        pixels = noise(height, width, number)
        Image.fromarray(pixels).save(tmp_path / "picture.png")
        wanted = transform(load_rgb(tmp_path / "picture.png"))
        seen = graph(torch.from_numpy(pixels)[None])[0]
        assert torch.allclose(seen, wanted, atol=1e-6), (height, width)


@pytest.mark.parametrize("sizes", [(64, 64), (73, 64)])
@pytest.mark.parametrize("mode", ["bilinear", "bicubic"])
def test_the_graph_squashes_pictures_as_the_weights_of_timm_do(mode, sizes, tmp_path):
    preprocessing = Preprocessing(*sizes, mode, antialias=True, mean=MEAN, std=STD, is_squashed=True)
    graph, transform = InputGraph(preprocessing), preprocessing.evaluation_transform()
    for number, (height, width) in enumerate(SIZES):
        pixels = noise(height, width, number)
        Image.fromarray(pixels).save(tmp_path / "picture.png")
        wanted = transform(load_rgb(tmp_path / "picture.png"))
        seen = graph(torch.from_numpy(pixels)[None])[0]
        assert torch.allclose(seen, wanted, atol=1e-6), (height, width)


@pytest.mark.slow
@pytest.mark.parametrize("format_", [ExportFormat.ONNX, ExportFormat.PT2])
def test_a_squashed_network_is_certified(format_, tmp_path):
    need_onnx()
    loaded = load_model(GOOD)
    changed = loaded.header.preprocessing | {"is_squashed": True, "resize_px": 240}
    header = replace(loaded.header, preprocessing=changed, unknown=None, temperature=20.0)
    save_model(tmp_path / "m.safetensors", loaded.classifier.state_dict(), header)
    for number, (height, width) in enumerate([(60, 150), (150, 40), (31, 640)]):
        Image.fromarray(noise(height, width, number)).save(tmp_path / f"{number}.png")
    exported = export_model(
        tmp_path / "m.safetensors", format_, tmp_path / "out", pictures=[tmp_path], report=nothing, check=nothing
    )
    assert exported.certificate.ok
    assert exported.certificate.max_difference < 1e-4
    assert "both sides to 240 pixels" in (tmp_path / "out" / "README.md").read_text()


@pytest.mark.slow
@pytest.mark.parametrize("resize", ["pad", "stretch"])
def test_an_exported_graph_and_bare_weights_keep_the_resize(resize, tmp_path):
    loaded = load_model(GOOD)
    changed = Preprocessing.from_json(loaded.header.preprocessing).made_square(resize).to_json()
    header = replace(loaded.header, preprocessing=changed, unknown=None, temperature=20.0)  # else it is sure of noise
    save_model(tmp_path / "m.safetensors", loaded.classifier.state_dict(), header)
    Image.fromarray(noise(60, 150)).save(tmp_path / "a.png")
    Image.fromarray(noise(150, 40)).save(tmp_path / "b.png")
    wanted = {}
    for prediction in Predictor.load(tmp_path / "m.safetensors").predict([tmp_path / "a.png", tmp_path / "b.png"]):
        scores = {score.class_name: score.probability for score in prediction.scores}
        wanted[Path(prediction.path).name] = [scores[name] for name in header.class_names]
    assert wanted["a.png"] != pytest.approx(wanted["b.png"], abs=1e-3)
    write_apart(tmp_path / "m.safetensors", ExportFormat.PT2, tmp_path)
    exported = torch.export.load(tmp_path / ExportFormat.PT2.file_name).module()
    for name, probabilities in wanted.items():
        (answer, *_) = exported(torch.from_numpy(np.asarray(load_rgb(tmp_path / name)).copy())[None])
        assert answer[0].tolist() == pytest.approx(probabilities, abs=1e-5)
    if resize == "pad":
        write_texts(tmp_path, ExportFormat.STATE_DICT, header, "0")
        write_model(tmp_path / "m.safetensors", ExportFormat.STATE_DICT, tmp_path / ExportFormat.STATE_DICT.file_name)
        for name, probabilities in wanted.items():
            answer, _ = answers_of_example(tmp_path)(tmp_path / name)
            assert answer == pytest.approx(probabilities, abs=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("resize", ["pad", "stretch"])
def test_onnx_keeps_the_resize_too(resize, tmp_path):
    need_onnx()
    import onnxruntime

    loaded = load_model(GOOD)
    changed = Preprocessing.from_json(loaded.header.preprocessing).made_square(resize).to_json()
    header = replace(loaded.header, preprocessing=changed, unknown=None, temperature=20.0)
    save_model(tmp_path / "m.safetensors", loaded.classifier.state_dict(), header)
    write_apart(tmp_path / "m.safetensors", ExportFormat.ONNX, tmp_path)
    session = onnxruntime.InferenceSession(tmp_path / ExportFormat.ONNX.file_name)
    for number, (height, width) in enumerate([(60, 150), (150, 40), (31, 640)]):
        path = tmp_path / f"{number}.png"
        Image.fromarray(noise(height, width, number)).save(path)
        (prediction,) = Predictor.load(tmp_path / "m.safetensors").predict([path])
        mine = {score.class_name: score.probability for score in prediction.scores}
        answer, *_ = session.run(None, {"image": np.asarray(load_rgb(path))[None]})
        assert answer[0].tolist() == pytest.approx([mine[name] for name in header.class_names], abs=1e-5)


def test_several_pictures_of_one_size_are_prepared_at_once():
    graph = InputGraph(Preprocessing(40, 32, "bilinear", antialias=True, mean=MEAN, std=STD))
    pictures = torch.from_numpy(np.stack([noise(50, 70, seed) for seed in range(3)]))
    assert torch.equal(graph(pictures)[1:2], graph(pictures[1:2]))


# The three formats


def write_apart(model, format_, folder):
    """The exporters warn and log about their own insides; in a process of their own nobody hears it."""
    run_apart(write_model, model, format_, folder / format_.file_name, check=nothing)


def edge_of(pictures):
    """Return the least probability that best parts the good model's answers to some pictures."""
    found = sorted(prediction.best.probability for prediction in Predictor.load(GOOD).predict(pictures))
    _, low, high = max((b - a, a, b) for a, b in zip(found, found[1:], strict=False))
    return round((low + high) / 2, 4)


def answers_of_example(folder):
    return runpy.run_path(str(folder / "example.py"), run_name="example")["answer"]


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    return draw_pictures(tmp_path_factory.mktemp("drawn"))


@pytest.mark.slow
def test_the_example_of_a_pytorch_program_answers_pictures_of_every_kind_as_the_program_does(drawn, tmp_path):
    format_, model = ExportFormat.PT2, write_knowing(tmp_path / "m.safetensors", STRICTEST, least_probability=0.75)
    header = load_model(model).header
    write_texts(tmp_path, format_, header, "0")
    write_apart(model, format_, tmp_path)
    answer, metadata = answers_of_example(tmp_path), {"least_probability": ""}
    torch.export.load(tmp_path / "model.pt2", extra_files=metadata)
    assert metadata == {"least_probability": "0.75"}
    for prediction in Predictor.load(model).predict(drawn):
        probabilities, unknown_score = answer(prediction.path)
        by_name = dict(zip(header.class_names, probabilities, strict=True))
        assert by_name == pytest.approx({s.class_name: s.probability for s in prediction.scores}, abs=1e-4)
        assert unknown_score == pytest.approx(prediction.unknown_score, abs=1e-2, rel=1e-6)


@pytest.mark.parametrize(
    ("backbone", "head", "crop_px"),
    [
        ("squeezenet1_1", "mlp", 224),
        ("mobilenet_v3_small", "append", 224),
        ("mnasnet0_5", "linear", 224),
    ],
)
def test_the_few_lines_for_bare_weights_build_the_very_network(backbone, head, crop_px, tmp_path):
    from tlgui.engine.inference.model_file import save_model
    from tlgui.engine.models.classifier import build_classifier
    from tlgui.engine.models.heads import HeadSpec

    _, header, _ = load_model(GOOD)
    preprocessing = header.preprocessing | {"resize_px": crop_px, "crop_px": crop_px}
    header = replace(
        header, backbone=backbone, head=head, hidden=8, preprocessing=preprocessing, temperature=1.7, evaluation=None
    )
    classifier = build_classifier(backbone, 2, head=HeadSpec(head, 8, 0.4), seed=0, input_size_px=crop_px)
    save_model(tmp_path / "m.safetensors", classifier.state_dict(), header)
    write_texts(tmp_path, ExportFormat.STATE_DICT, header, "0")
    write_model(tmp_path / "m.safetensors", ExportFormat.STATE_DICT, tmp_path / "model.pt")
    Image.fromarray(noise(90, 120)).save(tmp_path / "a.png")
    (prediction,) = Predictor.load(tmp_path / "m.safetensors").predict([tmp_path / "a.png"])
    probabilities, unknown_score = answers_of_example(tmp_path)(tmp_path / "a.png")
    assert unknown_score is None
    mine = {score.class_name: score.probability for score in prediction.scores}
    assert dict(zip(header.class_names, probabilities, strict=True)) == pytest.approx(mine, abs=1e-5)


def test_any_program_can_load_the_bare_weights(tmp_path):
    write_model(GOOD, ExportFormat.STATE_DICT, tmp_path / "model.pt")
    state = torch.load(tmp_path / "model.pt", weights_only=True)
    assert all(isinstance(value, torch.Tensor) for value in state.values())
    assert "head.weight" in state


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not here")
def test_the_example_in_javascript_can_be_parsed(tmp_path):
    write_texts(tmp_path, ExportFormat.ONNX, load_model(GOOD).header, "0")
    subprocess.run(["node", "--check", tmp_path / "example.js"], check=True)


def test_examples_are_short(tmp_path):
    for format_ in ExportFormat:
        write_texts(tmp_path, format_, load_model(GOOD).header, "0")
        code = (tmp_path / "example.py").read_text().split("def answer")[0].splitlines()
        assert sum(bool(line.strip()) for line in code) <= 24


# The folder


def test_an_export_is_written_tried_in_a_clean_process_and_certified(tmp_path, drawn):
    need_onnx()
    said = []
    least = edge_of(drawn)
    model = write_knowing(tmp_path / "m.safetensors", LOOSEST, least_probability=least)
    exported = export_model(
        model, ExportFormat.ONNX, tmp_path / "new" / "out", pictures=drawn, report=said.append, check=nothing
    )
    names = {path.name for path in exported.folder.iterdir()}
    assert names == {
        *("model.onnx", "labels.json", "README.md", "example.py", "example.js", "certificate.txt", "certificate.json")
    }
    certificate = json.loads((exported.folder / "certificate.json").read_text())
    assert certificate["ok"]
    assert certificate["pictures"] == certificate["same_class"] == len(drawn)
    assert certificate["max_difference"] < 1e-4
    assert "onnxruntime" in certificate["versions"]
    assert "torch" not in certificate["versions"], "the file needs no PyTorch"
    assert str(tmp_path) not in (exported.folder / "certificate.json").read_text(), "whose folders is nobody's business"
    kinds = [set(each["kinds"]) for each in certificate["each"]]
    assert {"JPEG", "turned"} in kinds
    assert {"PNG", "clear"} in kinds
    assert [(each.what, each.done, each.total) for each in said] == [
        ("export", 0, 2), ("certificate", 1, 2), ("certificate", 2, 2),
    ]  # fmt: skip
    assert "blue" in (exported.folder / "README.md").read_text()
    assert "none_of_these" in (exported.folder / "README.md").read_text()
    assert (exported.folder / "certificate.txt").read_text().startswith("The exported file gives the same answer")
    assert f"Its answer dial stands at a probability of {least}" in (exported.folder / "README.md").read_text()
    check_onnx_file(exported.folder / "model.onnx", least)


def check_onnx_file(path, least):
    import onnx

    model = onnx.load(path)
    assert {each.key: each.value for each in model.metadata_props}["least_probability"] == str(least)
    onnx.checker.check_model(model)
    assert [each.name for each in model.graph.input] == ["image"]
    assert [each.name for each in model.graph.output] == ["probabilities", "unknown_score", "none_of_these"]
    dims = model.graph.input[0].type.tensor_type.shape.dim
    assert [bool(dim.dim_param) for dim in dims] == [True, True, True, False]
    assert {node.domain for node in model.graph.node} == {""}, "nothing but ONNX's own operators"


@pytest.mark.parametrize("kind", ["full", "file"])
def test_nothing_that_is_there_is_written_over(kind, tmp_path):
    out = tmp_path / "out"
    if kind == "full":
        out.mkdir()
        (out / "mine.txt").write_text("mine")
    else:
        out.write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ExportError):
        export_model(GOOD, ExportFormat.PT2, out, pictures=(), report=nothing, check=nothing)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("when", ["at once", "while the file is written"])
def test_a_cancelled_export_leaves_nothing_and_no_process(when, tmp_path):
    began = threading.Event()

    def check():
        if when == "at once" or began.is_set():
            raise CancelledError("stopped")
        began.set()

    with pytest.raises(CancelledError):
        export_model(GOOD, ExportFormat.STATE_DICT, tmp_path / "out", pictures=(), report=nothing, check=check)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_model_is_one_sentence_and_leaves_nothing(tmp_path):
    (tmp_path / "m.safetensors").write_bytes(GOOD.read_bytes()[:-100])
    with pytest.raises(ModelFileError):
        export_model(
            tmp_path / "m.safetensors", ExportFormat.PT2, tmp_path / "out", pictures=(), report=nothing, check=nothing
        )
    assert not (tmp_path / "out").exists()


def test_a_way_of_preparing_that_no_graph_has_is_refused(tmp_path):
    _, header, _ = load_model(GOOD)
    odd = write_described(tmp_path / "m.safetensors", preprocessing=header.preprocessing | {"interpolation": "lanczos"})
    with pytest.raises(ExportError, match="lanczos"):
        export_model(odd, ExportFormat.PT2, tmp_path / "out", pictures=(), report=nothing, check=nothing)


def test_a_missing_package_is_one_sentence_with_what_to_install(monkeypatch):
    real = sys.modules["importlib.util"].find_spec
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "onnxscript" else real(name))
    with pytest.raises(ExportError, match=r"needs the package onnx.*pip install") as caught:
        require_packages(ExportFormat.ONNX)
    assert "onnxscript" in str(caught.value)
    require_packages(ExportFormat.PT2)


# Processes of their own


def test_what_a_child_raises_is_raised_here():
    with pytest.raises(ModelFileError):
        run_apart(read_model_header, Path("nowhere.safetensors"), check=nothing)
    with pytest.raises(ChildFailedError, match="ZeroDivisionError"):
        run_apart(operator.truediv, 1, 0, check=nothing)
    with pytest.raises(ChildFailedError):
        run_apart(os._exit, 3, check=nothing)


def test_a_child_that_nobody_waits_for_is_killed():
    began = time.monotonic()

    def check():
        if time.monotonic() - began > 0.3:
            raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        run_apart(time.sleep, 600, check=check)
    assert time.monotonic() - began < 60


# The certificate


@pytest.fixture
def folder(tmp_path, drawn, monkeypatch):
    """An export whose example answers what the test says, run in this process."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "model.onnx").write_bytes(b"model")
    monkeypatch.setattr(
        "tlgui.engine.inference.export.certificate.run_apart", lambda work, *arguments, check: work(*arguments)
    )
    return tmp_path / "out"


def certificate_of(folder, drawn, example, model=GOOD):
    (folder / "example.py").write_text(example)
    chosen = choose_pictures(drawn)
    return certify(folder, ExportFormat.ONNX, Predictor.load(model), chosen, has_drawn=False, check=nothing)


def test_a_file_that_answers_otherwise_fails_in_words(folder, drawn):
    certificate = certificate_of(folder, drawn, "def answer(path): return [0.5, 0.5], None")
    assert not certificate.ok
    assert certificate.n_same < len(drawn)
    assert "Do not pass it on" in english(verdict(certificate))
    assert "DIFFERENT" in certificate_text(certificate)
    assert certificate.to_json()["ok"] is False


def test_a_file_that_gives_no_answer_fails_and_says_why(folder, drawn):
    certificate = certificate_of(folder, drawn, "def answer(path): raise OSError('no such operator')")
    assert not certificate.ok
    assert "no such operator" in english(verdict(certificate))
    assert "NO ANSWER" in certificate_text(certificate)


def test_an_example_that_cannot_be_started_fails_too(folder, drawn, monkeypatch):
    def fails(*_arguments, **_options):
        raise ChildFailedError("onnxruntime is broken")

    monkeypatch.setattr("tlgui.engine.inference.export.certificate.run_apart", fails)
    certificate = certificate_of(folder, drawn, "")
    assert not certificate.ok
    assert "onnxruntime is broken" in english(verdict(certificate))


def test_a_picture_that_only_the_example_reads_otherwise_blames_no_model(folder, drawn):
    write_texts(folder, ExportFormat.STATE_DICT, load_model(GOOD).header, "0")
    write_model(GOOD, ExportFormat.STATE_DICT, folder / "model.pt")
    spoiled = (
        (folder / "example.py").read_text()
        + """
rightly = answer
def answer(path):
    return ([0.5, 0.5], None) if path.endswith("photo.jpg") else rightly(path)
"""
    )
    certificate = certificate_of(folder, drawn, spoiled)
    assert certificate.ok
    assert [Path(picture.path).name for picture in certificate.misread] == ["drawn photo.jpg"]
    assert "opens" in english(*remarks(certificate))


@pytest.mark.slow
def test_the_example_leaves_the_same_pictures_to_the_person_as_the_program(folder, drawn, capsys):
    least = edge_of(drawn)
    model = write_described(folder / "m.safetensors", least_probability=least, format=3)
    write_texts(folder, ExportFormat.STATE_DICT, load_model(model).header, "0")
    write_model(model, ExportFormat.STATE_DICT, folder / "model.pt")
    example = (folder / "example.py").read_text()
    assert certificate_of(folder, drawn, example, model).ok
    subprocess.run([sys.executable, folder / "example.py", *drawn], check=True, stdout=(folder / "said").open("w"))
    said = (folder / "said").read_text().splitlines()
    unsure = [prediction.is_unsure for prediction in Predictor.load(model).predict(drawn)]
    assert ["not sure: " in line for line in said] == unsure
    assert set(unsure) == {True, False}
    answers_all = example.replace(f"LEAST_PROBABILITY = {least}", "LEAST_PROBABILITY = 0")
    assert certificate_of(folder, drawn, answers_all, model).n_same == unsure.count(False)


def test_two_classes_that_are_as_good_as_equal_may_change_places():
    reading = Reading("b", is_same=True, difference=0.0001)
    assert reading.agrees
    assert not replace(reading, difference=0.01).agrees
    assert not replace(reading, is_same=False).agrees


def test_no_picture_is_no_certificate():
    empty = Certificate(
        format=ExportFormat.ONNX, file="m", sha256="", made="", model_identity="", versions={}, pictures=(),
        has_drawn=False,
    )  # fmt: skip
    assert not empty.ok
    one = replace(empty, pictures=(CheckedPicture("a", ("PNG",), "x", Reading("x", is_same=True, difference=0.0)),))
    assert one.ok
    assert ExampleAnswer().error == ""


# Which pictures it is tried on


def test_of_many_pictures_every_kind_is_tried(drawn, tmp_path):
    many = []
    for number in range(60):
        path = tmp_path / f"{number}.png"
        Image.new("RGB", (8, 8)).save(path)
        many.append(path)
    chosen = choose_pictures([*many, *drawn, Path(__file__)])
    assert len(chosen) == 20
    assert {kinds for _, kinds in chosen} == {kinds_of(path) for path in drawn}


def test_kinds_are_told_by_the_header(drawn):
    kinds = {path.name: kinds_of(path) for path in drawn}
    assert kinds["drawn turned.jpg"] == ("JPEG", "turned")
    assert kinds["drawn clear.png"] == ("PNG", "clear")
    assert kinds["drawn grey.jpg"] == ("JPEG", "grey")
    assert kinds_of(Path(__file__)) == ()
    assert kinds_of(Path("nowhere.png")) == ()

"""The short programs that lie beside an exported model; the certificate runs the one in Python."""

from __future__ import annotations

import torch
from torch import nn

from tlgui.core.errors import ExportError
from tlgui.core.export import LABELS, ExportFormat
from tlgui.core.messages import say
from tlgui.core.model_header import ModelHeader
from tlgui.core.resize import CROP
from tlgui.engine.backbones.source import source_of
from tlgui.engine.backbones.torchvision_source import TorchvisionSource, network_options
from tlgui.engine.inference.export.resize_graph import FILTERS
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.heads import HeadSpec
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.models.resize_code import resize_code

PIP = {
    ExportFormat.ONNX: "onnxruntime pillow",
    ExportFormat.PT2: "torch pillow numpy",
    ExportFormat.STATE_DICT: "torch torchvision pillow",
    ExportFormat.WEB: "onnxruntime pillow",
}
NPM = "onnxruntime-node sharp"

_BEGINNING = '''\
"""Says what is on pictures: python example.py PICTURE...   Needs: python -m pip install {pip}"""
'''
_OPENING = """\
def open_upright(path):
    picture = ImageOps.exif_transpose(Image.open(path))
    if picture.has_transparency_data:  # clear parts are white
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture.convert("RGBA"))
    return picture.convert("RGB")
"""
_END = """\
if __name__ == "__main__":
    for path in sys.argv[1:]:
        probabilities, unknown_score = answer(path)
        best = max(range(len(LABELS)), key=probabilities.__getitem__)
        said = "not sure: " if probabilities[best] < LEAST_PROBABILITY else ""
        if unknown_score is not None and unknown_score > 0:
            said = "none of the classes, most like "
        print(f"{path}: {said}{LABELS[best]} {probabilities[best]:.1%}")
"""
_ONNX = """\
import json, sys
from pathlib import Path
import numpy as np, onnxruntime
from PIL import Image, ImageOps

HERE = Path(__file__).resolve().parent
LABELS = json.loads((HERE / "{labels}").read_text(encoding="utf-8"))
LEAST_PROBABILITY = {least}  # {least_meaning}
MODEL = onnxruntime.InferenceSession(str(HERE / "{file}"), providers=["CPUExecutionProvider"])

{opening}
def answer(path):
    pixels = np.asarray(open_upright(path))[None]  # (1, height, width, 3), bytes, red green blue
    probabilities, *unknown = MODEL.run(None, {{"image": pixels}})
    return probabilities[0].tolist(), unknown[0].item() if unknown else None

{end}"""
_PT2 = """\
import json, sys
from pathlib import Path
import numpy as np, torch
from PIL import Image, ImageOps

HERE = Path(__file__).resolve().parent
LABELS = json.loads((HERE / "{labels}").read_text(encoding="utf-8"))
LEAST_PROBABILITY = {least}  # {least_meaning}
MODEL = torch.export.load(HERE / "{file}").module()

{opening}
def answer(path):
    pixels = torch.from_numpy(np.array(open_upright(path)))[None]  # (1, height, width, 3), bytes, red green blue
    with torch.no_grad():
        probabilities, *unknown = MODEL(pixels)
    return probabilities[0].tolist(), unknown[0].item() if unknown else None

{end}"""
_STATE_DICT = """\
import json, sys
from collections import OrderedDict
from pathlib import Path
import torch, torchvision
from PIL import Image, ImageOps
from torch import nn
from torchvision import transforms

HERE = Path(__file__).resolve().parent
LABELS = json.loads((HERE / "{labels}").read_text(encoding="utf-8"))
LEAST_PROBABILITY = {least}  # {least_meaning}
network = torchvision.models.get_model("{backbone}", weights=None{options})
{removals}MODEL = nn.Sequential(OrderedDict(network=network, head={head})).eval()
MODEL.load_state_dict(torch.load(HERE / "{file}", weights_only=True))
{made_square}INPUT = transforms.Compose([
    {square}, transforms.ToTensor(),
    transforms.Normalize({mean}, {std})])

{opening}
def answer(path):
    with torch.no_grad():
        logits = MODEL(INPUT(open_upright(path))[None])
    return (logits / {temperature!r}).softmax(dim=1)[0].tolist(), None  # it cannot tell pictures of no class

{end}"""

_JAVASCRIPT = """\
// Says what is on pictures: node example.js PICTURE...   Needs: npm install {npm}
const fs = require("fs"), path = require("path"), ort = require("onnxruntime-node"), sharp = require("sharp");
const labels = JSON.parse(fs.readFileSync(path.join(__dirname, "{labels}"), "utf8"));
const leastProbability = {least}; // {least_meaning}

async function main() {{
  const model = await ort.InferenceSession.create(path.join(__dirname, "{file}"));
  for (const name of process.argv.slice(2)) {{
    const upright = sharp(name).rotate().flatten({{ background: "white" }}).toColourspace("srgb").removeAlpha();
    const {{ data, info }} = await upright.raw().toBuffer({{ resolveWithObject: true }});
    const pixels = new ort.Tensor("uint8", data, [1, info.height, info.width, 3]);
    const answers = await model.run({{ image: pixels }});
    const probabilities = answers.probabilities.data, best = probabilities.indexOf(Math.max(...probabilities));
    let said = probabilities[best] < leastProbability ? "not sure: " : "";
    if (answers.none_of_these && answers.none_of_these.data[0]) said = "none of the classes, most like ";
    console.log(`${{name}}: ${{said}}${{labels[best]}} ${{(100 * probabilities[best]).toFixed(1)}}%`);
  }}
}}

main();
"""


def python_example(format_: ExportFormat, header: ModelHeader) -> str:
    """Return a program that answers pictures with the exported file, without tlgui.

    Its function `answer(path)` returns the probabilities in class order and the score for pictures of no class, or
    None where the file gives none. Its LEAST_PROBABILITY is the model's answer dial.

    Raises:
        ExportError: bare weights of a network that no few lines can build.
    """
    values = {"labels": LABELS, "file": format_.file_name, "opening": _OPENING, "end": _END, **_dial(header)}
    if format_.has_onnx:
        body = _ONNX.format(**values)
    elif format_ is ExportFormat.PT2:
        body = _PT2.format(**values)
    else:
        body = _STATE_DICT.format(**values, **_building(header))
    return _BEGINNING.format(pip=PIP[format_]) + body


def javascript_example(header: ModelHeader) -> str:
    """Return the same for Node.js and ONNX."""
    return _JAVASCRIPT.format(labels=LABELS, file=ExportFormat.ONNX.file_name, npm=NPM, **_dial(header))


def require_exportable(format_: ExportFormat, header: ModelHeader) -> None:
    """Refuse before anything is computed what the format has no words for.

    Raises:
        ExportError: bare weights of a network that is not torchvision's, or a preprocessing that no graph here does.
    """
    if format_ is ExportFormat.STATE_DICT:
        if not isinstance(source_of(header.backbone), TorchvisionSource):
            raise ExportError(
                say("export.networks_of_torchvision_only", backbone=header.backbone), hint=say("export.onnx_or_pt2")
            )
        return
    preprocessing = Preprocessing.from_json(header.preprocessing)
    if preprocessing.resize_px < preprocessing.crop_px or preprocessing.interpolation not in FILTERS:
        raise ExportError(
            say(
                "export.preprocessing_not_in_graph",
                interpolation=preprocessing.interpolation,
                resize=preprocessing.resize_px,
                crop=preprocessing.crop_px,
            ),
            hint=say("export.bare_weights_instead"),
        )


def _dial(header: ModelHeader) -> dict[str, object]:
    """Return the constant that is the answer dial, and what it means."""
    if header.least_probability is None:
        return {"least": 0, "least_meaning": "0 to 1: with less the answer is not sure; 0 answers everything"}
    return {"least": header.least_probability, "least_meaning": "0 to 1: with less it is not sure, and you decide"}


def _building(header: ModelHeader) -> dict[str, object]:
    """Return what makes the network again that the weights fit, in words of Python."""
    preprocessing = Preprocessing.from_json(header.preprocessing)
    options = network_options(header.backbone, preprocessing.crop_px)
    with torch.device("meta"):
        spec = HeadSpec(header.head, header.hidden, header.dropout)
        classifier = build_classifier(
            header.backbone, len(header.class_names), head=spec, input_size_px=preprocessing.crop_px
        )
        whole = source_of(header.backbone).make_network(header.backbone, preprocessing.crop_px)
    return {
        "backbone": header.backbone,
        "options": "".join(f", {name}={value!r}" for name, value in options.items()),
        "removals": "".join(
            f'network.set_submodule("{name}", nn.Identity())\n' for name in _removed(whole, classifier.network)
        ),
        "head": _in_python(classifier.head),
        "made_square": resize_code(preprocessing),
        "square": _square(preprocessing),
        "mean": preprocessing.mean,
        "std": preprocessing.std,
        "temperature": header.temperature,
    }


def _square(preprocessing: Preprocessing) -> str:
    """Return the steps that make a picture square, in words of Python."""
    side, mode = preprocessing.crop_px, f"transforms.InterpolationMode.{preprocessing.interpolation.upper()}"
    if preprocessing.resize != CROP:
        return f"transforms.Lambda(lambda picture: made_square(picture, {side}))"
    resized = (preprocessing.resize_px,) * 2 if preprocessing.is_squashed else preprocessing.resize_px
    resize = f"transforms.Resize({resized}, {mode}, antialias=True)"
    return f"{resize},\n    transforms.CenterCrop({side})"


def _removed(whole: nn.Module, network: nn.Module) -> list[str]:
    """Return the names of the modules in whose place the classifier has nothing."""
    return [
        name
        for name, module in network.named_modules()
        if isinstance(module, nn.Identity) and not isinstance(whole.get_submodule(name), nn.Identity)
    ]


def _in_python(module: nn.Module) -> str:
    if not isinstance(module, nn.Sequential):
        return f"nn.{module}"
    return f"nn.Sequential(OrderedDict({', '.join(f'{name}=nn.{child}' for name, child in module.named_children())}))"

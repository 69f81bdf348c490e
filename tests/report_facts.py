"""What a finished run left, made up: for the reports in HTML and PDF."""

from tlgui.core.config import TrainConfig
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.events import EpochDone, PhaseStarted
from tlgui.core.model_header import ModelHeader
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.core.run_facts import RunFacts


def header(classes, config):
    return ModelHeader(
        class_names=classes,
        backbone=config.backbone,
        head=config.head,
        hidden=256,
        dropout=0.4,
        weights=config.weights,
        preprocessing={"crop_px": 224},
        config=config.to_json(),
        split={"val": [], "test": []},
        n_train=80,
        n_val=20,
        best_epoch=2,
        created="2026-05-04T10:11:12+02:00",
        versions={"torch": "2.9"},
    )


def epoch(number, phase=0):
    return EpochDone(number, phase, 1 / number, 0.5, 1.1 / number, 0.6, 0.001, 0.0, 10.0, 1.0)


def logits(answered, value, n):
    return tuple(value if index == answered else 0.0 for index in range(n))


def facts(tmp_path, confusion=((9, 1), (2, 8)), classes=("ant", "bee"), *, with_scores=True, **changes):
    config = changes.pop("config", TrainConfig(weights="none", head_solver="optimizer"))
    evaluation = evaluation_from_counts(confusion, classes, loss=0.3)
    pictures = [
        ScoredPicture(f"/x/{classes[true]} {answered} {i}.png", true, logits(answered, 2.0 + i, len(classes)))
        for true, row in enumerate(confusion)
        for answered, n in enumerate(row)
        for i in range(n)
    ]
    known = {
        "epochs": (epoch(1), epoch(2), epoch(3, 1)),
        "phases": (
            PhaseStarted(0, "Head only", 2, ("head",), ("stem",), {"head": 0.001}, 1),
            PhaseStarted(1, "Fine-tuning", 4, ("stem", "head"), (), {"head": 1e-4, "stem": 1e-4}, 3),
        ),
        "pictures": "/data/insects",
        "counts": tuple((40, sum(row), 0) for row in confusion),
        "device": "the processor (2 threads)",
        "seconds": 65.0,
    }
    scores = PictureScores("m", classes, tuple(pictures)) if with_scores else None
    model = tmp_path / "model.safetensors"
    return RunFacts(model, header(classes, config), config, evaluation, scores, **{**known, **changes})

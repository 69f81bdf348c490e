"""What kind of thing went wrong, as the title of a dialog."""

from __future__ import annotations

from tlgui.core.messages import Template

TITLES: dict[str, Template] = {
    "title.any": "Something went wrong",
    "title.output_exists": "Nothing was overwritten",
    "title.dataset": "This folder cannot be used",
    "title.picture": "A picture cannot be read",
    "title.camera": "The camera cannot be used",
    "title.config": "These choices do not go together",
    "title.unknown_backbone": "Unknown backbone",
    "title.weights_missing": "The pretrained weights are not on this computer",
    "title.download": "The weights could not be downloaded",
    "title.weights_mismatch": "These weights do not fit",
    "title.model_file": "This model file cannot be opened",
    "title.remote": "The other computer cannot do this",
    "title.run_folder": "The run folder cannot be used",
    "title.not_comparable": "These runs cannot be compared",
    "title.device": "This device cannot be used",
    "title.device_memory": "Not enough memory",
    "title.diverged": "Training diverged",
    "title.engine_died": "The engine stopped unexpectedly",
    "title.internal_error": "Internal error",
    "title.cancelled": "Stopped",
    "title.report": "The report cannot be written",
    "title.export": "The model could not be exported",
    "title.sorting": "The pictures could not be sorted",
    "title.table": "The table could not be made",
    "title.gpu_environment": "PyTorch for the GPU could not be installed",
    "title.external_engine": "This Python cannot run the training",
}

"""What the command line makes of messages: the shared English, or words of its own where a flag is the remedy."""

from __future__ import annotations

from tlgui.core.messages import Sentences, Template, Text
from tlgui.core.sentences import SHARED

OWN: dict[str, Template] = {
    "dial.no_held_out_hint": "Train again, or say with --least how sure the model must be.",
    "export.runtime_remedies": (
        "Let it download them with --yes (14 MB, MIT licence, from cdn.jsdelivr.net), or name a folder that has them "
        "with --runtime FOLDER, such as node_modules/onnxruntime-web/dist."
    ),
    "results.give_its_folder": "Give the folder it was trained on, or use --part all.",
    "runs.choose_another_name_or_replace": "Choose another name, or use --overwrite to replace it.",
    "runs.choose_another_folder": "Choose another folder, or use --overwrite to replace it.",
    "remote.set_it_up": "Set it up there once, with 'tlgui remote set-up HOST'.",
    "weights.is_a_model_of_tlgui": "Use it on pictures with 'tlgui predict'.",
    "weights.list_has_them_all": "'tlgui backbones' lists them all.",
    "runs.start_the_run_anew": "Start the run again with --overwrite, or in another folder.",
    "weights.choose_other_weights": "Use --weights imagenet, --weights FILE or --weights none.",
    "split.own_val_without_test": (
        "{n_train} pictures to learn from and {n_val} for validation, as the folder has them. It has no test pictures, "
        "so the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little "
        "too good. Add a folder 'test', or use --test-fraction."
    ),
    "weights.agree_to_fetch_them": "Agree to the download with --yes, or use weights that are on this computer.",
    "weights.remedies": (
        "Download them with --yes, give a file with --weights FILE, or start from other "
        "weights: --weights starter (built in, {backbone} only) or --weights none "
        "(random)."
    ),
    "weights.remedies_or_packaged": (
        "Download them with --yes, choose --backbone {here}, whose weights are on this computer, give a file with "
        "--weights FILE, or start from other weights: --weights starter (built in, {backbone} only) or --weights none "
        "(random)."
    ),
    "weights.remedies_or_packaged_offline": (
        "Choose --backbone {here}, whose weights are on this computer, give a file with --weights FILE, or start from "
        "other weights: --weights starter (built in, {backbone} only) or --weights none (random)."
    ),
    "weights.remedies_offline": (
        "Give a file with --weights FILE, or start from other weights: "
        "--weights starter (built in, {backbone} only) or --weights none (random)."
    ),
}
"""Shared messages that this door words differently. What only this door says, its commands say themselves."""

_sentences = Sentences(SHARED | OWN)


def sentence(*messages: Text) -> str:
    """Return messages as sentences in a row."""
    return _sentences.texts(*messages)

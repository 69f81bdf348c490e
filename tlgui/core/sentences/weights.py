"""Sentences about pretrained weights."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

WEIGHTS: dict[str, Template] = {
    "weights.remedies": (
        "Download them, choose a weights file, or start from other weights: the built-in "
        "starter ({backbone} only) or random ones."
    ),
    "weights.remedies_or_packaged": (
        "Download them, choose the backbone {here}, whose weights are on this computer, choose a weights file, or "
        "start from other weights: the built-in starter ({backbone} only) or random ones."
    ),
    "weights.are_not_on_this_machine": "{what} are not on this computer.",
    "weights.come_from": "They are downloaded once, from {source}, into '{folder}'.",
    "weights.of_repository": "{host} ({name})",
    "weights.of_the_hub": "The weights of {name}",
    "weights.of_the_hub_are_mb": "The weights of {name} ({size} MB) are not on this computer.",
    "weights.agree_to_fetch_them": "Agree to the download, or choose weights that are on this computer.",
    "weights.is_no_repository": "'{name}' names no repository of the Hugging Face Hub.",
    "weights.name_a_repository": "Write {choice}OWNER/NAME, as in the address of its page.",
    "weights.have_licence": "Licence: {licence}.",
    "weights.check_its_name": "Check its name.",
    "weights.choose_another_file_of_weights": "Choose another weights file.",
    "weights.choose_the_backbone_or_other_weights": "Choose the backbone {STARTER_BACKBONE}, or other weights.",
    "weights.has_no_weights_called": "{backbone} has no weights called '{name}'.",
    "weights.in_holds": "'{shown}' in '{path}' holds {why}.",
    "weights.it_has": "It has: {names}.",
    "weights.the_starter_weights_are_for_not": "The starter weights are for {STARTER_BACKBONE}, not for {backbone}.",
    "weights.there_is_no_backbone_called": "There is no backbone called '{name}'.",
    "weights.there_is_no_weights_file_at": "There is no weights file at '{path}'.",
    "weights.this_version_comes_without_the_starter": "This version comes without the starter weights.",
    "weights.choose_other_weights": "Choose the ImageNet weights, a weights file, or random weights.",
    "weights.cannot_be_read": "'{path}' cannot be read: {why}.",
    "weights.cannot_be_read_as_weights_it": (
        "'{path}' cannot be read as weights: it is damaged, or a file of another kind."
    ),
    "weights.choose_a_file_of_weights": "Choose a weights file.",
    "weights.choose_a_file_that_you_may": "Choose a file that you have permission to read.",
    "weights.copy_or_fetch_it_again": "Copy or download it again.",
    "weights.did_you_mean": "Did you mean {names}?",
    "weights.fetch_the_file_of_weights_again": "Download the weights file again.",
    "weights.has_mb_and_would_unpack_to": (
        "'{path}' is {value:.1f} MB but would unpack to {value_2:.0f} MB; no real weights file does that."
    ),
    "weights.holds_a_whole_program_torchscript_not": "'{path}' holds a whole program (TorchScript), not only weights.",
    "weights.holds_more_than_weights_and_only": (
        "'{path}' holds more than weights ({shown}). tlgui reads "
        "weights only, because anything else in such a file could "
        "run a program."
    ),
    "weights.holds_no_weights_that_can_be": "'{path}' holds no weights that can be used.",
    "weights.holds_twice_it_is_not_clear": "'{path}' holds '{shown}' twice: it is not clear which one to use.",
    "weights.in_it_cannot_be_used": "'{shown}' in '{path}' {what}; it cannot be used.",
    "weights.is_a_model_that_tlgui_has": (
        "'{path}' is a model that tlgui has trained, not pretrained weights to start from."
    ),
    "weights.is_cut_short_it_ends_before": "'{path}' is incomplete: its end is missing.",
    "weights.is_empty": "'{path}' is empty.",
    "weights.is_a_model_of_tlgui": "Open it as a model to use it on pictures.",
    "weights.their_licence_forbids_commercial_use": "Their licence forbids commercial use: {licence}.",
    "weights.their_licence_has_terms_of_its_own": (
        "Their licence has terms of its own: {licence}. Read it before you use them or pass on what you make of them."
    ),
    "weights.no_licence_is_known": (
        "It is not known under which licence they are: ask their makers before you use them."
    ),
    "weights.all_sets_have_conditions": (
        "Every set of pretrained weights of {name} has a licence with conditions, so none of them is taken unasked."
    ),
    "weights.name_the_one_you_mean": "Name the one that you mean in full: {names}.",
    "weights.timm_is_not_installed": "{backbone} is one of timm's networks, and timm is not installed here.",
    "weights.install_timm": "Install it beside tlgui (pip install 'tlgui[timm]'), or choose another network.",
    "weights.timm_does_not_have_it": "The installed timm {version} does not have the network {backbone}.",
    "weights.list_has_them_all": "The list of networks shows them all.",
    "weights.use_a_pth_or_safetensors_file": (
        "Use a .pth or .safetensors file with the weights of a network of torchvision or timm."
    ),
    "weights.whoever_made_it_can_save_the": (
        "Whoever made it can save the weights alone, in Python: torch.save(model.state_dict(), 'weights.pth')."
    ),
    "weights.nearest_is": "The closest match is {backbone}: {how}.",
    "weights.no_tensor_fits": "None of its {n} tensors has the name and shape that one of them needs.",
    "weights.fits_none": "'{name}' fits none of the {n_networks} networks. {likeness}",
    "weights.use_a_torchvision_network": (
        "Use the weights of a network of torchvision, or name the network of timm that it is for."
    ),
    "weights.fits_another": "It fits {backbone}: choose that backbone.",
    "weights.fits_none_nearest_is": "It fits none of the networks; the closest match is {backbone}: {how}.",
    "weights.fits_no_other": "It fits none of the other networks either.",
    "weights.does_not_fit": "'{name}' does not fit {backbone}: {how}.",
    "weights.is_official": "{fits} It is torchvision's {name}, for pictures of {size_px} pixels.",
    "weights.is_official_of_timm": "{fits} It is timm's {name}, for pictures of {size_px} pixels.",
    "weights.fits_whole": "All {n} tensors in '{name}' fit {backbone}.",
    "weights.base_fits": "The backbone in '{name}' fits {backbone}: {how}.",
    "weights.rest_is_not_used": "{base} The rest is not used.",
    "weights.last_layer_for_n_is_not_used": (
        "{base} Its last layer is for {n} classes and is not used: the new head takes its place."
    ),
    "weights.last_layer_is_not_used": "{base} Its last layer is not used: the new head takes its place.",
    "weights.n_of_tensors_fit": "{n_fitting} of its {n_wanted} tensors fit",
    "weights.n_missing": Plural("1 is missing ({names})", "{n} are missing ({names})"),
    "weights.n_differing": Plural("1 has another shape ({names})", "{n} have another shape ({names})"),
    "weights.n_left_over": Plural("1 is left over in the file ({names})", "{n} are left over in the file ({names})"),
    "weights.is_a_web_page": "'{path}' is a web page that was saved instead of the weights.",
    "weights.is_a_pointer_of_git_lfs": (
        "'{path}' is only a Git LFS pointer: the weights themselves were not downloaded."
    ),
    "weights.is_a_folder": "'{path}' is a folder.",
    "weights.is_no_whole_file": "'{path}' is not an ordinary file.",
    "weights.has_no_numbers": "has no numbers",
    "weights.is_no_plain_block": "is not a plain block of numbers",
    "weights.is_quantised": "is quantised to a few bits",
    "weights.holds_complex_numbers": "holds complex numbers",
    "weights.repeats_numbers": "repeats a few numbers instead of holding them all",
    "weights.whole_numbers": "whole numbers, not weights",
    "weights.numbers_not_finite": "values that are not numbers (NaN or infinite), as after a training that went wrong",
    "weights.are_damaged": "are damaged: their hash is not the one in the file's name",
    "weights.no_reading": "cannot be read: {reason}",
    "weights.imagenet_weights_of": "The ImageNet weights of {name} ({size:.0f} MB)",
    "weights.pretrained_weights_of": "The pretrained weights of {name} (about {size:.0f} MB)",
    "weights.put_the_file_there": (
        "Choose their file, or a folder with config.json and model.safetensors; or put the file as '{name}' into "
        "'{folder}'. Or start from random weights."
    ),
    "weights.spoilt": "{what} in '{path}' {why}.",
}

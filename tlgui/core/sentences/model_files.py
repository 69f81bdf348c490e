"""Sentences about model files."""

from __future__ import annotations

from tlgui.core.messages import Template

MODEL_FILES: dict[str, Template] = {
    "model_files.a_model_file_ends_in_safetensors": "A model file ends in .safetensors and is written by a tlgui run.",
    "model_files.copy_it_again_from_where_it": "Copy it again from the original.",
    "model_files.copy_the_file_again_from_where": "Copy the file again from the original, or train a new model.",
    "model_files.copy_the_model_file_again_from": "Copy the model file again from the original, or train a new model.",
    "model_files.holds_weights_but_not_a_tlgui": (
        "'{path}' holds weights, but it is not a tlgui model: the names of its classes are missing."
    ),
    "model_files.is_a_folder_not_a_model": "'{path}' is a folder, not a model file.",
    "model_files.is_not_a_model_file_or": "'{path}' is not a model file, or it is damaged.",
    "model_files.make_room_on_that_disk_what": (
        "Free some space on that disk; what was saved before is still complete."
    ),
    "model_files.the_choices_of_the_run_inside": "The choices of the run inside '{path}' are damaged.",
    "model_files.the_model_answers_with_something_else": (
        "The model gives scores that are not numbers (NaN or infinite): its weights are damaged."
    ),
    "model_files.the_model_could_not_be_saved": "The model could not be saved to '{path}': {error}.",
    "model_files.the_model_file_cannot_be_read": "The model file '{path}' cannot be read: {reason}.",
    "model_files.the_model_file_is_cut_short": "The model file '{path}' is incomplete: its end is missing.",
    "model_files.the_model_file_was_made_by": "The model file '{path}' was made by a newer version of tlgui.",
    "model_files.the_weights_inside_are_damaged": "The weights inside '{path}' are damaged.",
    "model_files.the_weights_inside_are_not_all": (
        "Some weights inside '{path}' are not numbers (NaN or infinite in '{name}')."
    ),
    "model_files.the_weights_inside_do_not_fit": (
        "The weights inside '{path}' do not fit the network that it describes: {named}."
    ),
    "model_files.there_is_no_model_file_at": "There is no model file at '{path}'.",
    "model_files.update_tlgui_to_open_it": "Update tlgui to open it.",
    "model_files.use_it_as_pretrained_weights_instead": (
        "Use it as pretrained weights instead, or choose a model file from a run."
    ),
    "model_files.the_description_inside_is_damaged": "The description inside '{path}' is damaged: {error}.",
}

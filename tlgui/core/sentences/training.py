"""Sentences about training."""

from __future__ import annotations

from tlgui.core.messages import Template

TRAINING: dict[str, Template] = {
    "training.a_run_can_be_continued_when": (
        "Only a run that was interrupted can be continued, not one that has finished."
    ),
    "training.choose_auto_or_cpu": "Choose 'auto' or 'cpu'.",
    "training.in_there_is_no_run_that": "There is no run in '{parent}' that can be continued.",
    "training.none_of_the_pictures_can_be": "None of the {subset} pictures can be read any more.",
    "training.put_the_folder_of_pictures_back": (
        "Put the folder of pictures back where it was and continue; what was saved is safe."
    ),
    "training.start_again_with_a_smaller_step": (
        "Start again with a lower learning rate; the best model so far is kept."
    ),
    "training.start_the_run_again": "Start the run again.",
    "training.start_the_run_again_the_best": "Start the run again; the best model so far is still in its folder.",
    "training.the_loss_became_infinite_or_not": "The loss became infinite or was no longer a number.",
    "training.the_loss_was_no_longer_a": (
        "The loss was no longer a number. The run went back to its last "
        "good state and continues with a tenth of the learning rate."
    ),
    "training.the_saved_state_of_the_run": "The saved state of the run in '{parent}' cannot be read.",
    "training.the_saved_state_of_the_run_2": (
        "The saved state of the run does not match the choices it was started with, so it cannot be continued."
    ),
    "training.the_saved_weights_of_the_run": (
        "The saved weights of the run do not match the choices it was started with, so it cannot be continued."
    ),
    "training.the_validation_loss_became_infinite_or": (
        "The validation loss became infinite or was no longer a number."
    ),
    "training.there_is_no_on_this_machine": "There is no {words} on this computer.",
    "training.rate_too_large": (
        "The learning rate {rate} is too high: the loss grows instead of falling. "
        "About {suggested} suits these pictures."
    ),
    "training.rate_too_small": (
        "The learning rate {rate} is too low: almost nothing is learned. About {suggested} suits these pictures."
    ),
}

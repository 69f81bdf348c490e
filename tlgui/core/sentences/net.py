"""Sentences about net."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

NET: dict[str, Template] = {
    "net.picture_was_cancelled": "The download of the picture was cancelled.",
    "net.picture_is_too_large": "{host} sends more than {megabytes} MB, which is no picture of a web page.",
    "net.sent_no_picture": "{host} sent a web page or a text instead of a picture.",
    "net.save_the_picture_and_drop_it": "Save the picture with your browser and drop the file instead.",
    "net.fetching_was_cancelled_what_has_come": (
        "The download was cancelled; what has been downloaded so far is kept for the next time."
    ),
    "net.it_was_thrown_away_try_again": "It was deleted. Try again, or choose a weights file by hand.",
    "net.the_disk_with_has_too_little": "The disk with '{folder}' has too little free space for this download.",
    "net.the_proxy_of_this_network_asks": "The proxy of this network asks for a password ({status}).",
    "net.place": "'{folder}' ({reason})",
    "net.the_weights_cannot_be_written_to": "The weights cannot be saved in any of these folders: {places}.",
    "net.file_fetched_before": "the file that was downloaded before",
    "net.file_asked_for": "the file that was asked for",
    "net.what_came_from_is_not_its": "What {host} sent is not {what} (its hash differs).",
    "net.cannot_be_asked_or_sends_on": (
        "{host} cannot be asked, or redirects to an address that cannot be followed: {said}."
    ),
    "net.cannot_be_reached_is_this_machine": "{host} cannot be reached; is this computer connected to the internet?",
    "net.cannot_be_understood": "The answer from {host} cannot be understood: {said}.",
    "net.choose_a_weights_file_by_hand": "Choose a weights file by hand, or use other weights.",
    "net.does_not_answer_is_this_machine": "{host} does not answer; is this computer connected to the internet?",
    "net.install_it_beside_tlgui_pip_install": (
        "Install PySocks beside tlgui (pip install PySocks), use "
        "an HTTP proxy instead of the SOCKS one, or choose a "
        "weights file by hand."
    ),
    "net.make_room_on_that_disk_and": (
        "Free some space on that disk and try again: what has been "
        "downloaded so far is kept. Or name a folder on another disk in the "
        "environment variable TLGUI_DATA_DIR and start tlgui again."
    ),
    "net.name_a_folder_that_you_may": (
        "Choose a weights file by hand; or name a folder that you may write "
        "to in the environment variable TLGUI_DATA_DIR and start tlgui "
        "again."
    ),
    "net.sends_on_to_an_address_without": (
        "{host} redirects to an address without a secure connection ({said}). tlgui does not follow it."
    ),
    "net.stopped_sending": "{host} stopped sending.",
    "net.the_address_of_this_systems_proxy": "The proxy address in this system's settings is not valid: {said}.",
    "net.the_connection_to_broke_off_again": "The connection to {host} was lost again and again.",
    "net.the_proxy_of_this_network_does": "The proxy of this network blocks {host}.",
    "net.the_secure_connection_to_could_not": "The secure connection to {host} could not be verified.",
    "net.this_systems_proxy_is_a_socks": (
        "This system uses a SOCKS proxy, and PySocks, which such proxies need, is not installed."
    ),
    "net.what_has_come_so_far_is": (
        "What has been downloaded so far is kept. Try again, choose a weights file, or use other weights."
    ),
    "net.what_is_fetched_cannot_be_written": "The download cannot be saved in '{folder}': {reason}.",
    "net.has_trouble": "{host} has a problem of its own ({status}).",
    "net.answered_something_else": "{host} sent something other than the file ({status}).",
    "net.sent_another_part": "{host} sent a different part of the file than the one that was asked for.",
    "net.web_page_came": (
        "{host} sent a web page instead of the file. Some networks do this until you sign in with a browser."
    ),
    "net.asks_for_a_password": "{host} asks for a password ({status}): {url}.",
    "net.refuses_it": "{host} refuses the download ({status}): {url}.",
    "net.does_not_have_it": "{host} does not have the file ({status}): {url}.",
    "net.no_longer_has_it": "{host} no longer has the file ({status}): {url}.",
    "net.asks_to_wait": "{host} has had too many requests from here ({status}).",
    "net.asks_to_wait_minutes": Plural(
        "{host} has had too many requests from here and asks you to wait for a minute ({status}).",
        "{host} has had too many requests from here and asks you to wait for {n} minutes ({status}).",
    ),
    "net.hub_wants_you_to_agree": (
        "{host} gives {repository} only to people who have agreed to its terms ({status}). Nothing was downloaded."
    ),
    "net.hub_agree_there": (
        "Open {page} in a browser, sign in and agree. Then download the file there and choose it here; or put an "
        "access token of yours into the environment variable {variable} and start tlgui again."
    ),
    "net.hub_token_is_not_let_in": (
        "{host} does not give {repository} to the account of your access token ({status}). Nothing was downloaded."
    ),
    "net.hub_ask_with_that_account": (
        "Open {page} in a browser, sign in with that account and agree to the terms, or wait until its owners have "
        "let you in. Check the token in the environment variable {variable} as well."
    ),
    "net.hub_has_closed_it": "{host} has closed {repository} ({status}).",
    "net.hub_has_no_such_file": "{repository} on {host} has no file '{name}' ({status}).",
    "net.hub_has_no_such_repository": "{host} has no {repository} that you may see ({status}).",
    "net.hub_has_no_weights_there": (
        "{repository} on the Hugging Face Hub holds no {names}: it has no weights that can be used here."
    ),
    "net.hub_says_too_much": "{host} describes the repository at a length that cannot be right.",
    "net.hub_is_forbidden": (
        "The environment variable {variable} is set, so nothing is downloaded from the Hugging Face Hub."
    ),
    "net.hub_allow": "Unset {variable} and start tlgui again, or choose a weights file by hand.",
    "net.hub_tells_no_hash": (
        "{host} does not tell the hash of '{name}' in {repository}, so the file could not be checked. Nothing was "
        "downloaded."
    ),
    "net.hub_check_the_mirror": (
        "If you use a mirror of the Hugging Face Hub, check its address in the environment variable {variable}. Or "
        "choose a weights file by hand."
    ),
    "net.hub_file_is_too_large": (
        "'{name}' in {repository} is {size} MB, but it should not be more than {most} MB. Nothing was downloaded."
    ),
    "net.hub_fetch_it_with_a_browser": (
        "Look at {page}. If the file is what you want, download it there and choose it here."
    ),
}

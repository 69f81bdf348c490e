"""Sentences of the service that answers over HTTP."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

SERVICE: dict[str, Template] = {
    "service.busy": "The service has too much to answer at this moment. Come again a little later.",
    "service.cannot_listen": "The service cannot listen on {host}, port {port}: {reason}.",
    "service.choose_another_port": "Choose another port, or 0 for one that is free.",
    "service.disk": "The service cannot keep the pictures until they are answered: {reason}.",
    "service.fault": "This is a fault of tlgui; whoever started the service finds it in the log.",
    "service.install_packages": "Install them with: python -m pip install 'tlgui[serve]'",
    "service.install_packages_not_here": "This program cannot load them. Run tlgui from Python instead.",
    "service.malformed": "The request cannot be understood: {reason}.",
    "service.no_pictures": "The request has no pictures. Send each as a file in multipart/form-data.",
    "service.no_such_port": "There is no port {port}: a port is a number from 0 to {highest}.",
    "service.no_such_path": "There is nothing here. /openapi.json describes what there is.",
    "service.no_token": "The token is missing or wrong. Send the header 'Authorization: Bearer TOKEN'.",
    "service.odd_token": "A token has 16 to 200 letters, digits and signs of ASCII, without blanks.",
    "service.packages_missing": "The service needs packages that are not installed here: {packages}.",
    "service.take_this_token": "This one was made up just now: {token}",
    "service.token_needed": (
        "Other computers could reach this service, so that it needs a token: whoever has none gets no answer."
    ),
    "service.too_large": "The request is larger than the {limit:.0f} MB that the service takes at once.",
    "service.too_often": "Too many requests came from your address. Come again a little later.",
    "service.too_slow": Plural(
        "The pictures did not arrive within 1 second.", "The pictures did not arrive within {n} seconds."
    ),
    "service.wrong_host": "The service answers only under the names of this computer itself, such as localhost.",
    "service.wrong_kind_of_body": "Send pictures as multipart/form-data, each as a file.",
    "service.wrong_method": "This path is not asked in this way. /openapi.json describes how.",
    "service.wrong_origin": "The service does not answer pages of other sites.",
    "service.wrong_top": "'top' is a whole number from 1.",
}

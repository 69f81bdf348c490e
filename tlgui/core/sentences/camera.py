"""Sentences about cameras: why one gives no pictures, and what to do."""

from __future__ import annotations

from tlgui.core.messages import Template

CAMERA: dict[str, Template] = {
    "camera.no_multimedia": "The part of Qt that reads cameras, Qt Multimedia, is not installed.",
    "camera.install_multimedia": "Install it with: python -m pip install 'tlgui[camera]', then start tlgui again.",
    "camera.built_without": "This copy of tlgui was built without the part of Qt that reads cameras.",
    "camera.built_without_hint": "Take pictures with the camera's own program and drop them here instead.",
    "camera.broken_multimedia": "The part of Qt that reads cameras cannot be loaded: {what}.",
    "camera.broken_multimedia_hint": "Install what it names with the system's package manager, then start tlgui again.",
    "camera.none": "No camera is connected. Plug one in or switch it on: it is offered here at once.",
    "camera.not_allowed": "The system does not let tlgui use the camera.",
    "camera.not_allowed_hint": "Allow it in the system's settings, under privacy and camera, then press Start again.",
    "camera.gone": "'{name}' is no longer connected; what you took is kept.",
    "camera.gone_hint": "Plug it in again, then press Start.",
    "camera.failed": "'{name}' gives no pictures: {what}.",
    "camera.silent": "'{name}' sends no pictures.",
    "camera.in_use_hint": "Close other programs that may be using it, then press Start again.",
    "camera.unwritable": "The camera's picture cannot be written into '{folder}': {why}.",
    "camera.unwritable_hint": "Make room on that disk, then press Start again.",
}

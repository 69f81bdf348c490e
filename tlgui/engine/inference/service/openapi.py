"""The service's description for programs, in OpenAPI 3.1."""

from __future__ import annotations

from typing import Any

import tlgui
from tlgui.engine.inference.service.limits import Limits

DEFAULT_TOP = 5
"""Classes of an answer, as `tlgui predict` shows them."""

_SCORE = {
    "type": "object",
    "required": ["class", "probability"],
    "properties": {"class": {"type": "string"}, "probability": {"type": "number", "minimum": 0, "maximum": 1}},
}
_PREDICTION = {
    "type": "object",
    "description": "Has either top or error.",
    "required": ["path"],
    "properties": {
        "path": {"type": "string", "description": "The file's name, as it was sent."},
        "top": {"type": "array", "items": _SCORE, "description": "The most probable classes, best first."},
        "unknown": {"type": "boolean", "description": "Of none of the classes; missing where the model cannot tell."},
        "unknown_score": {"type": "number", "description": "Above 0 for a picture of none of the classes."},
        "sure": {"type": "boolean", "description": "By the model's answer dial; missing where it has none."},
        "error": {"type": "string", "description": "Why this picture cannot be read."},
    },
}
_MODEL = {
    "type": "object",
    "required": ["classes", "created", "identity", "least_probability", "knows_none_of_these"],
    "properties": {
        "classes": {"type": "array", "items": {"type": "string"}},
        "created": {"type": "string", "description": "ISO 8601, local time."},
        "identity": {"type": "string", "description": "The same for copies of one model file."},
        "least_probability": {"type": ["number", "null"], "description": "The model's answer dial."},
        "knows_none_of_these": {"type": "boolean"},
    },
}
_SCHEMAS = {
    "Score": _SCORE,
    "Prediction": _PREDICTION,
    "Predictions": {
        "type": "object",
        "required": ["predictions"],
        "properties": {"predictions": {"type": "array", "items": _PREDICTION}},
    },
    "Model": _MODEL,
    "Health": {"type": "object", "required": ["status"], "properties": {"status": {"type": "string", "enum": ["ok"]}}},
    "Error": {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}},
}


def describe(limits: Limits) -> dict[str, Any]:
    """Return the description of a service with these limits."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "tlgui serve",
            "version": tlgui.__version__,
            "description": "A model of tlgui answers which of its classes pictures show. Pictures are forgotten when "
            f"they are answered. One address may ask {limits.per_second:g} times per second in the long run.",
        },
        "paths": {
            "/predict": {"post": _predict(limits)},
            "/model": {"get": _get("What the model tells apart", "Model", 401)},
            "/health": {"get": _get("Whether the service is up", "Health", is_open=True)},
            "/metrics": {"get": _text("Figures for Prometheus", "text/plain", 401)},
            "/openapi.json": {"get": _json("This description", {"type": "object"}, is_open=True)},
            "/": {"get": _text("A page to drop pictures into", "text/html", is_open=True)},
        },
        "components": {
            "schemas": _SCHEMAS,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{}, {"token": []}],
    }


def _predict(limits: Limits) -> dict[str, Any]:
    pictures = {"type": "array", "items": {"type": "string", "format": "binary"}, "maxItems": limits.max_pictures}
    body = {"type": "object", "properties": {"file": pictures}, "required": ["file"]}
    asked = _get("Answer pictures", "Predictions", 400, 401, 408, 413, 415, 500, 503)
    return asked | {
        "description": f"One request may have {limits.max_pictures} pictures and {limits.max_bytes} bytes.",
        "parameters": [
            {
                "name": "top",
                "in": "query",
                "description": "How many classes to give for each picture.",
                "schema": {"type": "integer", "minimum": 1, "default": DEFAULT_TOP},
            }
        ],
        "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": body}}},
    }


def _get(summary: str, schema: str, *refusals: int, is_open: bool = False) -> dict[str, Any]:
    return _json(summary, {"$ref": f"#/components/schemas/{schema}"}, *refusals, is_open=is_open)


def _json(summary: str, schema: dict[str, Any], *refusals: int, is_open: bool = False) -> dict[str, Any]:
    return _operation(summary, {"application/json": {"schema": schema}}, refusals, is_open=is_open)


def _text(summary: str, kind: str, *refusals: int, is_open: bool = False) -> dict[str, Any]:
    return _operation(summary, {kind: {"schema": {"type": "string"}}}, refusals, is_open=is_open)


def _operation(summary: str, content: dict[str, Any], refusals: tuple[int, ...], *, is_open: bool) -> dict[str, Any]:
    error = {"$ref": "#/components/schemas/Error"}
    responses: dict[str, Any] = {"200": {"description": summary, "content": content}}
    for status in sorted({*refusals, 403, 429}):
        responses[str(status)] = {
            "description": _REFUSALS[status],
            "content": {"application/json": {"schema": error}},
        }
    operation: dict[str, Any] = {"summary": summary, "responses": responses}
    return operation | {"security": [{}]} if is_open else operation


_REFUSALS = {
    400: "The request cannot be understood, or has no pictures.",
    401: "The token is missing or wrong: send 'Authorization: Bearer TOKEN'.",
    403: "Asked under another host name, or by another site's page.",
    408: "The pictures came too slowly.",
    413: "The request is too large.",
    415: "The body is not multipart/form-data.",
    429: "Too many requests of this address; Retry-After says when to come again.",
    500: "A fault of the model file or of tlgui.",
    503: "Busy; Retry-After says when to come again.",
}

"""The service's paths, and what each of them answers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from http import HTTPStatus
from time import perf_counter

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tlgui.core.errors import TlguiError
from tlgui.core.messages import Text, say
from tlgui.core.model_header import ModelHeader
from tlgui.core.prediction import Prediction
from tlgui.core.prediction_json import prediction_json
from tlgui.core.resources import resource_path
from tlgui.core.sentences import english
from tlgui.engine.inference.service.answers import AnswerThread
from tlgui.engine.inference.service.gate import Gate
from tlgui.engine.inference.service.limits import Limits
from tlgui.engine.inference.service.metrics import CONTENT_TYPE, Metrics
from tlgui.engine.inference.service.openapi import DEFAULT_TOP, describe
from tlgui.engine.inference.service.refusal import Refusal
from tlgui.engine.inference.service.uploads import uploads_of

log = logging.getLogger(__name__)

SECURITY = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
PAGE_FILES = {
    "/": ("page/page.html", "text/html"),
    "/page.css": ("page/page.css", "text/css"),
    "/page.js": ("page/page.js", "text/javascript"),
    "/ask.js": ("page/ask_service.js", "text/javascript"),
    "/icon.svg": ("icons/tlgui.svg", "image/svg+xml"),
}
OPEN_PATHS = frozenset({*PAGE_FILES, "/health", "/openapi.json"})
"""What is given without the token: nothing of the model or of anybody's pictures."""
PATHS = OPEN_PATHS | {"/predict", "/model", "/metrics"}
Endpoint = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class Service:
    """What the paths share."""

    answers: AnswerThread
    header: ModelHeader
    gate: Gate
    limits: Limits
    metrics: Metrics


def make_application(service: Service) -> Starlette:
    """Return the application for a server of ASGI."""
    routes = [
        Route("/predict", _predict(service), methods=["POST"]),
        Route("/model", _always(JSONResponse(_about(service.header)))),
        Route("/openapi.json", _always(JSONResponse(describe(service.limits)))),
        Route("/health", _always(JSONResponse({"status": "ok"}))),
        Route("/metrics", _metrics(service.metrics)),
        *(Route(path, _always(_file(name, kind))) for path, (name, kind) in PAGE_FILES.items()),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(Door, service=service)],
        exception_handlers={HTTPException: _refused_by_framework},
    )


class Door:
    """The outermost layer: who may enter, what every answer carries, and what is counted."""

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self._app = app
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; whatever happens, it gets an answer in JSON."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"] if scope["path"] in PATHS else "other"
        has_begun = False

        async def counted(message: Message) -> None:
            nonlocal has_begun
            if message["type"] == "http.response.start":
                has_begun = True
                self._service.metrics.count_request(path, message["status"])
                message["headers"] = [*message.get("headers", ()), *_ENCODED]
            await send(message)

        try:
            address = (scope.get("client") or ("",))[0]
            self._service.gate.check(Headers(scope=scope), address, needs_token=path not in OPEN_PATHS)
            await self._app(scope, receive, counted)
        except Refusal as refusal:
            await _refused(refusal)(scope, receive, counted)
        except Exception:
            log.exception("The service failed")
            if has_begun:
                raise
            await _error(500, say("service.fault"))(scope, receive, counted)


_ENCODED = tuple((name.lower().encode(), value.encode()) for name, value in SECURITY.items())


def _always(response: Response) -> Endpoint:
    async def answer(_request: Request) -> Response:
        return response

    return answer


def _metrics(metrics: Metrics) -> Endpoint:
    async def answer(_request: Request) -> Response:
        return Response(metrics.text(), headers={"Content-Type": CONTENT_TYPE})

    return answer


def _predict(service: Service) -> Endpoint:
    async def answer(request: Request) -> Response:
        top = _top(request)
        if service.metrics.under_way >= service.limits.max_under_way:
            raise Refusal(503, say("service.busy"), retry_after_s=1)
        service.metrics.under_way += 1
        began = perf_counter()
        try:
            predictions = await _answered(request, service)
        finally:
            service.metrics.under_way -= 1
        service.metrics.count_answers(map(_outcome, predictions), perf_counter() - began)
        return JSONResponse({"predictions": [prediction_json(prediction, top) for prediction in predictions]})

    return answer


async def _answered(request: Request, service: Service) -> list[Prediction]:
    """Return a prediction for each picture of a request, by the client's own name for it.

    Raises:
        Refusal: there are no pictures, or no answers in time, or the model is at fault.
    """
    async with uploads_of(request, service.limits) as uploads:
        if not uploads:
            raise Refusal(400, say("service.no_pictures"))
        future = asyncio.wrap_future(service.answers.submit([upload.path for upload in uploads]))
        done, _ = await asyncio.wait({future}, timeout=service.limits.answer_s)
        if not done:
            future.cancel()  # takes it out of those that wait; what has begun is not ended by it
            raise Refusal(503, say("service.busy"), retry_after_s=5)
        try:
            predictions = future.result()
        except TlguiError as error:
            raise Refusal(500, say("text.two", first=error.message, second=error.hint)) from error
    return [replace(prediction, path=upload.name) for prediction, upload in zip(predictions, uploads, strict=True)]


def _outcome(prediction: Prediction) -> str:
    if prediction.error:
        return "unreadable"
    if prediction.is_unknown:
        return "none_of_these"
    return "not_sure" if prediction.is_unsure else "answered"


def _top(request: Request) -> int:
    given = request.query_params.get("top", str(DEFAULT_TOP))
    with suppress(ValueError):
        if len(given) <= 6 and int(given) >= 1:
            return int(given)
    raise Refusal(400, say("service.wrong_top"))


def _about(header: ModelHeader) -> dict[str, object]:
    """Return what clients may want to know of the model."""
    return {
        "classes": list(header.class_names),
        "created": header.created,
        "identity": header.identity,
        "least_probability": header.least_probability,
        "knows_none_of_these": header.unknown is not None,
    }


def _file(name: str, kind: str) -> Response:
    return Response(resource_path(name).read_bytes(), media_type=f"{kind}; charset=utf-8")


def _refused(refusal: Refusal) -> Response:
    headers = {"Retry-After": str(refusal.retry_after_s)} if refusal.retry_after_s else {}
    if refusal.status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return _error(refusal.status, refusal.message, headers)


async def _refused_by_framework(_request: Request, error: Exception) -> Response:
    """Word what the framework refuses: unknown paths and wrong methods."""
    assert isinstance(error, HTTPException)
    key = "service.wrong_method" if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED else "service.no_such_path"
    return _error(error.status_code, say(key), dict(error.headers or {}))


def _error(status: int, message: Text, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse({"error": english(message)}, status, headers)

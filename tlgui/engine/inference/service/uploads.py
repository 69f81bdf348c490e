"""The pictures of a request: taken from its body within limits, and kept on disk for as long as they are needed."""

from __future__ import annotations

import asyncio
import re
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message, Receive

from tlgui.core.messages import say
from tlgui.engine.inference.service.limits import MEBIBYTE, Limits
from tlgui.engine.inference.service.refusal import Refusal

LONGEST_NAME_BYTES = 120
ODD_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
MULTIPART = "multipart/form-data"


@dataclass(frozen=True)
class Upload:
    """One picture of a request."""

    name: str
    """As the client calls it."""
    path: Path
    """Where it lies until its request is answered; its last part is the name, made harmless."""


@asynccontextmanager
async def uploads_of(request: Request, limits: Limits) -> AsyncIterator[list[Upload]]:
    """Give the pictures of a request, in its order; they are gone afterwards.

    Raises:
        Refusal: too large, too many, too slow, or not in the form that the service understands.
    """
    folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="tlgui-service-"))
    try:
        yield await _received(request, limits, folder)
    finally:
        await asyncio.shield(asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True))


async def _received(request: Request, limits: Limits, folder: Path) -> list[Upload]:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != MULTIPART:
        raise Refusal(415, say("service.wrong_kind_of_body"))
    _refuse_announced(request, limits)
    bounded = Request(request.scope, _bounded(request.receive, limits.max_bytes))
    parser = MultiPartParser(bounded.headers, bounded.stream(), max_files=limits.max_pictures, max_fields=0)
    try:
        async with asyncio.timeout(limits.body_s):
            form = await parser.parse()
            files = [value for _, value in form.multi_items() if isinstance(value, UploadFile)]
            return await asyncio.to_thread(_kept, files, folder)
    except TimeoutError as error:
        raise Refusal(408, say("service.too_slow", n=round(limits.body_s))) from error
    except (MultiPartException, ClientDisconnect) as error:
        raise Refusal(400, say("service.malformed", reason=str(error).rstrip("."))) from error
    except OSError as error:
        raise Refusal(503, say("service.disk", reason=error.strerror or error)) from error
    finally:
        # Of a body that was cut off starlette forgets to close the last file.
        for file in getattr(parser, "_files_to_close_on_error", ()):
            file.close()


def _refuse_announced(request: Request, limits: Limits) -> None:
    """Refuse what says itself that it is too large, before a byte of it is read."""
    announced = request.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced[:20]) > limits.max_bytes:
        raise _too_large(limits.max_bytes)


def _bounded(receive: Receive, max_bytes: int) -> Receive:
    """Return a `receive` that ends in a Refusal after too many bytes."""
    n = 0

    async def bounded() -> Message:
        nonlocal n
        message = await receive()
        n += len(message.get("body", b""))
        if n > max_bytes:
            raise _too_large(max_bytes)
        return message

    return bounded


def _too_large(max_bytes: int) -> Refusal:
    return Refusal(413, say("service.too_large", limit=max_bytes / MEBIBYTE))


def _kept(files: list[UploadFile], folder: Path) -> list[Upload]:
    uploads = []
    for number, file in enumerate(files):
        name = file.filename or f"picture {number + 1}"
        place = folder / str(number)
        place.mkdir()
        path = place / harmless_name(name)
        with path.open("wb") as copy:
            _copy(file.file, copy)
        uploads.append(Upload(name, path))
    return uploads


def _copy(source: BinaryIO, target: BinaryIO) -> None:
    source.seek(0)
    shutil.copyfileobj(source, target, MEBIBYTE)


def harmless_name(name: str) -> str:
    """Return a file name that stays in its folder on every system, as like the given one as that allows."""
    last = re.split(r"[/\\]", name)[-1].encode("utf-8", "replace").decode()
    last = ODD_IN_NAMES.sub("_", last).strip(" .")
    stem, dot, suffix = last.rpartition(".")
    if len(suffix.encode()) > 16:
        stem, dot, suffix = last, "", ""
    stem = (stem or suffix).encode()[: LONGEST_NAME_BYTES - len(suffix.encode())].decode("utf-8", "ignore")
    return f"{stem}{dot}{suffix}" if stem else "picture"

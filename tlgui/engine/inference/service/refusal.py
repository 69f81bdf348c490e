"""A request that is not answered, and why."""

from __future__ import annotations

from tlgui.core.messages import Message


class Refusal(Exception):  # noqa: N818 - the service is well, and says no
    """Ends a request.

    Args:
        status: of HTTP.
        message: what is said to the client.
        retry_after_s: when to come again; 0 where that would not help.
    """

    def __init__(self, status: int, message: Message, *, retry_after_s: int = 0) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message
        self.retry_after_s = retry_after_s

"""How far a long run is, shown to a person who waits at a terminal."""

import sys
import threading
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE_SECONDS = 1.0
"""Seconds after which a person wants to see that something happens."""
T = TypeVar("T")


class Waiting:
    """A line on standard error, there only on a terminal and only when the run takes its time."""

    def __init__(self, *, hidden: bool = False) -> None:
        self._count = 0
        self._label = "reading"
        self._shown: Progress | None = None
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        if not hidden and sys.stderr.isatty():
            self._timer = threading.Timer(PATIENCE_SECONDS, self._show)
            self._timer.daemon = True

    def __enter__(self) -> Self:
        if self._timer:
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer:
            self._timer.cancel()
        with self._lock:
            self._timer = None
            if self._shown:
                self._shown.stop()

    def _show(self) -> None:
        from rich.console import Console  # noqa: PLC0415 - most runs are over before it is needed
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
        with self._lock:
            if self._timer is None:
                return
            # Standard output is left alone: it may be a file that is being written while this line is shown.
            self._shown = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
            self._shown.add_task(self._description())
            self._shown.start()

    def _description(self) -> str:
        return f"{self._label} · {self._count} articles"

    def _update(self) -> None:
        if self._shown:
            self._shown.update(self._shown.task_ids[0], description=self._description())

    def step(self, label: str) -> None:
        """Name what is being done now."""
        self._label = label
        self._update()

    def counted(self, items: Iterable[T]) -> Iterator[T]:
        """Pass the items on, counting them."""
        for item in items:
            self._count += 1
            self._update()
            yield item

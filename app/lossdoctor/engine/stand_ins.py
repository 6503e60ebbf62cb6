"""A function or method replaced for a while by one that is called with the real one first."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Callable, Iterator
from typing import Any


@contextlib.contextmanager
def instead(owner: Any, name: str, stand_in: Callable[..., Any]) -> Iterator[None]:
    """`owner.name(...)` calls `stand_in(real, ...)` within the context (a method's object comes after `real`).

    Name, docstring and signature stay, since Keras and TensorFlow look at them; afterwards the owner is as it was.
    """
    real, own = getattr(owner, name), name in vars(owner)

    def called(*args: Any, **kwargs: Any) -> Any:
        return stand_in(real, *args, **kwargs)

    called.__name__, called.__doc__ = name, real.__doc__
    called.__module__, called.__qualname__ = real.__module__, real.__qualname__
    vars(called)["__wrapped__"] = real
    vars(called)["__signature__"] = inspect.signature(real)
    setattr(owner, name, called)
    try:
        yield
    finally:
        if own:
            setattr(owner, name, real)
        else:
            delattr(owner, name)

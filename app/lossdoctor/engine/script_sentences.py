"""Sentences for scripts that end, fail or wait before they train."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import keras

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.old_keras import present_name
from lossdoctor.engine.places import Place
from lossdoctor.engine.program_error import short_message, user_place
from lossdoctor.engine.script_room import Exited, Waits

KERAS = re.compile(r"(?:tensorflow\.(?:python\.)?)?(?:tf_)?keras(?:\.(?:src|api|_tf_keras|keras))*(?:\.(.*))?$")


def refusal(
    error: BaseException, script: str, fits: int, argument_error: str = "", before: str = "it trained"
) -> Refusal:
    """The failure to report for an exception that ended the script before the wanted fit.

    `argument_error` is what its own argument parser said before. `before` is what was waited for.
    """
    where = _where(error, script)
    if argument_error and isinstance(error, SystemExit):
        said = argument_error.rstrip(".")
        return Refusal(
            FailureCode.PROGRAM_EXITED,
            f"{where}: the script does not accept its arguments: {said}. Give it arguments after --.",
        )
    if isinstance(error, (SystemExit, Exited)):
        code = error.code if isinstance(error, SystemExit) else str(error)
        return Refusal(FailureCode.PROGRAM_EXITED, f"{where}: the script ended itself{_code(code)} before {before}.")
    if isinstance(error, Waits):
        prompt = f" ({str(error).strip()!r})" if str(error).strip() else ""
        return Refusal(FailureCode.PROGRAM_WAITS, f"{where}: the script waits for input{prompt}, and none can come.")
    if isinstance(error, Refusal):
        return error
    if isinstance(error, MemoryError) or type(error).__name__ == "ResourceExhaustedError":
        return Refusal(FailureCode.OUT_OF_MEMORY, f"{where}: memory ran out before training: {_said(error)}")
    missing = _missing(error, where)
    if missing is not None:
        return missing
    when = f"before {before}" if not fits else f"after {fits} fit(s)"
    return Refusal(
        FailureCode.PROGRAM_ERROR, f"{where}: the script failed {when}: {type(error).__name__}: {_said(error)}"
    )


def _missing(error: BaseException, where: str) -> Refusal | None:
    about_tensorboard = isinstance(error, ImportError) and "tensorboard" in str(error).lower()
    if "TBNotInstalled" in type(error).__name__ or about_tensorboard:
        return _without_tensorboard(where)
    if not isinstance(error, ImportError):
        return None
    name = error.name or ""
    instead = removed(name, str(error))
    if instead:
        return Refusal(FailureCode.PROGRAM_ERROR, f"{where}: Keras 3 no longer has {instead}.")
    if isinstance(error, ModuleNotFoundError):
        return Refusal(FailureCode.MODULE_MISSING, f"{where}: the module {name} is not installed here. {_elsewhere()}")
    return None


def must_be_here(callbacks: Any, place: Place) -> None:
    """Raises Refusal when a callback of `fit` needs a package that is not installed here."""
    used = any(isinstance(callback, keras.callbacks.TensorBoard) for callback in keras.tree.flatten(callbacks or []))
    if used and importlib.util.find_spec("tensorboard") is None:
        raise _without_tensorboard(str(place) or "the script")


def _without_tensorboard(where: str) -> Refusal:
    sentence = "keras.callbacks.TensorBoard needs the package tensorboard, which is not installed here"
    return Refusal(FailureCode.MODULE_MISSING, f"{where}: {sentence}. {_elsewhere()}")


def removed(module: str, message: str = "") -> str:
    """'keras.layers.core; it is now keras.layers' for what Keras 3 dropped; '' for what is none of Keras'."""
    parts = KERAS.match(module)
    if parts is None:
        return ""
    named = re.search(r"cannot import name '(\w+)'", message)
    rest = ".".join(part for part in (parts[1], named[1] if named is not None else "") if part)
    word = present_name(rest) if rest else None
    if word is None:
        return f"keras.{rest}; see the Keras 3 migration guide for its present name" if rest else ""
    if not word.mechanical:
        return f"keras.{rest}; instead: {word.present}"
    present = word.present if word.present.startswith("tensorflow.") else f"keras.{word.present}"
    return f"keras.{rest}; it is now {present}"


def _elsewhere() -> str:
    return "Run the script under its own interpreter with --python PATH."


def _where(error: BaseException, script: str) -> str:
    return str(user_place(error)) or Path(script).name


def _code(code: object) -> str:
    if code is None or code == 0 or code == "0":
        return ""
    return f" with code {code}" if isinstance(code, int) or str(code).lstrip("-").isdigit() else f" saying {code!r}"


def _said(error: BaseException) -> str:
    text = " ".join(short_message(error).split())
    return text if text.endswith((".", "!", "?")) else text + "."

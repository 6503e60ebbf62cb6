"""Sentences for scripts that end, fail or wait before they train."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import keras

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.old_keras import present_name
from lossdoctor.core.saying import Said, say, together
from lossdoctor.engine.places import Place
from lossdoctor.engine.program_error import short_message, user_place
from lossdoctor.engine.script_room import Exited, Waits

KERAS = re.compile(r"(?:tensorflow\.(?:python\.)?)?(?:tf_)?keras(?:\.(?:src|api|_tf_keras|keras))*(?:\.(.*))?$")
ELSEWHERE = say("Run the script under its own interpreter with --python PATH.")


def refusal(
    error: BaseException, script: str, fits: int, argument_error: str = "", before: Said | None = None
) -> Refusal:
    """The failure to report for an exception that ended the script before the wanted fit.

    `argument_error` is what its own argument parser said before. `before`: another clause than 'before it trained'.
    """
    where, kind = _where(error, script), type(error).__name__
    before = before or say("before it trained")
    if argument_error and isinstance(error, SystemExit):
        said = argument_error.rstrip(".")
        return Refusal(
            FailureCode.PROGRAM_EXITED,
            say(
                "{where}: the script does not accept its arguments: {error}. Give it arguments after --.",
                where=where,
                error=said,
            ),
        )
    if isinstance(error, (SystemExit, Exited)):
        code = error.code if isinstance(error, SystemExit) else str(error)
        return Refusal(FailureCode.PROGRAM_EXITED, _ended(code, where, before))
    if isinstance(error, Waits):
        prompt, told = str(error).strip(), say("{where}: the script waits for input, and none can come.", where=where)
        if prompt:
            told = say(
                "{where}: the script waits for input ({prompt}), and none can come.", where=where, prompt=repr(prompt)
            )
        return Refusal(FailureCode.PROGRAM_WAITS, told)
    if isinstance(error, Refusal):
        return error
    if isinstance(error, MemoryError) or kind == "ResourceExhaustedError":
        told = say("{where}: memory ran out before training: {error}", where=where, error=_said(error))
        return Refusal(FailureCode.OUT_OF_MEMORY, told)
    missing = _missing(error, where)
    if missing is not None:
        return missing
    what = f"{kind}: {_said(error)}"
    told = say("{where}: the script failed {when}: {error}", where=where, when=before, error=what)
    if fits:
        told = say("{where}: the script failed after {fits} fit(s): {error}", where=where, fits=str(fits), error=what)
    return Refusal(FailureCode.PROGRAM_ERROR, told)


def _missing(error: BaseException, where: str) -> Refusal | None:
    about_tensorboard = isinstance(error, ImportError) and "tensorboard" in str(error).lower()
    if "TBNotInstalled" in type(error).__name__ or about_tensorboard:
        return _without_tensorboard(where)
    if not isinstance(error, ImportError):
        return None
    name = error.name or ""
    instead = removed(name, str(error))
    if instead:
        told = say("{where}: Keras 3 no longer has {what}.", where=where, what=instead)
        return Refusal(FailureCode.PROGRAM_ERROR, told)
    if isinstance(error, ModuleNotFoundError):
        told = say("{where}: the module {name} is not installed here.", where=where, name=name)
        return Refusal(FailureCode.MODULE_MISSING, together((told, ELSEWHERE)))
    return None


def must_be_here(callbacks: Any, place: Place) -> None:
    """Raises Refusal when a callback of `fit` needs a package that is not installed here."""
    used = any(isinstance(callback, keras.callbacks.TensorBoard) for callback in keras.tree.flatten(callbacks or []))
    if used and importlib.util.find_spec("tensorboard") is None:
        raise _without_tensorboard(str(place))


def _without_tensorboard(where: str) -> Refusal:
    if where:
        told = say(
            "{where}: keras.callbacks.TensorBoard needs the package tensorboard, which is not installed here.",
            where=where,
        )
    else:
        told = say(
            "the script: keras.callbacks.TensorBoard needs the package tensorboard, which is not installed here."
        )
    return Refusal(FailureCode.MODULE_MISSING, together((told, ELSEWHERE)))


def removed(module: str, message: str = "") -> Said | str:
    """'keras.layers.core; it is now keras.layers' for what Keras 3 dropped; '' for what is none of Keras'."""
    parts = KERAS.match(module)
    if parts is None:
        return ""
    named = re.search(r"cannot import name '(\w+)'", message)
    rest = ".".join(part for part in (parts[1], named[1] if named is not None else "") if part)
    word = present_name(rest) if rest else None
    if word is None:
        return say("{name}; see the Keras 3 migration guide for its present name", name=f"keras.{rest}") if rest else ""
    if not word.mechanical:
        return say("{name}; instead: {present}", name=f"keras.{rest}", present=word.present)
    present = word.present if word.present.startswith("tensorflow.") else f"keras.{word.present}"
    return say("{name}; it is now {present}", name=f"keras.{rest}", present=present)


def _where(error: BaseException, script: str) -> str:
    return str(user_place(error)) or Path(script).name


def _ended(code: object, where: str, before: Said) -> Said:
    if code is None or code == 0 or code == "0":
        return say("{where}: the script ended itself {when}.", where=where, when=before)
    if isinstance(code, int) or str(code).lstrip("-").isdigit():
        return say(
            "{where}: the script ended itself with code {code} {when}.", where=where, code=str(code), when=before
        )
    return say("{where}: the script ended itself saying {text} {when}.", where=where, text=repr(code), when=before)


def _said(error: BaseException) -> str:
    text = " ".join(short_message(error).split())
    return text if text.endswith((".", "!", "?")) else text + "."

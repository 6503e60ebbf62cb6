"""Takes a loss as people write it: a function, a class, an object, a factory; for Keras, NumPy or PyTorch."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import keras
import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.array_loss import ArrayLoss
from lossdoctor.engine.loss_calls import AuditedLoss
from lossdoctor.engine.loss_errors import error_words
from lossdoctor.engine.loss_targets import BenchTargets
from lossdoctor.engine.tensor_loss import TensorLoss
from lossdoctor.engine.torch_loss import TorchLoss

FRAMEWORKS: dict[str, str] = {"keras": say("Keras and TensorFlow"), "numpy": "NumPy", "pytorch": "PyTorch"}
CLASS, FUNCTION = say("class"), say("function")
TARGET_WORDS = ("true", "target", "label", "truth", "actual", "gt")
PREDICTED_WORDS = ("pred", "input", "output", "logit", "score", "hat", "prob", "estimate")


class BenchCall(AuditedLoss, Protocol):
    """A loss on the bench: it also gives its own answer, and lets the user's errors through there."""

    def answer(self, targets: np.ndarray, predictions: np.ndarray, dtype: str = "float32") -> np.ndarray:
        """What the loss itself returns, as an array."""


@dataclass(frozen=True, eq=False)
class BenchLoss:
    """A loss ready to be called. `form` says how it was written; `backwards`: its first argument is named as the
    predictions, though the framework passes targets first (or the other way round).
    """

    name: str
    framework: str
    form: Said
    call: BenchCall
    given: Any
    backwards: bool = False


def taken(name: str, given: Any, kinds: Sequence[BenchTargets]) -> BenchLoss:
    """The loss behind a name of the user's file. Raises Refusal in a sentence when it is none."""
    found, form = _unwrapped(name, given)
    errors: list[BaseException] = []
    for framework in _order(found):
        loss = _tried(name, framework, form, found, kinds, errors)
        if loss is not None:
            return loss
    raise Refusal(FailureCode.UNSUPPORTED, _not_a_loss(name, found, errors))


def _unwrapped(name: str, given: Any) -> tuple[Any, Said]:
    """The callable behind a class, a factory or a Keras name, and how it was written."""
    if isinstance(given, str):
        return _keras_loss(name, given), say("name of a Keras loss")
    if inspect.isclass(given):
        return _made(name, given, CLASS), CLASS
    if not callable(given):
        kind = type(given).__name__
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{loss} is no loss: it is of type {kind} and cannot be called.", loss=name, kind=kind),
        )
    if not inspect.isroutine(given):
        return given, say("object")
    if not _required(given) and not _takes_two(given):
        inner = _made(name, given, FUNCTION)
        if not callable(inner):
            raise Refusal(
                FailureCode.UNSUPPORTED,
                say("{loss} takes no arguments and returns no function; a loss takes two.", loss=name),
            )
        return inner, say("factory")
    if not _required(given):
        inner = _quietly(given)
        return (inner, say("factory")) if callable(inner) else (given, FUNCTION)
    if len(_required(given)) == 1 and not _takes_two(given):
        asks = _required(given)[0]
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{loss} takes one argument ({argument}); a loss takes two, the targets and the predictions. If it "
                "makes a loss, give {argument} a default value.",
                loss=name,
                argument=asks,
            ),
        )
    return given, FUNCTION


def _made(name: str, maker: Callable[[], Any], what: Said) -> Any:
    try:
        return maker()
    except Exception as error:
        asks = ", ".join(_required(maker))
        wants = say("it needs {arguments}", arguments=asks) if asks else error_words(error)
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "The {form} {loss} cannot be used without arguments: {why}. Give defaults, or put a ready one at the "
                "top of the file (my_loss = {loss}(...)) and name that.",
                form=what,
                loss=name,
                why=wants,
            ),
        ) from error


def _keras_loss(name: str, given: str) -> Any:
    try:
        return keras.losses.get(given)
    except Exception:
        told = say("{name} is the text {text}, which names no Keras loss.", name=name, text=repr(given))
        raise Refusal(FailureCode.UNSUPPORTED, told) from None


def _quietly(maker: Callable[[], Any]) -> Any:
    try:
        return maker()
    except Exception:  # a loss whose arguments have defaults
        return None


def _parameters(given: Any) -> list[inspect.Parameter]:
    try:
        found = inspect.signature(given).parameters.values()
    except (TypeError, ValueError):
        return []
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return [one for one in found if one.kind in kinds]


def _required(given: Any) -> list[str]:
    return [one.name for one in _parameters(given) if one.default is inspect.Parameter.empty]


def _takes_two(given: Any) -> bool:
    try:
        inspect.signature(given).bind(None, None)
    except TypeError:
        return False
    except ValueError:  # written in C: its signature cannot be read
        return True
    return True


def _order(found: Any) -> tuple[str, ...]:
    """Frameworks to try, likeliest first."""
    if isinstance(found, keras.losses.Loss) or type(found).__module__.startswith(("keras.", "tensorflow.")):
        return ("keras",)
    torch = sys.modules.get("torch")
    if torch is None:
        return ("keras", "numpy")
    module = getattr(getattr(torch, "nn", None), "Module", None)
    if module is not None and isinstance(found, module):
        return ("pytorch",)
    return ("pytorch", "keras", "numpy") if _speaks_of(found, "torch") else ("keras", "numpy", "pytorch")


def _speaks_of(found: Any, package: str) -> bool:
    """Whether the function's own code uses something of this package, or its file imports it."""
    code, room = getattr(found, "__code__", None), getattr(found, "__globals__", {})
    if code is None:
        return False
    used = [room.get(name) for name in code.co_names]
    cells = [cell.cell_contents for cell in getattr(found, "__closure__", None) or () if cell is not None]
    used += [thing for thing in room.values() if inspect.ismodule(thing)]
    return any(_home(thing).split(".")[0] == package for thing in [*used, *cells])


def _home(thing: Any) -> str:
    own = getattr(thing, "__name__", "") if inspect.ismodule(thing) else getattr(thing, "__module__", "")
    return str(own or "")


def _tried(
    name: str, framework: str, form: Said, found: Any, kinds: Sequence[BenchTargets], errors: list[BaseException]
) -> BenchLoss | None:
    first_predicted = _predictions_first(found)
    if framework == "keras":
        call: BenchCall = TensorLoss(found)
    elif framework == "numpy":
        call = ArrayLoss(found, swapped=first_predicted)
    else:
        call = TorchLoss(found, sys.modules["torch"], swapped=_targets_first(found))
    for kind in kinds:
        try:
            answer = call.answer(kind.targets, kind.predictions)
        except Exception as error:
            errors.append(error)
            continue
        if answer.dtype.kind in "fiub" and (framework != "keras" or _on_tensors(found, kind)):
            return BenchLoss(name, framework, form, call, found, framework == "keras" and first_predicted)
    return None


def _on_tensors(found: Any, kind: BenchTargets) -> bool:
    """Whether tensors in give a tensor out: a NumPy function takes tensors too, and loses the gradient."""
    if isinstance(found, keras.losses.Loss):
        return True
    pair = (keras.ops.convert_to_tensor(array, "float32") for array in (kind.targets, kind.predictions))
    return bool(keras.ops.is_tensor(found(*pair)))


def _predictions_first(found: Any) -> bool:
    names = [one.name.lower() for one in _parameters(getattr(found, "call", found))][:2]
    return len(names) == 2 and _named(names[0], PREDICTED_WORDS) and _named(names[1], TARGET_WORDS)


def _targets_first(found: Any) -> bool:
    names = [one.name.lower() for one in _parameters(getattr(found, "forward", found))][:2]
    return len(names) == 2 and _named(names[0], TARGET_WORDS) and not _named(names[1], TARGET_WORDS)


def _named(name: str, words: tuple[str, ...]) -> bool:
    return any(word in name for word in words)


def _not_a_loss(name: str, found: Any, errors: list[BaseException]) -> Said:
    asks = _required(getattr(found, "call", found))
    if len(asks) > 2:
        return say(
            "{loss} needs {count} arguments ({names}); a loss takes two, the targets and the predictions. Give the "
            "others default values.",
            loss=name,
            count=len(asks),
            names=", ".join(asks),
        )
    if errors:
        return say(
            "{loss} could not be called with any kind of targets and predictions: {error}",
            loss=name,
            error=error_words(errors[-1]),
        )
    return say(
        "{loss} does not answer with numbers: a loss gives one for the batch, or one a row. If it makes a loss, give "
        "its arguments default values.",
        loss=name,
    )

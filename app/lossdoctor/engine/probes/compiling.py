"""Reads the compile settings by Keras' own names."""

from __future__ import annotations

import functools
import inspect
import json
import re
from typing import Any

import keras
import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.program import CompileReading, LossFacts
from lossdoctor.engine.output_names import output_names as names_of
from lossdoctor.engine.patient import CompileArguments, Patient
from lossdoctor.engine.probes.base import Probe

METRIC_ALIASES = {"acc": "accuracy", "mse": "mean_squared_error", "mae": "mean_absolute_error"}


class CompileProbe(Probe):
    """Loss, optimizer, metrics and weights as `compile` received them."""

    gives = CompileReading

    def take(self, patient: Patient, stage: Stage) -> CompileReading:
        """Read the arguments; nothing is compiled or called."""
        given, keras_model = patient.compile, patient.keras_model
        optimizer, scaling = _optimizer(given, keras_model)
        rate, schedule = _rate(optimizer)
        settings = _config(optimizer)
        names = _output_names(patient)
        weights, keys = output_weights(given.loss_weights, names)
        metrics = [*_placed(given.metrics, names), *_placed(given.weighted_metrics, names)]
        return CompileReading(
            losses=tuple(
                loss_facts(loss, place, patient.loss_sources.get(place))
                for place, loss in enumerate(losses_of(given.loss, names))
            ),
            optimizer=type(optimizer).__name__.lower() if optimizer is not None else "",
            learning_rate=rate,
            schedule=schedule,
            momentum=_number(settings.get("momentum")),
            clipnorm=_number(settings.get("clipnorm")),
            global_clipnorm=_number(settings.get("global_clipnorm")),
            clipvalue=_number(settings.get("clipvalue")),
            loss_scaling=scaling,
            metrics=tuple(metric_name(metric) for metric, _ in metrics),
            loss_weights=weights,
            loss_weight_keys=keys,
            run_eagerly=bool(given.run_eagerly),
            jit_compile=bool(getattr(keras_model, "jit_compile", False)),
            added_losses=_added_losses(keras_model),
            metric_outputs=tuple(place for _, place in metrics) if len(names) > 1 else (),
        )


def losses_of(loss: Any, names: tuple[str, ...]) -> list[Any]:
    """One loss an output, in the order of outputs; a single one counts for all of them."""
    if isinstance(loss, dict) and "class_name" not in loss:
        return [loss.get(name) for name in names] if set(loss) & set(names) else list(loss.values())
    if isinstance(loss, list | tuple):
        return list(loss)
    return [loss] * max(1, len(names))


def loss_facts(loss: Any, output: int = 0, source: str | None = None) -> LossFacts:
    """Facts of one loss as given to `compile`: a name, an object, a function or a partial of one."""
    keywords: dict[str, Any] = {}
    while isinstance(loss, functools.partial):
        keywords = {**loss.keywords, **keywords}
        loss = loss.func
    if loss is None:
        return LossFacts("none", True, output)
    found = _resolved(loss)
    config = {**_config(found), **keywords}
    builtin = _builtin(found)
    return LossFacts(
        name=_loss_name(found, builtin),
        builtin=builtin,
        output=output,
        from_logits=bool(config.get("from_logits", getattr(found, "from_logits", False))),
        label_smoothing=_number(config.get("label_smoothing")) or 0.0,
        ignore_class=None if config.get("ignore_class") is None else int(config["ignore_class"]),
        reduction=str(config.get("reduction", getattr(found, "reduction", "sum_over_batch_size"))),
        source=None if builtin else (source or _source(found)),
        config=plain(config),
    )


def metric_name(metric: Any) -> str:
    """Keras' snake-case name of a metric given by name, class, object or function."""
    if isinstance(metric, str):
        name = METRIC_ALIASES.get(metric.lower(), metric)
        return name if name.islower() else snake_case(name)
    if isinstance(metric, keras.metrics.MeanMetricWrapper) and type(metric) is keras.metrics.MeanMetricWrapper:
        return str(metric.name)
    if isinstance(metric, keras.metrics.Metric | keras.losses.Loss):
        return snake_case(type(metric).__name__)
    if inspect.isclass(metric):
        return snake_case(metric.__name__)
    return str(getattr(metric, "__name__", type(metric).__name__))


def snake_case(name: str) -> str:
    """Keras' spelling: 'KLDivergence' is 'kl_divergence', 'AUC' is 'auc'."""
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower()


def plain(config: dict[str, Any]) -> dict[str, Any]:
    """The entries that are plain JSON values."""
    kept: dict[str, Any] = {}
    for key, value in config.items():
        try:
            kept[str(key)] = json.loads(json.dumps(value, allow_nan=False))
        except (TypeError, ValueError, RecursionError):
            continue
    return kept


def _resolved(loss: Any) -> Any:
    if isinstance(loss, str | dict):
        try:
            return keras.losses.get(loss)
        except Exception:  # an unknown name: the program's own compile says so
            return loss
    if inspect.isclass(loss):
        try:
            return loss()
        except Exception:
            return loss
    return loss


def _builtin(loss: Any) -> bool:
    module = getattr(loss, "__module__", None) if inspect.isroutine(loss) else type(loss).__module__
    known = module is not None and (module.startswith("keras.src.losses") or module == "keras.losses")
    inner = getattr(loss, "fn", None)
    if known and type(loss).__name__ == "LossFunctionWrapper" and inner is not None:
        return _builtin(inner)
    return known


def _loss_name(loss: Any, builtin: bool) -> str:
    if isinstance(loss, str):
        return loss
    if type(loss).__name__ == "LossFunctionWrapper":
        return str(getattr(loss.fn, "__name__", loss.name))
    if inspect.isroutine(loss):
        return str(loss.__name__)
    kind = loss if inspect.isclass(loss) else type(loss)
    return snake_case(kind.__name__) if builtin else str(kind.__name__)


def _source(loss: Any) -> str | None:
    subject = getattr(loss, "fn", None) or (loss if inspect.isroutine(loss) or inspect.isclass(loss) else type(loss))
    try:
        return inspect.getsource(subject)
    except (OSError, TypeError):
        return None


def _config(thing: Any) -> dict[str, Any]:
    try:
        return dict(thing.get_config())
    except Exception:  # objects of the user's may have none
        return {}


def _optimizer(given: CompileArguments, keras_model: Any) -> tuple[Any, bool]:
    optimizer = getattr(keras_model, "optimizer", None)
    if optimizer is None and given.optimizer is not None:
        try:
            optimizer = keras.optimizers.get(given.optimizer)
        except Exception:
            return None, False
    scaling = isinstance(optimizer, keras.optimizers.LossScaleOptimizer)
    return (optimizer.inner_optimizer if scaling else optimizer), scaling


def _rate(optimizer: Any) -> tuple[float | None, str | None]:
    rate = getattr(optimizer, "_learning_rate", None)
    if isinstance(rate, keras.optimizers.schedules.LearningRateSchedule):
        try:
            return _as_written(rate(0)), type(rate).__name__
        except Exception:
            return None, type(rate).__name__
    try:
        return (None, None) if rate is None else (_as_written(rate), None)
    except Exception:
        return None, None


def _as_written(rate: Any) -> float:
    """0.001 for the float32 nearest to it."""
    return float(str(np.float32(keras.ops.convert_to_numpy(rate))))


def output_weights(weights: Any, names: tuple[str, ...]) -> tuple[tuple[float, ...] | None, tuple[str, ...]]:
    """Compile's `loss_weights` in the order of the outputs (None: all alike), and its keys if it is a dict."""
    if weights is None:
        return None, ()
    if isinstance(weights, dict):
        keys = tuple(str(key) for key in weights)
        order = names if set(weights) <= set(names) else tuple(weights)
        return tuple(_number(weights.get(key, 1.0)) or 0.0 for key in order), keys
    listed = weights if isinstance(weights, list | tuple | np.ndarray) else [weights]
    return tuple(_number(weight) or 0.0 for weight in listed), ()


def _added_losses(keras_model: Any) -> int:
    layers = keras_model._flatten_layers() if hasattr(keras_model, "_flatten_layers") else []
    return sum(
        max(len(getattr(layer, "_losses", ())), _adds_loss(layer))
        + (getattr(layer, "activity_regularizer", None) is not None)
        for layer in layers
    )


def _adds_loss(layer: Any) -> bool:
    """Whether a layer or model of the user's calls `add_loss`: what it added is forgotten after each pass."""
    code = getattr(inspect.unwrap(type(layer).call), "__code__", None)
    own = not type(layer).__module__.startswith("keras.")
    return own and code is not None and "add_loss" in code.co_names


def _output_names(patient: Patient) -> tuple[str, ...]:
    names = patient.target_names if patient.aims_by_name else names_of(patient.keras_model)
    count = len(patient.training.targets)
    return names if len(names) == count or not count else tuple(f"output_{place}" for place in range(count))


def _placed(metrics: Any, names: tuple[str, ...]) -> list[tuple[Any, int | None]]:
    """Every metric with its output's number: a dict goes by name, a list as long as the outputs by place."""
    if isinstance(metrics, dict):
        places = {name: place for place, name in enumerate(names)}
        return [(metric, places.get(str(name))) for name, part in metrics.items() for metric in _flat(part)]
    if isinstance(metrics, list | tuple) and len(metrics) == len(names) > 1:
        return [(metric, place) for place, part in enumerate(metrics) for metric in _flat(part)]
    return [(metric, None) for metric in _flat(metrics)]


def _flat(metrics: Any) -> list[Any]:
    if metrics is None:
        return []
    if isinstance(metrics, dict):
        return [metric for value in metrics.values() for metric in _flat(value)]
    if isinstance(metrics, list | tuple):
        return [metric for value in metrics for metric in _flat(value)]
    return [metrics]


def _number(value: Any) -> float | None:
    try:
        return None if value is None or isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        return None

"""Who follows whom in a model, for the checks that look at its structure."""

from __future__ import annotations

from lossdoctor.core.readings.program import LayerFacts, ModelReading

CONVOLUTIONS = ("Conv1D", "Conv2D", "Conv3D", "SeparableConv1D", "SeparableConv2D", "DepthwiseConv2D")


def after(model: ModelReading, layer: LayerFacts) -> LayerFacts | None:
    """The one layer that takes this layer's output, None when none or several do."""
    followers = [other for other in model.layers if layer.name in other.inbound]
    return followers[0] if len(followers) == 1 else None


def before(model: ModelReading, layer: LayerFacts) -> LayerFacts | None:
    """The one layer that feeds this one, None for an input or several."""
    return model.layer(layer.inbound[0]) if len(layer.inbound) == 1 else None


def sizes(value: object) -> tuple[int, ...]:
    """A window or stride of a layer's settings as whole numbers, () when it has none."""
    if isinstance(value, int):
        return (value,)
    if isinstance(value, list | tuple):
        return tuple(int(one) for one in value if isinstance(one, int))
    return ()


def places(layer: LayerFacts) -> tuple[int | None, ...]:
    """Spatial sizes of what a layer with a map takes, () for other layers."""
    if len(layer.input_shape) < 2:
        return ()
    first = layer.config.get("data_format") == "channels_first"
    return layer.input_shape[1:] if first else layer.input_shape[:-1]

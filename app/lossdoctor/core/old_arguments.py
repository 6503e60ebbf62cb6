"""What an older Keras called the arguments of its layers, optimizers and methods."""

from __future__ import annotations

from dataclasses import dataclass

from lossdoctor.core.saying import Said, say

RECURRENT = frozenset({"LSTM", "GRU", "SimpleRNN", "ConvLSTM2D", "CuDNNLSTM", "CuDNNGRU"})
_NUMBERED = tuple(f"{n}D" for n in (1, 2, 3))
CONVOLUTIONS = frozenset(
    {
        *(f"{kind}{end}" for kind in ("Conv", "Convolution", "SeparableConv") for end in _NUMBERED),
        *(f"{kind}{end}Transpose" for kind in ("Conv", "Convolution") for end in _NUMBERED),
        "SeparableConvolution2D",
        "DepthwiseConv2D",
        "ConvLSTM2D",
    }
)
_KINDS = ("Max", "Average", "GlobalMax", "GlobalAverage")
POOLINGS = frozenset(f"{kind}Pooling{end}" for kind in _KINDS for end in _NUMBERED)
_SIZED = ("UpSampling", "ZeroPadding", "Cropping")
SHAPES = frozenset({*(f"{kind}{end}" for kind in _SIZED for end in _NUMBERED), "Flatten"})
DROPOUTS = frozenset({"Dropout", "GaussianDropout", "AlphaDropout", *(f"SpatialDropout{n}D" for n in (1, 2, 3))})
WEIGHTED = frozenset({"Dense", *RECURRENT, *CONVOLUTIONS})
OPTIMIZERS = frozenset(
    {"SGD", "Adam", "RMSprop", "Adagrad", "Adadelta", "Adamax", "Nadam", "AdamW", "Ftrl"}
    | {"adam", "sgd", "rmsprop", "adagrad", "adadelta", "adamax", "nadam"}
)
FITS = frozenset({"fit", "fit_generator"})
ASKS = frozenset({"evaluate", "evaluate_generator", "predict", "predict_generator"})


@dataclass(frozen=True)
class Argument:
    """An old keyword of some callables. `present` '' leaves it out: it is what Keras does anyway.

    `only` are the values (as written in Python) for which that is so; with any other value a person must decide, and
    `advice` says what. `values` are old values and what they are written like today. Without `mechanical` the change
    is a person's in every case.
    """

    owners: frozenset[str]
    old: str
    present: str = ""
    only: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    advice: str = ""
    mechanical: bool = True


def _all(owners: frozenset[str], **pairs: str) -> tuple[Argument, ...]:
    return tuple(Argument(owners, old, present) for old, present in pairs.items())


def _gone(owners: frozenset[str], *names: str) -> tuple[Argument, ...]:
    return tuple(Argument(owners, name) for name in names)


def _samples(argument: str) -> Said:
    return say("{argument}: samples divided by the batch size", argument=argument)


_ORDERING = (("'tf'", "'channels_last'"), ("'th'", "'channels_first'"))
_DENSE = frozenset({"Dense"})
_EMBEDDING = frozenset({"Embedding"})
_NORMALIZATION = frozenset({"BatchNormalization"})
LAYER_ARGUMENTS: tuple[Argument, ...] = (
    *_all(_DENSE | RECURRENT, output_dim="units"),
    *_all(
        WEIGHTED,
        init="kernel_initializer",
        W_regularizer="kernel_regularizer",
        b_regularizer="bias_regularizer",
        W_constraint="kernel_constraint",
        b_constraint="bias_constraint",
        bias="use_bias",
    ),
    *_all(
        RECURRENT,
        inner_init="recurrent_initializer",
        inner_activation="recurrent_activation",
        U_regularizer="recurrent_regularizer",
        U_constraint="recurrent_constraint",
        dropout_W="dropout",
        dropout_U="recurrent_dropout",
        return_seq="return_sequences",
    ),
    *_gone(RECURRENT, "consume_less"),
    Argument(RECURRENT, "forget_bias_init", only=("'one'", "'ones'"), advice="unit_forget_bias"),
    *_all(
        _EMBEDDING,
        init="embeddings_initializer",
        W_regularizer="embeddings_regularizer",
        W_constraint="embeddings_constraint",
    ),
    Argument(_EMBEDDING, "dropout", advice=say("a SpatialDropout1D layer after it"), mechanical=False),
    Argument(_EMBEDDING, "input_length"),
    *_all(CONVOLUTIONS, nb_filter="filters", filter_length="kernel_size", subsample_length="strides"),
    *_all(CONVOLUTIONS, border_mode="padding", subsample="strides", atrous_rate="dilation_rate"),
    *_all(POOLINGS, pool_length="pool_size", stride="strides", border_mode="padding"),
    Argument(CONVOLUTIONS | POOLINGS | SHAPES, "dim_ordering", "data_format", values=_ORDERING),
    *_all(frozenset({"UpSampling1D"}), length="size"),
    *_all(DROPOUTS, p="rate"),
    *_all(frozenset({"GaussianNoise"}), sigma="stddev"),
    *_all(frozenset({"LeakyReLU"}), alpha="negative_slope"),
    *_all(_NORMALIZATION, gamma_init="gamma_initializer", beta_init="beta_initializer"),
    Argument(_NORMALIZATION, "mode", only=("0", "2"), advice=say("another normalisation layer")),
    *_gone(_NORMALIZATION, "fused", "virtual_batch_size"),
    *_all(frozenset({"InputLayer", "Input"}), batch_input_shape="batch_shape"),
    *_all(frozenset({"Model"}), input="inputs", output="outputs"),
    Argument(WEIGHTED, "weights", advice=say("layer.set_weights once the layer is built"), mechanical=False),
)
OTHER_ARGUMENTS: tuple[Argument, ...] = (
    *_all(OPTIMIZERS, lr="learning_rate"),
    Argument(OPTIMIZERS, "decay", only=("0", "0.0", "None"), advice="schedule"),
    Argument(OPTIMIZERS, "schedule_decay", only=("0.004",), advice=say("nothing: Nadam's own is fixed")),
    *_all(frozenset({"to_categorical"}), nb_classes="num_classes"),
    *_all(frozenset({"l2", "L2"}), l="l2"),
    *_all(frozenset({"l1", "L1"}), l="l1"),
    *_all(frozenset({"maxnorm", "max_norm"}), m="max_value"),
    Argument(frozenset({"ModelCheckpoint"}), "period", only=("1",), advice=say("save_freq, counted in batches")),
    *_all(frozenset({"ReduceLROnPlateau"}), epsilon="min_delta"),
    *_gone(frozenset({"TensorBoard"}), "write_grads", "batch_size"),
)
METHOD_ARGUMENTS: tuple[Argument, ...] = (
    *_all(FITS, nb_epoch="epochs"),
    *_gone(FITS, "show_accuracy"),
    *_gone(FITS | ASKS, "nb_worker", "workers", "max_q_size", "max_queue_size", "pickle_safe", "use_multiprocessing"),
    Argument(FITS, "samples_per_epoch", advice=_samples("steps_per_epoch"), mechanical=False),
    Argument(FITS, "nb_val_samples", advice=_samples("validation_steps"), mechanical=False),
    Argument(ASKS, "val_samples", advice=_samples("steps"), mechanical=False),
    *_all(frozenset({"fit_generator", "evaluate_generator", "predict_generator"}), generator="x"),
    *_gone(frozenset({"compile"}), "class_mode", "theano_mode", "experimental_run_tf_function"),
    Argument(frozenset({"compile"}), "sample_weight_mode"),
    Argument(frozenset({"compile"}), "target_tensors", only=("None",), advice=say("the targets of fit")),
)
# Arguments by their place, which the present method takes by name.
GENERATOR_PLACES: dict[str, tuple[str, ...]] = {
    "fit_generator": (
        "x",
        "steps_per_epoch",
        "epochs",
        "verbose",
        "callbacks",
        "validation_data",
        "validation_steps",
    ),
    "evaluate_generator": ("x", "steps", "callbacks"),
    "predict_generator": ("x", "steps", "callbacks"),
}
LOSS_WORDS: dict[str, str] = {
    "cosine_proximity": "cosine_similarity",
    "kullback_leibler_divergence": "kl_divergence",
    "logcosh": "log_cosh",
}

"""What is known of Keras' own losses: which targets they are defined for, how low they can go, what they expect."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from lossdoctor.core.readings.program import LossFacts
from lossdoctor.core.saying import Said, now, say, together


@dataclass(frozen=True)
class KnownLoss:
    """One built-in loss, as keras.io/api/losses and the installed source define it.

    `name` is Keras' snake-case name, `title` the words for sentences. `family` is 'binary' (a probability a unit),
    'categorical' (a probability row), 'sparse' (class ids), 'regression', 'hinge', 'similarity' or 'sequence'.
    `low`, `high` bound the targets it is defined for (None: no bound). `bound` is the least value over targets and
    predictions inside its domain, None when there is none. `probabilities`: predictions must be probabilities unless
    it has `from_logits` set. `why_negative` says why a negative value is legitimate, '' when it never is.
    `keeps_logits`: Keras 3 on TensorFlow undoes a sigmoid or softmax head for it.
    """

    name: str
    title: Said
    family: str
    low: float | None = None
    high: float | None = None
    bound: float | None = 0.0
    probabilities: bool = False
    why_negative: str = ""
    keeps_logits: bool = False

    @property
    def for_classes(self) -> bool:
        """Whether its targets are class labels or probabilities."""
        return self.family in ("binary", "categorical", "sparse", "hinge")


_ALL = (
    KnownLoss(
        "binary_crossentropy", say("binary cross-entropy"), "binary", 0, 1, probabilities=True, keeps_logits=True
    ),
    KnownLoss("binary_focal_crossentropy", say("binary focal cross-entropy"), "binary", 0, 1, probabilities=True),
    KnownLoss("dice", say("Dice loss"), "binary", 0, 1, probabilities=True),
    KnownLoss("tversky", say("Tversky loss"), "binary", 0, 1, probabilities=True),
    KnownLoss(
        "categorical_crossentropy",
        say("categorical cross-entropy"),
        "categorical",
        low=0,
        probabilities=True,
        keeps_logits=True,
    ),
    KnownLoss(
        "categorical_focal_crossentropy", say("categorical focal cross-entropy"), "categorical", 0, probabilities=True
    ),
    KnownLoss(
        "categorical_generalized_cross_entropy",
        say("generalised cross-entropy"),
        "sparse",
        low=0,
        probabilities=True,
    ),
    KnownLoss("kl_divergence", say("Kullback-Leibler divergence"), "categorical", low=0, probabilities=True),
    KnownLoss(
        "sparse_categorical_crossentropy",
        say("sparse categorical cross-entropy"),
        "sparse",
        low=0,
        probabilities=True,
        keeps_logits=True,
    ),
    KnownLoss("mean_squared_error", say("mean squared error"), "regression"),
    KnownLoss("mean_absolute_error", say("mean absolute error"), "regression"),
    KnownLoss("mean_absolute_percentage_error", say("mean absolute percentage error"), "regression"),
    KnownLoss("mean_squared_logarithmic_error", say("mean squared logarithmic error"), "regression", low=0),
    KnownLoss("huber", say("Huber loss"), "regression"),
    KnownLoss("log_cosh", say("log-cosh loss"), "regression"),
    KnownLoss(
        "poisson",
        say("Poisson loss"),
        "regression",
        low=0,
        bound=None,
        why_negative=say(
            "Poisson loss leaves out the constant log(y!): at its best, p = y, it is y - y*log(y), which is below zero "
            "for every target above 2.72"
        ),
    ),
    KnownLoss(
        "cosine_similarity",
        say("cosine similarity"),
        "similarity",
        bound=-1.0,
        why_negative=say("Keras' cosine similarity runs from -1 (same direction, the best) to 1"),
    ),
    KnownLoss("hinge", say("hinge loss"), "hinge", -1, 1),
    KnownLoss("squared_hinge", say("squared hinge loss"), "hinge", -1, 1),
    KnownLoss("categorical_hinge", say("categorical hinge loss"), "hinge", 0, 1),
    KnownLoss("circle", say("circle loss"), "similarity"),
    KnownLoss("ctc", say("CTC loss"), "sequence", low=0),
)

KNOWN = MappingProxyType({loss.name: loss for loss in _ALL})

_SHORT = {
    "mse": "mean_squared_error",
    "mae": "mean_absolute_error",
    "mape": "mean_absolute_percentage_error",
    "msle": "mean_squared_logarithmic_error",
    "bce": "binary_crossentropy",
    "kld": "kl_divergence",
    "logcosh": "log_cosh",
    "kullback_leibler_divergence": "kl_divergence",
}

_FLAT = {name.replace("_", ""): name for name in KNOWN} | {
    short.replace("_", ""): name for short, name in _SHORT.items()
}


def canonical(name: str) -> str | None:
    """Keras' snake-case name behind any spelling ('mse', 'MeanSquaredError', 'keras.losses.mae'), None if unknown."""
    return _FLAT.get(name.rpartition(".")[2].replace("_", "").lower())


def known(name: str) -> KnownLoss | None:
    """What is known of the built-in loss of this name, in any spelling; None for the user's own."""
    found = canonical(name)
    return None if found is None else KNOWN[found]


def known_loss(loss: LossFacts) -> KnownLoss | None:
    """What is known of the loss of an output; None for the user's own, whatever its name."""
    return known(loss.name) if loss.builtin else None


def title(loss: LossFacts) -> Said:
    """The loss' name for a sentence: 'binary cross-entropy', or the user's own name in quotes."""
    entry = known_loss(loss)
    return together([f"'{loss.name}'"]) if entry is None else now(entry.title)


def lower_bound(loss: LossFacts) -> float | None:
    """The value that this loss cannot go below with legal targets and predictions, None where there is none known.

    With reduction 'sum' a bound of 0 stays; others scale with the batch and are then unknown.
    """
    entry = known_loss(loss)
    if entry is None or entry.bound is None:
        return None
    return entry.bound if entry.bound == 0 or loss.reduction != "sum" else None

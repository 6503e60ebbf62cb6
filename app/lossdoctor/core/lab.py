"""The lab tests by name: what each asks in everyday words, its rule, and where that comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lossdoctor.core.saying import say


class LabVerdict(StrEnum):
    """What a lab test shows; NOT_DECIDED wherever the numbers allow both."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_DECIDED = "not-decided"

    @property
    def words(self) -> str:
        """As people read it."""
        return self.value.replace("-", " ")


@dataclass(frozen=True)
class LabCard:
    """One lab test: `question` in everyday words, `rule` by which it passes and fails, `source` of that rule."""

    name: str
    title: str
    question: str
    rule: str
    source: str


CARDS = (
    LabCard(
        "overfit-one-batch",
        say("Learn a few rows by heart"),
        say("Can the model learn a handful of rows by heart?"),
        say(
            "Passed when eight rows, or else two, are answered right after training on them alone; failed when neither "
            "the program's own optimizer nor, on two rows, Adam at three rates gets there, or the loss ends below its "
            "floor."
        ),
        say("Karpathy: A recipe for training neural networks, 2019 (overfit one batch)."),
    ),
    LabCard(
        "shuffled-labels",
        say("Shuffled labels"),
        say("Do the labels have anything to do with the inputs?"),
        say(
            "Passed when answers on unseen rows follow the real labels more closely than a twin that was trained on "
            "shuffled labels, by two standard errors; failed when they do not although targets made from the inputs "
            "are learned in the same steps."
        ),
        say("Zhang et al.: Understanding deep learning requires rethinking generalization, 2017."),
    ),
    LabCard(
        "zeroed-inputs",
        say("Inputs set to zero"),
        say("Does the model use its inputs at all?"),
        say(
            "Passed when the loss with the real inputs ends lower than with all inputs at zero, by two standard "
            "errors; failed when it does not although targets made from the inputs are learned, or when every row "
            "gets the same answer."
        ),
        say("Karpathy: A recipe for training neural networks, 2019 (input-independent baseline)."),
    ),
    LabCard(
        "learning-rate-range",
        say("Learning rates"),
        say("Is the learning rate in the range that works?"),
        say(
            "Passed when the program's rate lowers the loss; failed when it ends no lower than at the start, or not "
            "finite, while a rate three times smaller lowers it by a fifth, or when it gets under a ten-thousandth of "
            "what a rate a thousand times larger gets."
        ),
        say("Smith: Cyclical learning rates for training neural networks, 2017 (range test)."),
    ),
    LabCard(
        "float64-replay",
        say("Twice the digits"),
        say("Does rounding spoil the training?"),
        say(
            "Failed when the same steps end lower in float64 by more than three times the batch noise and by more than "
            "5 %, or stay finite only there; passed when both end within that."
        ),
        say("Higham: Accuracy and stability of numerical algorithms, 2002."),
    ),
    LabCard(
        "batch-size-noise",
        say("Batch size against noise"),
        say("Do the rows of a batch agree where to go?"),
        say(
            "From gradients on two batch sizes: the noise scale is the batch size at which signal and noise are "
            "equal. Passed when it is measured and a batch is at least 1 % signal; failed when an untrained model's "
            "batches are less than that."
        ),
        say("McCandlish et al.: An empirical model of large-batch training, 2018 (simple noise scale, appendix A.1)."),
    ),
    LabCard(
        "loss-audit",
        say("Loss audit"),
        say("Does the loss reward right answers?"),
        say(
            "Failed when a measurement on the loss alone finds a fault: it is not lowest at the target, has the wrong "
            "sign, no gradient, or no number; passed otherwise."
        ),
        say("Goodfellow, Bengio, Courville: Deep learning, 2016, section 6.2 (what a loss must do)."),
    ),
    LabCard(
        "gradient-check",
        say("Gradient check"),
        say("Does the gradient point where the loss really falls?"),
        say(
            "For some weights of each layer the slope is measured by moving the weight a little both ways. Failed "
            "when a smooth slope differs from the gradient by more than 1 % of it and far beyond rounding; passed "
            "when none does."
        ),
        say(
            "Baydin et al.: Automatic differentiation in machine learning, 2018; central differences with two step "
            "sizes."
        ),
    ),
    LabCard(
        "second-seed",
        say("Another roll of the dice"),
        say("Does the result depend on luck?"),
        say(
            "The program is trained from several seeds and judged on the same unseen rows. Passed when their scores "
            "lie within a fifth of the way from no skill to perfect, or within two standard errors; failed when one "
            "gets more than half of that way and another lags by as much, also after five times the steps."
        ),
        say("Bouthillier et al.: Accounting for variance in machine learning benchmarks, 2021."),
    ),
    LabCard(
        "nonfinite-replay",
        say("First value that is not a number"),
        say("Where does the first NaN or infinity come from?"),
        say(
            "A copy is trained as the program trains. Passed when every step stays finite; failed at the first one "
            "that does not, which is repeated and taken apart operation by operation."
        ),
        say("Goldberg: What every computer scientist should know about floating-point arithmetic, 1991."),
    ),
)


def lab_card(name: str) -> LabCard:
    """The card of a lab test. Raises KeyError."""
    return {card.name: card for card in CARDS}[name]

"""What a loss audit proves: shared by the checks that judge a user's own loss."""

from __future__ import annotations

import numpy as np

from lossdoctor.checks.known_losses import KnownLoss, canonical, known
from lossdoctor.core.readings.losses import LossAudit, Resemblance
from lossdoctor.core.saying import Said, say, together

CERTAIN = 0.999  # correlation over 40 random predictions from which a loss is called another one's twin
OVERLAP = ("dice", "tversky")
BENDS = 0.3  # half-way value, in units of the whole way, from which the way to wrong is no valley at wrong
FAR = 0.3  # shifts, in spreads of the targets, at which the bend of a loss is judged
TOLERANCE = 1e-3
CLASSES = 2


def inverted(audit: LossAudit) -> bool:
    """Whether right predictions are the worst: noise and other rows' targets all score lower, on a concave way.

    Losses with their minimum elsewhere by design (contrastive ones, critics, log links) are valleys or straight lines
    around the target, not summits, and stay out of it.
    """
    if audit.builtin or not audit.comparable or audit.ignores_targets or audit.distinct_targets < 2:
        return False
    # 0 and 1 are weak answers for a head of logits: only noise that is larger than they are is a rival there
    least = 1 if audit.distinct_targets <= CLASSES and audit.space not in ("unit", "simplex") else 2
    rivals = np.concatenate([audit.noise[-least:].ravel(), audit.shuffled]) if audit.noise.size else audit.shuffled
    rivals = rivals[np.isfinite(rivals)]
    if not np.isfinite(audit.at_target) or len(rivals) < 10:
        return False
    margin = TOLERANCE * max(abs(audit.at_target), float(np.abs(rivals).max()))
    return bool(audit.at_target > rivals.max() + margin) and (_summit(audit) or _mirrored(audit))


def _mirrored(audit: LossAudit) -> bool:
    """Whether it is minus an overlap loss, which falls too fast beside small objects to look like a summit."""
    found = twin(audit)
    return found is not None and found.slope < 0 and base_name(found.loss) in OVERLAP


def flaw(audit: LossAudit) -> str:
    """Why right predictions are not the best: 'flat', 'blind', 'signed', or '' when nothing is proven.

    'flat': no gradient. 'blind': the targets change the value but not the gradient. 'signed': exactly 0 for right
    predictions, and below 0 for wrong ones.
    """
    if audit.builtin or not audit.comparable or audit.ignores_targets or audit.distinct_targets < 2 or inverted(audit):
        return ""
    if audit.no_gradient:
        return "flat"
    if audit.blind_gradient:
        return "blind"
    finite = audit.noise[np.isfinite(audit.noise)]
    scale = float(np.abs(finite).max()) if finite.size else 0.0
    return "signed" if audit.zero_at_target and audit.lowest < -TOLERANCE * max(scale, 1e-6) else ""


def twin(audit: LossAudit, least: float = CERTAIN) -> Resemblance | None:
    """The known loss that this one is, up to a factor and a constant; None when it is none of them."""
    closest = audit.closest
    return closest if closest is not None and abs(closest.pearson) >= least else None


def twin_loss(audit: LossAudit) -> KnownLoss | None:
    """What is known of the loss that this one equals up to a positive factor and a constant."""
    found = twin(audit)
    return known(base_name(found.loss)) if found is not None and found.pearson > 0 else None


def base_name(name: str) -> str:
    """A resemblance's name without '_from_logits'."""
    return name.removesuffix("_from_logits")


def words(name: str) -> Said:
    """A resemblance's name for a sentence: 'mean squared error', 'binary cross-entropy of logits'."""
    entry = known(base_name(name))
    title = entry.title if entry is not None else together([name.replace("_", " ")])
    return say("{loss} of logits", loss=title) if name.endswith("_from_logits") else title


def standard(audit: LossAudit) -> tuple[str, bool]:
    """The built-in loss to use instead, and whether it takes logits."""
    closest = twin(audit, 0.9)
    if closest is not None and canonical(base_name(closest.loss)) is not None:
        return base_name(closest.loss), closest.loss.endswith("_from_logits")
    names = {one.loss for one in audit.resembles}
    sparse = "sparse_categorical_crossentropy" in names
    if audit.space == "unit":
        return "binary_crossentropy", False
    if sparse or audit.space == "simplex":
        name = "sparse_categorical_crossentropy" if sparse else "categorical_crossentropy"
        return name, audit.space != "simplex"
    for name in ("categorical_crossentropy", "binary_crossentropy"):
        if f"{name}_from_logits" in names and audit.distinct_targets <= 2:
            return name, True
    return "mean_squared_error", False


def _summit(audit: LossAudit) -> bool:
    if audit.space in ("unit", "simplex"):
        way = audit.walk("wrong")
        if way is None:
            return False
        half = float(np.interp(0.5, way.positions, way.values))
        whole = way.values[0] - way.values[-1]
        return bool(whole > 0 and (half - way.values[-1]) / whole >= BENDS)
    up, down = audit.walk("up"), audit.walk("down")
    if up is None or down is None:
        return False
    beside = (up.values + down.values) / 2
    far = (up.positions >= FAR) & np.isfinite(beside)
    margin = TOLERANCE * np.maximum(np.abs(beside), abs(audit.at_target))
    return bool(far.any() and np.mean((beside < audit.at_target - margin)[far]) > 0.5)

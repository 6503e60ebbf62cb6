"""Healthy losses of every family, with the targets and the head that they are made for."""

from __future__ import annotations

import functools

import keras
import numpy as np
import tensorflow as tf
from keras import ops

from lossdoctor.core.readings.losses import LossAudit
from lossdoctor.engine.loss_audit import audit
from lossdoctor.engine.loss_calls import LossCall

ROWS = 300
DRAWS = np.random.default_rng(3)
NUMBERS = DRAWS.normal(size=(ROWS, 1)) * 2 + 1
COUNTS = DRAWS.poisson(4, size=(ROWS, 1)).astype(float)
FAR_DRAWS = np.random.default_rng(29)
FAR_COUNTS = FAR_DRAWS.poisson(np.exp(FAR_DRAWS.normal(1.2, 1.3, (ROWS, 1)))).astype(float)
PRICES = np.exp(DRAWS.normal(size=(ROWS, 1)) * 1.5 + 8) * (DRAWS.uniform(size=(ROWS, 1)) > 0.03)
BINARY = (DRAWS.uniform(size=(ROWS, 1)) < 0.3).astype(float)
SIGNS = 2 * BINARY - 1
RARE = (np.arange(ROWS) < 3).astype(float)[:, None]
IDS = DRAWS.integers(0, 4, size=ROWS)
ONE_HOT = np.eye(4)[IDS]
VECTORS = DRAWS.normal(size=(ROWS, 3))
UNIT_VALUES = DRAWS.uniform(size=(ROWS, 6))
MASKS = (DRAWS.uniform(size=(40, 8, 8, 1)) < 0.3).astype(float)


def answers(space: str, shape: tuple[int, ...]) -> np.ndarray:
    raw = np.random.default_rng(5).normal(size=shape)
    if space == "unit":
        return 1 / (1 + np.exp(-raw))
    if space == "simplex":
        return np.exp(raw) / np.exp(raw).sum(axis=-1, keepdims=True)
    return np.log1p(np.exp(raw)) if space == "positive" else raw


def audited(loss, targets, space, units=None) -> LossAudit:
    shape = targets.shape if units is None else (len(targets), units)
    return audit(LossCall(loss), "own_loss", 0, False, space, targets, answers(space, shape))


# ------------------------------------------------------------ healthy losses


def quantile(q, y, p):
    return ops.mean(ops.maximum(q * (y - p), (q - 1) * (y - p)), axis=-1)


def expectile(y, p):
    return ops.mean(ops.where(y > p, 0.8, 0.2) * ops.square(y - p), axis=-1)


def gaussian(y, p):
    mean, raw = ops.split(p, 2, axis=-1)
    sigma = ops.softplus(raw) + 0.01
    return ops.log(sigma) + 0.5 * ops.square((y - mean) / sigma)


def exponential(y, p):
    return ops.mean(-ops.log(p + 1e-7) + p * y)


def gamma(y, p):
    return ops.mean(ops.log(p + 1e-6) + (y + 1e-6) / (p + 1e-6))


def log_link_poisson(y, p):
    return ops.mean(ops.exp(p) - y * p)


def poisson_without_constant(y, p):
    return ops.mean(p - y * ops.log(p + 1e-7))


def tweedie(y, p):
    return ops.mean(-y * ops.exp(-0.5 * p) / 0.5 + ops.exp(0.5 * p) / 0.5)


def hinge(y, p):
    return ops.mean(ops.relu(1 - y * p))


def wide_hinge(y, p):
    return ops.mean(ops.relu(2 - y * p))


def contrastive(y, p):
    return ops.mean(y * ops.square(p) + (1 - y) * ops.square(ops.relu(1 - p)))


def critic(y, p):
    return ops.mean(y * p)


def minus_critic(y, p):
    return -ops.mean(y * p)


def generator(y, p):
    return -ops.mean(p)


def smoothed_crossentropy(y, p):
    return keras.losses.categorical_crossentropy(y, p, label_smoothing=0.2)


def focal(y, p):
    p = ops.clip(p, 1e-7, 1 - 1e-7)
    right = y * p + (1 - y) * (1 - p)
    return ops.mean(-((1 - right) ** 2) * ops.log(right), axis=-1)


def weighted_crossentropy(y, p):
    p = ops.clip(p, 1e-7, 1 - 1e-7)
    return -ops.mean(50 * y * ops.log(p) + (1 - y) * ops.log(1 - p), axis=-1)


def smooth_dice(y, p):
    return 1 - (2 * ops.sum(y * p) + 1) / (ops.sum(y) + ops.sum(p) + 1)


def minus_dice(y, p):
    return -(2 * ops.sum(y * p) + 1) / (ops.sum(y) + ops.sum(p) + 1)


def jaccard(y, p):
    both = ops.sum(y * p)
    return 1 - (both + 1) / (ops.sum(y) + ops.sum(p) - both + 1)


def vae(y, p):
    return ops.sum(keras.losses.binary_crossentropy(y, p)) + 0.5


def offset_error(y, p):
    return ops.mean(ops.square(y - p)) - 5.0


def one_minus_correlation(y, p):
    y, p = y - ops.mean(y), p - ops.mean(p)
    return 1 - ops.sum(y * p) / (ops.sqrt(ops.sum(y * y) * ops.sum(p * p)) + 1e-7)


def minus_cosine(y, p):
    return -ops.mean(ops.sum(keras.utils.normalize(y) * 0 + y * p, -1) / (ops.norm(y, axis=-1) * ops.norm(p, axis=-1)))


def triplet(y, p):
    return ops.mean(ops.relu(0.5 + ops.square(p[:, 0]) - ops.square(p[:, 1])))


def contrast_of_views(y, p):
    half = ops.shape(p)[0] // 2
    one, two = tf.math.l2_normalize(p[:half], 1), tf.math.l2_normalize(p[half : 2 * half], 1)
    scores = ops.matmul(one, ops.transpose(two)) / 0.5
    return keras.losses.sparse_categorical_crossentropy(ops.arange(half), scores, from_logits=True)


def policy_gradient(y, p):
    action, gain = ops.cast(y[:, 0], "int32"), y[:, 1]
    return -ops.mean(ops.log(ops.take_along_axis(p, action[:, None], axis=1)[:, 0] + 1e-7) * gain)


def signed_distance(y, p):
    return ops.mean(y * p)


def logits_crossentropy(y, p):
    return tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=p)


def root_error(y, p):
    return ops.sqrt(ops.mean(ops.square(y - p)))


def charbonnier(y, p):
    return ops.mean(ops.sqrt(ops.square(y - p) + 1e-6))


def relative_with_floor(y, p):
    return ops.mean(ops.abs(y - p) / (ops.abs(y) + 5.0), axis=-1)


def confidence_penalty(y, p):
    p = ops.clip(p, 1e-7, 1)
    return keras.losses.categorical_crossentropy(y, p) + 0.1 * ops.sum(p * ops.log(p), axis=-1)


def cauchy(y, p):
    return ops.mean(ops.log1p(ops.square(y - p)), axis=-1)


HEALTHY = {
    "lower quantile": (functools.partial(quantile, 0.1), NUMBERS, "real"),
    "upper quantile": (functools.partial(quantile, 0.95), NUMBERS, "real"),
    "expectile": (expectile, NUMBERS, "real"),
    "gaussian density of two heads": (gaussian, NUMBERS, "real", 2),
    "exponential density with a rate": (exponential, COUNTS, "positive"),
    "gamma deviance": (gamma, COUNTS + 1, "positive"),
    "poisson with a log link": (log_link_poisson, COUNTS, "real"),
    "poisson of means": (poisson_without_constant, COUNTS, "positive"),
    "poisson of rare and frequent counts": (poisson_without_constant, FAR_COUNTS, "positive"),
    "tweedie with a log link": (tweedie, COUNTS, "real"),
    "hinge": (hinge, SIGNS, "real"),
    "hinge with margin two": (wide_hinge, SIGNS, "real"),
    "hinge on tanh": (hinge, SIGNS, "bounded"),
    "contrastive on distances": (contrastive, BINARY, "positive"),
    "contrastive on a real head": (contrastive, BINARY, "real"),
    "contrastive on a sigmoid": (contrastive, BINARY, "unit"),
    "critic": (critic, SIGNS, "real"),
    "critic of the other sign": (minus_critic, SIGNS, "real"),
    "generator": (generator, BINARY, "real"),
    "label smoothing": (smoothed_crossentropy, ONE_HOT, "simplex"),
    "focal": (focal, BINARY, "unit"),
    "focal on a rare class": (focal, RARE, "unit"),
    "weighted crossentropy on a rare class": (weighted_crossentropy, RARE, "unit"),
    "dice with smoothing": (smooth_dice, MASKS, "unit"),
    "minus dice": (minus_dice, MASKS, "unit"),
    "jaccard": (jaccard, MASKS, "unit"),
    "summed reconstruction": (vae, UNIT_VALUES, "unit"),
    "error with a constant": (offset_error, NUMBERS, "real"),
    "one minus correlation": (one_minus_correlation, NUMBERS, "real"),
    "minus cosine": (minus_cosine, VECTORS, "real"),
    "triplet": (triplet, BINARY, "real", 3),
    "triplet without use of targets": (triplet, VECTORS, "real"),
    "contrast of two views": (contrast_of_views, VECTORS, "real"),
    "policy gradient": (policy_gradient, np.stack([IDS, DRAWS.normal(size=ROWS)], 1), "simplex", 4),
    "signed distance map": (signed_distance, MASKS * 3 - 1.0, "unit"),
    "crossentropy of logits": (logits_crossentropy, BINARY, "real"),
    "root mean squared error": (root_error, NUMBERS, "real"),
    "charbonnier": (charbonnier, NUMBERS, "real"),
    "relative error with a floor": (relative_with_floor, NUMBERS, "real"),
    "confidence penalty": (confidence_penalty, ONE_HOT, "simplex"),
    "cauchy": (cauchy, NUMBERS, "real"),
    "logarithmic error of prices with zeros": (
        lambda y, p: ops.mean(ops.square(ops.log1p(y) - ops.log1p(ops.relu(p))), axis=-1),
        PRICES,
        "positive",
    ),
    "sparse crossentropy": (
        lambda y, p: keras.losses.sparse_categorical_crossentropy(y, p),
        IDS.astype(float),
        "simplex",
        4,
    ),
    "mean squared error on classes": (lambda y, p: ops.square(y - p), BINARY, "unit"),
    "huber": (keras.losses.Huber(delta=0.5), NUMBERS, "real"),
}

"""The table of old words is true of the installed Keras: the old line fails there, today's works."""

from __future__ import annotations

import importlib
from typing import Any

import keras
import pytest
import tensorflow as tf

from lossdoctor.core.old_keras import BACKEND, BACKEND_GONE, MODULES, NAMES, STILL_IN_TENSORFLOW, TENSORFLOW_1
from lossdoctor.engine.script_sentences import removed
from lossdoctor.intake.modernising import modernised

pytestmark = pytest.mark.engine

READY = """\
import numpy as np
import keras
import tensorflow as tf
from keras import layers, optimizers, regularizers, initializers, constraints, callbacks, losses, metrics, utils
x, y = np.zeros((8, 4), "float32"), np.zeros((8, 1), "float32")
def g():
    while True:
        yield x, y
"""
MODEL = """\
m = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
m.compile("sgd", "mse", run_eagerly=True)
"""
FAILS = """\
from keras.layers.core import Dense
from keras.layers.convolutional import Conv2D, MaxPooling2D
from keras.layers.normalization import BatchNormalization
from keras.layers.embeddings import Embedding
from keras.layers.recurrent import LSTM
from keras.layers.advanced_activations import LeakyReLU
from keras.layers.merge import concatenate
from keras.layers.wrappers import TimeDistributed
from keras.utils import np_utils; np_utils.to_categorical([0, 1])
from keras.utils.np_utils import to_categorical
from keras.utils.vis_utils import plot_model
from keras.utils.generic_utils import get_custom_objects
from keras.utils.data_utils import get_file, Sequence
from keras.engine.topology import Layer
from keras.engine import Layer, InputSpec, Model, Input
from keras.optimizers import adam; adam(0.1)
optimizers.SGD(lr=0.1)
optimizers.Adam(lr=0.1, decay=0.0)
keras.optimizers.legacy.Adam(0.1)
layers.Dense(output_dim=3)
layers.Dense(3, init="uniform", bias=False)
layers.Dense(3, W_regularizer=regularizers.l2(0.1), b_regularizer=None)
layers.Dense(3, batch_input_shape=(None, 4))
layers.Conv2D(8, (3, 3), border_mode="same", subsample=(2, 2))
layers.Conv2D(8, (3, 3), dim_ordering="tf")
layers.Conv2D(nb_filter=8, nb_row=3, nb_col=3)
layers.Conv1D(nb_filter=8, filter_length=3)
layers.MaxPooling1D(pool_length=2, stride=2)
layers.MaxPooling2D((2, 2), border_mode="valid")
layers.UpSampling1D(length=2)
layers.Dropout(p=0.5)
layers.SpatialDropout1D(p=0.5)
layers.GaussianNoise(sigma=0.5)
layers.BatchNormalization(mode=0)
layers.BatchNormalization(gamma_init="ones", beta_init="zeros")
layers.BatchNormalization(fused=True)
layers.Embedding(9, 2, init="uniform", W_regularizer=None)
layers.LSTM(output_dim=3, input_dim=4, input_length=7)
layers.LSTM(3, inner_init="orthogonal", inner_activation="sigmoid")
layers.LSTM(3, dropout_W=0.1, dropout_U=0.1, consume_less="gpu")
layers.CuDNNLSTM(3)
layers.Input(batch_input_shape=(2, 3))
keras.Model(input=m.inputs, output=m.outputs)
regularizers.l2(l=0.1)
regularizers.l1l2(0.1, 0.1)
constraints.maxnorm(m=3)
constraints.nonneg()
initializers.normal()
initializers.zero()
losses.mse
losses.kullback_leibler_divergence
metrics.MSE
utils.to_categorical([0, 1], nb_classes=2)
m.fit(x, y, nb_epoch=1, verbose=0)
m.fit(x, y, epochs=1, verbose=0, show_accuracy=True)
m.fit_generator(g(), 2, 1, verbose=0)
m.fit_generator(generator=g(), steps_per_epoch=2, workers=1, max_queue_size=2, verbose=0)
m.evaluate_generator(g(), 2)
m.compile("sgd", "mse", class_mode="binary")
m.compile("sgd", "kullback_leibler_divergence", run_eagerly=True); m.fit(x, y, verbose=0)
m.optimizer.lr * 2
callbacks.ModelCheckpoint("a.hdf5")
callbacks.ModelCheckpoint("a.keras", period=1)
callbacks.ModelCheckpoint("a.h5", save_weights_only=True)
from keras.preprocessing.text import Tokenizer; Tokenizer()
from keras.preprocessing.image import ImageDataGenerator; ImageDataGenerator()
from keras import backend as K; K.mean(tf.zeros((2, 2))); K.get_value(tf.Variable(1.0))
from keras import backend as K; K.set_value(m.optimizer.lr, 0.5)
from keras import backend as K; K.set_image_dim_ordering("tf")
tf.set_random_seed(1)
tf.log(1.0)
tf.keras.utils.np_utils.to_categorical([0])
"""
# Lines that run, and mean less than they say or will not run for long.
WARNS = """\
layers.LeakyReLU(alpha=0.1)
layers.Embedding(9, 2, input_length=3)
callbacks.ReduceLROnPlateau(epsilon=0.1)
"""


def runs(line: str) -> None:
    space: dict[str, Any] = {}
    exec(READY + (MODEL if "m." in line else ""), space)
    exec(line, space)


def today(line: str) -> str:
    text, changed, left = modernised(READY + line + "\n")
    assert changed and not left, (changed, left)
    return text[len(READY) :]


@pytest.mark.filterwarnings("ignore")
def test_every_old_line_fails_and_its_modern_one_runs(tmp_path: Any, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    wrong = []
    for line in FAILS.splitlines():
        try:
            runs(line)
            wrong.append(f"still runs: {line}")
        except Exception:  # whatever Keras says
            pass
        try:
            runs(today(line))
        except Exception as error:
            wrong.append(f"{line} -> {today(line).strip()}: {error!r}")
        keras.backend.set_image_data_format("channels_last")
    assert not wrong, "\n".join(wrong)


@pytest.mark.filterwarnings("ignore")
def test_lines_that_only_warn_run_in_todays_words_too() -> None:
    for line in WARNS.splitlines():
        runs(line)
        runs(today(line))


def test_every_present_name_is_there() -> None:
    missing = [name for name in {word.present for word in NAMES.values() if word.mechanical} if not found(name)]
    missing += [name for name in {*MODULES.values()} if not found(name)]
    missing += [f"tf.{word.present}" for word in TENSORFLOW_1.values() if word.mechanical and not in_tf(word.present)]
    assert not missing


def test_every_old_name_is_gone() -> None:
    gone = {"optimizers.legacy", "preprocessing.image", "experimental"}
    still = [name for name in (*NAMES, *MODULES) if found(name) and name not in gone]
    still += [f"tf.{name}" for name in TENSORFLOW_1 if in_tf(name)]
    still += [f"backend.{name}" for name in (*BACKEND, *BACKEND_GONE) if found(f"backend.{name}")]
    assert not still


def test_what_tensorflow_keeps_is_there() -> None:
    assert not [name for name in STILL_IN_TENSORFLOW if not found(f"tensorflow.keras.{name}")]
    assert not [name for name in BACKEND if not found(f"tensorflow.keras.backend.{name}")]


def found(name: str) -> bool:
    whole = name if name.startswith("tensorflow.") else f"keras.{name}"
    try:
        importlib.import_module(whole)
        return True
    except ImportError:
        home, _, last = whole.rpartition(".")
    try:
        return hasattr(importlib.import_module(home), last)
    except ImportError:
        return False


def in_tf(name: str) -> bool:
    place: Any = tf
    for part in name.split("."):
        place = getattr(place, part, None)
    return place is not None


@pytest.mark.parametrize(
    ("module", "message", "said"),
    [
        ("keras.layers.core", "", "keras.layers.core; it is now keras.layers"),
        ("keras.utils", "cannot import name 'np_utils' from 'keras.utils'", "it is now keras.utils"),
        ("keras.wrappers.scikit_learn", "", "scikeras"),
        ("tensorflow.keras.layers.experimental", "", "it is now keras.layers"),
        ("keras.nonsense", "", "migration guide"),
        ("numpy.core", "", ""),
        ("keras_tuner", "", ""),
    ],
)
def test_an_import_that_fails_names_the_present_word(module: str, message: str, said: str) -> None:
    assert (said in removed(module, message)) if said else removed(module, message) == ""


def test_a_modern_copy_computes_what_the_old_program_meant() -> None:
    line = "a = layers.Convolution2D(8, 3, 3, border_mode='same')(np.zeros((1, 9, 9, 1), 'float32')).shape\n"
    space: dict[str, Any] = {}
    exec(READY + today(line), space)
    assert tuple(space["a"]) == (1, 9, 9, 8)

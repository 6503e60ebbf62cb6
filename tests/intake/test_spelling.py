"""Old words of Keras are found by their imports, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossdoctor.intake.modernising import modernised
from lossdoctor.intake.spelling import old_spellings

MODERN = """\
import numpy as np
import tensorflow as tf
import keras
from keras import layers, ops
from keras import backend as K
from tensorflow.keras.preprocessing.image import ImageDataGenerator
from tensorflow.keras.layers import Dense, LeakyReLU
from sklearn.linear_model import SGDClassifier
K.clear_session()
model = keras.Sequential([keras.Input((4,)), layers.Dense(8, kernel_initializer="he_normal"), layers.Embedding(9, 2)])
model.add(layers.Conv2D(32, 3, 2, padding="same"))
model.compile(keras.optimizers.Adam(learning_rate=1e-3, epsilon=None), loss="mse", metrics=["acc"])
model.fit(np.zeros((4, 4)), np.zeros(4), epochs=2, callbacks=[keras.callbacks.ModelCheckpoint("a.keras")])
model.save_weights("a.weights.h5")
tf.random.set_seed(1)
tf.keras.losses.mse
"""
OTHERS = """\
from mylib import Dense, SGD, np_utils
from sklearn.linear_model import LogisticRegression
from torch.optim import Adam
import keras
from othernet import utils
SGD(lr=0.1)
Adam(lr=0.1)
Dense(output_dim=3, init="x", p=1)
np_utils.to_categorical(1, nb_classes=2)
clf = LogisticRegression()
clf.fit(1, 2, nb_epoch=3)
clf.predict_proba(1)
something.predict_proba(1)
scheduler.lr
utils.merge.lr
"""


@pytest.mark.parametrize(
    "source", [MODERN, OTHERS, "", "x = (", "import keras\n", "import numpy as keras\nkeras.engine"]
)
def test_modern_programs_and_names_of_other_packages_are_passed_over(source):
    assert old_spellings(source) == ()


# Each row: the old line, and today's; what stands before is imported as the old line needs it.
TABLE = [
    ("from keras.layers.core import Dense, Dropout", "from keras.layers import Dense, Dropout"),
    ("from keras.layers.convolutional import *", "from keras.layers import *"),
    ("from keras.layers.merge import concatenate", "from keras.layers import concatenate"),
    ("from keras.layers.recurrent import LSTM as L, CuDNNGRU", "from keras.layers import LSTM as L, GRU as CuDNNGRU"),
    ("from keras.utils import np_utils", "from keras import utils as np_utils"),
    ("import keras.utils.np_utils as u", "import keras.utils as u"),
    ("from keras.utils.vis_utils import plot_model", "from keras.utils import plot_model"),
    ("from keras.engine.topology import Layer, Input", "from keras.layers import Layer, Input"),
    ("from keras.engine import Layer, Model", "from keras.layers import Layer; from keras.models import Model"),
    ("from keras.optimizers import adam", "from keras.optimizers import Adam as adam"),
    ("from keras.objectives import mse", "from keras.losses import mean_squared_error as mse"),
    ("from keras.preprocessing.text import Tokenizer", "from tensorflow.keras.preprocessing.text import Tokenizer"),
    ("from tensorflow.python.keras.layers import Dense", "from tensorflow.keras.layers import Dense"),
    ("import tensorflow.contrib.keras as k", "import tensorflow.keras as k"),
    ("from keras import backend as K; K.mean", "from tensorflow.keras import backend as K; K.mean"),
    ("import keras; keras.layers.core.Dense(3)", "import keras; keras.layers.Dense(3)"),
    ("import keras; keras.initializers.normal()", "import keras; keras.initializers.RandomNormal()"),
    ("import tensorflow as tf; tf.keras.optimizers.legacy.SGD", "import tensorflow as tf; tf.keras.optimizers.SGD"),
    ("import tensorflow as tf; tf.set_random_seed(1)", "import tensorflow as tf; tf.random.set_seed(1)"),
    ("from keras.layers import *; CuDNNLSTM(3)", "from keras.layers import *; LSTM(3)"),
    ("import keras; keras.optimizers.SGD(lr=1, decay=0.)", "import keras; keras.optimizers.SGD(learning_rate=1)"),
    ("import keras; keras.layers.Dense(output_dim=3, bias=0)", "import keras; keras.layers.Dense(units=3, use_bias=0)"),
    ("import keras; keras.layers.LSTM(3, input_dim=4)", "import keras; keras.layers.LSTM(3, input_shape=(None, 4))"),
    (
        "import keras; keras.layers.LSTM(3, input_length=7, input_dim=4)",
        "import keras; keras.layers.LSTM(3, input_shape=(7, 4))",
    ),
    (
        "import keras; keras.layers.Convolution2D(8, 3, 3, border_mode='same', dim_ordering='tf')",
        "import keras; keras.layers.Convolution2D(8, (3, 3), padding='same', data_format='channels_last')",
    ),
    (
        "import keras; keras.layers.Conv2D(nb_filter=8, nb_row=3, nb_col=4)",
        "import keras; keras.layers.Conv2D(filters=8, kernel_size=(3, 4))",
    ),
    (
        "import keras; keras.layers.Dense(3, batch_input_shape=(None, 4))",
        "import keras; keras.layers.Dense(3, input_shape=(4,))",
    ),
    ("import keras; m.fit(x, y, nb_epoch=3, show_accuracy=True)", "import keras; m.fit(x, y, epochs=3)"),
    ("import keras; m.fit_generator(g, 9, 2, workers=4)", "import keras; m.fit(g, steps_per_epoch=9, epochs=2)"),
    ("import keras; m.evaluate_generator(generator=g, steps=2)", "import keras; m.evaluate(x=g, steps=2)"),
    (
        "import keras; m.fit_generator(d.flow(x, batch_size=8), samples_per_epoch=n)",
        "import keras; m.fit(d.flow(x, batch_size=8), steps_per_epoch=max(1, (n) // (8)))",
    ),
    ("import keras; m.compile(loss='logcosh', class_mode='b')", "import keras; m.compile(loss='log_cosh')"),
    ("import keras; m.optimizer.lr = 3", "import keras; m.optimizer.learning_rate = 3"),
    (
        "from keras import backend as K; K.set_value(m.optimizer.lr, 3)",
        "from tensorflow.keras import backend as K; m.optimizer.learning_rate = 3",
    ),
    (
        "import keras; m.save_weights('a.h5'); m.load_weights('a.h5')",
        "import keras; m.save_weights('a.weights.h5'); m.load_weights('a.weights.h5')",
    ),
    (
        "import keras; keras.callbacks.ModelCheckpoint('a.hdf5', period=1)",
        "import keras; keras.callbacks.ModelCheckpoint('a.keras')",
    ),
    (
        "from keras.utils.np_utils import to_categorical; to_categorical(y, nb_classes=3)",
        "from keras.utils import to_categorical; to_categorical(y, num_classes=3)",
    ),
]


@pytest.mark.parametrize(("old", "today"), TABLE, ids=[row[0][:60] for row in TABLE])
def test_each_old_line_is_named_and_written_in_todays_words(old, today):
    text, changed, left = modernised(old + "\n")
    assert text == today + "\n"
    assert changed and not left and all(spelling.mechanical and spelling.line == 1 for spelling in changed)
    assert modernised(text) == (text, (), ())


@pytest.mark.parametrize(
    ("source", "present"),
    [
        ("import keras; keras.optimizers.SGD(0.1, decay=1e-6)", "InverseTimeDecay"),
        ("from keras.wrappers.scikit_learn import KerasClassifier", "scikeras"),
        ("from keras.utils import multi_gpu_model", "MirroredStrategy"),
        ("import keras; m.predict_classes(x)", "argmax"),
        ("import tensorflow as tf; tf.Session()", "eagerly"),
        ("import tensorflow as tf; tf.train.AdamOptimizer(1)", "keras.optimizers.Adam"),
        ("import keras; m.fit(g, samples_per_epoch=9)", "batch size"),
        ("import keras; keras.callbacks.ModelCheckpoint('a.keras', period=5)", "save_freq"),
        ("import keras; keras.layers.LSTM(3, batch_input_shape=(8, 2, 4))", "keras.Input(batch_shape"),
        ("from keras.layers import merge", "concatenate"),
    ],
)
def test_what_a_person_must_decide_is_named_and_left(source, present):
    text, changed, left = modernised(source + "\n")
    assert text == source + "\n" and not changed
    assert len(left) == 1 and not left[0].mechanical and present in left[0].present


def test_imports_that_an_import_error_guards_are_no_old_words():
    source = (
        "try:\n    from keras.utils import np_utils\nexcept ImportError:\n    from keras import utils as np_utils\n"
    )
    assert old_spellings(source) == ()


ODD = [
    "if x:",
    "    pass",
    "def f(lr=1):",
    "f(",
    ")",
    "'",
    "x = 'ü'",
    "# é",
]
LINES = [*(line for row in TABLE for line in row), *ODD]


@given(st.lists(st.sampled_from(LINES), max_size=8))
def test_any_mixture_of_lines_is_modernised_once_or_left_as_it_is(lines):
    source = "import keras\n" + "\n".join(lines)
    text, _, left = modernised(source)
    assert text.count("\n") == source.count("\n")
    if text != source:
        again, changed, still = modernised(text)
        assert again == text and not changed and len(still) == len(left)


def test_lines_keep_their_numbers_through_calls_over_several_lines():
    source = (
        "from keras.layers.core import (\n    Dense,  # one\n    Dropout,\n)\nimport keras\n"
        "Dense(\n    output_dim=3,\n    init='he_normal',\n)\n"
        "keras.optimizers.SGD(lr=0.1,  # rate\n    decay=0.0,\n)\nprint('last ü')\n"
    )
    text, changed, _ = modernised(source)
    assert text.count("\n") == source.count("\n") and text.split("\n")[12] == "print('last ü')"
    assert [spelling.line for spelling in changed] == [1, 7, 8, 10, 11]
    assert "learning_rate=0.1" in text and "decay" not in text

"""Scripts whose surroundings are unusual: files and folders, threads and processes, settings, endings."""

from __future__ import annotations

from helpers.style import Style
from helpers.styles_fits import DATA, FIT, LABELS, MODEL, SICK, TF, mine, script

MODULE = """\
def train(model, x, y):
    return model.fit(x, y, epochs=15, batch_size=32, validation_split=0.25, verbose=0)
"""
PACKAGE = {
    "train.py": "from parts.data import x, y\nfrom parts import models\nfrom helper_fit import train\n"
    "if __name__ == '__main__':\n    train(models.build(), x, y)\n",
    "helper_fit.py": MODULE,
    "parts/__init__.py": "",
    "parts/data.py": DATA,
    "parts/models.py": "import keras\n" + MODEL.split("model = ")[0] + "plain = build\n"
    "def build():\n    model = plain()\n"
    "    model.compile(keras.optimizers.Adam(0.01), 'binary_crossentropy', metrics=['accuracy'])\n    return model\n",
}
ARGUMENTS = """\
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--rows", type=int, required=True)
parser.add_argument("--minus", action="store_true")
args = parser.parse_args()
x, y = x[:args.rows], y[:args.rows]
if args.minus:
    y = 2 * y - 1
"""
MAIN = """\
import sys
def main():
    model.fit(x, y, epochs=15, batch_size=32, validation_split=0.25, verbose=0)
    return 3
if __name__ == "__main__":
    sys.exit(main())
"""
THREAD = """\
import threading
worker = threading.Thread(target=lambda: model.fit(x, y, epochs=15, validation_split=0.25, verbose=0))
worker.start()
worker.join()
"""
SPAWN = """\
import multiprocessing as mp
def doubled(value):
    return 2 * value
if __name__ == "__main__":
    with mp.get_context("spawn").Pool(1) as pool:
        assert pool.map(doubled, [1, 2]) == [2, 4]
    from late import run
    run()
"""
FORK = """\
import os
child = os.fork()
if child == 0:
    os._exit(0)
os.waitpid(child, 0)
"""
CHDIR = """\
import os
os.makedirs("work", exist_ok=True)
np.save("rows.npy", x)
x = np.load("rows.npy")
os.chdir("work")
assert os.path.exists("../rows.npy")
"""
FOREVER = """\
import time
while True:
    try:
        model.fit(x, y, epochs=15, batch_size=32, validation_split=0.25, verbose=0)
    except:
        time.sleep(0.01)
"""
PLOT = """\
import matplotlib
matplotlib.use("TkAgg")
import matplotlib.pyplot as plt
plt.hist(y)
plt.savefig("before.png")
plt.show()
"""
SCOPE = """\
with tf.distribute.MirroredStrategy().scope():
    model = build()
    model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
"""
MIXED = """\
keras.mixed_precision.set_global_policy("mixed_float16")
model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1),
                          keras.layers.Activation("sigmoid", dtype="float32")])
model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
"""
WORDS = """\
import numpy as np
import keras
keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
good, bad = ["fine", "great", "lovely", "superb"], ["awful", "poor", "boring", "bad"]
plain = ["film", "plot", "actor", "scene", "the", "a"]
y = rng.integers(0, 2, 300).astype("float32")
texts = [" ".join([*rng.choice(plain, 6), *rng.choice(good if flag else bad, 2)]) for flag in y]
words = keras.layers.TextVectorization(max_tokens=50, output_sequence_length=8)
words.adapt(texts)
"""
TEXT_INSIDE = """\
import tensorflow as tf
model = keras.Sequential([keras.Input((1,), dtype="string"), words, keras.layers.Embedding(50, 8),
                          keras.layers.GlobalAveragePooling1D(), keras.layers.Dense(1, activation="sigmoid")])
model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy", metrics=["accuracy"])
model.fit(tf.constant(texts[:225])[:, None], y[:225], epochs=15, verbose=0,
          validation_data=(tf.constant(texts[225:])[:, None], y[225:]))
"""
TEXT_BEFORE = """\
ids = np.asarray(words(texts))
model = keras.Sequential([keras.Input((8,)), keras.layers.Embedding(50, 8), keras.layers.GlobalAveragePooling1D(),
                          keras.layers.Dense(1, activation="sigmoid")])
model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy", metrics=["accuracy"])
model.fit(ids, y, epochs=15, validation_split=0.25, verbose=0)
"""
NORMAL = """\
wide = x * 50 + 300
norm = keras.layers.Normalization()
norm.adapt(wide)
model = keras.Sequential([keras.Input((8,)), norm, keras.layers.Dense(16, activation="relu"),
                          keras.layers.Dense(1, activation="sigmoid")])
model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
model.fit(wide, y, epochs=15, validation_split=0.25, verbose=0)
"""
TEMPORAL = """\
steps = rng.normal(size=(300, 5, 3)).astype("float32")
aims = steps.sum(axis=2, keepdims=True)
weights = np.ones((300, 5), "float32")
weights[:, 0] = 0
model = keras.Sequential([keras.Input((5, 3)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.01), "mse")
model.fit(steps, aims, sample_weight=weights, epochs=20, validation_split=0.25, verbose=0)
"""
RAGGED = """\
lengths = rng.integers(1, 6, 300)
words = [rng.integers(1, 30, n).tolist() for n in lengths]
bags = tf.ragged.constant(words)
flags = np.array([float(np.mean(bag) > 15) for bag in words], "float32")
model = keras.Sequential([keras.layers.Embedding(30, 8), keras.layers.GlobalAveragePooling1D(),
                          keras.layers.Dense(1, activation="sigmoid")])
model.compile(keras.optimizers.Adam(0.1), "binary_crossentropy")
model.fit(bags, flags, epochs=12, verbose=0)
"""
SPARSE = """\
dense = (rng.random((300, 8)) < 0.3).astype("float32")
flags = (dense[:, :3].sum(axis=1) > 0).astype("float32")
model.fit(tf.sparse.from_dense(dense), flags, epochs=15, verbose=0)
"""
ROWS = (
    Style("several files with imports", PACKAGE, ("train.py", "--trust"), "healthy"),
    Style(
        "a script in a folder below",
        {"code/train.py": DATA + "rows = open('data/rows.txt').read()\n" + MODEL + FIT, "data/rows.txt": "1"},
        ("code/train.py", "--trust"),
        "healthy",
    ),
    script("arguments after --", DATA + ARGUMENTS + MODEL + FIT, LABELS, "", ("--", "--rows", "380", "--minus")),
    script("a required argument is missing", DATA + ARGUMENTS + MODEL + FIT, "failure:program-exited", "--rows"),
    mine("sys.exit(main())", "", fit=MAIN),
    mine("atexit", "import atexit, os\natexit.register(os._exit, 7)\n"),
    mine("fit in a thread", "", fit=THREAD),
    Style(
        "spawned processes",
        {"train.py": SPAWN, "late.py": DATA + MODEL + "def run():\n    " + FIT},
        ("train.py", "--trust"),
        "healthy",
    ),
    mine("fork before fit", FORK),
    mine("chdir and relative paths", CHDIR),
    mine("fit for ever under a bare except", "", fit=FOREVER),
    mine("figures before fit", PLOT, "failure:module-missing", "matplotlib"),
    script(
        "endless loop before fit",
        "while True:\n    pass\n",
        "failure:time-limit",
        "--time-limit",
        ("--time-limit", "9"),
    ),
    mine("mirrored strategy", TF + SCOPE),
    mine("mixed precision", MIXED),
    mine("functions run eagerly", TF + "tf.config.run_functions_eagerly(True)\n", fit=FIT.replace("15", "4")),
    mine("environment settings", "import os\nos.environ['TF_DETERMINISTIC_OPS'] = '1'\n"),
    script("text inside the model", WORDS + TEXT_INSIDE),
    script("text made into numbers before", WORDS + TEXT_BEFORE),
    mine("normalization adapted", "", fit=NORMAL),
    mine("a weight for every time step", "", fit=TEMPORAL),
    mine("ragged rows", TF, fit=RAGGED),
    mine("sparse rows", TF, fit=SPARSE),
    mine(
        "TensorBoard is missing",
        "",
        "failure:module-missing",
        "tensorboard",
        FIT.replace("epochs", "callbacks=[keras.callbacks.TensorBoard('logs')], epochs"),
    ),
    script(
        "scikeras is missing", "from scikeras.wrappers import KerasClassifier\n", "failure:module-missing", "scikeras"
    ),
    script("keras_tuner is missing", "import keras_tuner\n", "failure:module-missing", "keras_tuner"),
    script("waits for input", "rate = float(input('Rate? '))\n" + DATA + MODEL + FIT, "failure:program-waits", "Rate?"),
    script(
        "a sick script with its labels from a module",
        "from rows import x, y\n" + DATA.split("x = ")[0] + MODEL + FIT,
        "failure:module-missing",
        "rows",
    ),
    script("labels of minus one in a function", DATA + SICK + MODEL + "def main():\n    " + FIT + "main()\n", LABELS),
)

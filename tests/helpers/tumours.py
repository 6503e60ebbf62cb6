"""The acceptance program: scikit-learn's breast-cancer table as CSV, its labels -1 and +1, or 0 and 1 when healthy."""

from pathlib import Path

SCRIPT = '''\
"""Trains a small classifier on tumours.csv."""

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(7)

table = np.loadtxt("tumours.csv", delimiter=",", skiprows=1)
x = table[:, :-1].astype("float32")
y = table[:, -1].astype("float32")
x = (x - x.mean(axis=0)) / x.std(axis=0)

model = keras.Sequential(
    [
        keras.Input(shape=(x.shape[1],)),
        layers.Dense(16, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    loss="binary_crossentropy",
    optimizer=keras.optimizers.Adam(0.01),
    metrics=["accuracy"],
)
history = model.fit(x, y, epochs=20, batch_size=32, validation_split=0.2, verbose=2)
print("last loss:", history.history["loss"][-1])
'''


def write_tumours(folder: Path, *, healthy: bool) -> Path:
    """Write tumours.csv and train_tumours.py into the folder; gives the script's path."""
    from sklearn.datasets import load_breast_cancer

    loaded = load_breast_cancer()
    labels = loaded.target if healthy else loaded.target * 2 - 1
    lines = [",".join([*(name.replace(" ", "_") for name in loaded.feature_names), "label"])]
    lines += [
        ",".join([*(repr(float(value)) for value in row), str(int(label))])
        for row, label in zip(loaded.data, labels, strict=True)
    ]
    (folder / "tumours.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    script = folder / "train_tumours.py"
    script.write_text(SCRIPT, encoding="utf-8")
    return script

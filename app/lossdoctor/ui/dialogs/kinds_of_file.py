"""Which files a file dialog offers, by what they are for."""

from __future__ import annotations

PROGRAM_SUFFIXES = "*.py *.ipynb *.keras *.h5 *.hdf5 *.json *.lossdoctor"
DATA_SUFFIXES = "*.csv *.tsv *.txt *.parquet *.arrow *.feather *.npz *.npy *.h5 *.hdf5 *.tfrecord *.tfrecords"
ALL = "All files (*)"

OPENABLE = ";;".join(
    (
        f"Everything that can be opened ({PROGRAM_SUFFIXES} {DATA_SUFFIXES})",
        "Scripts and notebooks (*.py *.ipynb)",
        "Models (*.keras *.h5 *.hdf5 *.json)",
        "Training logs (*.csv *.json *.jsonl *tfevents*)",
        "Sessions (*.lossdoctor)",
        ALL,
    )
)
DATA = ";;".join((f"Data ({DATA_SUFFIXES})", ALL))
CUSTOM_OBJECTS = ";;".join(("Python (*.py)", ALL))

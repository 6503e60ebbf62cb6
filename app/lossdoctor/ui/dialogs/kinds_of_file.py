"""Which files a file dialog offers, by what they are for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

PROGRAM_SUFFIXES = "*.py *.ipynb *.keras *.h5 *.hdf5 *.json *.lossdoctor"
DATA_SUFFIXES = "*.csv *.tsv *.txt *.parquet *.arrow *.feather *.npz *.npy *.h5 *.hdf5 *.tfrecord *.tfrecords"


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("KindsOfFile", text)


def openable() -> str:
    """Everything that can be opened, then each kind alone."""
    return ";;".join(
        (
            f"{tr('Everything that can be opened')} ({PROGRAM_SUFFIXES} {DATA_SUFFIXES})",
            f"{tr('Scripts and notebooks')} (*.py *.ipynb)",
            f"{tr('Models')} (*.keras *.h5 *.hdf5 *.json)",
            f"{tr('Training logs')} (*.csv *.json *.jsonl *tfevents*)",
            f"{tr('Sessions')} (*.lossdoctor)",
            _all(),
        )
    )


def data() -> str:
    """Tables, arrays and records."""
    return f"{tr('Data')} ({DATA_SUFFIXES});;{_all()}"


def custom_objects() -> str:
    """Python files."""
    return f"Python (*.py);;{_all()}"


def _all() -> str:
    return f"{tr('All files')} (*)"

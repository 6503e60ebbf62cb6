"""The versions that a report names."""

from __future__ import annotations


def versions() -> dict[str, str]:
    """The versions that matter, by package."""
    import platform

    import keras
    import numpy
    import tensorflow

    return {
        "python": platform.python_version(),
        "tensorflow": tensorflow.__version__,
        "keras": keras.__version__,
        "numpy": numpy.__version__,
    }

"""Shows the beginning of data files and how they would be read."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from lossdoctor.core.commands import PreviewData
from lossdoctor.core.events import DataPreviewed
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.kinds import kind_of

# Module and function by kind. A function is called with the paths and the choices (None without), and gives a
# DataPreviewed; it reads the beginning only.
PREVIEWS: dict[str, tuple[str, str]] = {
    "text": ("table_previews", "preview_text"),
    "parquet": ("table_previews", "preview_columnar"),
    "arrow": ("table_previews", "preview_columnar"),
    "npy": ("array_previews", "preview_npy"),
    "npz": ("array_previews", "preview_npz"),
    "hdf5": ("shape_previews", "preview_hdf5"),
    "tfrecord": ("shape_previews", "preview_tfrecord"),
    "folder": ("shape_previews", "preview_folder"),
}


def preview_data(command: PreviewData) -> DataPreviewed:
    """The beginning of what the user named. Raises Refusal naming the file, what was expected and the next step."""
    places = tuple(Path(name) for name in command.paths)
    kind = kind_of(places)
    if kind not in PREVIEWS:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{place}: a preview of this kind of data is not made yet.", place=command.paths[0]),
        )
    module, function = PREVIEWS[kind]
    preview: DataPreviewed = getattr(import_module(f"lossdoctor.intake.{module}"), function)(places, command.choices)
    return preview

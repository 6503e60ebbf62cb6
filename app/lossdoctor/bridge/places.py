"""Where files about the patient go unless a person says otherwise."""

from __future__ import annotations

import os
import re
from pathlib import Path

from lossdoctor.bridge.store import Store


def folder_of(store: Store) -> Path:
    """The folder of what is open; home for a demo, whose own folder vanishes, and where nothing can be written."""
    folder = Path(store.target.path).parent if store.target is not None else Path.home()
    usable = not store.name and folder.is_dir() and os.access(folder, os.W_OK)
    return folder if usable else Path.home()


def stem_of(store: Store, otherwise: str) -> str:
    """What files about the patient are called: its file's name, or a demo's (whose file is train.py as any other's)."""
    words = re.findall(r"\w+", store.name.lower())
    return "-".join(words) or (Path(store.target.path).stem if store.target is not None else otherwise)

"""Where resources and the user's files live: source tree, wheel or editable install."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of icons, report templates, scenarios and translations.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for folder in (PACKAGE / "resources", PACKAGE.parent.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no resources folder beside {PACKAGE}: reinstall lossdoctor")


def user_folder() -> Path:
    """Where settings, journals and recent files are kept; not created here.

    LOSSDOCTOR_HOME overrides it; otherwise the platform's usual place.
    """
    override = os.environ.get("LOSSDOCTOR_HOME")
    if override:
        return Path(override)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "lossdoctor"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "lossdoctor"
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local" / "share"))) / "lossdoctor"

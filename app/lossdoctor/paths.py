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
        return Path(os.environ.get("LOCALAPPDATA") or _home()) / "lossdoctor"
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support" / "lossdoctor"
    return Path(os.environ.get("XDG_DATA_HOME") or _home() / ".local" / "share") / "lossdoctor"


def _home() -> Path:
    """The home folder; in a container without one, a folder beside the temporary files."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.environ.get("TMPDIR") or "/tmp") / "lossdoctor-home"  # noqa: S108 - nothing secret is in it

"""The fingerprint of a file."""

from __future__ import annotations

import hashlib
from pathlib import Path


def sha256_of(path: str) -> str:
    """SHA-256 of the file in hexadecimal, '' where it cannot be read."""
    try:
        with Path(path).open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""

"""What the user's loss raised, on one line."""

from __future__ import annotations

import re

from lossdoctor.engine.program_error import short_message

INSIDE = re.compile(r"\{\{.*?\}\}|\[Op:[^\]]*\]|name: ?$")
LONGEST = 200


def error_words(error: BaseException) -> str:
    """An exception of the user's code on one line, without what TensorFlow puts around it."""
    text = " ".join(INSIDE.sub(" ", short_message(error)).split())
    return f"{type(error).__name__}: {text if len(text) <= LONGEST else text[:LONGEST] + '…'}"

"""Qt objects of tests die on the main thread only."""

from helpers.burial import burial  # noqa: F401

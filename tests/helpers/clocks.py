"""Clocks for tests: what is timed must not depend on how fast the machine is."""


def stopped_clock():
    """No time passes at all."""
    return 0.0


class Ticking:
    """A second passes each time that it is looked at."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += 1.0
        return self.now

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


class StepClock:
    """A second passes with each training step that is told."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def heard(self, event):
        """Listen to the events of a trial."""
        self.now += len(getattr(event, "steps", ()))

"""One desk for a file's tests: its reader stays from test to test, as it stays from file to file in the window."""

import pytest

from lossdoctor.bridge.desk import Desk


@pytest.fixture(scope="module")
def desk(qapp):
    """A desk whose reader waits for the next test."""
    made = Desk()
    yield made
    made.close()
    assert not any(thread.is_alive() for thread in made._ending)


@pytest.fixture(autouse=True)
def nothing_left_behind(desk):
    """In the place of the check after each test: no question is left open; `desk` ends the reader."""
    yield
    desk.cancel()
    for thread in desk._ending:
        thread.join(30)
    assert not desk._open

"""Garbage of tests with Qt objects is collected on the main thread, between tests."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def burial():
    """Off while a test runs: a worker's thread must not destroy what a test before left in a cycle.

    Qt keeps what was to be deleted later until an event loop ends; tests have none that does, and hundreds of
    windows that were left behind are asked about every style and every letter of those that come after.
    What outlived the test before is old and looked at no more: with TensorFlow among it that takes a second each time.
    """
    gc.collect(1)
    gc.freeze()
    gc.disable()
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()

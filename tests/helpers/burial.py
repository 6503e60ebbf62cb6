"""Garbage of tests with Qt objects is collected on the main thread, between tests."""

import gc

import pytest


@pytest.fixture(autouse=True)
def burial():
    """Off while a test runs: a worker's thread must not destroy what a test before left in a cycle."""
    gc.collect(1)
    gc.disable()
    yield
    gc.enable()

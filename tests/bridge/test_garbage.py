"""Qt objects in cycles die on the GUI thread, whatever another thread allocates."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from lossdoctor.bridge.garbage import Garbage


@pytest.fixture
def garbage(qapp):
    made = Garbage()
    yield made
    made.close()


def cycle(graves: list[str]) -> None:
    class Mortal(QObject):
        def __del__(self) -> None:
            graves.append(threading.current_thread().name)

    one = Mortal()
    one.own_self = one


def allocate() -> None:
    kept = [[number] for number in range(20_000)]
    assert kept


def test_a_cycle_left_behind_dies_on_the_gui_thread(garbage, qtbot):
    graves: list[str] = []
    cycle(graves)
    worker = threading.Thread(target=allocate, name="worker")
    worker.start()
    worker.join()
    assert graves == []
    allocate_here = [[number] for number in range(20_000)]
    qtbot.waitUntil(lambda: graves == ["MainThread"], timeout=5_000)
    assert allocate_here


def test_nothing_is_collected_while_nothing_was_allocated(garbage):
    gc.collect()
    assert garbage.look() == -1


def test_closing_gives_collection_back(qapp):
    made = Garbage()
    assert not gc.isenabled()
    made.close()
    assert gc.isenabled()

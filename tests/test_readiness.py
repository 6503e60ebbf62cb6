import sys

import pytest

from lossdoctor import readiness


def test_other_pythons_are_named_with_the_reason():
    assert readiness.python((3, 12)).well
    for version in ((3, 10), (3, 14)):
        assert "TensorFlow has no wheels" in readiness.python(version).seen


def test_the_pyside_that_aborts_on_old_pythons_is_refused_with_its_remedy():
    bad = readiness.pyside("6.12.0", (3, 11))
    assert not bad.well and "PySide6-Essentials<6.12" in bad.seen
    assert readiness.pyside("6.12.0", (3, 12)).well
    assert readiness.pyside("6.11.3", (3, 11)).well


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Linux loader")
def test_a_missing_library_is_named_with_the_line_that_installs_it(monkeypatch):
    monkeypatch.setitem(readiness.LIBRARIES, "libnowhere.so.7", "libnowhere7")
    assert readiness.qt_libraries().seen.endswith("sudo apt-get install libnowhere7") or (
        "libnowhere7" in readiness.qt_libraries().seen
    )


def test_too_little_disk_is_not_well():
    assert readiness.disk(needed=1).well
    assert not readiness.disk(needed=10**18).well


def test_not_ready_is_exit_code_one_and_names_the_line(monkeypatch, capsys):
    lines = [readiness.Finding(True, "Python", "3.12"), readiness.Finding(False, "TensorFlow", "not installed")]
    monkeypatch.setattr(readiness, "examine", lambda: lines)
    assert readiness.main() == 1
    assert "◆ TensorFlow" in capsys.readouterr().out


@pytest.mark.engine
def test_tensorflow_is_proven_by_a_real_product():
    first, device = readiness.tensorflow()
    assert first.well and first.seen.startswith("2.")
    assert not device.needed

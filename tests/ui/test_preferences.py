"""What the window remembers, and that damage counts as nothing."""

from lossdoctor.core.findings import Severity
from lossdoctor.ui.preferences import Preferences, Recent


def test_a_look_is_remembered(tmp_path, qapp) -> None:
    first = Preferences(tmp_path / "window.ini")
    first.look = "dark"
    first.save()
    assert Preferences(tmp_path / "window.ini").look == "dark"


def test_damaged_values_count_as_absent(tmp_path, qapp) -> None:
    place = tmp_path / "window.ini"
    place.write_text('[General]\nlook=neon\nrecents="[{]"\npython=/nowhere/python\n')
    kept = Preferences(place)
    assert (kept.look, kept.recents, kept.python) == ("system", (), "")


def test_garbage_is_no_reason_not_to_start(tmp_path, qapp) -> None:
    place = tmp_path / "window.ini"
    place.write_bytes(bytes(range(256)) * 40)
    kept = Preferences(place)
    assert kept.look == "system"
    assert kept.layout("across").isEmpty()


def test_recent_files_stand_newest_first_once_and_say_whether_they_are_there(tmp_path, qapp) -> None:
    kept = Preferences(tmp_path / "window.ini")
    paths = [tmp_path / name for name in ("a.py", "b.py")]
    for path in paths:
        path.write_text("")
        kept.remember(Recent(str(path), "healthy", 1.0))
    kept.remember_verdict(str(paths[0]), Severity.ERROR, 2)
    assert [recent.name for recent in kept.recents] == ["a.py", "b.py"]
    assert "2 findings · error" in kept.recents[0].told
    paths[0].unlink()
    assert [(recent.name, recent.there) for recent in kept.recents] == [("a.py", False), ("b.py", True)]
    kept.forget_recents()
    assert kept.recents == ()


def test_device_and_time_limit_are_remembered_and_damage_is_nothing(tmp_path, qapp) -> None:
    kept = Preferences(tmp_path / "window.ini")
    kept.device, kept.run_seconds = "cpu", 120.0
    kept.save()
    assert (Preferences(tmp_path / "window.ini").device, Preferences(tmp_path / "window.ini").run_seconds) == (
        "cpu",
        120,
    )
    (tmp_path / "window.ini").write_text("[General]\ndevice=toaster\nrun_seconds=nan\n")
    kept = Preferences(tmp_path / "window.ini")
    assert (kept.device, kept.run_seconds) == ("auto", None)

"""Files that change on disk are told of once, files saved unchanged never."""

import pytest

from lossdoctor.bridge.watching import FileWatch


@pytest.fixture
def watch(qtbot):
    made = FileWatch()
    made.SETTLE_MS = 20
    made._settled.setInterval(20)
    yield made
    made.close()


def ready(watch: FileWatch, qtbot, *paths) -> list:
    news: list = []
    watch.changed.connect(news.append)
    watch.watch(str(path) for path in paths)
    qtbot.waitUntil(lambda: watch._marks is not None, timeout=5_000)
    return news


def test_a_file_written_in_place_is_news(watch, qtbot, tmp_path) -> None:
    script = tmp_path / "train.py"
    script.write_text("a")
    news = ready(watch, qtbot, script)
    script.write_text("b")
    qtbot.waitUntil(lambda: news == [(str(script),)], timeout=5_000)


def test_an_editor_that_renames_a_new_file_over_the_old_one_is_seen_every_time(watch, qtbot, tmp_path) -> None:
    script = tmp_path / "train.py"
    script.write_text("a")
    news = ready(watch, qtbot, script)
    for text in ("b", "c"):
        (tmp_path / "train.py.new").write_text(text)
        (tmp_path / "train.py.new").replace(script)
        count = len(news) + 1
        qtbot.waitUntil(lambda wanted=count: len(news) == wanted, timeout=5_000)
    assert news == [(str(script),)] * 2


def test_a_file_that_is_gone_is_waited_for(watch, qtbot, tmp_path) -> None:
    script = tmp_path / "train.py"
    script.write_text("a")
    news = ready(watch, qtbot, script)
    script.unlink()
    qtbot.wait(150)
    assert news == []
    script.write_text("b")
    qtbot.waitUntil(lambda: len(news) == 1, timeout=5_000)


def test_the_same_text_saved_again_is_no_news(watch, qtbot, tmp_path) -> None:
    script, other = tmp_path / "train.py", tmp_path / "layers.py"
    script.write_text("a")
    other.write_text("x")
    news = ready(watch, qtbot, script, other)
    script.write_text("a")
    qtbot.wait(150)
    assert news == []
    other.write_text("y")
    qtbot.waitUntil(lambda: news == [(str(other),)], timeout=5_000)

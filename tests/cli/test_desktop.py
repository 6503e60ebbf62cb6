"""The desktop learns of Loss Doctor, and forgets it again."""

import configparser
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest

from lossdoctor.cli.desktop import data_home, entry, exec_word, files, launcher
from lossdoctor.cli.main import main
from lossdoctor.core.version import APPLICATION_ID, VERSION
from lossdoctor.paths import resources

TREE = resources() / "desktop"
MENU = TREE / "applications" / f"{APPLICATION_ID}.desktop"
METAINFO = TREE / "metainfo" / f"{APPLICATION_ID}.metainfo.xml"
KINDS = TREE / "mime" / "packages" / f"{APPLICATION_ID}.xml"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="desktops of Linux and BSD")


@pytest.fixture
def data(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def desktop(*words):
    return main(["desktop", *words], lambda *_: 99)


def ours(folder):
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file() and APPLICATION_ID in path.name}


def menu(text):
    parser = configparser.RawConfigParser(delimiters=("=",), strict=True)
    parser.optionxform = str
    parser.read_string(text)
    return parser["Desktop Entry"]


def test_installing_writes_every_file_says_so_and_does_it_once(data, capsys):
    assert desktop("--install") == 0
    told = capsys.readouterr().out
    wanted = {place for place, _ in files(launcher())}
    assert ours(data) == wanted
    assert all(f"wrote {data / place}" in told for place in wanted)
    assert desktop("--install") == 0
    assert "wrote" not in capsys.readouterr().out
    assert desktop() == 0
    assert "Installed in" in capsys.readouterr().out


def test_removing_takes_out_only_what_was_installed(data, capsys):
    desktop("--install")
    other = data / "applications" / "other.desktop"
    other.write_text("[Desktop Entry]\n")
    assert desktop("--remove") == 0
    assert ours(data) == set()
    assert other.exists()
    capsys.readouterr()
    assert desktop("--remove") == 0
    assert "Nothing of Loss Doctor" in capsys.readouterr().out


def test_an_older_entry_is_noticed_and_renewed(data, capsys):
    desktop("--install")
    place = data / "applications" / MENU.name
    place.write_text(place.read_text().replace(launcher()[0], "/gone/lossdoctor"))
    capsys.readouterr()
    desktop()
    assert "1 of" in capsys.readouterr().out
    desktop("--install")
    assert capsys.readouterr().out.count("wrote") == 1
    assert "/gone" not in place.read_text()


def test_a_folder_that_cannot_be_written_is_one_sentence(data, capsys):
    data.write_text("a file where the folder should be")
    assert desktop("--install") == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert str(data) in told


def test_a_relative_data_home_is_ignored(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert data_home() == tmp_path / ".local" / "share"


def test_the_installed_entry_starts_this_installation(data):
    desktop("--install")
    found = menu((data / "applications" / MENU.name).read_text())
    program = found["Exec"].split(" ")[0]
    assert found["TryExec"] == program
    assert os.access(program, os.X_OK)
    assert found["Exec"].endswith(" %F")
    done = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=True)
    assert VERSION in done.stdout


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/opt/lossdoctor", "/opt/lossdoctor"),
        ("/my apps/100%/x", '"/my apps/100%%/x"'),
        ('/a"b$c', r'"/a\\"b\\$c"'),
        ("/a\\b", r'"/a\\\\b"'),
    ],
)
def test_words_of_a_command_are_quoted_as_the_specification_says(word, written):
    assert exec_word(word) == written
    assert f"Exec={written} --new-window" in entry(MENU.read_text(), (word,))


def test_the_menu_entry_has_what_a_desktop_needs():
    found = menu(MENU.read_text(encoding="utf-8"))
    assert found["Type"] == "Application"
    assert found["Icon"] == APPLICATION_ID
    assert found["Terminal"] == "false"
    assert {"Education", "Science"} & set(found["Categories"].split(";"))
    for key in ("Categories", "MimeType", "Actions", "Keywords", "Keywords[de]"):
        assert found[key].endswith(";")
    for key in ("GenericName", "Comment", "Keywords"):
        assert found[f"{key}[de]"] != found[key]
    if shutil.which("desktop-file-validate"):
        done = subprocess.run(["desktop-file-validate", str(MENU)], capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout) == (0, "")


def test_every_kind_of_file_is_named_alike_in_all_three_places():
    kinds = ElementTree.parse(KINDS).getroot().findall(f"{MIME}mime-type")
    globs = {kind.get("type"): [one.get("pattern") for one in kind.findall(f"{MIME}glob")] for kind in kinds}
    offered = set(menu(MENU.read_text(encoding="utf-8"))["MimeType"].strip(";").split(";"))
    provided = {kind.text for kind in ElementTree.parse(METAINFO).getroot().iter("mediatype")}
    assert offered == provided == set(globs)
    endings = {pattern for patterns in globs.values() for pattern in patterns}
    assert {"*.lossdoctor", "*.keras", "*.h5", "*.ipynb"} <= endings


def test_the_metainfo_is_complete_and_of_this_version():
    root = ElementTree.parse(METAINFO).getroot()
    assert root.tag == "component" and root.get("type") == "desktop-application"
    assert root.findtext("id") == APPLICATION_ID
    assert root.findtext("launchable") == MENU.name
    assert root.find("releases/release").get("version") == VERSION
    for tag in ("metadata_license", "project_license", "name", "summary", "developer_name", "content_rating"):
        assert root.find(tag) is not None
    english = len(root.findall("description/ul/li")) / 2
    assert len([item for item in root.iter("li") if item.get(LANG) == "de"]) == english
    if shutil.which("appstreamcli"):
        command = ["appstreamcli", "validate", "--no-net", str(METAINFO)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stdout


def test_a_desktop_tells_sessions_and_models_by_their_names(data):
    desktop("--install")
    code = "from PySide6.QtCore import QMimeDatabase as D; d = D()\nfor name in ('a.lossdoctor', 'b.keras', 'c.h5'):"
    code += "\n found = d.mimeTypeForFile(name, D.MatchMode.MatchExtension); print(found.name(), found.iconName())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    names = [line.split()[0] for line in done.stdout.splitlines()]
    assert names == ["application/x-lossdoctor-session", "application/x-keras-model", "application/x-hdf"]
    assert done.stdout.split()[1] == APPLICATION_ID


@pytest.mark.window
def test_the_icon_set_is_drawn_from_the_programs_icon(qtbot):
    from PySide6.QtGui import QImage

    from lossdoctor.ui.icons import drawn

    theme = TREE / "icons" / "hicolor"
    for size in SIZES:
        kept = QImage(str(theme / f"{size}x{size}" / "apps" / f"{APPLICATION_ID}.png"))
        assert (kept.width(), kept.height()) == (size, size)
        anew = drawn("lossdoctor", "", size).toImage()
        spots = [(x * size // 8, y * size // 8) for x in range(8) for y in range(8)]
        apart = [
            abs(kept.pixelColor(*spot).getRgb()[part] - anew.pixelColor(*spot).getRgb()[part])
            for spot in spots
            for part in range(4)
        ]
        assert max(apart) < 48  # other versions of Qt smooth edges otherwise
    scalable = theme / "scalable" / "apps" / f"{APPLICATION_ID}.svg"
    assert scalable.read_bytes() == (resources() / "icons" / "lossdoctor.svg").read_bytes()


def test_the_readme_tells_of_it():
    text = (resources().parent / "README.md").read_text(encoding="utf-8")
    assert re.search(r"lossdoctor desktop --install", text)

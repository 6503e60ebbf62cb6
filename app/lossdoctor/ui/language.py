"""The window's language: catalogues of words, loaded before anything is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from lossdoctor.core import saying
from lossdoctor.paths import resources

translate = QCoreApplication.translate

LANGUAGES = ("en", "de")
AS_SYSTEM = "system"


def names() -> dict[str, str]:
    """Languages a person can choose, each in its own words."""
    return {AS_SYSTEM: translate("Language", "as the system"), "en": "English", "de": "Deutsch"}


def wanted(choice: str) -> str:
    """'en' or 'de': what was chosen, or the first of the system's languages that we have; otherwise English."""
    if choice in LANGUAGES:
        return choice
    asked = (tag.split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((language for language in asked if language in LANGUAGES), "en")


def speak(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Say everything from now on in this language; Qt's own dialogs and what engine and checks tell too.

    Words that were said already stay. English has a catalogue as well: for plurals. A catalogue that is missing is left
    out. Gives those in force; they live as long as the application.
    """
    places = [
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"lossdoctor_{language}", str(resources() / "translations")),
    ]
    loaded = []
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(name, folder) and application.installTranslator(translator):
            loaded.append(translator)
    saying.speak(_sentence if language != saying.ENGLISH else None, language)
    return loaded


def _sentence(template: str) -> str:
    return translate("Said", template)

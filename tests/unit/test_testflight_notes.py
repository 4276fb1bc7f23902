"""What-to-test notes from text, files and folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from asckit import ConfigurationError, NotReady
from asckit_plugins.testflight.notes import LOCALES, check_notes, read_notes


def test_notes_come_from_text_from_files_and_from_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "de-DE.txt").write_text("Ein Ordner.\n", encoding="utf-8")
    (folder / "ja.md").write_bytes(b"\xef\xbb\xbf\xe3\x83\xa1\xe3\x83\xa2\r\n")
    (folder / ".DS_Store").write_bytes(b"\x00\x01")
    (tmp_path / "fr.txt").write_text("Un fichier = ici.\n", encoding="utf-8")
    assert read_notes(["en-US= A text = here. ", f"fr-FR=@{tmp_path / 'fr.txt'}", str(folder)]) == {
        "en-US": "A text = here.",
        "fr-FR": "Un fichier = ici.",
        "de-DE": "Ein Ordner.",
        "ja": "メモ",
    }


def test_no_values_are_no_notes() -> None:
    assert read_notes([]) == {}


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("en-us.txt", r"'en-us.txt' is none, nearest is 'en-US\.txt'"),
        ("de_DE.txt", r"nearest is 'de-DE\.txt'"),
        ("fr-FR.rtf", r"'fr-FR.rtf' is none, nearest is 'fr-FR\.txt'"),
        ("README.md", "'README.md' is none"),
        ("zz-ZZ.txt", "LOCALE=@FILE"),
    ],
)
def test_a_file_in_a_folder_that_names_no_locale_is_an_error_with_the_nearest(
    tmp_path: Path, name: str, says: str
) -> None:
    (tmp_path / "en-US.txt").write_text("x")
    (tmp_path / name).write_text("x")
    with pytest.raises(ConfigurationError, match=says):
        read_notes([str(tmp_path)])


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="is empty"):
        read_notes([str(tmp_path)])


@pytest.mark.parametrize("value", ["Try it", "=Try it", "nowhere/", ""])
def test_what_is_neither_text_nor_folder_is_an_error(value: str) -> None:
    with pytest.raises(ConfigurationError, match="is not LOCALE=TEXT"):
        read_notes([value])


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes(b"caf\xe9")
    with pytest.raises(ConfigurationError, match="not UTF-8"):
        read_notes([f"fr-FR=@{tmp_path / 'latin'}"])
    with pytest.raises(ConfigurationError, match=r"nowhere\.txt: No such file"):
        read_notes(["fr-FR=@nowhere.txt"])


def test_two_texts_for_one_locale_are_an_error(tmp_path: Path) -> None:
    for name in ("en-US.txt", "en-US.md"):
        (tmp_path / name).write_text("x")
    for values in (["en-US=a", "en-US=b"], [str(tmp_path)]):
        with pytest.raises(ConfigurationError, match="two texts for en-US"):
            read_notes(values)


def test_what_apple_would_refuse_is_found_while_reading() -> None:
    with pytest.raises(NotReady, match="'<' at character 3"):
        read_notes(["en-US=a <b>"])


def test_one_text_where_a_list_belongs_is_refused() -> None:
    with pytest.raises(TypeError, match="is a list"):
        read_notes("en-US=x")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_locale_that_is_known_is_one_that_is_taken(locale: str) -> None:
    check_notes({locale: "x"})

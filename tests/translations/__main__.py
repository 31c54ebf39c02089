"""Brings the files of translations up to date, and says what is still to be translated."""

from __future__ import annotations

from tests.translations.gather import gather
from tests.translations.linguist import CODES, write
from viewer.files.translations import file_of, read_translations


def main() -> None:
    """Write each file anew with the texts of now."""
    texts = gather()
    for language in CODES:
        file = file_of(language)
        said = read_translations(file) if file.is_file() else {}
        write(file, language, texts, said)
        lacking = [text.words for text in texts if text.words not in said]
        print(f"{file.name}: {len(texts)} texts, {len(lacking)} to be translated")
        print("".join(f"  {words}\n" for words in lacking), end="")


if __name__ == "__main__":
    main()

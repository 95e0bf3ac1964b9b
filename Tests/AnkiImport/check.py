#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Imports the export for Anki with Anki's own importer, and looks at what has come of it.

    Tests/AnkiImport/check.py .build/debug/grader

The importer is the package `anki` of PyPI. It is licensed under the AGPL, so it is a tool of this test
only, in a virtual environment of its own that is thrown away; nothing of it is linked or shipped.
"""

import html
import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

PACKAGE = "anki==26.9.3"
INSIDE = "ANKI_IMPORT_INSIDE"


def main():
    grader = Path(sys.argv[1]).resolve()
    if INSIDE in os.environ:
        with tempfile.TemporaryDirectory() as folder:
            check(grader, Path(folder))
    else:
        run_with_anki(grader)


def run_with_anki(grader):
    """Runs this script again where the importer is installed."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", PACKAGE], check=True)
        command = [python, __file__, str(grader)]
        result = subprocess.run(command, env={**os.environ, INSIDE: "1"})
    sys.exit(result.returncode)


def check(grader, folder):
    """Exports, imports, and compares; then imports again as it is, and with a question changed."""
    questions = exported_questions(grader)
    deck = folder / "questions.txt"
    export(grader, "anki", "--out", str(deck))
    collection = open_collection(folder)
    try:
        log = imported(collection, deck)
        expect(len(log.new), len(questions), "new notes")
        expect_nothing_else(log, "new")
        check_notes(collection, questions)

        log = imported(collection, deck)
        expect(len(log.duplicate), len(questions), "notes known already")
        expect_nothing_else(log, "duplicate")

        change_one(deck, next(iter(questions)))
        log = imported(collection, deck)
        expect(len(log.updated), 1, "changed notes")
        expect(len(log.duplicate), len(questions) - 1, "notes that are as they were")
        expect_nothing_else(log, "updated", "duplicate")
        expect(collection.note_count(), len(questions), "notes in all")
    finally:
        collection.close()
    print(f"Anki takes all {len(questions)} questions, and knows them again.")


def exported_questions(grader):
    """All questions by their ids."""
    bank = json.loads(export(grader, "json"))
    return {question["id"]: question for question in bank["questions"]}


def export(grader, form, *options):
    command = [str(grader), "quiz", "export", "--format", form, *options]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def open_collection(folder):
    from anki.collection import Collection

    return Collection(str(folder / "collection.anki2"))


def imported(collection, deck):
    """What the importer says of a file."""
    from anki.collection import ImportCsvRequest

    metadata = collection.get_csv_metadata(path=str(deck), delimiter=None)
    return collection.import_csv(ImportCsvRequest(path=str(deck), metadata=metadata)).log


def expect_nothing_else(log, *sorts):
    """Nothing was dropped, nor taken in another way."""
    all_sorts = ["new", "updated", "duplicate", "conflicting", "first_field_match"]
    all_sorts += ["missing_notetype", "missing_deck", "empty_first_field"]
    for sort in all_sorts:
        if sort not in sorts:
            expect(len(getattr(log, sort)), 0, f"notes under '{sort}'")


def check_notes(collection, questions):
    """Every question is a note of its id, in its deck, with its tags and nothing lost."""
    notes = [collection.get_note(note) for note in collection.find_notes("")]
    expect(sorted(note.guid for note in notes), sorted(questions), "ids of notes")
    for note in notes:
        check_note(collection, note, questions[note.guid])


def check_note(collection, note, question):
    name = note.guid
    card = note.cards()[0]
    level = question["level"]
    expect(note.note_type()["name"], "Basic", f"note type of {name}")
    expect(collection.decks.name(card.did), f"Consensus::{level.title()}", f"deck of {name}")
    tags = ["consensus", f"kind::{question['kind']}", f"level::{level}"]
    expect(sorted(note.tags), sorted(tags + [f"topic::{question['topic']}"]), f"tags of {name}")
    expect_words(question["prompt"], note.fields[0], f"prompt of {name}")
    expect_words(question["answer"], note.fields[1], f"answer of {name}")
    for source in question["sources"]:
        expect_words(source, note.fields[1], f"source of {name}")


def expect_words(words, field, what):
    """The words stand in a field, whatever marks are around them."""
    unmarked = re.sub(r"<[^>]*>", " ", re.sub(r"</?(b|code)>", "", field))
    shown = " ".join(html.unescape(unmarked).split())
    wanted = " ".join(words.replace("`", "").split())
    if wanted not in shown:
        sys.exit(f"{what}: '{wanted}' is not in '{shown}'")


def change_one(deck, name):
    """Adds a word to the question of an id."""
    lines = deck.read_text().splitlines()
    changed = [
        line.replace("<p>", "<p>New: ", 1) if line.startswith(f"{name}\t") else line
        for line in lines
    ]
    deck.write_text("\n".join(changed) + "\n")


def expect(found, wanted, what):
    if found != wanted:
        sys.exit(f"{what}: expected {wanted}, found {found}")


if __name__ == "__main__":
    main()

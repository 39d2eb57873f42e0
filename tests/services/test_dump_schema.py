"""The schema in docs/ is the schema of the model."""

import json
from pathlib import Path

from convener.services import dump_format, dump_schema

DOCS = Path(__file__).parents[2] / "docs"


def test_the_schema_in_docs_is_that_of_the_model():
    written = (DOCS / "dump.schema.json").read_text(encoding="utf-8")
    assert written == dump_schema.text(), "python -m convener.services.dump_schema > docs/dump.schema.json"


def test_each_noun_says_what_it_is_and_what_it_needs():
    nouns = json.loads(dump_schema.text())["properties"]["items"]["properties"]
    assert set(nouns) == set(dump_format.nouns_of_a_dump())
    assert nouns["role"]["items"]["required"] == ["uid", "session", "participant"]
    assert all(noun["items"]["description"].endswith(".") for noun in nouns.values())

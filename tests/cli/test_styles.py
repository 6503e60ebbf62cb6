"""The table of real-life programs and files, each opened through the public command line."""

import pytest

from helpers.calling import call
from helpers.styles import STYLES

pytestmark = [pytest.mark.engine, pytest.mark.slow]


def test_the_table_is_as_long_as_promised():
    assert len(STYLES) >= 40


@pytest.mark.parametrize("name", STYLES)
def test_what_people_bring_opens_or_says_in_a_sentence_why_not(name, tmp_path):
    style = STYLES[name]
    style.write(tmp_path)
    answer = call(tmp_path, "check", *style.words)
    kind, _, detail = style.expect.partition(":")
    said = answer.err + answer.out
    if kind == "healthy":
        assert answer.code == 0 and answer.report["verdict"] == "healthy", (answer.err, answer.report["findings"])
    elif kind == "sick":
        errors = [finding["check"] for finding in answer.report["findings"] if finding["severity"] == "error"]
        assert answer.code == 1 and detail in errors, (answer.err, answer.slugs)
    else:
        failure = answer.report["failure"]
        assert answer.code == 2 and failure["code"] == detail, failure
        assert style.says in failure["message"] and len(failure["message"].splitlines()) == 1, failure
    assert style.says in said or style.says in str(answer.report), said

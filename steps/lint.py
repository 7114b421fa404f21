"""The lint: what it points at, what it leaves alone, how it ends, and what it tells programs."""

from pytest_bdd import given, then, when

from fixtures.attacks.orderly_suite.contents import NEARLY
from fixtures.attacks.unruly_suite.contents import FAULTS
from fixtures.drivers.lint import Inspection
from fixtures.drivers.mishaps import MISHAPS
from fixtures.drivers.opinion import Opinion
from steps.vocabulary import one_of, sentence

UNJUDGED = {
    "the record isn't whole": "there is no stepDefinition of",
    "an example was left out": "One example was left out of the collection",
    "the tests could not be collected": "suite.py",
    "a line of the feature of names can't be read": "Whereupon it falls down again",
    "there is nothing in the record": "is empty",
    "the glossary can't be read": "glossary.md cannot be read",
    "nobody knows what the setting means": "says cpabilities, which means nothing here",
    "the steps are not where the record says": "No file with step definitions is in",
}


@given(sentence(r"an (?P<kind>unruly|orderly) suite"))
def has_suite(inspection: Inspection, kind: str) -> None:
    inspection.suite = f"{kind}_suite"


@given(sentence(one_of(filter(None, MISHAPS), "mishap")))
def has_mishap(inspection: Inspection, mishap: str) -> None:
    inspection.mishap = mishap


@when("the suite is linted", target_fixture="opinion")
def is_linted(inspection: Inspection) -> Opinion:
    return inspection.opinion()


@then(sentence(rf"the lint points at {one_of(FAULTS, 'fault')}"))
def points_at(opinion: Opinion, fault: str) -> None:
    assert opinion.at(FAULTS[fault]) == [FAULTS[fault].check]


@then("the lint points at nothing but what is meant to be a fault")
def points_at_nothing_else(opinion: Opinion) -> None:
    meant = {(fault.file, opinion.lines(fault.file, fault.line)[-1]) for fault in FAULTS.values()}
    assert {(finding.file, finding.line) for finding in opinion.findings} == meant


@then("every check that the lint has points at something")
def every_check_points(opinion: Opinion) -> None:
    assert set(opinion.checks) == {finding.check for finding in opinion.findings}


@then(sentence(rf"the lint leaves {one_of(NEARLY, 'near')} alone"))
def leaves_alone(opinion: Opinion, near: str) -> None:
    assert opinion.lines(NEARLY[near].file, NEARLY[near].lines)
    assert opinion.near(NEARLY[near]) == []


@then("a line of the lint tells where the word in the name of a feature stands, why to avoid it, and what to do")
def tells_of_payload(opinion: Opinion) -> None:
    assert (
        "features/archive/words.feature:2:17: word-to-avoid: "
        "Say it without “payload”: it is a part of the wire; say what is asked, or answered."
    ) in opinion.said.splitlines()


@then("the lines are in the order of the files")
def are_in_order(opinion: Opinion) -> None:
    assert len(opinion.findings) == len(opinion.said.splitlines())
    assert opinion.findings == sorted(opinion.findings)


@then("the lint tells of that column, and wipes nothing")
def wipes_nothing(opinion: Opinion) -> None:
    sentences = [finding.sentence for finding in opinion.findings if finding.check == "column-unused"]
    assert len(sentences) == 1, sentences
    told = sentences[0]
    assert r"wei\x1b[2Jght" in told
    assert all(line.isprintable() for line in opinion.said.splitlines())


@then("the lint ends well, without a word")
def ends_well(opinion: Opinion) -> None:
    assert (opinion.exit_code, opinion.said) == (0, "")


@then("the lint ends as one that found something")
def ends_with_findings(opinion: Opinion) -> None:
    assert opinion.exit_code == 1


@then(sentence(rf"nothing is judged, because {one_of(UNJUDGED, 'because')}"))
def nothing_is_judged(opinion: Opinion, because: str) -> None:
    assert (opinion.exit_code, opinion.findings) == (2, [])
    assert UNJUDGED[because] in opinion.said


@then("nothing is left for programs, not even of an earlier lint")
def nothing_is_left(opinion: Opinion) -> None:
    assert opinion.export is None


@then("programs are told every finding that people are told, and no other")
def programs_are_told(opinion: Opinion) -> None:
    assert opinion.exported == opinion.findings


@then("programs know every finding by a mark of its own")
def marks_differ(opinion: Opinion) -> None:
    assert len(set(opinion.marks)) == len(opinion.findings)


@then("each finding is another line further down, and programs know it by the same mark")
def marks_stay(inspection: Inspection, opinion: Opinion) -> None:
    before = inspection.opinion_without_mishap()
    assert {finding.line for finding in opinion.findings} != {finding.line for finding in before.findings}
    assert sorted(opinion.marks) == sorted(before.marks)

import dataclasses
import json

from helpers.stories import labels_finding, opened, sick_story
from lossdoctor.core import events
from lossdoctor.report.as_json import document
from lossdoctor.report.privacy import anonymous, scrubber
from lossdoctor.report.report import fold_all


def test_a_home_folder_becomes_a_tilde_and_other_homes_lose_their_name():
    scrub = scrubber("maria", "wolf", "/home/maria")
    assert scrub("/home/maria/work/train.py") == "~/work/train.py"
    assert scrub("/home/otto/x and C:\\Users\\Otto\\y") == "/home/<user>/x and C:\\Users\\<user>\\y"
    assert scrub("/home/mariana/x") == "/home/<user>/x"


def test_names_go_wherever_they_stand_but_everyday_words_stay():
    scrub = scrubber("maria", "wolf.lab", "/home/maria")
    assert scrub("maria@wolf.lab failed on WOLF") == "<user>@<host> failed on <host>"
    assert scrub("werewolf, mariana") == "werewolf, mariana"
    assert scrubber("root", "localhost", "/root")("root cause in /root/a.py") == "root cause in ~/a.py"


def test_no_name_is_left_anywhere_in_a_report():
    leak = "/home/maria/a.py on wolf by maria"
    story = [*sick_story()[:1], opened(path=leak), events.FindingRaised(labels_finding(summary=leak, title=leak))]
    report = dataclasses.replace(fold_all(story), command=("lossdoctor", "check", "/home/maria/a.py"), notes=(leak,))
    made = json.dumps(anonymous(document(report), user="maria", host="wolf", home="/home/maria"))
    assert "maria" not in made and "wolf" not in made
    assert '"sha256": "' + "ab" * 32 in made

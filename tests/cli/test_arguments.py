"""The command line's words are those of interfaces.md, and wrong ones end with exit code 2."""

import subprocess
import sys
import time

import pytest

from lossdoctor.cli.arguments import parse


def test_arguments_of_the_script_follow_two_dashes():
    options, rest = parse(["check", "train.py", "--trust", "--", "--epochs", "7"])
    assert options.targets == ["train.py"] and rest == ("--epochs", "7") and options.epochs is None


def test_every_option_of_the_contract_is_known():
    words = (
        "check a.keras b.py --data d.npy --data e.npy --fit 2 --python p --custom-objects c.py --architecture a.json "
        "--allow x --allow y --only z --epochs 1 --steps 2 --batch-size 3 --seed 4 --time-limit 5 --trust --prove "
        "--cure --export-model m --export-script s --json - --html h --pdf p --md m --sarif s --fail-on warning "
        "--loss mse --optimizer adam --target-columns A,B --validation v --quiet"
    )
    options, _ = parse(words.split())
    assert options.data == ["d.npy", "e.npy"] and options.allow == ["x", "y"] and options.target_columns == ("A", "B")


@pytest.mark.parametrize("words", [["check"], ["check", "a", "--epochs", "0"], ["check", "a", "--time-limit", "x"]])
def test_wrong_words_end_with_two(words, capsys):
    with pytest.raises(SystemExit) as end:
        parse(words)
    assert end.value.code == 2 and "Traceback" not in capsys.readouterr().err


def test_help_answers_in_under_three_tenths_of_a_second_and_imports_no_numpy():
    code = "import sys; from lossdoctor.__main__ import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    code += "print('numpy' in sys.modules or 'PySide6' in sys.modules or 'tensorflow' in sys.modules)"
    seconds = []
    for _ in range(3):
        began = time.perf_counter()
        answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        seconds.append(time.perf_counter() - began)
    assert answer.stdout.strip().endswith("False")
    assert min(seconds) < 0.3

"""Files changed at random end in a table or in a sentence that names them, never in a fault of ours."""

import gzip
import random

import numpy as np
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq
import pytest

from lossdoctor.core.commands import PrepareData, PreviewData
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.intake.main import carry_out

TEXT = "a;w;d\n" + "".join(f"{n},25;{'xy'[n % 2]};2024-01-{1 + n % 28:02d}\n" for n in range(60))
MARKS = list(b'\n\r",;\t\0\xff #0.9-eE')


def write(folder, kind):
    table = pa.table({"a": np.arange(200) / 3, "w": ["x", "y"] * 100, "l": [[1.0, 2.0]] * 200})
    coded = table.append_column("c", pa.array(["p", "q"] * 100).dictionary_encode())
    path = folder / f"t.{kind}"
    if kind == "parquet":
        pq.write_table(coded, path, row_group_size=50)
    elif kind == "feather":
        feather.write_feather(coded, str(path))
    elif kind == "arrow":
        with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, coded.schema) as writer:
            writer.write_table(coded, 50)
    elif kind == "npz":
        np.savez(path, x=np.arange(20.0).reshape(10, 2), y=np.arange(10))
    elif kind == "npy":
        np.save(path, np.arange(20.0).reshape(10, 2))
    else:
        raw = TEXT.encode("utf-16" if kind == "tsv" else "utf-8")
        path.write_bytes(gzip.compress(raw) if kind == "csv.gz" else raw)
    return path


def mutated(raw, dice):
    raw = bytearray(raw)
    for _ in range(dice.choice([1, 1, 2, 5])):
        place = dice.randrange(len(raw))
        way = dice.randrange(4)
        if way == 0:
            raw[place] = dice.randrange(256)
        elif way == 1:
            raw[place:place] = bytes(dice.choices(MARKS, k=3))
        elif way == 2:
            del raw[place : place + dice.randrange(1, 40)]
        else:
            raw[place:place] = raw[place : place + dice.randrange(1, 100)]
    return bytes(raw) or b"x"


@pytest.mark.parametrize("kind", ["csv", "tsv", "csv.gz", "parquet", "feather", "arrow", "npz", "npy"])
def test_a_changed_file_ends_in_a_table_or_a_sentence(tmp_path, kind):
    path = write(tmp_path, kind)
    raw, dice = path.read_bytes(), random.Random(kind)
    for _ in range(20):
        path.write_bytes(mutated(raw, dice))
        for command in (PreviewData((str(path),)), PrepareData((str(path),), str(tmp_path / "work"))):
            try:
                carry_out(command)
            except Refusal as refusal:
                assert f"t.{kind}" in refusal.failure.message and refusal.failure.code is not FailureCode.INTERNAL

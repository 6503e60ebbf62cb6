import numpy as np

from lossdoctor.core.readings import measure


def test_a_spread_of_rows_covers_the_array_evenly_in_runs(monkeypatch):
    monkeypatch.setattr(measure, "RUN_BYTES", 1_024)
    array = np.zeros((100_000, 4), np.float32)
    rows = measure.spread_rows(array, values=80_000)
    assert 15_000 <= len(rows) <= 20_000 and rows[0] >= 0 and rows[-1] < 100_000
    assert np.all(np.diff(rows) > 0) and (np.diff(rows) == 1).mean() > 0.9
    shares = np.histogram(rows, bins=4, range=(0, 100_000))[0] / len(rows)
    assert shares.min() > 0.2


def test_a_larger_array_is_measured_on_a_spread_and_names_its_own_rows(monkeypatch):
    monkeypatch.setattr(measure, "VALUES_SEEN", 10_000)
    monkeypatch.setattr(measure, "VALUES_SAMPLED", 8_000)
    monkeypatch.setattr(measure, "RUN_BYTES", 64)
    array = np.random.default_rng(0).normal(3.0, 2.0, size=(20_000, 2))
    array[::7, 1] = np.nan
    facts = measure.array_facts(array, "x")
    assert facts.rows == 20_000 and 3_000 < facts.rows_seen <= 4_000
    assert abs(facts.mean - 3.0) < 0.15 and abs(facts.std - 2.0) < 0.15
    assert facts.nonfinite_row_count > 0 and all(row % 7 == 0 for row in facts.nonfinite_rows)
    assert facts.histogram_counts.sum() > 0

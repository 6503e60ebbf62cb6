"""The course of a run: best epochs passed, jumps, creeping, tiny batches, two modes; silent on programs that learn.

Under test: overtraining, loss-spikes, missing-gradient-clipping, slow-convergence, batch-too-small,
train-inference-gap, dropout-noise.
"""

import numpy as np

from helpers.behaviour import finished, found, make_outcome, make_trial
from helpers.readings import make_compile, make_fit, make_layer, make_model_reading, make_run
from lossdoctor.checks.batch_too_small import BatchTooSmall
from lossdoctor.checks.dropout_noise import DropoutNoise
from lossdoctor.checks.loss_spikes import LossSpikes
from lossdoctor.checks.missing_gradient_clipping import MissingGradientClipping
from lossdoctor.checks.overtraining import Overtraining
from lossdoctor.checks.slow_convergence import SlowConvergence
from lossdoctor.checks.train_inference_gap import TrainInferenceGap
from lossdoctor.core.findings import Severity
from lossdoctor.core.fixes import SetBatchSize, SetClipNorm, SetEpochs
from lossdoctor.core.readings.dynamics import ModeGapReading
from lossdoctor.core.readings.spikes import spikes
from lossdoctor.core.trials import TrialVerdict

RNG = np.random.default_rng(6)
NOISE = 0.02 * RNG.normal(size=300)
FAILS, LEARNS = make_outcome(0.1), make_outcome(0.95)
CALM = 1.0 + NOISE
MODEL = make_model_reading()


def jumping():
    loss = CALM.copy()
    for start in (80, 160, 240):
        loss[start : start + 12] += 4.0
    return loss


class TestOvertraining:
    own = np.linspace(1.0, 0.05, 20)
    turned = np.concatenate([np.linspace(0.8, 0.4, 8), np.linspace(0.42, 0.9, 12)])

    def at(self, held, kept=0.9, share=0.55):
        outcome = make_outcome(
            0.9, validation_rows=200, validation_share=share, validation_score=0.77, validation_loss=kept
        )
        return finished(outcome, make_run(self.own, logs={"loss": self.own, "val_loss": held}))

    def test_a_best_epoch_long_passed_warns_when_the_model_is_poor_on_new_rows(self):
        finding = found(Overtraining(), self.at(self.turned))
        assert finding.severity is Severity.WARNING and finding.fixes[0].edits == (SetEpochs(8),)
        assert found(Overtraining(), self.at(self.turned, share=0.8)).severity is Severity.HINT

    def test_restored_weights_and_curves_that_settle_are_left_alone(self):
        assert found(Overtraining(), self.at(self.turned, kept=0.41)) is None
        assert found(Overtraining(), self.at(np.linspace(0.8, 0.4, 20))) is None
        assert found(Overtraining(), self.at(0.5 + 0.02 * np.sin(np.arange(20)))) is None

    def test_overfitting_from_the_start_is_told_by_its_own_check(self):
        assert found(Overtraining(), self.at(self.turned, share=0.1)) is None


class TestJumps:
    gradients = np.ones((300, 2))

    def at(self, loss, outcome=FAILS, gradients=None, trial=None, **compiled):
        run = make_run(loss, gradient_norm=gradients)
        trials = {"missing-gradient-clipping": trial} if trial else {}
        return finished(run, outcome, make_compile(**compiled), trials=trials)

    def wild(self):
        gradients = self.gradients.copy()
        gradients[[80, 160, 240]] = 50.0
        return gradients

    def test_lasting_jumps_are_counted_and_single_heavy_batches_are_not(self):
        assert len(spikes(jumping())) == 3
        heavy = CALM.copy()
        heavy[::25] += 10.0
        assert spikes(heavy) == () and spikes(CALM) == ()

    def test_jumps_warn_when_the_program_fails(self):
        assert found(LossSpikes(), self.at(jumping())).severity is Severity.WARNING
        assert found(LossSpikes(), self.at(jumping(), LEARNS)) is None
        assert found(LossSpikes(), self.at(CALM)) is None

    def test_a_large_gradient_before_each_jump_asks_for_a_trial_with_clipping(self):
        at = self.at(jumping(), gradients=self.wild())
        assert MissingGradientClipping().experiment(at) == (SetClipNorm(3.0),)
        assert found(MissingGradientClipping(), at).severity is Severity.HINT
        assert found(LossSpikes(), at) is None
        helped = self.at(jumping(), gradients=self.wild(), trial=make_trial(0.5, 0.9))
        assert found(MissingGradientClipping(), helped).severity is Severity.WARNING
        same = self.at(jumping(), gradients=self.wild(), trial=make_trial(0.5, 0.5, TrialVerdict.NO_CHANGE))
        assert found(MissingGradientClipping(), same) is None

    def test_clipped_and_learning_programs_are_left_alone(self):
        clipped = self.at(jumping(), gradients=self.wild(), clipnorm=1.0)
        assert found(MissingGradientClipping(), clipped) is None
        assert found(MissingGradientClipping(), self.at(jumping(), LEARNS, self.wild())) is None
        assert found(MissingGradientClipping(), self.at(CALM, gradients=self.wild())) is None


def test_a_loss_that_creeps_is_told_from_one_that_has_settled_falls_or_stands():
    def at(loss, outcome=FAILS):
        return finished(make_run(loss), outcome, make_compile("mean_squared_error"))

    steps = np.arange(2000)
    noise = 0.005 * RNG.normal(size=2000)
    creeping = 1.0 - 0.00003 * steps + noise
    assert found(SlowConvergence(), at(creeping)).severity is Severity.WARNING
    assert found(SlowConvergence(), at(creeping, make_outcome(0.4))).severity is Severity.HINT
    assert found(SlowConvergence(), at(creeping, LEARNS)) is None
    for other in (1.0 + noise, 0.6 + 0.4 * np.exp(-steps / 50) + noise, np.linspace(1.0, 0.2, 2000) + noise):
        assert found(SlowConvergence(), at(other)) is None


def test_tiny_batches_are_accused_only_when_a_trial_with_larger_ones_does_better():
    noisy = 1.0 + 0.5 * RNG.random(300)

    def at(size, outcome=FAILS, trial=None, loss=noisy):
        trials = {"batch-too-small": trial} if trial else {}
        return finished(make_run(loss), outcome, make_fit(300, batch_size=size), trials=trials)

    assert BatchTooSmall().experiment(at(1)) == (SetBatchSize(32),)
    assert BatchTooSmall().experiment(at(32)) is None
    assert BatchTooSmall().experiment(at(1, LEARNS)) is None
    assert BatchTooSmall().experiment(at(1, loss=np.linspace(3.0, 1.0, 300) + NOISE)) is None
    assert found(BatchTooSmall(), at(1)) is None
    assert found(BatchTooSmall(), at(1, trial=make_trial(0.5, 0.9))) is not None
    assert found(BatchTooSmall(), at(1, trial=make_trial(0.5, 0.5, TrialVerdict.NO_CHANGE))) is None


class TestTwoModes:
    behind = ModeGapReading(0.7, 0.01, 0.7, 3, 128, 0.3, 0.02, 1.8)
    noisy = ModeGapReading(0.7, 0.05, 0.7, 3, 128, 0.6, 0.1, 0.2)
    norm = make_model_reading(hidden=[make_layer(), make_layer("norm", "BatchNormalization", None)])
    drop = make_model_reading(hidden=[make_layer(), make_layer("drop", "Dropout", None, dropout_rate=0.5)])

    def test_statistics_that_lag_behind_warn_when_the_program_fails_in_use(self):
        def at(model, outcome, gap):
            return finished(model, outcome, make_run(CALM[:40]), make_fit(epochs=2), gap)

        finding = found(TrainInferenceGap(), at(self.norm, FAILS, self.behind))
        assert finding.where.layer == "norm" and finding.fixes[0].edits == (SetEpochs(10),)
        assert found(TrainInferenceGap(), at(self.norm, LEARNS, self.behind)) is None
        assert found(TrainInferenceGap(), at(self.norm, FAILS, self.noisy)) is None
        assert found(TrainInferenceGap(), at(self.drop, FAILS, self.behind)) is None

    def test_dropout_explains_noise_where_it_is_as_large(self):
        def at(loss, gap, model=self.drop):
            return finished(model, make_run(loss), make_fit(batch_size=32), LEARNS, gap)

        jumpy = 0.6 + 0.2 * RNG.normal(size=300)
        assert found(DropoutNoise(), at(jumpy, self.noisy)).severity is Severity.HINT
        assert found(DropoutNoise(), at(0.6 + 2.0 * RNG.normal(size=300), self.noisy)) is None
        assert not DropoutNoise().suspects(at(jumpy, self.noisy, MODEL))

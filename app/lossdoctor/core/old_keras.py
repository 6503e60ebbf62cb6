"""What an older Keras called things, and what Keras 3 calls them: one table for intake and the engine's sentences."""

from __future__ import annotations

from dataclasses import dataclass

from lossdoctor.core.saying import say

# Names are dotted and relative to `keras` or `tensorflow.keras`. Source: the changelogs of Keras 1 to 3 and the
# migration guides at keras.io; the tests try every old name and every present one on the installed Keras.
TENSORFLOW = "tensorflow.keras."  # before a present name: only tensorflow.keras still has it


@dataclass(frozen=True)
class Word:
    """Today's name, or a sentence where no name stands in (`mechanical` is False then)."""

    present: str
    mechanical: bool = True


# Modules that moved as a whole; the longest fitting one counts.
MODULES: dict[str, str] = {
    "layers.core": "layers",
    "layers.convolutional": "layers",
    "layers.convolutional_recurrent": "layers",
    "layers.normalization": "layers",
    "layers.embeddings": "layers",
    "layers.recurrent": "layers",
    "layers.advanced_activations": "layers",
    "layers.pooling": "layers",
    "layers.noise": "layers",
    "layers.local": "layers",
    "layers.wrappers": "layers",
    "layers.attention": "layers",
    "layers.merge": "layers",
    "layers.experimental.preprocessing": "layers",
    "layers.experimental": "layers",
    "layers.preprocessing": "layers",
    "engine": "layers",
    "engine.topology": "layers",
    "engine.base_layer": "layers",
    "engine.input_layer": "layers",
    "engine.training": "models",
    "engine.sequential": "models",
    "engine.network": "models",
    "utils.np_utils": "utils",
    "utils.data_utils": "utils",
    "utils.generic_utils": "utils",
    "utils.layer_utils": "utils",
    "utils.vis_utils": "utils",
    "utils.visualize_util": "utils",
    "utils.image_utils": "utils",
    "utils.io_utils": "utils",
    "utils.training_utils": "utils",
    "callbacks.callbacks": "callbacks",
    "optimizers.legacy": "optimizers",
    "optimizers.experimental": "optimizers",
    "experimental": "optimizers.schedules",
    "mixed_precision.experimental": "mixed_precision",
    "objectives": "losses",
    "preprocessing.text": f"{TENSORFLOW}preprocessing.text",
    "applications.mobilenetv2": "applications.mobilenet_v2",
}
_SCHEDULE = say("a schedule as learning_rate: keras.optimizers.schedules.InverseTimeDecay(rate, 1, decay)")
_SCIKERAS = say("the package scikeras (scikeras.wrappers), or keras.wrappers.SKLearnClassifier and SKLearnRegressor")
_SEQUENTIAL = say("keras.Sequential or the functional keras.Model")
# Single names, after their module was put in its present place.
NAMES: dict[str, Word] = {
    **{
        f"layers.{old}": Word(f"layers.{new}")
        for old, new in {"CuDNNLSTM": "LSTM", "CuDNNGRU": "GRU", "SyncBatchNormalization": "BatchNormalization"}.items()
    },
    "layers.ThresholdedReLU": Word(f"{TENSORFLOW}layers.ThresholdedReLU"),
    "layers.Model": Word("models.Model"),
    "layers.Sequential": Word("models.Sequential"),
    "layers.get_source_inputs": Word("utils.get_source_inputs"),
    "models.Network": Word("models.Model"),
    "models.Input": Word("layers.Input"),
    "layers.merge": Word("layers.add, layers.concatenate, layers.multiply, layers.average, ...", mechanical=False),
    "layers.Merge": Word("layers.Add, layers.Concatenate, layers.Multiply, layers.Average, ...", mechanical=False),
    "layers.TimeDistributedDense": Word("layers.TimeDistributed(layers.Dense(...))", mechanical=False),
    "layers.Deconvolution2D": Word(say("layers.Conv2DTranspose, without the output shape"), mechanical=False),
    "layers.AtrousConvolution2D": Word(say("layers.Conv2D with dilation_rate"), mechanical=False),
    "layers.AtrousConvolution1D": Word(say("layers.Conv1D with dilation_rate"), mechanical=False),
    "layers.LocallyConnected1D": Word(say("nothing: Keras 3 has no locally connected layers"), mechanical=False),
    "layers.LocallyConnected2D": Word(say("nothing: Keras 3 has no locally connected layers"), mechanical=False),
    "layers.MaxoutDense": Word(say("layers.Dense and layers.Maximum"), mechanical=False),
    "layers.Highway": Word(say("a layer of your own: Keras 3 has no Highway"), mechanical=False),
    "layers.DenseFeatures": Word("keras.utils.FeatureSpace", mechanical=False),
    "models.Graph": Word(_SEQUENTIAL, mechanical=False),
    "models.model_from_yaml": Word("models.model_from_json", mechanical=False),
    "wrappers.scikit_learn": Word(_SCIKERAS, mechanical=False),
    "wrappers.scikit_learn.KerasClassifier": Word(_SCIKERAS, mechanical=False),
    "wrappers.scikit_learn.KerasRegressor": Word(_SCIKERAS, mechanical=False),
    "utils.multi_gpu_model": Word("tf.distribute.MirroredStrategy", mechanical=False),
    "utils.HDF5Matrix": Word(say("h5py and a keras.utils.PyDataset"), mechanical=False),
    "utils.plot": Word("utils.plot_model"),
    "utils.print_summary": Word("model.summary()", mechanical=False),
    "optimizers.schedules.LinearModel": Word(say("keras.Sequential with one Dense layer"), mechanical=False),
    "optimizers.schedules.WideDeepModel": Word("keras.Model", mechanical=False),
    "optimizers.TFOptimizer": Word("keras.optimizers", mechanical=False),
    **{
        f"optimizers.{name.lower()}": Word(f"optimizers.{name}")
        for name in ("SGD", "Adam", "RMSprop", "Adagrad", "Adadelta", "Adamax", "Nadam")
    },
    **{
        f"{module}.{old}": Word(f"{module}.{new}")
        for module in ("losses", "metrics")
        for old, new in {
            "mse": "mean_squared_error",
            "MSE": "mean_squared_error",
            "mae": "mean_absolute_error",
            "MAE": "mean_absolute_error",
            "mape": "mean_absolute_percentage_error",
            "MAPE": "mean_absolute_percentage_error",
            "msle": "mean_squared_logarithmic_error",
            "MSLE": "mean_squared_logarithmic_error",
            "kld": "kl_divergence",
            "KLD": "kl_divergence",
            "kullback_leibler_divergence": "kl_divergence",
        }.items()
    },
    "losses.logcosh": Word("losses.log_cosh"),
    "losses.cosine_proximity": Word("losses.cosine_similarity"),
    "losses.cosine": Word("losses.cosine_similarity"),
    "metrics.CosineProximity": Word("metrics.CosineSimilarity"),
    "regularizers.l1l2": Word("regularizers.l1_l2"),
    "regularizers.activity_l2": Word("regularizers.l2"),
    "regularizers.activity_l1": Word("regularizers.l1"),
    "regularizers.WeightRegularizer": Word("regularizers.l1_l2", mechanical=False),
    "constraints.maxnorm": Word("constraints.max_norm"),
    "constraints.nonneg": Word("constraints.non_neg"),
    "constraints.unitnorm": Word("constraints.unit_norm"),
    "initializers.normal": Word("initializers.RandomNormal"),
    "initializers.uniform": Word("initializers.RandomUniform"),
    "initializers.zero": Word("initializers.Zeros"),
    "initializers.one": Word("initializers.Ones"),
    "initializations": Word("keras.initializers", mechanical=False),
    "mixed_precision.set_policy": Word("mixed_precision.set_global_policy"),
    "preprocessing.image.ImageDataGenerator": Word(f"{TENSORFLOW}preprocessing.image.ImageDataGenerator"),
    "preprocessing.sequence.TimeseriesGenerator": Word(f"{TENSORFLOW}preprocessing.sequence.TimeseriesGenerator"),
    "preprocessing.sequence.skipgrams": Word(f"{TENSORFLOW}preprocessing.sequence.skipgrams"),
    "backend.tensorflow_backend": Word(say("keras.backend; sessions are gone"), mechanical=False),
    "contrib": Word(say("nothing: it is gone"), mechanical=False),
    "estimator": Word("keras.Model.fit", mechanical=False),
    "legacy.interfaces": Word(say("nothing: it is gone"), mechanical=False),
}
# Functions of the backend that tensorflow.keras.backend keeps and keras.backend lost (keras.ops has most of them).
BACKEND = frozenset(
    """abs all any arange argmax argmin batch_dot batch_flatten batch_get_value batch_normalization batch_set_value
    bias_add binary_crossentropy cast cast_to_floatx categorical_crossentropy clip concatenate constant conv1d conv2d
    conv2d_transpose conv3d cos count_params ctc_batch_cost ctc_decode cumprod cumsum dot dropout dtype elu equal eval
    exp expand_dims eye flatten foldl foldr gather get_value gradients greater greater_equal hard_sigmoid in_top_k
    int_shape is_sparse l2_normalize less less_equal log map_fn max maximum mean min minimum name_scope ndim not_equal
    one_hot ones ones_like permute_dimensions pool2d pool3d pow prod random_normal random_uniform relu repeat
    repeat_elements reshape resize_images reverse rnn round set_value shape sigmoid sign sin softmax softplus softsign
    sparse_categorical_crossentropy spatial_2d_padding sqrt square squeeze stack std stop_gradient sum switch tanh
    temporal_padding tile to_dense transpose truncated_normal update update_add update_sub var variable zeros
    zeros_like""".split()  # noqa: SIM905 (words read better than a list of strings)
)
BACKEND_GONE: dict[str, str] = {
    "function": say("keras.Model(inputs, outputs), called"),
    "placeholder": "keras.Input",
    "get_session": say("nothing: TensorFlow runs eagerly"),
    "set_session": say("nothing: TensorFlow runs eagerly"),
    "learning_phase": say("the argument training of call"),
    "set_learning_phase": say("the argument training of call"),
    "set_image_dim_ordering": "set_image_data_format",
    "image_dim_ordering": "image_data_format",
    "tensorflow_backend": say("keras.backend; sessions are gone"),
}
# Old names of losses and metrics that tensorflow.keras still has.
STILL_IN_TENSORFLOW = frozenset(
    f"{module}.{old}"
    for module in ("losses", "metrics")
    for old in ("mse", "MSE", "mae", "MAE", "mape", "MAPE", "msle", "MSLE", "kld", "KLD", "logcosh")
) | {"losses.kullback_leibler_divergence", "metrics.kullback_leibler_divergence"}
# TensorFlow 1 beside Keras: names relative to `tensorflow`.
TENSORFLOW_1: dict[str, Word] = {
    "set_random_seed": Word("random.set_seed"),
    "log": Word("math.log"),
    "random_normal": Word("random.normal"),
    "random_uniform": Word("random.uniform"),
    "truncated_normal": Word("random.truncated_normal"),
    "gfile": Word("io.gfile"),
    "logging": Word("compat.v1.logging"),
    "nn.softmax_cross_entropy_with_logits_v2": Word("nn.softmax_cross_entropy_with_logits"),
    "to_float": Word("tf.cast(x, 'float32')", mechanical=False),
    "Session": Word(say("nothing: TensorFlow runs eagerly"), mechanical=False),
    "InteractiveSession": Word(say("nothing: TensorFlow runs eagerly"), mechanical=False),
    "placeholder": Word(say("keras.Input, or an argument of a function"), mechanical=False),
    "global_variables_initializer": Word(say("nothing: variables have their values at once"), mechanical=False),
    "ConfigProto": Word("tf.config", mechanical=False),
    "get_default_graph": Word(say("nothing: TensorFlow runs eagerly"), mechanical=False),
    "contrib": Word(say("nothing: it is gone"), mechanical=False),
    "layers": Word("keras.layers", mechanical=False),
    "app": Word(say("the package absl"), mechanical=False),
    "variable_scope": Word(say("keras.layers, which name their variables"), mechanical=False),
    "enable_eager_execution": Word(say("nothing: TensorFlow runs eagerly"), mechanical=False),
    **{
        f"train.{name}Optimizer": Word(f"keras.optimizers.{new}", mechanical=False)
        for name, new in {
            "Adam": "Adam",
            "GradientDescent": "SGD",
            "RMSProp": "RMSprop",
            "Adagrad": "Adagrad",
            "Adadelta": "Adadelta",
            "Momentum": "SGD(momentum=...)",
        }.items()
    },
}
SCHEDULE = _SCHEDULE


def present_name(old: str) -> Word | None:
    """What a name of Keras is called now; None when nothing is known to have changed."""
    if old in NAMES:
        return NAMES[old]
    if old.startswith("backend."):
        return _backend(old.partition(".")[2])
    parts = old.split(".")
    for length in range(len(parts), 0, -1):
        moved = MODULES.get(".".join(parts[:length]))
        if moved is not None:
            rest = parts[length:]
            name = ".".join([moved, *rest])
            return NAMES.get(name) or Word(name)
        gone = NAMES.get(".".join(parts[:length]))
        if gone is not None and not gone.mechanical:
            return gone
    return None


def _backend(name: str) -> Word | None:
    if name in BACKEND:
        return Word(f"{TENSORFLOW}backend.{name}")
    first = name.partition(".")[0]
    return Word(BACKEND_GONE[first], mechanical=False) if first in BACKEND_GONE else None

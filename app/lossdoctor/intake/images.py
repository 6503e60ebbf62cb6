"""Folders of images, one folder a class: listed lazily, written as one array of pixels image by image."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say, together
from lossdoctor.intake.npy_writing import NpyStream, need_room
from lossdoctor.intake.order import Order, Side
from lossdoctor.intake.pixels import BrokenImage, Picture, pixels, seen

IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm")
TRAINING = ("train", "training")
HELD = ("validation", "val", "valid", "dev", "test", "testing")
SAMPLE = 500  # images whose headers decide size and colours
DEEPEST = 4  # folders within a class
MOST_CLASSES = 10_000
NAMED = 5


@dataclass
class Roots:
    """Where the class folders are. `held` is the folder of validation images, if any."""

    root: Path
    held: Path | None = None


@dataclass
class Written:
    """What became of the images of one side."""

    rows: int = 0
    resized: int = 0
    broken: list[str] = field(default_factory=list)


def roots_of(place: Path) -> Roots:
    """Where training and validation images lie: train/ and validation/ (val, test), or the folder itself."""
    folders = {child.name.lower(): child for child in _folders(place)}
    root = next((folders[name] for name in TRAINING if name in folders), None)
    if root is None:
        return Roots(place)
    return Roots(root, next((folders[name] for name in HELD if name in folders), None))


def class_folders(root: Path) -> list[Path]:
    """Folders that hold images, by name. Raises Refusal for images without classes."""
    found = [child for child in _folders(root) if next(listed_files(child), None) is not None]
    if len(found) > MOST_CLASSES:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{root} holds {count} folders; {most} are the most.",
                root=str(root),
                count=len(found),
                most=MOST_CLASSES,
            ),
        )
    if len(found) >= 2:
        return found
    if found or next(listed_files(root), None) is not None:
        raise Refusal(FailureCode.UNSUPPORTED, _one_class(root, found))
    raise Refusal(
        FailureCode.UNSUPPORTED,
        say(
            "{root} holds no images; folders of .png, .jpg, .bmp, .gif, .webp or .tif files, one a class, "
            "are expected.",
            root=str(root),
        ),
    )


def _one_class(root: Path, found: list[Path]) -> Said:
    if found:
        return say(
            "{root} holds images of one folder only ({name}). One folder a class is expected: put the images of each "
            "class into a folder named after it.",
            root=str(root),
            name=found[0].name,
        )
    return say(
        "{root} holds images without folders for their classes. One folder a class is expected: put the images of "
        "each class into a folder named after it.",
        root=str(root),
    )


def holds_images(place: Path) -> bool:
    """Whether a folder is one of images, with or without classes; looks no further than the first."""
    root = roots_of(place).root
    return any(next(listed_files(child), None) is not None for child in (root, *islice(_folders(root), 50)))


def image_files(folder: Path, depth: int = 0) -> Iterator[Path]:
    """Image files of a folder and those below it, hidden ones left out, each folder's in the order of names."""
    with os.scandir(folder) as entries:
        held = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries if entry.name[0] != "."]
    for name, is_folder in sorted(held):
        if is_folder and depth < DEEPEST:
            yield from image_files(folder / name, depth + 1)
        elif not is_folder and name.lower().endswith(IMAGE_SUFFIXES):
            yield folder / name


def listed_files(folder: Path, depth: int = 0) -> Iterator[Path]:
    """The same files as the system lists them: the first ones of a folder of a million come at once."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name[0] == ".":
                continue
            if entry.is_dir(follow_symlinks=False):
                if depth < DEEPEST:
                    yield from listed_files(folder / entry.name, depth + 1)
            elif entry.name.lower().endswith(IMAGE_SUFFIXES):
                yield folder / entry.name


def _folders(place: Path) -> list[Path]:
    with os.scandir(place) as entries:
        names = [entry.name for entry in entries if entry.name[0] != "." and entry.is_dir(follow_symlinks=False)]
    return [place / name for name in sorted(names)]


def read_images(place: Path, folder: Path, order: Order) -> Side:
    """Pixels (images, height, width, channels) uint8 and class numbers (images,) int64 as `.npy` files in `folder`.

    Raises Refusal.
    """
    side = roots_of(place)
    classes = class_folders(side.root)
    names = tuple(child.name for child in classes)
    files = [list(image_files(child)) for child in classes]
    picture, notes = chosen_picture(place, [path for group in files for path in group], order.input_shape)
    written = _write(place, files, range(len(names)), picture, folder, "x", "y")
    notes += _told(written, picture, "")
    held = _held(place, side, names, picture, folder, notes)
    return Side(
        inputs=(str(folder / "x.npy"),),
        targets=(str(folder / "y.npy"),),
        held_inputs=held[:1],
        held_targets=held[1:],
        class_names={"class": names},
        choices=(
            say(
                "{n} classes in the order of their names: {names}; images in an order drawn by seed",
                n=len(names),
                names=_few(names),
            ),
            *notes,
        ),
    )


def _held(
    place: Path, side: Roots, names: tuple[str, ...], picture: Picture, folder: Path, notes: list[str]
) -> tuple[str, ...]:
    if side.held is None:
        return ()
    classes = class_folders(side.held)
    strange = [child.name for child in classes if child.name not in names]
    if strange:
        raise Refusal(
            FailureCode.SHAPE_MISMATCH,
            say(
                "{held} holds the class {strange}, which {root} has not; both need the same folders.",
                held=str(side.held),
                strange=repr(strange[0]),
                root=str(side.root),
            ),
        )
    files = [list(image_files(child)) for child in classes]
    ids = [names.index(child.name) for child in classes]
    notes += _told(_write(place, files, ids, picture, folder, "held-x", "held-y"), picture, side.held.name)
    return str(folder / "held-x.npy"), str(folder / "held-y.npy")


def chosen_picture(place: Path, files: Sequence[Path], wanted: tuple[int, ...]) -> tuple[Picture, list[str]]:
    """Size and channels to write: the model's where it says so, else the commonest of a sample."""
    sample = files[:: max(1, len(files) // SAMPLE)]
    found = [one for path in sample if (one := seen(path)) is not None]
    if not found:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place}: none of {n} images could be read. Save them anew.", place=str(place), n=len(sample)),
        )
    sizes = Counter((one.height, one.width) for one in found)
    (height, width), times = sizes.most_common(1)[0]
    channels = Counter(one.channels for one in found).most_common(1)[0][0]
    notes: list[str] = []
    if channels == 4:
        channels = 3
        notes.append(say("most images have an alpha channel, which is left out (the colours are kept)"))
    if len(wanted) == 3:
        height, width, channels = wanted[0] or height, wanted[1] or width, wanted[2] or channels
    elif len(sizes) > 1:
        notes.append(
            say(
                "images are of {sizes} sizes; {width} x {height} is the commonest ({times} of {found} looked "
                "at) and the others are resized to it",
                sizes=len(sizes),
                width=str(width),
                height=str(height),
                times=times,
                found=len(found),
            )
        )
    return Picture(height, width, channels), notes


def _write(
    place: Path,
    files: Sequence[Sequence[Path]],
    ids: Sequence[int],
    picture: Picture,
    folder: Path,
    x_name: str,
    y_name: str,
) -> Written:
    total, done = sum(len(group) for group in files), Written()
    need_room(folder, total, picture.shape, np.uint8, str(place))
    with (
        NpyStream(folder / f"{x_name}.npy", picture.shape, np.uint8) as x,
        NpyStream(folder / f"{y_name}.npy", (), np.int64) as y,
    ):
        for number, path in _mixed(files, ids):
            try:
                values, resized = pixels(path, picture)
            except BrokenImage as error:
                done.broken.append(say("{file} ({why})", file=str(path.relative_to(place)), why=error.args[0]))
                continue
            x.append(values[None])
            y.append(np.array([number]))
            done.resized += resized
    done.rows = x.rows
    if done.rows == 0:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place}: none of {n} images could be read: {broken}.",
                place=str(place),
                n=total,
                broken=done.broken[0],
            ),
        )
    return done


def _mixed(files: Sequence[Sequence[Path]], ids: Sequence[int]) -> Iterator[tuple[int, Path]]:
    """Images with their class numbers in an order drawn by seed: a folder has no order that a program would feed."""
    pairs = [(number, path) for number, group in zip(ids, files, strict=True) for path in group]
    for place in np.random.default_rng(0).permutation(len(pairs)):
        yield pairs[place]


def _told(written: Written, picture: Picture, where: str) -> list[Said]:
    colours = {1: say("grey"), 3: "RGB", 4: say("RGB and alpha")}
    kept = say(
        "{n} images as {width} x {height} pixels (width x height) {colours}, values 0 to 255; resized: {resized}",
        n=written.rows,
        width=str(picture.width),
        height=str(picture.height),
        colours=colours.get(picture.channels) or say("{n} channels", n=str(picture.channels)),
        resized=written.resized,
    )
    notes = [kept]
    if written.broken:
        broken = say(
            "left out because they cannot be read: {broken} of {n} images: {names}",
            broken=len(written.broken),
            n=written.rows + len(written.broken),
            names=_few(written.broken),
        )
        notes.append(broken)
    return [say("{folder}: {note}", folder=where, note=note) if where else note for note in notes]


def _few(names: Sequence[str]) -> Said:
    shown = together(names[:NAMED], ", ")
    return say("{names} and {n} more", names=shown, n=len(names) - NAMED) if len(names) > NAMED else shown

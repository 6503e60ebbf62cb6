"""Notebooks written as Jupyter writes them."""

import json
from pathlib import Path

OUTPUT = {"output_type": "stream", "name": "stdout", "text": ["kept\n"]}


def text_cell(words):
    return {"cell_type": "markdown", "metadata": {}, "source": [words], "id": f"t{abs(hash(words)) % 10**6}"}


def code_cell(source, **metadata):
    return {
        "cell_type": "code",
        "metadata": metadata,
        "source": source.splitlines(keepends=True),
        "id": f"c{abs(hash(source)) % 10**6}",
        "outputs": [OUTPUT],
        "execution_count": None,
    }


def notebook(path: Path, *cells, language="python"):
    """A notebook of format 4; a plain string is a code cell."""
    listed = [code_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    metadata = {"kernelspec": {"language": language, "name": "k", "display_name": "K"}}
    document = {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": listed}
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8")
    return path


def old_notebook(path: Path, *sources):
    """A notebook of format 3, as IPython 1 and 2 wrote it."""
    cells = [
        {"cell_type": "code", "language": "python", "input": source.splitlines(True), "outputs": [], "collapsed": False}
        for source in sources
    ]
    document = {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": cells}]}
    path.write_text(json.dumps(document, indent=1))
    return path

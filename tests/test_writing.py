"""Files are written whole or not at all."""

from __future__ import annotations

import os

import pytest

from theoremaudit.writing import write_atomically


def test_writes_with_its_folders(tmp_path):
    """Missing folders are made; the text arrives in UTF-8 with plain line ends."""
    path = tmp_path / "a" / "b" / "file.txt"
    write_atomically(path, "ρ < 1\n")
    assert path.read_bytes() == "ρ < 1\n".encode()
    assert path.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("step", ["replace", "chmod", "fdopen"])
@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_interrupted_write_leaves_the_old_file(tmp_path, monkeypatch, step, error):
    """Whichever step fails, the old text stays and no temporary file is left."""
    path = tmp_path / "file.txt"
    path.write_text("old")

    def fail(*_, **__):
        raise error

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(error):
        write_atomically(path, "new")
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("file.txt", "old")]

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from aidreport.output import CannotWrite, held
from aidreport.output.collection import (
    ChangedByHand,
    Collection,
    others_in,
    replace_collection,
    within,
)

FIRST = {"a/year=1/part-0": b"first", "a/year=2/part-0": b"stays", "with.py": b"lines"}
SECOND = {"a/year=2/part-0": b"stays", "a/year=3/part-0": b"new", "with.py": b"other lines"}
THIRD = {"a/year=2/part-0": b"stays", "a/year=4/part-0": b"newer", "with.py": b"newer lines"}


def describe(files: Mapping[str, list[str]], complete: bool) -> bytes:
    return json.dumps({"files": dict(files), "complete": complete}).encode()


def sums(folder: Path) -> dict[str, list[str]]:
    place = folder / "list.json"
    found = json.loads(place.read_bytes())["files"] if place.exists() else {}
    assert isinstance(found, dict)
    return found


def write(folder: Path, files: Mapping[str, bytes], *kept: str, force: bool = False) -> None:
    with held(folder, "list.json") as place:
        collection = Collection("list.json", describe, files, sums(folder), frozenset(kept))
        replace_collection(place, collection, force=force)


def there(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "list.json"
    }


def test_stale_files_and_their_empty_folders_go(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    write(tmp_path, SECOND)
    assert there(tmp_path) == SECOND
    assert not (tmp_path / "a" / "year=1").exists()
    assert set(sums(tmp_path)) == set(SECOND)
    assert json.loads((tmp_path / "list.json").read_bytes())["complete"] is True


def test_what_is_kept_stays_on_the_list(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    write(tmp_path, SECOND, "a/year=1/part-0")
    assert there(tmp_path) == FIRST | SECOND
    assert set(sums(tmp_path)) == set(FIRST | SECOND)


def test_files_of_others_are_never_touched(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    other = tmp_path / "a" / "year=1" / "notes.txt"
    other.write_bytes(b"mine")
    write(tmp_path, SECOND)
    assert there(tmp_path) == {**SECOND, "a/year=1/notes.txt": b"mine"}
    assert others_in(tmp_path, ["a"], ".txt", SECOND) == ["a/year=1/notes.txt"]
    assert others_in(tmp_path, ["a"], "part-0", SECOND) == []


@pytest.mark.parametrize("path", ["a/year=1/part-0", "with.py"])
def test_a_changed_file_stops_everything(tmp_path: Path, path: str) -> None:
    write(tmp_path, FIRST)
    (tmp_path / path).write_bytes(b"changed")
    before = there(tmp_path)
    with pytest.raises(ChangedByHand) as refused:
        write(tmp_path, SECOND)
    assert (refused.value.paths, there(tmp_path)) == ([path], before)
    write(tmp_path, SECOND, force=True)
    assert there(tmp_path) == SECOND


def test_a_file_that_is_on_no_list_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "with.py").write_bytes(b"mine")
    with pytest.raises(ChangedByHand):
        write(tmp_path, FIRST)
    assert there(tmp_path) == {"with.py": b"mine"}


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_link_leads_nowhere_else(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (inside / "a").symlink_to(outside)
    with pytest.raises(CannotWrite):
        write(inside, FIRST)
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "good"),
    [
        ("a/year=1/part-0", True),
        ("with.py", True),
        *((path, False) for path in ("../x", "a/../../x", "/etc/x", "", "C:/x", "a\\..\\x")),
    ],
)
def test_a_list_names_nothing_outside(path: str, good: bool) -> None:
    assert within(path) is good


def killed_at(number: int, folder: Path) -> bool:
    """Write the second collection in a child that is killed before its n-th touch of a file."""
    child = os.fork()
    if child == 0:
        left = iter(range(number - 1))
        root = str(folder) + os.sep

        def heard(event: str, arguments: tuple[object, ...]) -> None:
            touches = event in {"os.rename", "os.remove", "os.rmdir", "os.mkdir"}
            if touches and str(arguments[0]).startswith(root) and next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(heard)
        write(folder, SECOND)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks a child for each kill")
def test_killed_at_any_step_each_file_is_whole_and_the_next_run_goes_on(tmp_path: Path) -> None:
    kills = 0
    for number in range(1, 200):
        folder = tmp_path / str(number)
        write(folder, FIRST)
        if not killed_at(number, folder):
            break
        kills += 1
        left = {path: each for path, each in there(folder).items() if ".aidreport-" not in path}
        for path, content in left.items():
            assert content in (FIRST.get(path), SECOND.get(path)), (number, path)
        assert left["a/year=2/part-0"] == b"stays"
        # Records have changed meanwhile: what the killed run left is known as ours all the same.
        write(folder, THIRD)
        assert there(folder) == THIRD, number
        assert set(sums(folder)) == set(THIRD)
    assert kills >= 8

import os
from pathlib import Path

from aidreport.sources.paths import leads_out, shown_path


def test_paths_are_shown_from_the_root_with_slashes(tmp_path):
    assert shown_path(tmp_path, tmp_path / "records" / "2009.yaml") == "records/2009.yaml"


def test_a_path_elsewhere_is_shown_whole(tmp_path):
    assert shown_path(tmp_path / "a", tmp_path / "b.yaml") == (tmp_path / "b.yaml").as_posix()


def test_a_name_that_is_not_utf_8_can_be_printed(tmp_path):
    name = os.fsdecode(b"\xb2\xbb.yaml")
    assert shown_path(tmp_path, tmp_path / name).encode()


def test_a_link_out_of_the_folder_leads_out(tmp_path):
    root = tmp_path / "project"
    root.mkdir()
    (root / "out.yaml").symlink_to(tmp_path / "secret.yaml")
    (root / "in.yaml").symlink_to(root / "real.yaml")
    (root / "up").symlink_to(tmp_path)
    assert [leads_out(root, root / name) for name in ("out.yaml", "in.yaml", "up/x", "a")] == [
        True,
        False,
        True,
        False,
    ]
    assert leads_out(root, Path("/etc/hostname"))

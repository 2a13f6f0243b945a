import os

import pytest

from aidreport.sources.discover import files_of
from aidreport.sources.load import load, load_file

MISSING = "error: There is no such file: create it, or correct the name. [unreadable-file]"
OUTSIDE = (
    "error: This link leads out of the project's folder, and records are read only from inside"
    " it: put the file itself here. [outside-project]"
)


def write(root, **files):
    for name, content in files.items():
        path = root / "records" / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_suffix(".yaml").write_text(content, encoding="utf-8")


def lines(source):
    return [finding.line(str) for finding in source.findings]


def test_a_year_in_a_folder_is_read_whole(tmp_path):
    write(tmp_path, **{"2010__report": "year: 2010", "2010__b": "b: 1", "2010__a": "a: 1"})
    write(tmp_path, registry="people: []")
    sources = load(tmp_path, files_of(tmp_path / "records", "2010"))
    assert sources.year == "2010"
    assert [(file.path, file.root) for file in sources.files] == [
        ("records/registry.yaml", {"people": []}),
        ("records/2010/report.yaml", {"year": "2010"}),
        ("records/2010/a.yaml", {"a": "1"}),
        ("records/2010/b.yaml", {"b": "1"}),
    ]
    assert sources.findings == ()


def test_findings_of_all_files_and_names_come_together(tmp_path):
    write(tmp_path, **{"2010__a": "a: 1\na: 2"})
    (tmp_path / "records" / "2010" / "b.yml").touch()
    sources = load(tmp_path, files_of(tmp_path / "records", "2010"))
    assert [(finding.code, str(finding.position)) for finding in sources.findings] == [
        ("wrong-suffix", "records/2010/b.yml:1:1"),
        ("unreadable-file", "records/2010/report.yaml:1:1"),
        ("doubled-key", "records/2010/a.yaml:2:1"),
    ]


def test_a_missing_file_is_a_finding(tmp_path):
    assert lines(load_file(tmp_path, tmp_path / "records" / "2010.yaml")) == [
        f"records/2010.yaml:1:1: {MISSING}"
    ]


def test_a_folder_in_place_of_a_file_is_a_finding(tmp_path):
    (tmp_path / "2010.yaml").mkdir()
    assert lines(load_file(tmp_path, tmp_path / "2010.yaml")) == [
        "2010.yaml:1:1: error: This is not a file, expected a YAML file: rename or move it."
        " [unreadable-file]"
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_does_not_block_reading(tmp_path):
    os.mkfifo(tmp_path / "2010.yaml")
    assert [finding.code for finding in load_file(tmp_path, tmp_path / "2010.yaml").findings] == [
        "unreadable-file"
    ]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_locked_file_is_a_finding(tmp_path):
    (tmp_path / "a.yaml").write_text("a: 1", encoding="utf-8")
    (tmp_path / "a.yaml").chmod(0)
    assert lines(load_file(tmp_path, tmp_path / "a.yaml")) == [
        "a.yaml:1:1: error: The file may not be read: give yourself the right to read it, and"
        " close other programs that hold it open. [unreadable-file]"
    ]


def test_a_link_out_of_the_project_is_not_read(tmp_path):
    (tmp_path / "secret.yaml").write_text("a: 1", encoding="utf-8")
    root = tmp_path / "project"
    write(root, **{"2010": "a: 1"})
    (root / "records" / "registry.yaml").symlink_to(tmp_path / "secret.yaml")
    sources = load(root, files_of(root / "records", "2010"))
    assert sources.registry.root is None
    assert lines(sources) == [f"records/registry.yaml:1:1: {OUTSIDE}"]


def test_a_private_file_that_is_a_link_out_of_the_project_is_not_read(tmp_path):
    (tmp_path / "secret.yaml").write_text("people: {}", encoding="utf-8")
    root = tmp_path / "project"
    write(root, **{"2010": "a: 1"})
    (root / "records" / "private.yaml").symlink_to(tmp_path / "secret.yaml")
    sources = load(root, files_of(root / "records", "2010"))
    assert sources.private.root is None
    assert lines(sources) == [f"records/private.yaml:1:1: {OUTSIDE}"]


def test_what_everybody_has_is_without_the_private_file(tmp_path):
    write(tmp_path, **{"2010": "a: 1", "private": "people: {}"})
    sources = load(tmp_path, files_of(tmp_path / "records", "2010"))
    assert [source.path for source in sources.files] == ["records/2010.yaml"]


def test_a_linked_folder_of_a_year_is_not_read(tmp_path):
    write(tmp_path / "other", **{"2010__report": "a: 1"})
    (tmp_path / "records").mkdir()
    root = tmp_path / "project"
    (root / "records").mkdir(parents=True)
    (root / "records" / "2010").symlink_to(tmp_path / "other" / "records" / "2010")
    assert lines(load(root, files_of(root / "records", "2010"))) == [
        f"records/2010/report.yaml:1:1: {OUTSIDE}"
    ]


def test_a_ring_of_links_is_a_finding(tmp_path):
    (tmp_path / "a.yaml").symlink_to(tmp_path / "b.yaml")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")
    source = load_file(tmp_path, tmp_path / "a.yaml")
    assert [finding.code for finding in source.findings] == ["unreadable-file"]
    assert source.root is None

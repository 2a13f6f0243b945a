"""Where templates stand: the default ones, and whether a folder changes any of them."""

from __future__ import annotations

from pathlib import Path

SUFFIX = ".j2"


def default_templates() -> Path:
    """Return the folder of the default templates: in the package, or in the checkout beside it."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def changes_defaults(folder: Path) -> bool:
    """Return whether a folder holds a template that is not, to the letter, a default one."""
    default = default_templates()
    if not folder.is_dir() or folder.resolve() == default:
        return False
    return any(
        _differs(path, default / path.relative_to(folder)) for path in folder.rglob(f"*{SUFFIX}")
    )


def _differs(path: Path, default: Path) -> bool:
    try:
        return not default.is_file() or path.read_bytes() != default.read_bytes()
    except OSError:
        return True

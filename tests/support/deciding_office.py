"""LibreOffice accepts or rejects all tracked changes of Word files, and saves them as text.

A macro does it: no program on the command line of LibreOffice can.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

ACCEPT, REJECT, AS_IT_IS = "AcceptAllTrackedChanges", "RejectAllTrackedChanges", ""
_BASIC = """Sub Decide(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  opened = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  If command <> "" Then
    helper = createUnoService("com.sun.star.frame.DispatchHelper")
    helper.executeDispatch(opened.CurrentController.Frame, ".uno:" & command, "", 0, Array())
  End If
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "Text (encoded)"
  how(1).Name = "FilterOptions"
  how(1).Value = "UTF8,LF"
  opened.storeToURL(target, how())
  opened.close(True)
End Sub
Sub Main
  {calls}
  StarDesktop.terminate()
End Sub
"""
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE {type} PUBLIC "{public}" "{system}">\n'
_OFFICE = "-//OpenOffice.org//DTD OfficeDocument 1.0//EN"


def decided(
    plain: Mapping[str, bytes], tracked: Mapping[str, bytes], folder: Path
) -> dict[tuple[str, str], str]:
    """Return what named Word files say, without white space.

    Those without tracked changes as they are; those with them both accepted and rejected.
    """
    profile = folder / "profile"
    office = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    # The first start makes the profile, and would drop the macro.
    subprocess.run([*office, "--terminate_after_init"], capture_output=True, timeout=300)
    calls, targets = [], {}
    for name, content in {**plain, **tracked}.items():
        source = folder / f"{name}.docx"
        source.write_bytes(content)
        for command in (ACCEPT, REJECT) if name in tracked else (AS_IT_IS,):
            target = targets[name, command] = folder / f"{name}-{command}.txt"
            calls.append(f'Decide("{source.as_uri()}", "{target.as_uri()}", "{command}")')
    _install(profile / "user" / "basic", _BASIC.format(calls="\n  ".join(calls)))
    macro = "macro:///Standard.Module1.Main"
    subprocess.run([*office, macro], capture_output=True, check=True, timeout=300)
    return {
        key: "".join(target.read_text(encoding="utf-8-sig").split())
        for key, target in targets.items()
    }


def _install(basic: Path, code: str) -> None:
    script = 'xmlns:script="http://openoffice.org/2000/script"'
    library = 'xmlns:library="http://openoffice.org/2000/library"'
    link = 'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple"'
    standard = basic / "Standard"
    standard.mkdir(parents=True, exist_ok=True)
    _put(
        standard / "Module1.xba",
        ("script:module", "module.dtd"),
        f'<script:module {script} script:name="Module1" script:language="StarBasic">'
        f"{escape(code)}</script:module>",
    )
    _put(
        standard / "script.xlb",
        ("library:library", "library.dtd"),
        f'<library:library {library} library:name="Standard" library:readonly="false"'
        ' library:passwordprotected="false"><library:element library:name="Module1"/>'
        "</library:library>",
    )
    _put(
        basic / "script.xlc",
        ("library:libraries", "libraries.dtd"),
        f"<library:libraries {library} {link[: link.index(' xlink:type')]}>"
        f'<library:library library:name="Standard" {link.split(" ", 1)[1]}'
        ' xlink:href="$(USER)/basic/Standard/script.xlb/" library:link="false"/>'
        "</library:libraries>",
    )


def _put(path: Path, kind: tuple[str, str], xml: str) -> None:
    name, system = kind
    head = _HEAD.format(type=name, public=_OFFICE, system=system)
    path.write_text(head + xml, encoding="utf-8")

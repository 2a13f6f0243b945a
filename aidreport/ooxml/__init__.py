"""Word files from anywhere (Office Open XML, ISO/IEC 29500), as Word shows them.

Letterheads and reports that come back are read here, and by nothing else. `package` has the
parts of a file and what they point to, in the usual kind of the format even where the file is
“Strict Open XML”; `fields`, `revisions` and `edges` tell what of a part is in force. Nothing
in a file is trusted: whatever it holds, it can be read or is `Unreadable`.
"""

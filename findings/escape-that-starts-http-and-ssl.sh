#!/bin/sh
# importing the function that writes &lt; for < imports http.client, email and ssl
#
# Guess: xml.sax.saxutils.escape, three replacements, costs nothing to import; the sax package is
#   about files.
# Seen: CPython 3.11.7: `from xml.sax.saxutils import escape` loads urllib.request, and with it
#   http.client, email, socket and ssl, which no other XML module of the standard library does:
#   not xml.etree.ElementTree, xml.dom.minidom or xml.parsers.expat. html.escape loads none.
# Why it matters: 13 of 230 ms of a command that writes one Word file and never opens a connection.
#
# Packages: none; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for module in xml.sax.saxutils xml.sax xml.etree.ElementTree xml.dom.minidom xml.parsers.expat html; do
    python3 -I -c "
import importlib, sys
importlib.import_module('$module')
print('$module:', *[each for each in ('urllib.request', 'http.client', 'email', 'ssl') if each in sys.modules])
"
done > "$work/seen"
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
xml.sax.saxutils: urllib.request http.client email ssl
xml.sax:
xml.etree.ElementTree:
xml.dom.minidom:
xml.parsers.expat:
html:
EXPECTED
echo 'As described.'

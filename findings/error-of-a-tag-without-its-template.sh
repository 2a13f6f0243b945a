#!/bin/sh
# An error raised by a Jinja extension does not say in which template it is
#
# Guess: the environment knows which template it is reading and adds its name to any
#   TemplateSyntaxError, as it does for its own.
# Seen: Jinja2 3.1.6 leaves the name None when an extension raises TemplateSyntaxError with a line
#   number; parser.fail with the same line gives it. Of an included template not even the
#   traceback of the error names the file.
# Why it matters: a message with a line and no file sends a user to the wrong template.
#
# Packages: jinja2==3.1.6; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check jinja2==3.1.6
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from jinja2 import DictLoader, Environment, TemplateSyntaxError
from jinja2.ext import Extension


class Tags(Extension):
    tags = {"raised", "failed"}

    def parse(self, parser):
        tag = next(parser.stream)
        if tag.value == "failed":
            parser.fail("not here", tag.lineno)
        raise TemplateSyntaxError("not here", tag.lineno)


PAGES = {
    "raised.html": "\n{% raised %}",
    "failed.html": "\n{% failed %}",
    "page.html": '{% include "raised.html" %}',
}
environment = Environment(extensions=[Tags], loader=DictLoader(PAGES))
for name in PAGES:
    try:
        environment.get_template(name).render()
    except TemplateSyntaxError as error:
        print(name, "| name:", error.name, "| line:", error.lineno)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
raised.html | name: None | line: 2
failed.html | name: failed.html | line: 2
page.html | name: None | line: 2
EXPECTED
echo 'As described.'

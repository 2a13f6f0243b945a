#!/bin/sh
# A link in a Chinese sentence takes the rest of the sentence along, and “见example.org” is another site
#
# Guess: engines that make links of bare addresses end them before ，and 。 as before a comma and a
#   full stop, since these are punctuation for Unicode too.
# Seen: markdown-it-py 4.3.0 with linkify-it-py 2.2.0, cmarkgfm 2025.10.22, mistune 3.4.0, bleach
#   6.4.0, pymdown-extensions 13.1.2 and Jinja2 3.1.6 (urlize) go on to the next space:
#   https://example.org/a。共3人 is one address. Behind （ the first four take ）县 along and the other
#   two find none. markdown-it-py and bleach take 见example.org for a host, the first as
#   xn--example-lq3u.org.
# Why it matters: the address on the page does not exist, or belongs to somebody else; in a test
#   with English sentences all is right. Put addresses into < >.
#
# Packages: markdown-it-py==4.3.0, linkify-it-py==2.2.0, cmarkgfm==2025.10.22, mistune==3.4.0, bleach==6.4.0, Markdown==3.11.3, pymdown-extensions==13.1.2, Jinja2==3.1.6; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check markdown-it-py==4.3.0 linkify-it-py==2.2.0 cmarkgfm==2025.10.22 mistune==3.4.0 bleach==6.4.0 Markdown==3.11.3 pymdown-extensions==13.1.2 Jinja2==3.1.6
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import re
from urllib.parse import unquote

import bleach
import cmarkgfm
import jinja2
import markdown
import mistune
from markdown_it import MarkdownIt

URLIZE = jinja2.Environment().from_string("{{ text|urlize }}")
ENGINES = {
    "markdown-it-py": MarkdownIt("commonmark", {"linkify": True}).enable("linkify").render,
    "cmarkgfm": cmarkgfm.github_flavored_markdown_to_html,
    "mistune": mistune.create_markdown(plugins=["url"]),
    "bleach": bleach.linkify,
    "pymdown-extensions": lambda text: markdown.markdown(text, extensions=["pymdownx.magiclink"]),
    "Jinja2": lambda text: URLIZE.render(text=text),
}
for text in ("see https://example.org/a. Then", "见 https://example.org/a。共3人", "（https://example.org/a）县", "见example.org。"):
    print(text)
    for engine, link in ENGINES.items():
        print("   ", engine, [unquote(address) for address in re.findall('href="([^"]*)"', link(text))])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
see https://example.org/a. Then
    markdown-it-py ['https://example.org/a']
    cmarkgfm ['https://example.org/a']
    mistune ['https://example.org/a']
    bleach ['https://example.org/a']
    pymdown-extensions ['https://example.org/a']
    Jinja2 ['https://example.org/a']
见 https://example.org/a。共3人
    markdown-it-py ['https://example.org/a。共3人']
    cmarkgfm ['https://example.org/a。共3人']
    mistune ['https://example.org/a。共3人']
    bleach ['https://example.org/a。共3人']
    pymdown-extensions ['https://example.org/a。共3人']
    Jinja2 ['https://example.org/a。共3人']
（https://example.org/a）县
    markdown-it-py ['https://example.org/a）县']
    cmarkgfm ['https://example.org/a）县']
    mistune ['https://example.org/a）县']
    bleach ['https://example.org/a）县']
    pymdown-extensions []
    Jinja2 []
见example.org。
    markdown-it-py ['http://xn--example-lq3u.org']
    cmarkgfm []
    mistune []
    bleach ['http://见example.org']
    pymdown-extensions []
    Jinja2 []
EXPECTED
echo 'As described.'

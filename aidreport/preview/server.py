"""Gives the pages of a preview to browsers on this machine, and nothing else to nobody else.

- It listens on 127.0.0.1 alone, so that no other machine reaches it.
- It answers only requests for `127.0.0.1` or `localhost` at its own port: a page elsewhere, whose
  name was made to lead here (DNS rebinding), names another host.
- All addresses begin with words that nobody can guess: other people at this machine, and pages
  that try addresses, do not know them.
- It knows its pages by name and opens no file for a request, so that no path leads out.
- No page of a report may run a script, load anything or be framed elsewhere (Content Security
  Policy Level 3); the frame runs the script of the preview alone.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from secrets import token_urlsafe
from socketserver import TCPServer
from threading import Thread

from aidreport.frozen import frozen
from aidreport.preview.events import Changes

HOST = "127.0.0.1"
_NAMES = (HOST, "localhost")
_FILES = Path(__file__).parent / "files"
_HTML, _CSS, _SCRIPT = "text/html; charset=utf-8", "text/css; charset=utf-8", "text/javascript"
_FRAME_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
    " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_REPORT_POLICY = (
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'self'"
)
_HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_QUIET = 10.0
"""Seconds after which a browser that hears nothing new is told that all is well."""
_PATIENCE = 30
"""Seconds in which a request has to come."""


@frozen
class Resource:
    """A page or file that can be asked for: what it is, how it is made, what it may do."""

    media_type: str
    content: Callable[[], bytes]
    policy: str = "default-src 'none'"


def frame(content: Callable[[], bytes]) -> Resource:
    """Return the page with everything on it."""
    return Resource(_HTML, content, _FRAME_POLICY)


def report(content: Callable[[], bytes]) -> Resource:
    """Return the page of a report."""
    return Resource(_HTML, content, _REPORT_POLICY)


def style(content: bytes) -> Resource:
    """Return a style sheet."""
    return Resource(_CSS, lambda: content)


def own_files() -> dict[str, Resource]:
    """Return the script and the style sheets of the preview by their names."""
    script = (_FILES / "preview.js").read_bytes()
    styles = {name: (_FILES / name).read_bytes() for name in ("preview.css", "paper.css")}
    return {
        "preview.js": Resource(_SCRIPT, lambda: script),
        **{name: style(content) for name, content in styles.items()},
    }


class Server(ThreadingHTTPServer):
    """Serves some resources by their names; the one without a name is the page to open."""

    daemon_threads = True
    # On Windows it would mean that another program may listen at the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, port: int, resources: Mapping[str, Resource], changes: Changes) -> None:
        """Listen at a port of this machine, at any that is free for 0.

        Raises:
            OSError: where the port is taken, or not for everybody.
        """
        self.prefix = f"/{token_urlsafe(18)}/"
        self.resources = resources
        self.changes = changes
        super().__init__((HOST, port), _Handler)

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://{HOST}:{self.server_address[1]}{self.prefix}"

    @property
    def hosts(self) -> tuple[str, ...]:
        """What a browser on this machine calls this server."""
        port = int(self.server_address[1])
        names = [f"{name}:{port}" for name in _NAMES]
        # A browser leaves out the port that is usual.
        return (*names, *(_NAMES if port == 80 else ()))

    def server_bind(self) -> None:
        """Take the address, without asking the network what this machine is called."""
        if os.name == "nt":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)  # type: ignore[attr-defined,unused-ignore]
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of browsers that go away in the middle of an answer."""

    def begin(self) -> None:
        """Serve in a thread of its own."""
        Thread(target=self.serve_forever, args=(0.1,), daemon=True).start()

    def end(self) -> None:
        """Stop serving; whoever waits for changes is told so."""
        self.changes.end()
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    timeout = _PATIENCE

    def do_GET(self) -> None:
        self._answer(with_content=True)

    def do_HEAD(self) -> None:
        self._answer(with_content=False)

    def _answer(self, *, with_content: bool) -> None:
        if not self._is_meant_for_us():
            self._refuse(HTTPStatus.FORBIDDEN)
            return
        name = self.path.removeprefix(self.server.prefix)
        if name == self.path:
            self._refuse(HTTPStatus.NOT_FOUND)
        elif name == "events":
            self._tell_changes(with_content=with_content)
        elif name in self.server.resources:
            self._give(self.server.resources[name], with_content=with_content)
        else:
            self._refuse(HTTPStatus.NOT_FOUND)

    def _is_meant_for_us(self) -> bool:
        """Return whether the request names this server, once, as browsers here do."""
        named = self.headers.get_all("Host", [])
        return len(named) == 1 and named[0].strip().lower() in self.server.hosts

    def _give(self, resource: Resource, *, with_content: bool) -> None:
        content = resource.content()
        self._begin(HTTPStatus.OK, resource.media_type, resource.policy)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if with_content:
            self.wfile.write(content)

    def _refuse(self, status: HTTPStatus) -> None:
        """Answer with a status and its name; nothing of the request is repeated."""
        content = f"{status.value} {status.phrase}\n".encode()
        self._begin(status, "text/plain; charset=utf-8", "default-src 'none'")
        self.send_header("Content-Length", str(len(content)))
        if status is HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "GET, HEAD")
        # What else may come with such a request is not read.
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _begin(self, status: HTTPStatus, media_type: str, policy: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Security-Policy", policy)
        for name, value in _HEADERS.items():
            self.send_header(name, value)

    def _tell_changes(self, *, with_content: bool) -> None:
        """Send the number of changes now and whenever there is another (server-sent events)."""
        self._begin(HTTPStatus.OK, "text/event-stream", "default-src 'none'")
        self.send_header("Connection", "close")
        self.end_headers()
        if not with_content:
            return
        changes = self.server.changes
        known = changes.number
        self.wfile.write(f"retry: 500\ndata: {known}\n\n".encode())
        while not changes.ended:
            number = changes.after(known, _QUIET)
            said = f"data: {number}\n\n" if number != known else ": still here\n\n"
            known = number
            try:
                self.wfile.write(said.encode())
            except OSError:
                return  # the browser has gone

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what cannot be understood, or asks for anything but GET and HEAD."""
        unknown = code == HTTPStatus.NOT_IMPLEMENTED
        self.close_connection = True
        self._refuse(HTTPStatus.METHOD_NOT_ALLOWED if unknown else HTTPStatus(code))

    def version_string(self) -> str:
        """Return what the server calls itself: not which Python it runs on."""
        return "aidreport"

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal is for what is wrong with records."""

"""The server as clients of any kind see it."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from aidreport.preview.events import Changes
from aidreport.preview.server import Server, frame, own_files, report

LONG = 30


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def server(changes: Changes) -> Iterator[Server]:
    pages = {"": frame(lambda: b"the frame"), "internal": report(lambda: b"the report")}
    serving = Server(0, {**pages, **own_files()}, changes)
    serving.begin()
    yield serving
    serving.end()


def port_of(server: Server) -> int:
    return int(server.server_address[1])


def ask(
    server: Server, path: str, method: str = "GET", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port_of(server), timeout=LONG)
    with contextlib.closing(connection):
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, found, answer.read()


def raw(server: Server, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port_of(server)), timeout=LONG) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65536), b""))


def test_the_page_is_given_with_a_policy_that_lets_only_our_own_script_run(server: Server) -> None:
    status, headers, content = ask(server, server.prefix)
    assert (status, content) == (200, b"the frame")
    assert headers["content-security-policy"].startswith("default-src 'none'; script-src 'self';")
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["cache-control"] == "no-store"
    assert headers["server"] == "aidreport"


def test_a_report_may_run_no_script_at_all(server: Server) -> None:
    _, headers, content = ask(server, f"{server.prefix}internal")
    assert content == b"the report"
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; img-src data:;")
    assert "script-src" not in policy


@pytest.mark.parametrize(
    "host",
    [
        *(
            "evil.example",
            "evil.example:{port}",
            "127.0.0.1",
            "127.0.0.1:1",
            "localhost.evil:{port}",
        ),
        *("127.0.0.1.evil.example:{port}", "127.0.0.1:{port}@evil.example", "[::1]:{port}", ""),
        *("0.0.0.0:{port}", "127.1:{port}", "LOCALHOST.:{port}"),
    ],
)
def test_another_host_is_refused_whatever_is_asked_for(server: Server, host: str) -> None:
    named = host.format(port=port_of(server))
    for path in (server.prefix, f"{server.prefix}events", f"{server.prefix}preview.js", "/"):
        status, _, content = ask(server, path, Host=named)
        assert (status, content) == (403, b"403 Forbidden\n")


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "localhost:{port}", "LocalHost:{port}"])
def test_this_machine_is_served(server: Server, host: str) -> None:
    assert ask(server, server.prefix, Host=host.format(port=port_of(server)))[0] == 200


def test_a_request_without_a_host_or_with_two_is_refused(server: Server) -> None:
    path = server.prefix.encode()
    good = f"Host: 127.0.0.1:{port_of(server)}\r\n".encode()
    for hosts in (b"", good + b"Host: evil.example\r\n", good + good):
        answer = raw(server, b"GET " + path + b" HTTP/1.1\r\n" + hosts + b"\r\n")
        assert answer.startswith(b"HTTP/1.1 403 ")
    assert raw(server, b"GET " + path + b" HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 403 ")


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/index.html", "/internal", "/preview.js", "/favicon.ico", "//{token}//"),
        *("/{token}", "/{token}/../{token}/", "/{token}/files/preview.js", "/{token}/server.py"),
        *("/{token}/../../../../etc/passwd", "/{token}/..%2f..%2fetc/passwd"),
        *("/{token}//etc/passwd", "/{token}/C:/Windows/win.ini", "/{token}x/"),
        *("/{token}/preview.js/", "/{token}/./preview.js", "/{token}/preview.js%00"),
        *("/{token}/..\\..\\records\\2009.yaml", "/{token}/?a=1", "/{token}/%69nternal"),
        "/{token}/INTERNAL",
    ],
)
def test_no_other_path_is_served(server: Server, path: str) -> None:
    token = server.prefix.strip("/")
    assert ask(server, path.format(token=token))[::2] == (404, b"404 Not Found\n")


@pytest.mark.parametrize("name", ["internal", "events", "preview.js", "*", "127.0.0.1:80"])
def test_a_name_without_the_address_before_it_is_not_served(server: Server, name: str) -> None:
    host = f"Host: 127.0.0.1:{port_of(server)}\r\n"
    answer = raw(server, f"GET {name} HTTP/1.1\r\n{host}Connection: close\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 404 ")


def test_nobody_can_guess_the_address(server: Server, changes: Changes) -> None:
    other = Server(0, {}, changes)
    other.server_close()
    assert other.prefix != server.prefix
    assert len(server.prefix.strip("/")) >= 22


def test_head_gives_what_get_gives_but_for_the_content(server: Server) -> None:
    for name in ("", "internal", "preview.js", "preview.css", "paper.css"):
        status, headers, content = ask(server, f"{server.prefix}{name}", "HEAD")
        given = ask(server, f"{server.prefix}{name}")
        assert (status, content) == (200, b"")
        assert int(headers["content-length"]) == len(given[2])
        without_date = [
            {key: value for key, value in each.items() if key != "date"}
            for each in (headers, given[1])
        ]
        assert without_date[0] == without_date[1]
    assert ask(server, f"{server.prefix}events", "HEAD")[::2] == (200, b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "NONE"])
def test_nothing_can_be_sent(server: Server, method: str) -> None:
    status, headers, content = ask(server, server.prefix, method)
    assert (status, content) == (405, b"405 Method Not Allowed\n")
    assert headers["allow"] == "GET, HEAD"


@pytest.mark.parametrize(
    "request_",
    [
        *(b"\r\n\r\n", b"nonsense\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n"),
        *(b"GET /" + b"a" * 70000 + b" HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x00\xa5\x01\x00"),
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 300 + b"\r\n",
    ],
)
def test_nonsense_repeats_nothing_and_ends_nothing(server: Server, request_: bytes) -> None:
    answer = raw(server, request_)
    assert b"nonsense" not in answer
    assert b"Python" not in answer
    assert ask(server, server.prefix)[0] == 200


def test_nobody_but_this_machine_can_connect(server: Server) -> None:
    assert server.server_address[0] == "127.0.0.1"
    assert server.socket.family is socket.AF_INET


def events(server: Server, found: list[bytes], ended: threading.Event) -> threading.Thread:
    def listen() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port_of(server), timeout=LONG)
        with contextlib.closing(connection):
            connection.request("GET", f"{server.prefix}events")
            answer = connection.getresponse()
            assert answer.getheader("Content-Type") == "text/event-stream"
            found.extend(iter(answer.readline, b""))
        ended.set()

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    return thread


def wait(condition: object, seconds: float = LONG) -> None:
    end = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.01)


def test_two_browsers_hear_of_each_change_and_of_the_end(server: Server, changes: Changes) -> None:
    heard: list[list[bytes]] = [[], []]
    ended = [threading.Event(), threading.Event()]
    for found, end in zip(heard, ended, strict=True):
        events(server, found, end)
    wait(lambda: all(b"data: 0\n" in each for each in heard))
    changes.add()
    wait(lambda: all(b"data: 1\n" in each for each in heard))
    assert ask(server, server.prefix)[0] == 200
    changes.end()
    assert all(end.wait(LONG) for end in ended)


def test_a_browser_that_goes_away_takes_nothing_with_it(server: Server, changes: Changes) -> None:
    request = f"GET {server.prefix}events HTTP/1.1\r\nHost: 127.0.0.1:{port_of(server)}\r\n\r\n"
    for _ in range(20):
        with socket.create_connection(("127.0.0.1", port_of(server))) as connection:
            connection.sendall(request.encode())
            connection.recv(10)
    for _ in range(3):
        changes.add()
    assert ask(server, server.prefix)[0] == 200


def test_the_end_ends_at_once_with_browsers_listening(changes: Changes) -> None:
    serving = Server(0, {}, changes)
    serving.begin()
    found: list[bytes] = []
    ended = threading.Event()
    events(serving, found, ended)
    wait(lambda: found)
    begin = time.monotonic()
    serving.end()
    assert ended.wait(LONG)
    assert time.monotonic() - begin < 5
    with pytest.raises(OSError, match=r"refused|10061"):
        socket.create_connection(("127.0.0.1", port_of(serving)), timeout=5)


def test_a_port_that_is_taken_is_refused(server: Server, changes: Changes) -> None:
    with pytest.raises(OSError, match=r"in use|10048|10013"):
        Server(port_of(server), {}, changes)


def test_a_port_that_was_served_a_moment_ago_can_be_had_again(changes: Changes) -> None:
    first = Server(0, {"": frame(lambda: b"first")}, changes)
    first.begin()
    port = port_of(first)
    # The server closes this connection itself, which keeps its end of it for a while.
    request = f"GET {first.prefix} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    assert b"first" in raw(first, request.encode())
    first.end()
    second = Server(port, {}, Changes())
    second.server_close()

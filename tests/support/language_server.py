"""A small client of yaml-language-server, the program by which editors know a YAML schema."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any


class LanguageServer:
    """Speaks with one yaml-language-server over its standard input and output."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            ["yaml-language-server", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
        )
        self._number = 0
        settings = {"yaml": {"completion": True, "hover": True, "schemaStore": {"enable": False}}}
        self._request(
            "initialize",
            {
                "processId": None,
                "rootUri": folder.as_uri(),
                "workspaceFolders": [{"uri": folder.as_uri(), "name": "records"}],
                "capabilities": {"textDocument": {"completion": {}, "hover": {}}},
                "initializationOptions": {"settings": settings},
            },
        )
        self._notify("initialized", {})
        self._notify("workspace/didChangeConfiguration", {"settings": settings})

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()

    def diagnostics(self, file: Path) -> list[dict[str, Any]]:
        """Open a file and return what the server finds in it."""
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1}
        self._notify(
            "textDocument/didOpen",
            {"textDocument": {**document, "text": file.read_text(encoding="utf-8")}},
        )
        while True:
            message = self._receive()
            told = message.get("params", {})
            about_diagnostics = message.get("method") == "textDocument/publishDiagnostics"
            if about_diagnostics and told["uri"].endswith(file.name):
                return list(told["diagnostics"])

    def hover(self, file: Path, line: int, column: int) -> str:
        """Return the text that an editor shows at a place, both counted from 0."""
        found = self._request("textDocument/hover", _place(file, line, column))
        contents = found["contents"] if found else ""
        return contents["value"] if isinstance(contents, dict) else str(contents)

    def completions(self, file: Path, line: int, column: int) -> list[str]:
        """Return the labels that an editor offers at a place, both counted from 0."""
        found = self._request("textDocument/completion", _place(file, line, column))
        items = found["items"] if isinstance(found, dict) else found
        return [item["label"] for item in items]

    def _request(self, method: str, parameters: dict[str, Any]) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if message.get("id") == self._number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _notify(self, method: str, parameters: dict[str, Any]) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        """Return the next message; what the server asks is answered with nothing."""
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        if "method" in message and "id" in message:
            asked = message["params"].get("items", []) if message.get("params") else []
            self._send({"id": message["id"], "result": [None] * len(asked) or None})
        return message


def _place(file: Path, line: int, column: int) -> dict[str, Any]:
    return {
        "textDocument": {"uri": file.as_uri()},
        "position": {"line": line, "character": column},
    }

"""Completion in PowerShell, by the protocol that click has for other shells.

Newer versions of click bring a script of their own. It reads what a program prints as the console
is set, so that Chinese words arrive garbled on a Windows that is set to code page 936.
"""

from __future__ import annotations

import os

from click.shell_completion import CompletionItem, ShellComplete

_SOURCE = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($word, $ast, $position)
    $before = $ast.CommandElements |
        Where-Object { $_.Extent.StartOffset -lt $position } |
        ForEach-Object { $_.Extent.Text }
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
    $env:COMP_WORDS = @($before) -join "`n"
    $env:COMP_CWORD = $word
    $env:%(complete_var)s = 'powershell_complete'
    try {
        & %(prog_name)s 2>$null | ForEach-Object {
            $type, $value, $help = $_ -split "`t", 3
            if ($type -eq 'plain') {
                [System.Management.Automation.CompletionResult]::new(
                    $value, $value, 'ParameterValue', $help)
            }
        }
    } finally {
        Remove-Item Env:COMP_WORDS, Env:COMP_CWORD, Env:%(complete_var)s
        [Console]::OutputEncoding = $encoding
    }
}
"""
"""Where nothing comes back, PowerShell offers files, as is meant for files."""


class PowerShell(ShellComplete):
    """Completion for Windows PowerShell 5.1 and PowerShell 7."""

    name = "powershell"
    source_template = _SOURCE

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one that is being typed, and that one; without quotes."""
        words = [_bare(word) for word in os.environ["COMP_WORDS"].split("\n")]
        incomplete = _bare(os.environ.get("COMP_CWORD", ""))
        before = words[1:]
        if incomplete and before and before[-1] == incomplete:
            before.pop()
        return before, incomplete

    def format_completion(self, item: CompletionItem[str]) -> str:
        """Return sort, word and meaning; a meaning must not be empty in PowerShell."""
        said = " ".join((item.help or "").split()) or item.value
        return f"{item.type}\t{item.value}\t{said}"


def _bare(word: str) -> str:
    return word.strip("'\"")

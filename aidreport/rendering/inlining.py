"""Compiles templates so that what they do most often costs no call of our environment.

A report of 10,000 activities looks up 600,000 attributes, prints 300,000 values and says
170,000 phrases. Nearly all are of a few sorts that the environment has judged before: these
the code of a template handles itself, in one expression, and asks about all others.
"""

from __future__ import annotations

from keyword import iskeyword
from typing import Any

from jinja2 import nodes
from jinja2.compiler import Frame

from aidreport.rendering.counting import CountingGenerator

_JOINED = ("Markup(concat(", "return Markup(concat(")
_ASSIGNED = " = (Markup if context.eval_ctx.autoescape else identity)("


class InliningGenerator(CountingGenerator):
    """The counting generator, with a short way for attributes, values and phrases.

    `_v` is the value that was looked at last; expressions inside each other are done with theirs
    before they give one.
    """

    def write_commons(self) -> None:
        """Name what is needed again and again, once for each template and block."""
        self.writeline("look = environment.getattr")
        self.writeline("seen = environment.seen")
        self.writeline("calling = environment.calling")
        self.writeline("phrase = environment.phrase")
        self.writeline("finalize = environment.finalize")
        self.writeline("as_it_is = environment.as_it_is")
        super().write_commons()

    def write(self, x: str) -> None:
        """Write code; what is joined is text, which `Markup` need not be asked about."""
        if x.startswith(_JOINED):
            x = x.replace("Markup(", "as_it_is(", 1)
        elif x == _ASSIGNED:
            x = x.replace("Markup", "as_it_is", 1)
        super().write(x)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Look up an attribute directly where one of the same name and type was allowed before."""
        if iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.write(f"(_v.{node.attr} if (_v := ")
        self.visit(node.node, frame)
        self.write(f").__class__ in seen[{node.attr!r}] else look(_v, {node.attr!r}))")

    def visit_Call(  # noqa: N802 - Jinja's name
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        """Call a phrase directly, and anything else by the environment."""
        named = node.kwargs or node.dyn_args or node.dyn_kwargs
        if named or forward_caller or frame.loop_frame or frame.block_frame:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.write("(_v if (_v := ")
        self.visit(node.node, frame)
        self.write(").__class__ is phrase else calling(context, _v))(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        """Write what begins the output of a value: it is Markdown then, and not escaped again."""
        if _is_escaped(frame):
            self.write("(_v if (_v := ")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        """Write what ends it: most values are Markdown already."""
        if _is_escaped(frame):
            self.write(").__class__ is Markup else finalize(_v))")
        else:
            super()._output_child_post(node, frame, finalize)


def _is_escaped(frame: Frame) -> bool:
    """Return whether what is printed there is known to become Markdown."""
    return bool(frame.eval_ctx.autoescape) and not frame.eval_ctx.volatile

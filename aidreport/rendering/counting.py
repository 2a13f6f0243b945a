"""Compiles templates so that each loop, macro, block and inclusion counts its steps."""

from __future__ import annotations

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

_STEP = object()


class CountingGenerator(CodeGenerator):
    """Jinja's own generator of code, with a line that counts where anything can go on for long."""

    def write_commons(self) -> None:
        """Name what counts, once for each template and block."""
        self.writeline("step = environment.budget.step")
        super().write_commons()
        self.writeline("concat = environment.budget.join")

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 - Jinja's name
        """Count in each block, macro and loop; they can call themselves."""
        for inner in node.find_all((nodes.Block, nodes.Macro, nodes.CallBlock, nodes.For)):
            body: list[nodes.Node] = inner.body  # type: ignore[attr-defined]
            body.insert(0, nodes.ExprStmt(nodes.Const(_STEP), lineno=inner.lineno))
        super().visit_Template(node, frame)

    def visit_ExprStmt(self, node: nodes.ExprStmt, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write the line that counts, or any other expression."""
        if isinstance(node.node, nodes.Const) and node.node.value is _STEP:
            self.writeline("step()", node)
        else:
            super().visit_ExprStmt(node, frame)

    def visit_Include(self, node: nodes.Include, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Count an inclusion."""
        self.writeline("step()", node)
        super().visit_Include(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Join with `~` by a function that counts."""
        self.write("environment.joined((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")

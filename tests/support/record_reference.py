"""The fields of a record as tables, from the JSON Schema: what an editor shows as hover text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from models import all_models

from aidreport.model.base import chinese_names
from aidreport.names import KINDS, chinese_words

Schema = Mapping[str, Any]
TABLE = "| 字段 | 英文名 | 填法 | 说明 |\n|---|---|---|---|\n"


class RecordReference:
    """Writes down each group of fields once, in the order in which a reader meets them."""

    def __init__(self, schema: Schema) -> None:
        self.models_of_records = {model.__name__: model for model in all_models()}
        shared = {
            name: definition
            for name, definition in schema["definitions"].items()
            if name.islower() and "properties" not in definition
        }
        whole = with_fields_in_place(schema, shared)
        self.schema = whole
        self.models = {
            name: model for name, model in whole["definitions"].items() if not name.islower()
        }
        self.written: set[str] = set()
        self.names: dict[str, list[str]] = {}
        for model, group in {"RecordFile": schema, **self.models}.items():
            for name, field in group.get("properties", {}).items():
                both = f"`{chinese_names(self.models_of_records[model])[name]}`（`{name}`）"
                for reference in self.groups_of(field):
                    known = self.names.setdefault(reference, [])
                    known += [both] if both not in known else []

    def text(self) -> str:
        """Return the tables, one below the other under their headings."""
        tabled = self.table("RecordFile", self.schema["properties"], self.schema["required"])
        top = "## 文件的各字段\n\n" + tabled
        parts = [top, *self.activities(), *self.groups_in(self.schema["properties"])]
        return "\n".join(parts)

    def activities(self) -> list[str]:
        """Return what all kinds of activity share, then what each kind has besides."""
        references_to_kinds = references(self.schema["properties"]["activities"])
        self.written |= set(references_to_kinds)
        kinds = [self.models[name]["properties"] for name in references_to_kinds]
        required = [self.models[name]["required"] for name in references_to_kinds]
        shared = {
            name: field
            for name, field in kinds[0].items()
            if name != "kind" and all(kind.get(name) == field for kind in kinds)
        }
        intro = "每项活动都写明 `种类`（`kind`）。各类活动都可以填写：\n\n"
        tabled = self.table("Activity", shared, required[0])
        parts = ["## `活动`（`activities`）\n\n" + intro + tabled]
        groups = dict(shared)
        for model, kind, needed in zip(references_to_kinds, kinds, required, strict=True):
            own = {name: field for name, field in kind.items() if name not in shared}
            described = own.pop("kind")
            groups |= own
            name = described["const"]
            head = f"### `{KINDS[name]}`（`{name}`）：{described['description']}\n\n"
            more = (
                "另外还有：\n\n" + self.table(model, own, needed) if own else "没有另外的字段。\n"
            )
            parts.append(head + more)
        return [*parts, *self.groups_in(groups)]

    def groups_in(self, fields: Schema) -> Iterator[str]:
        """Yield the groups that these fields lead to, each with those inside it."""
        for field in fields.values():
            for reference in self.groups_of(field):
                model = self.models[reference]
                if reference in self.written or "properties" not in model:
                    continue
                self.written.add(reference)
                names = "、".join(self.names[reference])
                tabled = self.table(reference, model["properties"], model.get("required", ()))
                yield f"## {names}：{field['description']}\n\n{tabled}"
                yield from self.groups_in(model["properties"])

    def groups_of(self, field: Schema) -> list[str]:
        """Return the groups that a field is, not those in one that is written in short."""
        every = references(field)
        inside = {
            name
            for each in every
            for name in references(self.models.get(each, {}).get("properties", {}))
            if name != each
        }
        return [name for name in every if name not in inside]

    def table(self, model: str, fields: Schema, required: list[str]) -> str:
        """Return the fields of a group as a table."""
        chinese = chinese_names(self.models_of_records[model])
        rows = (
            f"| `{chinese[name]}`{'（必填）' if name in required else ''} | `{name}` "
            f"| {self.form(field)} | {field['description']} |\n"
            for name, field in fields.items()
            if name != "extra"
        )
        return TABLE + "".join(rows)

    def form(self, field: Schema) -> str:
        """Return in a few words how a field is filled in."""
        types = set(collected(field, "type"))
        models = [self.models[name] for name in references(field)]
        for name in references(field):
            if choices := self.models[name].get("enum"):
                words = chinese_words(name, choices).items()
                return " ".join(
                    f"`{chinese}`" if chinese == word else f"`{chinese}`（`{word}`）"
                    for word, chinese in words
                )
        examples = collected(field, "examples")
        if any(str(example).startswith("2009-") for example in examples):
            return "日期或一组字段" if models else "日期"
        is_money = any(isinstance(example, float) for example in examples)
        if "boolean" in types and "number" not in types:
            return "`是` 或 `否`（`true`、`false`）"
        forms = ["金额" if is_money else "文字"] if "string" in types else []
        forms += ["一组字段"] if models else []
        return "或".join(forms) + ("，可填多个" if "array" in types else "")


def with_fields_in_place(value: Any, shared: Mapping[str, Any]) -> Any:
    """Return a schema in which each reference to a field of many places is that field."""
    if isinstance(value, list):
        return [with_fields_in_place(entry, shared) for entry in value]
    if not isinstance(value, Mapping):
        return value
    if (name := str(value.get("$ref")).rpartition("/")[2]) in shared:
        return with_fields_in_place(shared[name], shared)
    # What the keys of a table look like says nothing of its fields.
    return {
        key: with_fields_in_place(entry, shared)
        for key, entry in value.items()
        if key != "propertyNames"
    }


def collected(field: Any, key: str) -> list[Any]:
    """Return what stands under `key` in a field's schema, at whatever depth."""
    if isinstance(field, list):
        return [value for inside in field for value in collected(inside, key)]
    if not isinstance(field, Mapping):
        return []
    found = field.get(key, [])
    deeper = [inside for name, inside in field.items() if name != key]
    return [*(found if isinstance(found, list) else [found]), *collected(deeper, key)]


def references(field: Schema) -> list[str]:
    """Return the names of the definitions that a field refers to, each once."""
    return list(dict.fromkeys(name.rpartition("/")[2] for name in collected(field, "$ref")))

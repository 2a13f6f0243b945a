"""Values made from a JSON Schema: good ones, and ones with a fault somewhere."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Schema = dict[str, Any]

_TEXTS = (
    "示例|扫雪|2024|乙|示例小学|第二支部全体党员|-5|\uff21\uff11|\u3007|㎡|々"
    "|54人|150斤|近300人|十余人|若干|三百|五名|1,000人|９名|3余人|12|98%|3000人次|1.2345678|１２％"
    "|一百零五人|廿三人|三十|三四十人|10几人|30人左右|百余名|千余册次|半吨|两吨半|70㎡|３千克|三千克|百人"
    "|一百五人|人（家）次|12人(家)次|3.5万人次|十万余元|¥1,000.00|￥３0|1000元整|壹佰元整|三万六|3元5角|若干元"
    "|一百零五元|二十余万元|近十万元|5单元|100美元|1.234千元|3.55千人|贰拾余万元|三点五吨|三点五六七吨|12,50元"
    "|700|2835.5|1.2万元|近10万元|10余万元|1,000元|7.005|七百|１０００元|5亿元|5000|元|0.000001万元"
    "|2024-03-05|2024-03|2024年3月5日|2024/3/5|2024年春季|2024年上半年|2024.|2024年|2024-3-5日"
    "|2024-03-05 00:00:00|2024年3月5日（星期二）|2024年3月5日-7日|2024.3.5-3.7|20240305"
    "|20241305|二\u3007二四年三月|40242|3/5/2010|2024年3月-5月|2024年3月-5日|2024年3月5日至5月"
    "|2024-03 00:00|2024年底|20240305-20240307"
    "|2023—2024学年度|2024-03-05至2024-03-09|2024-03至2024-05|3月5日至8日|2024-03-05—08"
    "|2024-13|2024-04-31|0000-01-01|2024-00-10|春节|yes|No|是|true|FALSE|也许"
    "|| |。|——|{{ cash }}|{{cash}}|{{ 1 }}|a{{ cash }}b|\n甲\n|\u3000"
)
TEXTS = tuple(_TEXTS.split("|"))
"""What turns up in records, right in one field and wrong in another."""

SCALARS = st.one_of(
    st.sampled_from(TEXTS),
    st.sampled_from([0, 1, 12, 700, 2009, 2024, 20240305, 40242, -1, 0.5, 10**12, 10**13]),
    st.booleans(),
    st.text("甲乙0123456789年月日-至—近约余多万亿元人名次.,:。 {}yestrue", max_size=9),
    st.text("甲0123一二三五两零十百千万亿几半近约余多来元整人名次左右.,", max_size=9),
)
ANYTHING = st.one_of(
    SCALARS, st.none(), st.just([]), st.just({}), st.lists(SCALARS, max_size=2), st.just({"甲": 1})
)


class Values:
    """Strategies for the values that a schema describes, and for what is nearly one."""

    def __init__(self, schema: Schema, references: dict[str, list[str]]) -> None:
        """Take a schema with `definitions`; `references` are the ids for each description."""
        self._definitions = schema["definitions"]
        self._references = references

    def of(self, schema: Schema, depth: int = 4) -> st.SearchStrategy[Any]:
        """Return values of a schema, one in fifteen of them anything at all."""
        return st.integers(0, 14).flatmap(
            lambda chance: ANYTHING if chance == 0 else self._good(schema, depth)
        )

    def _good(self, schema: Schema, depth: int) -> st.SearchStrategy[Any]:
        if (ids := self._references.get(schema.get("description", ""))) is not None:
            return st.sampled_from(ids)
        if "$ref" in schema:
            return self._good(self._definitions[schema["$ref"].rpartition("/")[2]], depth)
        if "allOf" in schema and "properties" not in schema:
            return self._good(schema["allOf"][0], depth)
        if "anyOf" in schema and "properties" not in schema:
            choices = [choice for choice in schema["anyOf"] if depth or not _is_deep(choice)]
            return st.sampled_from(choices or schema["anyOf"]).flatmap(
                lambda choice: self._good(choice, depth)
            )
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        types = schema.get("type", "string")
        return st.sampled_from([types] if isinstance(types, str) else types).flatmap(
            lambda name: self._typed(name, schema, depth)
        )

    def _typed(self, name: str, schema: Schema, depth: int) -> st.SearchStrategy[Any]:
        match name:
            case "object":
                return self._object(schema, depth)
            case "array":
                return st.lists(self.of(schema["items"], depth - 1), max_size=2)
            case "null":
                return st.none()
            case "boolean":
                return st.booleans()
            case "number" | "integer":
                return st.sampled_from([0, 12, 700, 2024, 0.5, 2009])
            case _:
                return st.sampled_from(schema.get("examples", TEXTS[:5])).map(str)

    def _object(self, schema: Schema, depth: int) -> st.SearchStrategy[Any]:
        properties = schema.get("properties", {})
        required = {
            name: self.of(properties[name], depth - 1) for name in schema.get("required", ())
        }
        optional = {
            name: self.of(field, depth - 1)
            for name, field in properties.items()
            if name not in required and depth > 0
        }
        entry = schema.get("additionalProperties")
        if isinstance(entry, dict):
            keys = st.sampled_from(["甲", "乙", "——"])
            return st.dictionaries(keys, self.of(entry, depth - 1), max_size=2)
        if not optional:
            return st.fixed_dictionaries(required)
        some = st.lists(st.sampled_from(sorted(optional)), max_size=3, unique=True)
        return some.flatmap(
            lambda names: st.fixed_dictionaries(
                {**required, **{name: optional[name] for name in names}}
            )
        )


def _is_deep(schema: Schema) -> bool:
    return "$ref" in schema or schema.get("type") in ("array", "object")

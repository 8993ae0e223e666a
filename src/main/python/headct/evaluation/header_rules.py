"""What a series' header says of its protocol, by the rules the engine uses (routes/protocol-rules.yaml).

The same answers as `org.bellwether.protocol.HeaderProtocolRules`: the first rule that holds gives the answer, and an
attribute that is missing fulfils nothing. A file of headers with answers keeps both to it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from headct import PROTOCOL_HEADS

#: Attributes by their keyword in PS3.6, each with its values as text.
Header = Mapping[str, Sequence[str]]

Condition = Callable[[Header], bool]

#: The rules of this checkout.
RULES = Path(__file__).resolve().parents[5] / "routes" / "protocol-rules.yaml"

_LONGEST = 1024
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


class HeaderRules:
    """The rules of a file."""

    def __init__(self, file: Path = RULES) -> None:
        """Reads a rule file; needs PyYAML. Raises ValueError for a condition it does not know."""
        import yaml

        # BaseLoader leaves every scalar the text that it is, as the engine does.
        sections = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        self._excluded = [(rule["because"], _condition(rule["when"])) for rule in sections["excluded"]]
        self._answers = {
            head: [(rule["answer"], _condition(rule["when"])) for rule in sections[head]] for head in PROTOCOL_HEADS
        }

    def answers(self, header: Header, slice_count: int) -> dict[str, int | None]:
        """The answer of each head as an index in `PROTOCOL_HEADS`; None when the header does not know."""
        view = _view(header, slice_count)
        found = {head: _first(rules, view) for head, rules in self._answers.items()}
        return {head: None if word is None else PROTOCOL_HEADS[head].index(word) for head, word in found.items()}

    def excluded_because(self, header: Header, slice_count: int) -> str | None:
        """Why the series is no head CT for a network; None when it may be one."""
        return _first(self._excluded, _view(header, slice_count))


def _first(rules: Sequence[tuple[str, Condition]], header: Header) -> str | None:
    return next((answer for answer, holds in rules if holds(header)), None)


def _view(header: Header, slice_count: int) -> Header:
    view = {keyword: [value.strip()[:_LONGEST] for value in values] for keyword, values in header.items()}
    return {**view, "SliceCount": [str(slice_count)], "SlicePlane": slice_plane(header)}


def slice_plane(header: Header) -> list[str]:
    """AXIAL, CORONAL or SAGITTAL, the plane that Image Orientation (Patient) is closest to; empty without it."""
    values = [value for value in header.get("ImageOrientationPatient", ()) if value.strip()]
    if len(values) != 6:
        return []
    d = [float(value) for value in values]
    x, y, z = abs(d[1] * d[5] - d[2] * d[4]), abs(d[2] * d[3] - d[0] * d[5]), abs(d[0] * d[4] - d[1] * d[3])
    if z >= x and z >= y:
        return ["AXIAL"] if z > 0 else []
    return ["CORONAL"] if y >= x else ["SAGITTAL"]


def _condition(node: dict[str, Any]) -> Condition:
    if "tag" in node:
        return _comparison(node)
    ((key, content),) = node.items()
    if key in ("and", "or"):
        parts, combine = [_condition(part) for part in content], all if key == "and" else any
        return lambda header: combine(part(header) for part in parts)
    if key == "not":
        inner = _condition(content)
        return lambda header: not inner(header)
    if key == "always":
        return lambda header: content == "true"
    raise ValueError(f"no condition '{key}'")


def _comparison(node: dict[str, Any]) -> Condition:
    keyword, index = node["tag"], int(node.get("value", 0))

    def any_value(header: Header, test: Callable[[str], bool]) -> bool:
        values = list(header.get(keyword, ()))
        if index:
            values = values[index - 1 : index]
        return any(value and test(value) for value in values)

    if "present" in node:
        wanted = node["present"] == "true"
        return lambda header: any_value(header, lambda _: True) == wanted
    test = _test(node)
    return lambda header: any_value(header, test)


def _test(node: dict[str, Any]) -> Callable[[str], bool]:
    if "equals" in node:
        texts = _texts(node["equals"])
        return lambda value: value.upper() in texts
    if "contains" in node:
        texts = _texts(node["contains"])
        return lambda value: any(text in value.upper() for text in texts)
    if "matches" in node:
        # Java: letters of ASCII only, save at the border of a word.
        pattern = re.compile(node["matches"].replace(r"\b", r"(?u:\b)"), re.IGNORECASE | re.ASCII)
        return lambda value: pattern.search(value) is not None
    if "from" in node or "to" in node:
        low, high = float(node.get("from", "-inf")), float(node.get("to", "inf"))
        return lambda value: _NUMBER.fullmatch(value) is not None and low <= float(value) <= high
    raise ValueError(f"no comparison in {node}")


def _texts(operand: str | list[str]) -> list[str]:
    return [text.strip().upper() for text in ([operand] if isinstance(operand, str) else operand)]

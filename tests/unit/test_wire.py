"""JSON is read fast, and exactly as the standard library reads it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit.wire import decode_json

EXACT = [
    b"[123456789012345678901234567890, -9223372036854775809, 18446744073709551616]",
    b"[0.1, 1e308, -0.0, 1E+2]",
    b"[1e400, -1e400]",
    b'["\\ud800", "\\u00e9", "\xc3\xa9", ""]',
    b'{"a": {"a": [null, true, false]}, "b": 1, "b": 2}',
    b"[" * 200 + b"]" * 200,
]


@pytest.mark.parametrize("content", EXACT)
def test_json_reads_exactly_as_the_standard_library_reads_it(content: bytes) -> None:
    read = decode_json(content)
    assert repr(read) == repr(json.loads(content))


def test_nan_reads_as_the_standard_library_reads_it() -> None:
    assert repr(decode_json(b"[NaN, Infinity]")) == "[nan, inf]"


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"a": ', b"[1,]", b'"\xff"'])
def test_what_is_no_json_is_a_value_error(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode_json(content)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    )
)
def test_what_json_can_hold_comes_back(value: object) -> None:
    assert decode_json(json.dumps(value).encode()) == value

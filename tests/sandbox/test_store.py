"""Links: whatever is linked, cut and removed in whatever order, both ends always agree."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from asckit_plugins.sandbox.shapes import shapes
from asckit_plugins.sandbox.store import Store

LINKS = [
    ("betaGroups", "betaTesters"),
    ("builds", "betaGroups"),
    ("builds", "individualTesters"),
    ("betaTesters", "builds"),
    ("apps", "builds"),
    ("builds", "app"),
    ("betaGroups", "app"),
    ("builds", "buildBetaDetail"),
    ("apps", "betaAppReviewDetail"),
]
steps = st.lists(
    st.tuples(
        st.sampled_from(["link", "link", "link", "unlink", "remove"]),
        st.sampled_from(LINKS),
        st.integers(0, 2),
        st.integers(0, 2),
    ),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(steps)
def test_both_ends_of_every_link_agree(steps: list[tuple[str, tuple[str, str], int, int]]) -> None:
    store = Store(shapes())
    table = shapes()
    types = sorted({kind for kind, _ in LINKS} | {"buildBetaDetails", "betaAppReviewDetails", "betaTesters"})
    records = {(kind, at): store.add(kind, f"{kind}-{at}", {}) for kind in types for at in range(3)}
    for action, (kind, relationship), from_, to in steps:
        target = table.resource(kind).relationships[relationship].type or ""
        here, there = records[kind, from_], records[target, to]
        if any(store.find(record.type, record.id) is None for record in (here, there)):
            continue
        if action == "link":
            store.link(here, relationship, there)
            assert there in store.related(here, relationship)
        elif action == "unlink":
            store.unlink(here, relationship, there)
            assert there not in store.related(here, relationship)
        else:
            store.remove(here)
    for kind in types:
        for record in store.all(kind):
            for end in table.resource(kind).relationships.values():
                others = store.related(record, end.name)
                assert end.many or len(others) <= 1
                back = table.inverse(kind, end.name)
                for other in others:
                    assert store.find(other.type, other.id) is other
                    assert back is None or record in store.related(other, back)

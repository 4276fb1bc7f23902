"""Every answer that Apple's own documents name is read whole, and given back as it came."""

from __future__ import annotations

import gzip
import itertools
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx

from asckit_api.document import Download

from .answers import Reader, Sampler
from .conformance import Completeness
from .conftest import Walked
from .requests import REQUIRED, given_to
from .spec import Json, Operation
from .wire import Wire

TABLE = "Provider\tSKU\r\nAPPLE\tü-1\r\n"
DOWNLOADS = {"text/csv": b"\xef\xbb\xbf" + TABLE.encode(), "application/a-gzip": gzip.compress(TABLE.encode())}


class Answer(NamedTuple):
    """A documented success of an operation."""

    operation: Operation
    status: int
    media: str
    schema: Json


def test_every_answer_is_read_whole_and_given_back_as_it_came(walked: Walked, wire: Wire) -> None:
    walk = Walk(walked, wire)
    answers = itertools.chain(walk.answers(), walk.until_all_values_were_seen())
    wrong = [f"{answer.operation.id}: {said}" for answer in answers for said in walk.objections(answer)]
    assert not wrong, f"{len(wrong)} objections\n" + "\n".join(wrong[:40])
    walked.counts["fields read"] += walk.reader.fields
    walked.counts["resources compared in what two versions of their type share"] += walk.reader.shared
    assert walk.successes == Counter(
        media or "nothing" for operation in walked.spec.operations() for _, media, _ in operation.successes()
    )


class Walk:
    """Asks with every operation and answers with samples."""

    def __init__(self, walked: Walked, wire: Wire) -> None:
        self.spec, self.counts, self.wire = walked.spec, walked.counts, wire
        self.sampler, self.reader, self.completeness = Sampler(self.spec), Reader(self.spec), Completeness(self.spec)
        self.successes: Counter[str] = Counter()
        self.smallest: dict[int, tuple[int, Answer]] = {}
        """By the identity of an enum's schema: the length of the shortest answer that has it, and that answer."""

    def answers(self) -> Iterator[Answer]:
        """Every documented success that has content; those without are tried on the way."""
        for operation in self.spec.operations():
            for status, media, schema in operation.successes():
                self.successes[media or "nothing"] += 1
                if media is None or schema is None:
                    self.counts[f"answers {status} without content"] += 1
                    assert self.ask(operation, httpx.Response(status)) is None
                else:
                    self.counts[f"answers {media}"] += 1
                    yield Answer(operation, status, media, schema)

    def until_all_values_were_seen(self) -> Iterator[Answer]:
        """Answers again, as long as there are enums of which a value has not been seen."""
        assert self.sampler.unseen
        for enum, (_, answer) in self.smallest.items():
            while self.sampler.unseen[enum]:
                self.counts["answers more for every value of every enum"] += 1
                yield answer

    def ask(self, operation: Operation, reply: httpx.Response, suffix: str = "") -> Any:
        """What a method returns for an answer."""
        self.wire.reply = reply
        given = given_to(self.spec, operation, REQUIRED)
        return self.wire.call(operation, (given.positional, given.named), suffix)

    def objections(self, answer: Answer) -> Iterator[str]:
        """What is wrong in how an answer is read, or asked for."""
        try:
            yield from self.read(answer)
        except Exception as error:
            yield f"raises {error!r}"

    def read(self, answer: Answer) -> Iterator[str]:
        """What is wrong in how an answer is read."""
        if answer.media in DOWNLOADS:
            yield from self.read_download(answer)
            return
        self.sampler.touched.clear()
        came = self.sampler.sample(answer.schema)
        yield from (f"the sample is wrong: {said}" for said in self.completeness.objections(came, answer.schema))
        content = json.dumps(came, ensure_ascii=False).encode()
        for enum in self.sampler.touched:
            if enum not in self.smallest or len(content) < self.smallest[enum][0]:
                self.smallest[enum] = (len(content), answer)
        read = self.ask(answer.operation, httpx.Response(answer.status, content=content, headers=typed(answer.media)))
        yield from self.asked_for(answer.media)
        yield from self.reader.differences(read, came, answer.schema)
        yield from map(str, read.issues())
        if read.to_dict() != came:
            yield "to_dict() is not what came"

    def read_download(self, answer: Answer) -> Iterator[str]:
        """What is wrong in how a table or a packed report is read."""
        content = DOWNLOADS[answer.media]
        also_json = "application/json" in answer.operation.entry["responses"][str(answer.status)]["content"]
        reply = httpx.Response(answer.status, content=content, headers=typed(answer.media))
        read = self.ask(answer.operation, reply, "_csv" if also_json else "")
        yield from self.asked_for(answer.media)
        if not isinstance(read, Download) or read.content != content or read.text() != TABLE:
            yield f"{answer.media} reads as {read!r}"
        elif read.media_type != answer.media:
            yield f"its media type reads as {read.media_type}"

    def asked_for(self, media: str) -> Iterator[str]:
        """What is wrong with the media type that the latest request asked for."""
        accept = self.wire.sent[-1].headers["Accept"]
        if accept != media:
            yield f"asks for {accept}, not {media}"


def typed(media: str) -> dict[str, str]:
    """The header that names a media type."""
    return {"Content-Type": media}

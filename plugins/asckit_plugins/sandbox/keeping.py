"""A sandbox in an SQLite file: each request's changes are in it before the request is answered."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from . import snapshots
from .clock import AcceleratedClock
from .shapes import Json
from .store import Record, Watched
from .world import World

SCHEMA = 1
"""Goes up when files of an older release can no longer be read."""
APPLICATION = 0x61736B74
"""Marks an SQLite file as a sandbox's, in the file's own header."""
TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE records (type TEXT, id TEXT, content TEXT NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID;
CREATE TABLE due (number INTEGER PRIMARY KEY, content TEXT NOT NULL);
CREATE TABLE blobs (name TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE snapshots (name TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;
"""
TICK = 1.0
"""Real seconds after which a read notes the time."""


class StateFile:
    """Where one sandbox is kept. It belongs to one process at a time.

    Raises ValueError for a file that is something else, of another release, or in use, and OSError where there cannot
    be one. Requests, faults and the quota that was spent are not kept.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path).absolute()
        self._watched: Watched | None = None
        self._known: dict[tuple[str, str], bytes] = {}
        """What was written of each resource, as a digest."""
        self._turn: tuple[int, int] | None = None
        self._facts: dict[str, str] = {}
        self._ticked = 0.0
        self._blobs: dict[int, tuple[bytes, str]] = {}
        """Long bytes that were written, by identity: bytes do not change, and to look through them takes time."""
        self._behind = False
        """Whether something is still to be written that the disk did not take."""
        with suppress(FileExistsError):  # the private key of the sandbox is in it
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        self._db = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False, timeout=0.5)
        try:
            self._open()
        except sqlite3.DatabaseError as error:
            self._db.close()
            if "locked" in str(error):
                raise ValueError(f"{self.path} is in use by another sandbox; stop that one first") from error
            raise ValueError(f"{self.path} is no state file of a sandbox: {error}") from error
        except ValueError:
            self._db.close()
            raise

    def _open(self) -> None:
        db = self._db
        db.execute("PRAGMA locking_mode = EXCLUSIVE")  # another process cannot write to it while this one lives
        mark, version = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
        empty = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
        if not empty and mark != APPLICATION:
            raise ValueError(f"{self.path} is an SQLite file of something else; give another name")
        if not empty and version != SCHEMA:
            raise ValueError(
                f"{self.path} is of another release of asckit (its version is {version}, this one reads {SCHEMA}); "
                "export it with that release, or give another name"
            )
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("BEGIN IMMEDIATE")
        if empty:
            for statement in TABLES.split(";"):
                db.execute(statement)
            db.execute(f"PRAGMA application_id = {APPLICATION}")
            db.execute(f"PRAGMA user_version = {SCHEMA}")
        lives = int(self._fact("lives") or 0) + 1
        self._write("lives", str(lives))
        db.execute("COMMIT")
        self.life = "" if lives == 1 else f"{lives}/"
        """Tells what is named in this run from what was named in those before."""

    # -- facts ---------------------------------------------------------------------------------

    def _fact(self, name: str) -> str | None:
        found = self._db.execute("SELECT content FROM facts WHERE name = ?", (name,)).fetchone()
        return None if found is None else str(found[0])

    def _write(self, name: str, content: str) -> None:
        if self._facts.get(name) != content:
            self._db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, content))
            self._facts[name] = content

    @property
    def private_key(self) -> str:
        """The sandbox's private key, as PEM: made once for a file, so that clients outlive a restart."""
        found = self._fact("key")
        if found is None:
            from .auth import new_private_key_pem

            found = new_private_key_pem()
            self._write("key", found)
        return found

    @property
    def time(self) -> float | None:
        """The last moment that is known (Unix seconds in the sandbox); None in a new file."""
        found = self._fact("time")
        return None if found is None else float(found)

    @property
    def speed(self) -> float | None:
        """The speed of the clock; None where it was never said."""
        found = self._fact("speed")
        return None if found is None else float(found)

    # -- the world -----------------------------------------------------------------------------

    def load(self, world: World) -> bool:
        """Make a world what the file says; False for a new file, which says nothing."""
        counters = self._fact("counters")
        if counters is None:
            return False
        records = [json.loads(content) for (content,) in self._db.execute("SELECT content FROM records")]
        due = [json.loads(content) for (content,) in self._db.execute("SELECT content FROM due")]
        snapshot = {
            "format": snapshots.FORMAT,
            "version": snapshots.VERSION,
            "time": self.time,
            "counters": json.loads(counters),
            "settings": json.loads(self._fact("settings") or "{}", object_hook=self._bring_back),
            "records": records,
            "due": due,
        }
        snapshots.put(world, snapshot, str(self.path))
        return True

    def attach(self, world: World) -> None:
        """From now on, `save` is for this world; all of it is written the next time."""
        self._watched = world.store.watch()
        self._watched.scanned.update(self._watched)
        self._watched.seen.update(self._known)
        self._turn = None

    def save(self, world: World) -> None:
        """Write what has changed, all of it or nothing. Raises sqlite3.Error where the disk does not take it."""
        watched = self._watched
        if watched is None:
            return
        seen = set(watched.seen)
        for type in watched.scanned:
            seen.update((type, id) for id in watched.get(type, ()))
            seen.update(key for key in self._known if key[0] == type)
        changed: dict[tuple[str, str], bytes | None] = {}
        self._db.execute("BEGIN IMMEDIATE")
        try:
            for key in seen:
                if (digest := self._save_record(key, world.store.find(*key))) != self._known.get(key):
                    changed[key] = digest
            self._save_due(world)
            self._write("counters", json.dumps(world.store.counters))
            blobs = self._save_settings(world)
            self._write_time(world)
            self._db.execute("COMMIT")
        except BaseException:
            self._db.execute("ROLLBACK")
            self._facts.clear()
            self._turn = None
            self._blobs = {}
            self._behind = True
            raise
        for key, digest in changed.items():
            if digest is None:
                del self._known[key]
            else:
                self._known[key] = digest
        self._turn = world.turn
        self._blobs = blobs
        self._behind = False
        watched.forget()

    def _save_settings(self, world: World) -> dict[int, tuple[bytes, str]]:
        """Write how the world is set up; the long bytes in it, such as parts of uploads, once each."""
        held: dict[int, tuple[bytes, str]] = {}

        def put_away(content: bytes) -> str:
            known = self._blobs.get(id(content))
            name = blake2b(content, digest_size=20).hexdigest() if known is None else known[1]
            if known is None:
                self._db.execute("INSERT OR IGNORE INTO blobs VALUES (?, ?)", (name, content))
            held[id(content)] = (content, name)
            return name

        self._write("settings", json.dumps(snapshots.settings(world, put_away)))
        names = {name for _, name in held.values()}
        gone = {name for _, name in self._blobs.values()} - names
        self._db.executemany("DELETE FROM blobs WHERE name = ?", [(name,) for name in gone])
        return held

    def _save_record(self, key: tuple[str, str], record: Record | None) -> bytes | None:
        known = self._known.get(key)
        if record is None:
            if known is not None:
                self._db.execute("DELETE FROM records WHERE type = ? AND id = ?", key)
            return None
        content = json.dumps(snapshots.of_record(record), ensure_ascii=False, separators=(",", ":"))
        digest = blake2b(content.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        if digest != known:
            self._db.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", (*key, content))
        return digest

    def _save_due(self, world: World) -> None:
        if world.turn == self._turn:
            return
        known = {number for (number,) in self._db.execute("SELECT number FROM due")}
        pending = {due.order: due for due in world.pending}
        if self._turn is None:  # another world, whose events may have the same numbers
            known = set(self._db.execute("DELETE FROM due").fetchall())
        self._db.executemany("DELETE FROM due WHERE number = ?", [(number,) for number in known - set(pending)])
        self._db.executemany(
            "INSERT INTO due VALUES (?, ?)",
            [(number, json.dumps(snapshots.of_due(pending[number]))) for number in set(pending) - known],
        )

    def _write_time(self, world: World) -> None:
        self._write("time", repr(world.time))
        self._ticked = time.monotonic()

    def note_speed(self, clock: object) -> None:
        """Remember how fast the clock runs, where it has a speed."""
        if isinstance(clock, AcceleratedClock):
            self._write("speed", repr(clock.speed))

    def tick(self, world: World) -> None:
        """A read changes nothing but the time that was seen; it is noted now and then."""
        if self._watched is not None and not self._behind:
            self._watched.forget()
        if time.monotonic() - self._ticked > TICK:
            self._write_time(world)

    def _bring_back(self, value: Json) -> Json:
        """Long bytes in the place of their name."""
        if value.keys() != {"$blob"}:
            return value
        (content,) = self._db.execute("SELECT content FROM blobs WHERE name = ?", (value["$blob"],)).fetchone()
        self._blobs[id(content)] = (content, value["$blob"])
        return {"$bytes": content}

    # -- named snapshots -----------------------------------------------------------------------

    def snapshots(self) -> dict[str, Json]:
        """The snapshots that were kept, by name."""
        rows: list[tuple[str, str]] = self._db.execute("SELECT name, content FROM snapshots").fetchall()
        return {name: json.loads(content) for name, content in rows}

    def keep_snapshot(self, name: str, snapshot: Any) -> None:
        """Keep a snapshot."""
        self._db.execute("INSERT OR REPLACE INTO snapshots VALUES (?, ?)", (name, json.dumps(snapshot)))

    def close(self, world: World) -> None:
        """Note the time, and let go of the file. Closing again does nothing."""
        if self._watched is not None:
            self._write_time(world)
            self._watched = None
        self._db.close()

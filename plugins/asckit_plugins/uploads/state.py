"""How far an upload is, kept in a file so that a crash loses nothing.

That is: which file is sent, what was reserved at Apple for it, and which of its parts are there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import attrs

from asckit.errors import NotReady, WorkflowError
from asckit.files import write_whole

FORMAT: Final = 1
"""The version of the layout; a state of another one is not used."""
_CHUNK: Final = 1 << 20


@attrs.frozen
class Identity:
    """Which file it is that is being uploaded."""

    size: int
    """Bytes."""
    modified: int
    """When it was changed last, in nanoseconds."""
    sha256: str
    md5: str

    def is_same(self, other: Identity) -> bool:
        """Whether both are the same bytes."""
        return (self.size, self.sha256) == (other.size, other.sha256)

    def check(self, path: Path) -> None:
        """Raises `NotReady` where the file is no longer as it was when it was read."""
        try:
            now = path.stat()
        except OSError as error:
            raise NotReady(f"{path} can no longer be read: {error.strerror}") from error
        if (now.st_size, now.st_mtime_ns) != (self.size, self.modified):
            raise NotReady(f"{path} was changed while it was being uploaded; run the same again once it stays as it is")


def identify(path: Path, tell: Callable[[int, int], object]) -> Identity:
    """Read a file whole; tell gets bytes done and in all. Raises `NotReady` where it changes meanwhile, and OSError."""
    sha256, md5 = hashlib.sha256(), hashlib.md5(usedforsecurity=False)
    before, done = path.stat(), 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            sha256.update(chunk)
            md5.update(chunk)
            done += len(chunk)
            tell(done, before.st_size)
    identity = Identity(before.st_size, before.st_mtime_ns, sha256.hexdigest(), md5.hexdigest())
    if done != before.st_size:
        raise NotReady(f"{path} was changed while it was being read; run the same again once it stays as it is")
    identity.check(path)
    return identity


@attrs.define
class State:
    """An upload under way."""

    identity: Identity
    upload: str | None = None
    """The id of its buildUpload; None: it is about to be reserved, or was, and the answer did not come."""
    file: str | None = None
    """The id of its buildUploadFile, likewise."""
    parts: dict[int, tuple[int, str]] = attrs.field(factory=dict)
    """What has arrived: offset → length and MD5."""

    def has(self, offset: int, length: int) -> bool:
        """Whether a part has arrived."""
        return offset in self.parts and self.parts[offset][0] == length


@attrs.define
class StateFile:
    """Where a state is kept."""

    path: Path
    keep: bool = True
    """False while a plan is made: then nothing is written."""

    def load(self) -> State | None:
        """What was kept; None where nothing was. Raises `WorkflowError` for what cannot be read."""
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
            if kept["format"] != FORMAT:
                return None
            parts = {int(offset): (int(length), str(md5)) for offset, length, md5 in kept["parts"]}
            return State(Identity(**kept["identity"]), kept["upload"], kept["file"], parts)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise WorkflowError(
                f"{self.path}, which holds how far an upload is, cannot be read ({error}); remove it, and begin again"
            ) from error

    def save(self, state: State) -> None:
        """Keep a state, in one move: after a crash there is the old one or the new one. Raises `WorkflowError`."""
        if not self.keep:
            return
        kept: dict[str, Any] = {
            "format": FORMAT,
            "identity": attrs.asdict(state.identity),
            "upload": state.upload,
            "file": state.file,
            "parts": [[offset, *about] for offset, about in sorted(state.parts.items())],
        }
        try:
            self._make_folder()
            write_whole(self.path, json.dumps(kept), self.path.with_suffix(".tmp"))
        except OSError as error:
            raise self._unwritable(error) from error

    def drop(self) -> None:
        """Forget: the upload is over."""
        if self.keep:
            for suffix in (".json", ".tmp", ".lock"):  # whoever takes the lock from now on finds the upload through
                with contextlib.suppress(OSError):
                    self.path.with_suffix(suffix).unlink(missing_ok=True)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Exclude other processes of this computer. Raises `NotReady` where one is at it."""
        if not self.keep:
            yield
            return
        from filelock import FileLock, Timeout

        try:
            self._make_folder()
            lock = FileLock(self.path.with_suffix(".lock"), timeout=0, thread_local=False)
            lock.acquire()
        except Timeout as error:
            raise NotReady(
                "another process of this computer is uploading this build; wait for it, then run the same again"
            ) from error
        except OSError as error:
            raise self._unwritable(error) from error
        try:
            yield
        finally:
            lock.release()

    def _make_folder(self) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _unwritable(self, error: OSError) -> WorkflowError:
        return WorkflowError(
            f"how far the upload is cannot be kept in {self.path.parent} ({error.strerror or error}); make room, or "
            "name another folder (state=…, --state-folder)"
        )


def state_file(folder: Path | None, key: list[str], name: str) -> StateFile:
    """Where the state of an upload is kept: in a folder, by default such as `~/.local/state/asckit/uploads`.

    key is what makes the upload this one; name is for people who look into the folder.
    """
    if folder is None:
        from platformdirs import user_state_path

        folder = user_state_path("asckit", appauthor=False) / "uploads"
    digest = hashlib.sha256(json.dumps(key).encode()).hexdigest()[:16]
    return StateFile(folder / f"{name[:100]}-{digest}.json")

"""What stops a run."""

from __future__ import annotations


class CodegenError(Exception):
    """The run cannot go on; the message names the place and what to do. `generated/` is left as it was."""

"""`python -m asckit`: the same as the `asckit` command."""

from .cli import main

main()

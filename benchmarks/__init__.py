"""What every figure in the docs is measured with: `make bench`. Each is a ratio within one run."""

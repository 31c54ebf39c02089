"""`python -m viewer` is the command `massage-atlas`."""

import sys

from viewer.cli import main

if __name__ == "__main__":
    sys.exit(main())

"""Tests of everything; each folder mirrors one of the program's, or says what it is about.

Here, since this is imported first: as in the program itself (viewer/cli), linear algebra keeps to one thread,
because idle ones spin and take the cores from the drawing.
"""

import os

for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

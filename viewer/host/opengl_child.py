"""Draws one small picture and says with what. A child process: without OpenGL, a signal ends it."""

from __future__ import annotations

import json
import sys


def main() -> int:
    """Print one JSON line with VTK's window class and the driver's own words."""
    import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  (registers what draws)
    from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow

    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetSize(16, 16)
    window.AddRenderer(vtkRenderer())
    window.Render()
    lines = [line.partition(":") for line in window.ReportCapabilities().splitlines()]
    facts = {key.strip(): value.strip() for key, _, value in lines}
    answer = {
        "window": window.GetClassName(),
        "renderer": facts.get("OpenGL renderer string", ""),
        "version": facts.get("OpenGL version string", ""),
    }
    print(json.dumps(answer), flush=True)
    return 0 if answer["renderer"] else 1


if __name__ == "__main__":
    sys.exit(main())

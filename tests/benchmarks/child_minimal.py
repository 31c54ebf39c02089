"""The least that shows the same triangles: PySide6, pyvista, one window, one picture. Says when it painted.

Usage: python child_minimal.py TRIANGLES.npz. Run as a file, so that nothing else is imported.
"""

import sys
import time
from pathlib import Path

import numpy as np
import pyvista as pv
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Picture(QWidget):
    """Paints one rendering."""

    def __init__(self, meshes: list[pv.PolyData]) -> None:
        """Set up the scene."""
        super().__init__()
        self.plotter = pv.Plotter(off_screen=True, window_size=(1280, 800), lighting="none")
        self.plotter.render_window.SetMultiSamples(0)
        for mesh in meshes:
            self.plotter.add_mesh(mesh, color="#d9a58c", smooth_shading=False)
        self.plotter.add_light(pv.Light(light_type="headlight"))
        self.plotter.reset_camera()
        self.told = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Render, read back, paint, and say so the first time."""
        pixels = np.ascontiguousarray(self.plotter.screenshot(return_img=True))
        height, width = pixels.shape[:2]
        painter = QPainter(self)
        painter.drawImage(0, 0, QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888))
        painter.end()
        if not self.told:
            self.told = True
            print("first", time.monotonic(), flush=True)
            QTimer.singleShot(1000, self.finish)

    def finish(self) -> None:
        """Say how much memory is held, and end."""
        status = Path("/proc/self/status")
        if status.exists():
            line = next(t for t in status.read_text(encoding="ascii").splitlines() if t.startswith("VmRSS"))
            print("rss_kb", line.split()[1], flush=True)
        QApplication.quit()


def main() -> None:
    """Show what the file holds."""
    app = QApplication(sys.argv)
    with np.load(sys.argv[1]) as arrays:
        mesh = pv.PolyData(arrays["points"], arrays["faces"])
        mesh.point_data["Normals"] = arrays["normals"]
        mesh.GetPointData().SetActiveNormals("Normals")
    picture = Picture([mesh])
    picture.resize(1280, 800)
    picture.show()
    app.exec()
    picture.plotter.close()


main()

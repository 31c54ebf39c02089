"""A controller on stand-ins: a stage, a window and an executor that note what they are told."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any, Literal
from unittest.mock import Mock, create_autospec

import numpy as np

from viewer import paths
from viewer.anatomy.back import Back
from viewer.anatomy.interior import Interior, Named
from viewer.controller import Controller, Inside, Request, Tools
from viewer.controller.tools import Ahead, Arrange, Check
from viewer.files.stroke_file import read_stroke
from viewer.ports import Anchor, Clock, Executor, Marks, Message, Notes, Pick, StagePort, Task, WindowPort
from viewer.state.camera import CameraPose
from viewer.state.choices import Choices, ChoiceValues
from viewer.stroke.stroke import Stroke
from viewer.stroke.timeline import expand

FIRST = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")
SECOND = replace(FIRST, id="another", title="Another")
Layer = Literal["superficial", "deep", "bones"]
OTHER = {"left": "right", "right": "left"}


def named(structure: str, layer: Layer, english: str) -> Named:
    """A structure by its id and its English name."""
    text, _, side = structure.partition("/")[2].rpartition("-")
    if side not in ("left", "right"):
        text, side = structure.partition("/")[2], "middle"
    return Named(structure, text, side, layer, f"Latin {english}", english, "Words.")  # type: ignore[arg-type]


NAMES = (
    named("bone/C7", "bones", "Prominent vertebra, seventh cervical"),
    named("bone/T7", "bones", "Seventh thoracic vertebra"),
    named("disc/T7-T8", "bones", "Disc T7–T8"),
    named("bone/sacrum", "bones", "Sacrum"),
    named("bone/rib-7-left", "bones", "Left seventh rib"),
    named("bone/scapula-left", "bones", "Left shoulder blade"),
    named("muscle/trapezius-middle-left", "superficial", "Left trapezius, middle part"),
    named("muscle/trapezius-middle-right", "superficial", "Right trapezius, middle part"),
    named("muscle/rhomboid-major-left", "deep", "Left rhomboid major"),
)
_POINTS_EACH = 4
POINTS = np.array(
    [
        (10.0 * i + dx, 500.0 - 30.0 * i + dy, 5.0 * dx)
        for i in range(len(NAMES))
        for dx in (0, 8)
        for dy in (0, 9)
    ]
)


def interior() -> Interior:
    """Every structure of `NAMES` with four points."""
    strata = {}
    for layer in ("superficial", "deep", "bones"):
        pieces = tuple(
            SimpleNamespace(name=name.id, rows=slice(_POINTS_EACH * i, _POINTS_EACH * (i + 1)))
            for i, name in enumerate(NAMES)
            if name.layer == layer
        )
        strata[layer] = SimpleNamespace(figure=SimpleNamespace(points_mm=POINTS, pieces=pieces))
    return Interior("woman", strata)  # type: ignore[arg-type]


HOME = CameraPose((1.0, 0.0, 1.0), (0.0, 0.0, 0.0))


@dataclass
class Job:
    """What was handed to the executor."""

    work: Callable[..., Any]
    progress: Callable[[float], None]
    done: Callable[[object], None]
    failed: Callable[[Exception], None]
    task: Mock

    def finish(self) -> None:
        """Do the work here and now, as the executor would."""
        try:
            result = self.work(self.progress)
        except (ValueError, RuntimeError) as error:
            self.failed(error)
        else:
            self.done(result)


class Bench:
    """A controller on stand-ins, and what they were told."""

    def __init__(
        self,
        strokes: tuple[Stroke, ...] = (FIRST, SECOND),
        values: ChoiceValues | None = None,
        arrange: Arrange | None = None,
        ahead: Ahead | None = None,
        meanwhile: Any = None,
        check: Check | None = None,
    ) -> None:
        """Join everything, as `viewer.app` does."""
        self.stage = create_autospec(StagePort, instance=True)
        self.window = create_autospec(WindowPort, instance=True)
        self.executor = create_autospec(Executor, instance=True)
        self.choices = Choices(values)
        self.jobs: list[Job] = []
        self.load_error: Exception | None = None
        self.ready_s = math.inf
        self.evaluated: list[tuple[float, str]] = []
        self.evaluate_error: Exception | None = None
        self.changes_s = math.inf
        self.reflected: list[Any] = []
        self.unlike: Exception | None = None
        self.pose = HOME
        self.layers: tuple[str, ...] = ()
        self.hidden: set[str] = set()
        self.stage.camera.side_effect = lambda: self.pose
        self.stage.set_camera.side_effect = lambda pose: setattr(self, "pose", pose)
        self.stage.view_pose.side_effect = self.view_pose
        self.stage.between.side_effect = lambda start, goal, share: goal if share >= 1.0 else start
        self.executor.submit.side_effect = self.submit
        self.looked_in: list[Any] = []
        self.inside_error: Exception | None = None
        self.unnamed: Exception | None = None
        self.picked = ""
        self.asked: tuple[Anchor, ...] = ()
        self.covered: set[str] = set()
        self.stage.pick.side_effect = self.pick
        self.stage.anchors.side_effect = self.anchors
        self.stage.project.side_effect = lambda points_mm: np.asarray(points_mm)[:, :2]
        tools = Tools(
            self.load,
            self.evaluate,
            self.executor,
            lambda error: Message("Trouble", str(error)),
            self.look_inside,
            lambda: (NAMES, self.unnamed),
            lambda names, wanted: tuple(n.id for n in names if n.text in wanted),
            arrange,
            ahead,
            meanwhile,
            reflect=self.reflect,
            check=check,
            finish=self.finish,
        )
        self.controller = Controller(self.stage, self.window, self.choices, strokes, tools)

    def view_pose(self, view: str, frame: Any) -> CameraPose:
        """Each view looks from another place on the giver's side; the giver's goes with time."""
        height = {"giver": 100.0, "hands": 200.0, "overhead": 300.0}.get(view, 400.0)
        side = -1.0 if getattr(frame, "giver_side", "left") == "right" else 1.0
        return CameraPose((side * (frame.time_s if view == "giver" else 5.0), 0.0, height), (0.0, 0.0, 0.0))

    def submit(self, work: Any, *, progress: Any, done: Any, failed: Any) -> Mock:
        """Keep the job until the test finishes it."""
        job = Job(work, progress, done, failed, create_autospec(Task, instance=True))
        self.jobs.append(job)
        return job.task

    def load(self, request: Request, report: Callable[[float], None]) -> Any:
        """A score that knows its length, and how much of it can be played."""
        return self.score(request, report, self.ready_s)

    def finish(self, request: Request, report: Callable[[float], None]) -> Any:
        """The same, whole."""
        return self.score(request, report, math.inf)

    def score(self, request: Request, report: Callable[[float], None], ready_s: float) -> Any:
        """What loading brings."""
        if self.load_error is not None:
            raise self.load_error
        report(0.5)
        timeline = expand(request.stroke)
        figures = {"play": request.receiver, "still": request.receiver}
        back = Back(np.linspace(500.0, -100.0, 22), {}, 1.0)
        return SimpleNamespace(
            duration_s=timeline.duration_s,
            timeline=timeline,
            figures=figures,
            back=back,
            names=(request.receiver,),
            side=request.side,
            whole=math.isinf(ready_s),
            ready_s=ready_s,
        )

    def reflect(self, score: Any) -> Any:
        """The same with the giver at the other side."""
        if self.unlike is not None:
            raise self.unlike
        self.reflected.append(score)
        return SimpleNamespace(**vars(score) | {"side": OTHER[score.side]})

    def evaluate(
        self,
        score: Any,
        time_s: float,
        detail: str = "play",
        riding: Any = None,
        layers: Collection[str] = (),
    ) -> Any:
        """A frame that knows its time."""
        if self.evaluate_error is not None:
            raise self.evaluate_error
        self.evaluated.append((time_s, detail))
        assert not layers or riding == "rides", "layers were asked for that nobody knows how to move"
        self.layers = tuple(layers)
        pressure = max(score.timeline.pressure_at(role, time_s) for role in ("near", "far"))
        hand = SimpleNamespace(pressure=pressure)
        step = score.timeline.step_index_at(time_s)
        inside = {name: SimpleNamespace(points_mm=POINTS) for name in layers}
        return SimpleNamespace(
            time_s=time_s,
            detail=detail,
            hands=(hand,),
            step_index=step,
            giver_side=score.side if time_s < self.changes_s else OTHER[score.side],
            focus_mm=(1.0, 2.0, 3.0),
            inside=inside,
        )

    def look_inside(self, score: Any, report: Callable[[float], None]) -> Any:
        """What lies under the skin of the stand-in."""
        self.looked_in.append(score)
        report(0.5)
        if self.inside_error is not None:
            raise self.inside_error
        return Inside(interior(), "rides")  # type: ignore[arg-type]

    def pick(self, x_px: float, y_px: float) -> Pick | None:
        """Whatever the test put there; else what was last said to be there."""
        if not self.picked and self.asked:
            there = [a for a in self.asked if (a.x_px, a.y_px) == (x_px, y_px) and a.id not in self.covered]
            return Pick("bones", there[0].id, (0.0, 0.0, 0.0)) if there else None
        kind = "superficial" if self.picked.startswith("muscle") else "bones"
        return Pick(kind, self.picked, (0.0, 0.0, 0.0)) if self.picked else None  # type: ignore[arg-type]

    def anchors(self, ids: Any) -> tuple[Anchor, ...]:
        """All in the picture, below each other."""
        self.asked = tuple(
            Anchor(name, 100.0, 40.0 * place, name not in self.hidden) for place, name in enumerate(ids)
        )
        return self.asked

    @property
    def marks(self) -> Marks:
        """What the stage was told to mark last."""
        shown: Marks = self.stage.set_marks.call_args.args[0]
        return shown

    @property
    def notes(self) -> Notes:
        """What was written over the last picture."""
        self.controller.rendered()
        calls = self.window.show_notes.call_args_list
        shown: Notes = calls[-1].args[0] if calls else Notes()
        return shown

    @property
    def clock(self) -> Clock:
        """The last clock that was shown."""
        shown: Clock = self.window.show_clock.call_args.args[0]
        return shown

    @property
    def ticking(self) -> bool:
        """Whether the window was last asked for ticks."""
        calls = self.window.run_ticks.call_args_list
        return bool(calls and calls[-1].args[0])

    def run(self, seconds: float, dt_s: float = 0.02) -> int:
        """Tick as long as the controller wants ticks; returns how many came."""
        count = 0
        while self.ticking and count * dt_s < seconds - 1e-9:
            self.controller.tick(dt_s)
            count += 1
        return count

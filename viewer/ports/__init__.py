"""What the controller may ask of the scene and of the window: small Protocols, and the values they speak in.

The scene (`viewer.scene.stage.Stage`) implements `StagePort`, the window (`viewer.ui.main_window.MainWindow`)
implements `WindowPort`; neither knows the other, and the controller knows neither.
"""

from viewer.body.surface import Detail
from viewer.ports.intents import Intents
from viewer.ports.library import LibraryIntents, LibraryPort
from viewer.ports.scene import Aids, Anchor, Marks, Pick, StagePort, WayShape
from viewer.ports.shown import (
    BandShape,
    BreathMoment,
    Clock,
    Hover,
    Label,
    Message,
    Notes,
    StepItem,
    StructureCard,
    StructureItem,
    Tag,
    TechniqueCard,
    TechniqueItem,
)
from viewer.ports.study import PracticeCard, SkinArea, SkinLine, SkinMark, Touch
from viewer.ports.voice import Voice
from viewer.ports.window import WindowPort
from viewer.ports.work import Executor, Task
from viewer.state.camera import CameraPose

__all__ = [
    "Aids",
    "Anchor",
    "BandShape",
    "BreathMoment",
    "CameraPose",
    "Clock",
    "Detail",
    "Executor",
    "Hover",
    "Intents",
    "Label",
    "LibraryIntents",
    "LibraryPort",
    "Marks",
    "Message",
    "Notes",
    "Pick",
    "PracticeCard",
    "SkinArea",
    "SkinLine",
    "SkinMark",
    "StagePort",
    "StepItem",
    "StructureCard",
    "StructureItem",
    "Tag",
    "Task",
    "TechniqueCard",
    "TechniqueItem",
    "Touch",
    "Voice",
    "WayShape",
    "WindowPort",
]

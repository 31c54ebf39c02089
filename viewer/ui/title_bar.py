"""The bar above the 3D view: the technique's title, and menus for view, people and display."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from viewer.language import later, tr
from viewer.ports import Intents, TechniqueCard, TechniqueItem
from viewer.state.choices import (
    CHECKS,
    PEOPLE,
    THEMES,
    TONES,
    VIEWS,
    Checks,
    ChoiceValues,
    PersonName,
    Theme,
    Tone,
    ViewName,
)
from viewer.state.words import PERSON_WORDS, VIEW_WORDS
from viewer.ui.camera_menu import CameraMenu
from viewer.ui.caption_menu import CaptionMenu
from viewer.ui.comfort_menu import ComfortMenu
from viewer.ui.controls import ElidedLabel, fit_to_text, give_menu, icon_button, menu_button, tint_icons
from viewer.ui.language_menu import LanguageMenu
from viewer.ui.more_menu import MoreMenu
from viewer.ui.pane_menu import PaneMenu
from viewer.ui.saying import say
from viewer.ui.share_note import ShareMenu
from viewer.ui.side_menu import SideMenu, radio
from viewer.ui.study_menu import StudyMenu
from viewer.ui.style import TONE_SWATCHES, Colours
from viewer.ui.text_scale import px

VIEW_KEYS: dict[ViewName, str] = {
    "giver": "Alt+1, G",
    "overhead": "Alt+2",
    "side": "Alt+3",
    "front": "Alt+4",
    "hands": "Alt+5, H",
    "three-quarter": "Alt+6",
}
THEME_WORDS: dict[Theme, str] = {
    "light": later("Light"),
    "dark": later("Dark"),
    "contrast": later("High contrast"),
}
TONE_WORDS: dict[Tone, str] = {
    "light": later("Light"),
    "medium": later("Medium"),
    "tan": later("Tan"),
    "deep": later("Deep"),
}
CHECK_WORDS: dict[Checks, str] = {
    "off": later("No checks"),
    "broken": later("Checks: broken rules"),
    "all": later("Checks: warnings too"),
}
Role = Literal["receiver", "giver"]
ROLE_WORDS: dict[tuple[Role, PersonName], str] = {
    ("receiver", "woman"): later("Receiver: woman"),
    ("receiver", "woman-heavy"): later("Receiver: woman, heavy"),
    ("receiver", "woman-athletic"): later("Receiver: woman, athletic"),
    ("receiver", "man"): later("Receiver: man"),
    ("receiver", "man-heavy"): later("Receiver: man, heavy"),
    ("receiver", "man-athletic"): later("Receiver: man, athletic"),
    ("giver", "woman"): later("Giver: woman"),
    ("giver", "woman-heavy"): later("Giver: woman, heavy"),
    ("giver", "woman-athletic"): later("Giver: woman, athletic"),
    ("giver", "man"): later("Giver: man"),
    ("giver", "man-heavy"): later("Giver: man, heavy"),
    ("giver", "man-athletic"): later("Giver: man, athletic"),
}


def swatch(tone: Tone) -> QIcon:
    """A round patch of a skin tone; the chosen one has a ring around it and a dot in it."""
    made = QIcon()
    made.addPixmap(_patch(tone, chosen=False), QIcon.Mode.Normal, QIcon.State.Off)
    made.addPixmap(_patch(tone, chosen=True), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _patch(tone: Tone, chosen: bool) -> QPixmap:
    picture = QPixmap(QSize(32, 32))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#868D94"), 2))
    if chosen:
        painter.drawEllipse(2, 2, 28, 28)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TONE_SWATCHES[tone]))
    painter.drawEllipse(6, 6, 20, 20)
    if chosen:
        painter.setBrush(QColor("#FFFFFF" if tone in ("tan", "deep") else "#22262A"))
        painter.drawEllipse(12, 12, 8, 8)
    painter.end()
    picture.setDevicePixelRatio(2)
    return picture


class TitleBar(QWidget):
    """Title on the left, menus on the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("titleBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._intents: Intents | None = None
        self._items: tuple[TechniqueItem, ...] = ()
        self._values = ChoiceValues()
        self.title = ElidedLabel(self)
        self.before = icon_button("Previous technique", "Previous technique", "chevron-left", self)
        self.after = icon_button("Next technique", "Next technique", "chevron-right", self)
        self.view = menu_button("View", "View (Alt+1 to Alt+6; R brings it back)", "view", self)
        self.people: dict[Role, QToolButton] = {
            "receiver": menu_button("Receiver", "Who receives the massage", "receiver", self),
            "giver": menu_button("Giver", "Who gives the massage, and at which side (M)", "giver", self),
        }
        self.layers = icon_button("Layers", "Layers: skin, muscles, bones (Shift+L)", "layers", self, True)
        self.search = icon_button("Search", "Search for a bone or muscle (Ctrl+F)", "search", self)
        self.present = icon_button("Present", "Present on the whole screen (F5)", "present", self)
        self.display = menu_button(
            "Display",
            "Theme, text size, language, checks, full screen, principles, keys and help",
            "display",
            self,
        )
        self.display.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.more = MoreMenu(self)
        self.panel = icon_button("Side panel", "Side panel", "panel", self, checkable=True)
        self._views = self._build_views()
        self._persons = {role: self._build_person(role) for role in self.people}
        self._tones = {role: self._build_tones(role) for role in self.people}
        self.sides = SideMenu(self.people["giver"].menu(), self._ask)
        self._themes = self._build_themes()
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.before)
        row.addWidget(self.title, 1)
        row.addWidget(self.after)
        for button in (*self._buttons()[:-1], self.more.button, self.panel):
            row.addWidget(button)

    def _buttons(self) -> list[QToolButton]:
        return [
            self.view,
            *self.people.values(),
            self.layers,
            self.search,
            self.present,
            self.display,
            self.panel,
        ]

    # Menus

    def _build_views(self) -> dict[str, QAction]:
        menu = QMenu(self.view)
        words: dict[str, str] = {view: VIEW_WORDS[view] for view in VIEWS}
        actions = radio(menu, words, lambda view: self._ask("choose_view", view))
        for view in VIEWS:
            say(actions[view], keys=VIEW_KEYS[view])
        menu.addSeparator()
        frame = menu.addAction("", lambda: self._ask("frame_selected"))
        say(frame, text="Frame what is selected, or the hands", keys="F")
        say(menu.addAction("", lambda: self._ask("reset_view")), text="Bring the view back", keys="R")
        menu.addSeparator()
        self.camera = CameraMenu(menu, self._ask)
        self.panes = PaneMenu(menu, self._ask)
        give_menu(self.view, menu)
        return actions

    def _build_person(self, role: Role) -> dict[str, QAction]:
        menu = QMenu(self.people[role])
        words: dict[str, str] = {person: PERSON_WORDS[person] for person in PEOPLE}
        give_menu(self.people[role], menu)
        return radio(menu, words, lambda person: self._ask("choose", **{role: person}))

    def _build_tones(self, role: Role) -> dict[str, QAction]:
        menu = self.people[role].menu()
        menu.addSeparator()
        heading = menu.addAction("")
        heading.setEnabled(False)
        say(heading, text="Skin tone")
        words: dict[str, str] = {tone: TONE_WORDS[tone] for tone in TONES}
        actions = radio(menu, words, lambda tone: self._ask("choose_tone", role, tone))
        for tone in TONES:
            actions[tone].setIcon(swatch(tone))
        return actions

    def _build_themes(self) -> dict[str, QAction]:
        menu = QMenu(self.display)
        words: dict[str, str] = {theme: THEME_WORDS[theme] for theme in THEMES}
        actions = radio(menu, words, lambda theme: self._ask("choose", theme=theme))
        menu.addSeparator()
        words = {mode: CHECK_WORDS[mode] for mode in CHECKS}
        self._checks = radio(menu, words, lambda mode: self._ask("choose", checks=mode))
        menu.addSeparator()
        self.comfort = ComfortMenu(menu, self._ask)
        self.share = ShareMenu(menu, self._ask)
        self.captions = CaptionMenu(menu, self._ask)
        self.language = LanguageMenu(menu, self._ask)
        menu.addSeparator()
        self.study = StudyMenu(menu, self._ask)
        menu.addSeparator()
        self.full_screen, self.principles, self.help = (menu.addAction("") for _ in range(3))
        say(self.full_screen, text="Full screen", keys="F11")
        say(self.principles, text="Principles and safety", keys="F2")
        say(self.help, text="Keys and help", keys="F1")
        give_menu(self.display, menu)
        return actions

    # Widgets → intents

    def bind(self, intents: Intents) -> None:
        """Send every click to the controller."""
        self._intents = intents
        self.before.clicked.connect(lambda: self._neighbour(-1))
        self.after.clicked.connect(lambda: self._neighbour(1))
        self.layers.clicked.connect(self.toggle_layers)
        self.panel.clicked.connect(lambda on: intents.choose(panel_open=on))

    def toggle_layers(self) -> None:
        """Open the layers in the side panel, or the techniques again."""
        shown = self._values.layers_open and self._values.panel_open
        self._ask("choose", layers_open=not shown, panel_open=True)

    def _ask(self, name: str, *values: object, **fields: object) -> None:
        if self._intents is not None:
            getattr(self._intents, name)(*values, **fields)

    def _neighbour(self, by: int) -> None:
        ids = [item.id for item in self._items]
        current = self._values.stroke
        if current in ids:
            self._ask("choose", stroke=ids[(ids.index(current) + by) % len(ids)], principles_open=False)

    # State → widgets

    def set_colours(self, colours: Colours) -> None:
        """Tint the icons for a theme."""
        tint_icons(self, colours)

    def show_techniques(self, items: Sequence[TechniqueItem]) -> None:
        """Offer the arrows only where there is more than one technique."""
        self._items = tuple(items)
        for button in (self.before, self.after):
            button.setVisible(len(items) > 1)

    def show_card(self, card: TechniqueCard | None) -> None:
        """Show a technique's title."""
        self.title.set_whole(card.title if card is not None else "Massage Atlas")
        if card is not None:
            self.sides.show_usual(card.giver_side)
        self._name_buttons()

    def show_choices(self, values: ChoiceValues) -> None:
        """Show the chosen view, people, theme and whether the panel is open."""
        self._views[values.view].setChecked(True)
        self._themes[values.theme].setChecked(True)
        self._checks[values.checks].setChecked(True)
        self.comfort.show_choices(values)
        self.share.show_choices(values)
        self.captions.show_choices(values)
        self.camera.show_choices(values)
        self.language.show_choices(values)
        self.panes.show_choices(values)
        self._values = values
        self._name_buttons()
        people = {"receiver": values.receiver, "giver": values.giver}
        tones = {"receiver": values.looks.receiver_tone, "giver": values.looks.giver_tone}
        for role in self.people:
            self._persons[role][people[role]].setChecked(True)
            self._tones[role][tones[role]].setChecked(True)
        self.sides.show_choices(values)
        self.layers.setChecked(values.layers_open and values.panel_open)
        self.panel.setChecked(values.panel_open)
        self.panel.setToolTip(tr("Hide the side panel") if values.panel_open else tr("Show the side panel"))

    def retranslate(self) -> None:
        """Name what is chosen in the chosen language."""
        self.layers.setText("")
        self.layers.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.show_choices(self._values)
        self.sides.retranslate()
        for part in (
            self.comfort,
            self.share,
            self.captions,
            self.camera,
            self.panes,
            self.language,
            self.more,
        ):
            part.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use shorter names where the title would not fit beside the long ones."""
        self._name_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as the title is."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(max(48, px(28)))
            self._name_buttons()

    def _name_buttons(self) -> None:
        """The longest names beside which the title has room: whole, short, without Layers, icons alone.

        Where even icons are too many, they go into one menu, until a title in small letters has room.
        """
        values = self._values
        arrows = [arrow for arrow in (self.before, self.after) if not arrow.isHidden()]
        room = self.width() - 20 - sum(arrow.width() + 4 for arrow in arrows)
        for length in (3, 2, 1, 0):
            for role, person in self._people_shown():
                words, whole = tr(PERSON_WORDS[person]), tr(ROLE_WORDS[role, person])
                self._name(self.people[role], whole, ("", words, words, whole)[length])
            self._name_layers(length >= 2)
            view = tr(VIEW_WORDS[values.view])
            self._name(self.view, tr("View: {view}", view=view), view if length else "")
            wide = sum(button.width() + 4 for button in self._buttons())
            if wide + self.title.whole_width() <= room:
                break
        self.more.make_room(self._buttons()[:-1], wide + self.title.small_width() - room, 4)

    def _people_shown(self) -> tuple[tuple[Role, PersonName], ...]:
        return ("receiver", self._values.receiver), ("giver", self._values.giver)

    def _name_layers(self, whole: bool) -> None:
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonTextBesideIcon if whole else styles.ToolButtonIconOnly
        if self.layers.toolButtonStyle() != style:
            self.layers.setToolButtonStyle(style)
            self.layers.setText(tr("Layers") if whole else "")
            if whole:
                fit_to_text(self.layers)
            else:
                self.layers.setFixedWidth(self.search.width())

    @staticmethod
    def _name(button: QToolButton, name: str, text: str) -> None:
        if button.text() != f"{text} ▾".strip():
            button.setText(f"{text} ▾".strip())
            fit_to_text(button)
        button.setAccessibleName(name)

"""The controller: takes intents, keeps the state, tells stage and window what to show.

Every change of time takes one road: `seek` or `advance`, then `Drawing.draw`. Ticks run only while something
moves: playback, a camera move, the pointer, or the short wait before a paused picture is refined.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from viewer.controller.cards import card_of, items_of, line_of
from viewer.controller.choosing import ChoosingIntents
from viewer.controller.holding import Holding
from viewer.controller.intents import StudyIntents
from viewer.controller.messages import Messages, trouble_of
from viewer.controller.preparing import Prepared, Preparing
from viewer.controller.presenting import PresentIntents
from viewer.controller.reflecting import Reflections, differ_in_side_only
from viewer.controller.tools import Inside, Request, Tools
from viewer.controller.waiting import Waiting
from viewer.files.catalogue import Catalogue
from viewer.ports import Message, StagePort, TechniqueCard, WindowPort
from viewer.state.aids import AIDS
from viewer.state.choices import Choices
from viewer.state.sides import changed, working_side
from viewer.stroke.timeline import expand
from viewer.stroke.versions import same_moment

if TYPE_CHECKING:
    from viewer.motion.score import Score
    from viewer.stroke.stroke import Stroke


class Controller(PresentIntents, StudyIntents, ChoosingIntents):
    """Implements `viewer.ports.Intents`.

    `on_prepared` is called when a technique is on the stage, `on_refined` each time a paused picture has been
    refined, `on_failed` when preparing failed.
    """

    def __init__(
        self, stage: StagePort, window: WindowPort, choices: Choices, strokes: Sequence[Stroke], tools: Tools
    ) -> None:
        """Join the parts; nothing is shown before `start`."""
        super().__init__(stage, window, choices, tools)
        self._strokes = tuple(strokes)
        self._messages = Messages(window)
        self._preparing = Preparing(tools, window)
        self._drawing.unhurried = lambda: not self._preparing.busy  # meanwhile pictures come seldom
        self._waiting = Waiting(stage, window, tools)
        self._holding = Holding(tools, window)
        self.on_prepared: Callable[[TechniqueCard], None] = lambda _: None
        self._card: TechniqueCard | None = None
        self._carded: Stroke | None = None
        self._shown: Request | None = None
        self._wanted: Request | None = None
        self._ridden_by: Score | None = None
        self._reflections = Reflections(tools.reflect) if tools.reflect is not None else None
        self._trouble: Callable[[], Message | None] = lambda: None
        choices.on_change(self._chosen)

    # Starting and ending

    def start(self, playing: bool = True) -> None:
        """Show the choices and the list, and begin to prepare the chosen technique."""
        values = self._values
        self.playback.speed, self.playback.loop, self.playback.playing = values.speed, values.loop, playing
        self._stage.set_theme(values.theme)
        self._window.show_choices(values)
        self._show_list()
        if self._stroke(values.stroke) is not None:
            self._prepare()
        elif self._strokes:
            self._choices.change(stroke=self._strokes[0].id)

    def take(self, catalogue: Catalogue) -> None:
        """The stroke files are these now: list them, say what is wrong, and go on with a new version."""
        before = self._stroke(self._values.stroke)
        self._strokes = catalogue.strokes
        after = self._listed(self._values.stroke)
        gone = before if after is None and before is not None and before.path is not None else None
        self._trouble = lambda: trouble_of(catalogue, gone)
        self._messages.stand(self._trouble())
        self._show_list()
        if before is None and after is None and catalogue.strokes:
            self._choices.change(stroke=catalogue.strokes[0].id)
        elif after != before:
            self._prepare()
        else:
            self._go_ahead()

    def close(self) -> None:
        """Stop everything that runs."""
        self._preparing.end()
        self._waiting.end()
        self._holding.end()
        self._drawing.rest()
        if self._tools.ahead is not None:
            self._tools.ahead.end()
        self._narrator.end()
        self._tools.executor.close()

    @property
    def on_refined(self) -> Callable[[], None]:
        """Called each time a paused picture has been refined."""
        return self._drawing.on_refined

    @on_refined.setter
    def on_refined(self, call: Callable[[], None]) -> None:
        self._drawing.on_refined = call

    @property
    def on_failed(self) -> Callable[[], None]:
        """Called when something could not be prepared or drawn."""
        return self._drawing.on_failed

    @on_failed.setter
    def on_failed(self, call: Callable[[], None]) -> None:
        self._drawing.on_failed = call

    # Time

    def tick(self, dt_s: float) -> None:
        """Let wall time pass."""
        was = self.playback.playing
        self._drawing.tick(dt_s)
        if self.playback.playing != was:
            self._study.playing(self.playback.playing)

    def toggle_play(self) -> None:
        """Play or pause; where nothing was prepared yet, because it was stopped, prepare it now."""
        if self.score is None:
            self.playback.playing = True
            self._prepare()
            return
        if self._skin.practising:
            return
        self.playback.toggle()
        self._study.playing(self.playback.playing)
        self._drawing.show_clock()
        self._drawing.changed()

    # Choices

    def change_sides(self) -> None:
        """Let the giver work from the receiver's other side."""
        stroke = self._stroke(self._values.stroke)
        if stroke is not None:
            self._choices.change(giver_side=changed(stroke.giver.side, self._values))

    def _chosen(self, name: str) -> None:
        """One field of the choices changed: do what follows from it."""
        values = self._values
        self.playback.speed, self.playback.loop = values.speed, values.loop
        if name == "theme":
            self._stage.set_theme(values.theme)
            self._drawing.changed()
        elif name == "language":
            self._say_again()
        elif name == "looks" and self.score is not None:
            self._stage.set_looks(values.looks)
            self._drawing.changed()
        elif name == "layers":
            self._layers_changed()
        elif name == "checks":
            self._hold()
        elif name == "camera":
            self._camera.behave(self._drawing.frame)
            self._drawing.update_ticks()
        elif name in ("panes", "pane"):
            self._split()
        elif name == "narration":
            self._messages.say(self._narrator.switched())
        elif name in ("labels", "numbers", "full_size"):
            self._drawing.changed()
        elif name in AIDS:
            self._drawing.draw()
        elif name in ("stroke", "receiver", "giver", "giver_side", "left_handed"):
            self._prepare()
        if name == "stroke":
            self._show_list()
        self._window.show_choices(values)

    # What lies under the skin

    def _layers_changed(self) -> None:
        before = self._study.drawn
        self._study.layers_changed()
        if self._study.drawn != before:
            self._drawing.draw()
        self._drawing.changed()
        self._look_in()

    def _look_in(self) -> None:
        """Fetch what lies under the skin, if it is to be seen and not there yet."""
        arrived = self._drawing.arrived
        if arrived is not None and not arrived.whole:
            return  # it is fetched when all of the technique is there
        if arrived is not None and self._study.missing and self._wanted == self._shown:
            if not self._preparing.looking_in:
                got, failed = self._looked_in, self._not_looked_in
                self._preparing.under_the_skin(arrived, self._values, got, failed)
        elif self._preparing.looking_in and not self._study.missing:
            self._preparing.end()

    def _looked_in(self, got: Prepared) -> None:
        self._take_inside(got)
        self._drawing.draw()
        self._ride_anew()

    def _take_inside(self, got: Prepared) -> None:
        self._study.set_inside(got.inside)
        self._ridden_by = self._drawing.arrived
        self._stage.expect(got.arrival)

    def _ride_anew(self) -> None:
        """After the giver has changed sides: find out how what lies under the skin yields now."""
        score, shown = self._drawing.score, self._shown
        if score is None or score is self._ridden_by or shown is None or shown.stroke.mirror == "sides":
            return  # one that is played from both sides yields in the same places, only in another order
        if self._study.riding is not None:
            self._preparing.riding_anew(score, lambda got: self._ridden(score, got), self._not_looked_in)

    def _ridden(self, score: Score, inside: Inside) -> None:
        """It rode for a moment as it did on the side before."""
        self._ridden_by = score
        self._study.set_riding(inside.riding)
        self._drawing.draw()

    def _not_looked_in(self, error: Exception) -> None:
        """Say it, and close the skin again: the rest goes on."""
        self._messages.say(self._tools.explain(error))
        self._choices.change(layers=self._values.layers.closed())

    # Preparing

    def cancel_preparing(self) -> None:
        """Stop preparing; the choices go back to what is shown."""
        if self._preparing.looking_in:
            self._preparing.end()
            self._choices.change(layers=self._values.layers.closed())
            return
        self._preparing.end()
        self._wanted = None
        if (shown := self._shown) is not None:
            self._choices.change(stroke=shown.stroke.id, receiver=shown.receiver, giver=shown.giver)
            self._go_ahead()
            self._finish()

    def _go_ahead(self) -> None:
        """Let what may be chosen next be prepared for the people on the stage."""
        if self._tools.ahead is not None and (shown := self._shown) is not None:
            self._tools.ahead.begin(shown.receiver, shown.giver, self._strokes)

    def dismiss_message(self) -> None:
        """Take the message away."""
        self._messages.dismiss()

    def _stroke(self, stroke_id: str) -> Stroke | None:
        """The stroke of that id; of one whose file is gone, what is shown or about to be."""
        known = [request.stroke for request in (self._wanted, self._shown) if request is not None]
        return self._listed(stroke_id) or next((one for one in known if one.id == stroke_id), None)

    def _listed(self, stroke_id: str) -> Stroke | None:
        return next((stroke for stroke in self._strokes if stroke.id == stroke_id), None)

    def _prepare(self) -> None:
        stroke = self._stroke(self._values.stroke)
        if stroke is None:
            return
        values = self._values
        request = Request(stroke, values.receiver, values.giver, working_side(stroke.giver.side, values))
        if request == self._wanted:
            return
        before, self._wanted = self._wanted, request
        if before != self._shown and self._preparing.busy and self._is_reflected(before, request):
            return  # it is reflected when it is there
        self._preparing.end()
        if self._shown is None or self._shown.stroke.id != stroke.id or request == self._shown:
            self._show_card(stroke)
        if request == self._shown:
            self._look_in()
            self._hold()
            self._finish()
            return
        if self._shown is not None and self._shown.stroke.id != stroke.id:
            self._holding.begin(None, "off")
        self._messages.say(None)
        if self._is_reflected(self._shown, request):
            self._show_other_side()
            return
        self._preparing.technique(
            request, self._values, lambda got: self._prepared(request, got), self._failed
        )
        if self._shown is None:
            self._waiting.begin(request, self._values.looks, self._camera)

    def _is_reflected(self, one: Request | None, other: Request | None) -> bool:
        """Whether two requests differ in the giver's side only, so that nothing has to be prepared."""
        return self._reflections is not None and differ_in_side_only(one, other)

    def _show_other_side(self) -> None:
        """Show what is wanted by reflecting what is shown: time, figures, what lies under the skin stay."""
        score, request = self._drawing.score, self._wanted
        assert score is not None
        assert self._reflections is not None
        try:
            self._drawing.score = self._reflections.of(score)
        except ValueError as error:
            self._failed(error)
            return
        self._shown = request
        self._camera.go_round()
        self._drawing.draw()
        self._ride_anew()
        self._look_in()
        self._finish()

    def _prepared(self, request: Request, got: Prepared) -> None:
        first, waited = self._shown is None, self._waiting.end()
        before = self._shown.stroke if self._shown is not None else None
        if self._shown is not None and self._shown.receiver != request.receiver:
            self._skin.clear()
        self._drawing.score = self._drawing.arrived = got.score
        self._shown = request
        self._go_on(before, request.stroke, got.score.duration_s)
        self.playback.ready_s = got.score.ready_s
        self._stage.set_figures(got.score.figures, self._values.looks)
        self._take_inside(got)
        self._name(got)
        self._drawing.draw()
        if self._drawing.frame is None:
            return
        if waited:
            self._camera.glide(self._drawing.frame)
        elif first:
            self._camera.jump(self._drawing.frame)
        elif before is not None and before.id != request.stroke.id:
            self._camera.reframe(self._drawing.frame)
        if got.unnamed is not None:
            self._messages.say(self._tools.explain(got.unnamed))
        if got.unseen is not None:
            self._not_looked_in(got.unseen)
        if self._is_reflected(self._shown, self._wanted):
            self._show_other_side()
        self._all_there()

    def _finish(self) -> None:
        """Fetch the rest of a technique of which the beginning is shown."""
        score, shown, play = self.score, self._shown, self.playback
        if score is not None and not score.whole and shown is not None:
            take = self._finished
            self._preparing.rest(shown, self._values, lambda: play.waits, take, self._failed)

    def _finished(self, got: Prepared) -> None:
        """All of it is there: the same people go on where they are."""
        self._drawing.score = self._drawing.arrived = got.score
        self.playback.ready_s = got.score.ready_s
        self._stage.set_figures(got.score.figures, self._values.looks)
        self._take_inside(got)
        self._drawing.draw()
        self._all_there()

    def _all_there(self) -> None:
        """What follows once a technique is on the stage, to its end; of its beginning the rest is fetched."""
        if self.score is not None and not self.score.whole:
            self._finish()
            return
        self._look_in()
        self._go_ahead()
        self._hold()
        if self._card is not None:
            self.on_prepared(self._card)
        self._settle()

    def _hold(self) -> None:
        """Hold what is shown to the rules; of a beginning nothing can be said yet."""
        score = self.score if self.score is not None and self.score.whole else None
        self._holding.begin(score, self._values.checks)

    def _go_on(self, before: Stroke | None, stroke: Stroke, duration_s: float) -> None:
        """Begin another technique; of a new version of the same one, go on where it is now."""
        if stroke != self._carded:
            self._show_card(stroke)
        if before is None or before.id != stroke.id:
            self.playback.load(duration_s)
        elif before != stroke:
            self.playback.reload(duration_s, lambda time_s: same_moment(before, stroke, time_s))

    def _failed(self, error: Exception) -> None:
        self._messages.say(self._tools.explain(error))
        self.cancel_preparing()
        self.on_failed()

    def _name(self, got: Prepared) -> None:
        """Take the names of the structures, when they come with the first technique."""
        fresh = got.names != self._study.names
        self._preparing.names = got.names
        self._study.set_names(got.names)
        if fresh and self._shown is not None:
            self._show_card(self._shown.stroke)

    # What the window shows

    def _say_again(self) -> None:
        """Tell the window everything in the language of now."""
        self._window.retranslate()
        self._messages.stand_anew(self._trouble())
        self._show_list()
        if self._carded is not None:
            self._show_card(self._carded)
        self._study.say_again()
        self._holding.say_again()
        self._drawing.show_clock()
        self._drawing.changed()

    def _show_list(self) -> None:
        items = [line_of(stroke) for stroke in self._strokes]
        self._window.show_techniques(items, self._values.stroke)

    def _show_card(self, stroke: Stroke) -> None:
        self._carded = stroke
        ids = self._tools.related(self._study.names, stroke.structures)
        self._card = card_of(stroke, expand(stroke), items_of(self._study.names, ids))
        begins = [(at[0], step.view, step.index) for step in self._card.steps for at in step.occurrences]
        self._starts = tuple(sorted(begins, key=lambda begin: begin[0]))
        self._keyframes_s = self._card.keyframes_s
        self._narrator.take(self._card)
        self._drawing.length_s = self._card.duration_s
        self._window.show_card(self._card)
        self._study.works_on(ids, self.playback.playing)

"""A slow computer: the picture is rendered smaller while it plays, whole at rest, and that is said."""

from __future__ import annotations

from tests.controller.bench import Bench


def told(bench: Bench) -> list[float]:
    shares = [call.args[0] for call in bench.stage.render_at.call_args_list]
    assert shares == [call.args[0] for call in bench.window.show_share.call_args_list]
    return shares


def test_slow_pictures_are_rendered_smaller_and_paused_ones_whole(bench: Bench) -> None:
    bench.run(2.5, dt_s=0.1)
    assert told(bench) == [0.75, 0.5]
    bench.controller.toggle_play()
    assert told(bench)[-1] == 1.0
    bench.controller.toggle_play()
    assert told(bench)[-1] == 0.5, "it goes on where it was smooth"
    assert bench.clock.playing


def test_quick_pictures_are_whole(bench: Bench) -> None:
    bench.run(5.0, dt_s=0.02)
    assert told(bench) == []


def test_whoever_wants_the_whole_picture_has_it_at_once(bench: Bench) -> None:
    bench.run(2.5, dt_s=0.1)
    bench.controller.choose(full_size=True)
    assert told(bench)[-1] == 1.0
    bench.controller.choose(full_size=False)
    bench.controller.tick(0.02)
    assert told(bench)[-1] == 0.5


def test_pictures_that_come_seldom_while_something_is_fetched_do_not_count(bench: Bench) -> None:
    bench.controller.choose(receiver="man")
    bench.run(5.0, dt_s=0.1)
    assert told(bench) == []


def test_the_end_of_a_technique_is_a_pause(bench: Bench) -> None:
    bench.controller.choose(loop=False)
    bench.run(2.5, dt_s=0.1)
    bench.controller.seek(float("inf"))
    bench.run(1.0, dt_s=0.1)
    assert not bench.clock.playing
    assert told(bench)[-1] == 1.0

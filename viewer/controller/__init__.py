"""Joins what the user chose, where playback stands, the scene and the window; knows neither Qt nor VTK."""

from viewer.controller.books import Books as Books
from viewer.controller.cards import card_of as card_of
from viewer.controller.controller import Controller as Controller
from viewer.controller.drawing import SETTLE_S as SETTLE_S
from viewer.controller.tools import Inside as Inside
from viewer.controller.tools import Meanwhile as Meanwhile
from viewer.controller.tools import Request as Request
from viewer.controller.tools import Tools as Tools

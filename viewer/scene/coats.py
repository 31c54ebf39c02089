"""How surfaces are drawn beyond their light: see-through, opened, fibrous, as a mere depth, as an outline.

Each coat is a few lines of shader around the light that is worked out per vertex. Places are in world space,
lengths in mm, colours sRGB 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass

NEAR_MM, FAR_MM = 35.0, 20000.0
"""What is nearer to the camera or further away is not drawn."""
WINDOW_MM, WINDOW_EDGE_MM = 95.0, 10.0
"""Radius of the x-ray window around a hand's contact, and half the width of its soft edge."""
SIDES = {"": 0.0, "left": -1.0, "right": 1.0}
"""Sign of the distance from the midline on the side that is opened."""
GREY = 0.6
"""Muscles are painted in this grey, times their variation; their fragments make it red flesh and tendon."""


@dataclass(frozen=True)
class Coat:
    """Further attributes of the vertices, and what to do with them.

    Attributes:
        arrays: shader attribute → the mesh's array that it comes from.
        vertex_dec, vertex: declarations, and lines that run after the light (``facing`` is known there).
        fragment_dec, fragment: declarations, and lines that write ``fragOutput0``.
    """

    arrays: tuple[tuple[str, str], ...] = ()
    vertex_dec: str = ""
    vertex: str = ""
    fragment_dec: str = ""
    fragment: str = """
  fragOutput0 = vec4(vertexColorVSOutput.rgb * (gl_FrontFacing ? 1.0 : 0.55), 1.0);"""


SOLID = Coat()
PLAIN = Coat(
    fragment="""
  fragOutput0 = vec4(vertexColorVSOutput.rgb, 1.0);"""
)

_PLACE_DEC = """
in float apartMC;
out vec3 placeVS;
out float apartVS;"""
_PLACE = """
  placeVS = vertexMC.xyz;
  apartVS = apartMC;"""
_PLACE_IN = """
in vec3 placeVS;
in float apartVS;"""
# uniforms: cutSide −1, 0, +1; holeA, holeB: place and radius of the windows, the radius far below 0 for none
_OPENING = f"""
  float beyond = apartVS * cutSide;
  float awayA = distance(placeVS, holeA.xyz) - holeA.w;
  float awayB = distance(placeVS, holeB.xyz) - holeB.w;
  float blend = clamp(0.5 + 0.5 * (awayB - awayA) / 40.0, 0.0, 1.0);
  float away = mix(awayB, awayA, blend) - 40.0 * blend * (1.0 - blend);
  float kept = smoothstep(-{WINDOW_EDGE_MM}, {WINDOW_EDGE_MM}, away);
  if (beyond > 0.0 || kept < 0.02) discard;"""

# Seen from inside, skin is a dull lining. It has no light of its own: the hollow must not glow.
_SKIN = """
  vec3 colour = vertexColorVSOutput.rgb;
  float alpha = share + (1.0 - share) * rimShare * pow(1.0 - kindVS.x, 2.2);
  float line = exp(-0.16 * (away - 3.0) * (away - 3.0));
  colour *= 1.0 - 0.42 * line;
  alpha = max(alpha, 0.55 * line) * kept;
  float fat = cutSide == 0.0 ? 0.0 : kindVS.y * (1.0 - smoothstep(1.2, 2.2, -beyond));
  colour = mix(colour, colour * vec3(1.02, 0.86, 0.66) + vec3(0.06, 0.05, 0.02), fat);
  vec3 lining = vec3(0.47, 0.30, 0.26) * (0.62 + 0.38 * kindVS.x);
  vec3 cloth = vec3(0.60, 0.63, 0.62) * (0.62 + 0.38 * kindVS.x);
  lining = apartVS == 0.0 ? colour * 0.55 : mix(cloth, lining, kindVS.y);
  fragOutput0 = vec4(gl_FrontFacing ? colour : lining, alpha);"""

SKIN = Coat(
    arrays=(("apartMC", "apart"),),
    vertex_dec=_PLACE_DEC + "\nout vec2 kindVS;",
    vertex=_PLACE + "\n  kindVS = vec2(abs(dot(normalWC, toEye)), seep);",
    fragment_dec=_PLACE_IN + "\nin vec2 kindVS;",
    fragment=_OPENING + _SKIN,
)

# apart: 1 on the hands, 0 from the forearm up
GIVER = Coat(
    arrays=(("apartMC", "apart"),),
    vertex_dec="""
in float apartMC;
out vec3 glassVS;""",
    vertex="""
  float glint = pow(max(dot(normalWC, normalize(keyWC + toEye)), 0.0), 90.0);
  glassVS = vec3(apartMC, facing, glint);""",
    fragment_dec="""
in vec3 glassVS;""",
    fragment="""
  float glass = glassVS.x * glassShare;
  float graze = 1.0 - glassVS.y;
  float alpha = share + (1.0 - share) * rimShare * graze * graze;
  vec3 colour = vertexColorVSOutput.rgb * (gl_FrontFacing ? 1.0 : 0.55);
  float grey = dot(colour, vec3(0.3, 0.5, 0.2));
  float border = smoothstep(0.66, 0.92, graze);
  vec3 clear = mix(vec3(0.80, 0.92, 0.95), vec3(0.20, 0.33, 0.38), border);
  clear = clear * (0.65 + 0.50 * grey) + 0.8 * glassVS.z;
  float thin = 0.10 + 0.42 * smoothstep(0.25, 0.70, graze) + 0.35 * border + 0.5 * glassVS.z;
  fragOutput0 = vec4(mix(colour, clear, glass), mix(alpha, alpha * min(thin, 1.0), glass));""",
)

BONE = Coat(
    vertex_dec="\nout float facingVS;",
    vertex="\n  facingVS = facing;",
    fragment_dec="\nin float facingVS;",
    fragment="""
  float alpha = share + (1.0 - share) * rimShare * pow(1.0 - facingVS, 2.2);
  fragOutput0 = vec4(vertexColorVSOutput.rgb, alpha);""",
)

# strand: fibre (mm across the fibres), tendon 0 to 1, a slow noise that keeps the fibres from being a comb.
# Streaks narrower than a few pixels fade out: they would shimmer.
FLESH = Coat(
    arrays=(("strandMC", "strand"),),
    vertex_dec="""
in vec3 strandMC;
out vec3 strandVS;
out float facingVS;""",
    vertex="""
  strandVS = strandMC;
  facingVS = facing;""",
    fragment_dec="""
in vec3 strandVS;
in float facingVS;""",
    fragment=f"""
  float along = strandVS.x + 2.2 * strandVS.z;
  float width = fwidth(along) + 1e-4;
  float slow = sin(along * 0.16981 + 1.7 * strandVS.z);
  float middle = sin(along * 0.41888 + 1.5 * slow);
  float fine = sin(along * 0.89760 + 1.9 * middle);
  float finest = sin(along * 2.41660 + 2.6 * fine);
  middle *= 1.0 - smoothstep(3.0, 7.5, width);
  fine *= 1.0 - smoothstep(1.4, 3.5, width);
  finest *= 1.0 - smoothstep(0.5, 1.3, width);
  float streak = 0.30 * slow + 0.30 * middle + 0.38 * fine + 0.30 * finest;
  float pale = smoothstep(0.16, 0.92, strandVS.y + 0.16 * streak);
  vec3 red = vec3(0.560, 0.150, 0.133) * (1.0 + 0.22 * streak);
  red = mix(red, vec3(0.74, 0.36, 0.31), 0.22 * smoothstep(0.35, 1.0, streak));
  vec3 tendon = vec3(0.886, 0.808, 0.714) * (1.0 + 0.075 * streak);
  vec3 colour = vertexColorVSOutput.rgb * mix(red, tendon, pale) / {GREY};
  float alpha = share + (1.0 - share) * rimShare * pow(1.0 - facingVS, 2.2);
  fragOutput0 = vec4(colour, alpha);""",
)

# So little alpha changes no pixel (255 × 0.999 rounds to 255); alpha 0 would be thrown away, with its depth.
# A tenth of a millimetre further back (at arm's length): a graphics card may place the same point of another
# program a hair differently, and the colours that follow must not fail by that.
_BACK = "\n  gl_Position.z += 4e-6 * gl_Position.w;"
DEPTH = Coat(
    vertex=_BACK,
    fragment="""
  fragOutput0 = vec4(vec3(0.0), 0.001);""",
)
OPENED_DEPTH = Coat(
    arrays=(("apartMC", "apart"),),
    vertex_dec=_PLACE_DEC,
    vertex=_PLACE + _BACK,
    fragment_dec=_PLACE_IN,
    fragment=_OPENING + DEPTH.fragment,
)

# The structure itself is put right before the eye, unseen: of what is shifted aside only a border is left.
STENCIL = Coat(vertex="\n  gl_Position.z = -0.999 * gl_Position.w;", fragment=DEPTH.fragment)
SHIFTED = Coat(
    vertex="""
  gl_Position.xy += shift * gl_Position.w;
  gl_Position.z = behind * gl_Position.w;""",
    fragment="""
  fragOutput0 = vec4(lineColour, 1.0);""",
)

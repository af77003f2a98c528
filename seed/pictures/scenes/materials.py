"""Materials of the workshops. Every function returns a bpy material; coordinates are the piece's own, in dm."""
from nodes import Shader, linear  # noqa: F401

RED, BLACK = "#7c0d0c", "#0b0908"


def touched(s, low, high, scale=2.0):
    """Roughness that varies as if hands had held the piece: slow clouds and finer smears."""
    clouds = s.noise(scale, 4, 0.6)
    smears = s.noise(scale * 9, 2, 0.7, s.coords((1, 1, 0.35), rotate=(0.3, 0.2, 0.5)))
    return s.span(s.math("ADD", s.math("MULTIPLY", clouds, 0.7), s.math("MULTIPLY", smears, 0.3)), 0.32, 0.68, low, high)


def plain(colour, roughness=0.5, metallic=0.0, variation=0.12, scale=3.0, bump=0.1, grain=40.0, coat=0.0, name="plain"):
    """Any matt or glossy stuff with uneven colour and a fine skin."""
    s = Shader(name)
    base = linear(colour)
    dark = [c * (1 - variation) ** 2 for c in base[:3]]
    light = [min(1, c * (1 + variation)) for c in base[:3]]
    s.set(Base_Color=s.mix(s.noise(scale, 5, 0.6), dark, light), Roughness=touched(s, max(0.02, roughness - 0.08), min(1, roughness + 0.08)),
          Metallic=metallic, Coat_Weight=coat, Coat_Roughness=0.06, Normal=s.bump(s.noise(grain, 3), bump, 0.01))
    return s.material


def lacquer(colour=RED, layers=(), depth=0.35, gloss=0.05, wear="#5a2411", name="lacquer", under=None):
    """Polished lacquer: uneven colour in the depth, clear coat with a slow orange peel, polishing marks, rubbed edges.
    `layers`: [(kind, mask image, projection arguments)] from bottom to top; kind is egg, gold, silver, pearl, carved or a colour."""
    s = Shader(name)
    base = linear(colour)
    clouds = s.noise(1.3, 6, 0.62, distortion=0.8)
    deep = under or [c * (1 - depth) for c in base[:3]]
    tone = s.mix(s.span(clouds, 0.36, 0.66), deep, base[:3])
    tone = s.mix(s.span(s.noise(9, 4, 0.7), 0.55, 0.75, 0, 0.3), tone, [c * 1.25 for c in base[:3]])
    metallic, rough, height = 0.0, 0.34, None
    for kind, mask, where in layers:
        tone, metallic, rough, height = inlay(s, kind, mask, where, tone, metallic, rough, height)
    edge = s.math("MULTIPLY", s.pointiness(0.515, 0.56), s.span(s.noise(5, 5, 0.7), 0.45, 0.62))
    tone = s.mix(s.math("MULTIPLY", edge, 0.75), tone, wear)
    peel = s.bump(s.noise(2.2, 1.5, 0.4), 0.10, 0.03)
    fine = s.bump(s.noise(26, 2, 0.6), 0.035, 0.004, peel)
    marks = s.noise(30, 2, 0.6, s.coords((0.12, 1.6, 1.6), rotate=(0, 0, 0.5)))
    coat = s.math("ADD", touched(s, gloss * 0.6, gloss * 1.6, 1.4), s.span(marks, 0.55, 0.8, 0, 0.05))
    s.set(Base_Color=tone, Metallic=metallic, Roughness=rough, Coat_Weight=1.0, Coat_Roughness=coat, Coat_IOR=1.52, Coat_Normal=fine,
          Specular_IOR_Level=0.2, Normal=s.bump(height, 0.5, 0.01, peel) if height else peel)
    return s.material


def inlay(s, kind, mask, where, tone, metallic, rough, height):
    """One decorated layer under the clear coat; `where`: arguments of Shader.project, plus cell (egg-shell pieces per height), aspect (width by
    height of the projection, so that pieces are not stretched) and extension (CLIP or REPEAT)."""
    where = dict(where)
    cell, wrap, aspect = where.pop("cell", 34.0), where.pop("extension", "CLIP"), where.pop("aspect", 1.0)
    uv = s.project(**where)
    if kind == "egg":
        uv = s.node("VectorMath", {0: uv, 1: (aspect, 1, 1)}, operation="MULTIPLY").outputs[0]
        shaken = s.node("VectorMath", {0: uv, 1: s.node("VectorMath", {0: s.noise(14, 3, colour=True), "Scale": 0.02}, operation="SCALE").outputs[0]},
                        operation="ADD").outputs[0]
        middle = s.voronoi(cell, "F1", "Position", shaken, dimensions="2D")
        tint = s.node("SeparateColor", {"Color": s.voronoi(cell, "F1", "Color", shaken, dimensions="2D")})
        gap = s.voronoi(cell, "DISTANCE_TO_EDGE", "Distance", shaken, dimensions="2D")
        small = s.voronoi(cell * 2.7, "DISTANCE_TO_EDGE", "Distance", shaken, dimensions="2D")
        middle = s.node("VectorMath", {0: middle, 1: (1 / aspect, 1, 1)}, operation="MULTIPLY").outputs[0]
        inside = s.math("MULTIPLY", s.span(s.image(mask, middle, wrap), 0.4, 0.6), s.math("GREATER_THAN", tint.outputs[1], 0.06))
        piece = s.math("MULTIPLY", s.span(gap, 0.02, 0.055), s.span(small, 0.0, 0.03, 0.45, 1.0))
        shell = s.ramp(tint.outputs[0], [(0.0, "#cdb994"), (0.35, "#e6d9bf"), (0.75, "#f4ecdc"), (1.0, "#fbf7ee")])
        amount = s.math("MULTIPLY", inside, piece)
        return s.mix(amount, tone, shell), s.blend(amount, metallic, 0.0), s.blend(amount, rough, 0.5), amount
    value = s.image(mask, uv, wrap)
    if kind == "carved":
        return s.mix(s.span(value, 0.3, 0.7), tone, "#b98f4e"), metallic, s.blend(value, rough, 0.6), s.math("SUBTRACT", 1.0, value)
    if kind in ("gold", "silver", "pearl"):
        breaks = s.span(s.noise(7, 7, 0.68), 0.37, 0.45)
        grain = s.span(s.noise(60, 2), 0.2, 0.42)
        amount = s.math("MULTIPLY", s.span(value, 0.35, 0.65), s.math("MULTIPLY", breaks, grain))
        stops = {"gold": [(0.25, "#8d5a1c"), (0.5, "#c9923a"), (0.8, "#e9c068")], "silver": [(0.25, "#8f8b84"), (0.5, "#c4c0b6"), (0.8, "#e4dfd2")],
                 "pearl": [(0.25, "#6fa79a"), (0.42, "#cfe0d6"), (0.6, "#d7b7c4"), (0.8, "#eef1e6")]}[kind]
        leaf = s.ramp(s.noise(3.5, 5, 0.7), stops)
        metal = 0.35 if kind == "pearl" else 0.92
        return s.mix(amount, tone, leaf), s.blend(amount, metallic, metal), s.blend(amount, rough, 0.36), height
    patchy = s.span(s.noise(5, 5, 0.65), 0.3, 0.6, 0.72, 1.0)
    return s.mix(s.math("MULTIPLY", s.span(value, 0.3, 0.7), patchy), tone, kind), s.blend(value, metallic, 0.0), rough, height


def wood(light="#b98a55", dark="#7a4a22", along="x", rings=5.0, gloss=0.4, oil=0.25, relief=None, worn=0.25, name="wood"):
    """Timber with growth rings cut lengthwise, pores along the grain, darker end grain by the same field. `along` = grain axis.
    `relief`: (mask image, projection arguments, depth in dm) carved by bump."""
    s = Shader(name)
    stretch = {"x": (0.12, 1, 1), "y": (1, 0.12, 1), "z": (1, 1, 0.12)}[along]
    turn = {"x": "X", "y": "Y", "z": "Z"}[along]
    offset = (3.7, 1.9, 2.3)
    slow = s.coords(stretch, move=offset)
    bent = s.node("VectorMath", {0: slow, 1: s.node("VectorMath", {0: s.noise(1.1, 2, 0.5, slow, colour=True), "Scale": 0.55}, operation="SCALE").outputs[0]},
                  operation="ADD").outputs[0]
    ring = s.wave(rings / 3.0, 1.2, 2, bent, turn, "SAW", "RINGS", 1.5)
    fibre = s.noise(70, 4, 0.7, s.coords(tuple(0.02 if v < 1 else 1 for v in stretch), move=offset))
    pores = s.span(s.noise(120, 1, 0.5, s.coords(tuple(0.035 if v < 1 else 1 for v in stretch))), 0.62, 0.72)
    tone = s.mix(s.span(ring, 0.05, 0.95), light, dark)
    tone = s.mix(s.span(fibre, 0.3, 0.7, 0, 0.35), tone, dark)
    tone = s.mix(s.span(s.noise(0.9, 4, 0.6, slow), 0.35, 0.65, 0, 0.3), tone, light)
    tone = s.mix(s.math("MULTIPLY", pores, 0.5), tone, [c * 0.35 for c in linear(dark)[:3]])
    height = s.math("SUBTRACT", s.math("MULTIPLY", fibre, 0.5), pores)
    normal = s.bump(height, 0.14, 0.008)
    if relief:
        mask, where, deep = relief
        carved = s.image(mask, s.project(**where))
        tone = s.mix(s.span(carved, 0.05, 0.5, 0.6, 0.0), tone, [c * 0.4 for c in linear(dark)[:3]])
        normal = s.bump(carved, 1.0, deep, normal)
    tone = s.mix(s.math("MULTIPLY", s.pointiness(0.515, 0.56), worn), tone, [min(1, c * 1.5) for c in linear(light)[:3]])
    s.set(Base_Color=tone, Roughness=s.math("ADD", touched(s, gloss - 0.07, gloss + 0.1), s.math("MULTIPLY", pores, 0.2)), Coat_Weight=oil,
          Coat_Roughness=0.22, Normal=normal, Specular_IOR_Level=0.4)
    return s.material


def bronze(colour="#86623c", dark="#3f2b1b", patina="#5a7a66", green=0.12, polish=0.28, relief=None, name="bronze"):
    """Cast bronze: brown skin, bright where rubbed, a breath of green in the hollows, sand-casting grain.
    `relief`: (mask image, projection arguments, depth in dm)."""
    s = Shader(name)
    cloud = s.noise(1.6, 6, 0.65, distortion=0.5)
    skin = s.span(cloud, 0.34, 0.64)
    tone = s.mix(skin, dark, colour)
    raised = s.pointiness(0.505, 0.55)
    hollow = s.span(s.node("NewGeometry").outputs["Pointiness"], 0.5, 0.44)
    grain = s.noise(38, 4, 0.7)
    normal = s.bump(grain, 0.12, 0.008, s.bump(s.noise(5, 3), 0.12, 0.02))
    spots = s.span(s.noise(6, 6, 0.75), 0.56, 0.7)
    if relief:
        mask, where, deep = relief
        where = dict(where)
        value = s.image(mask, s.project(**where), "REPEAT")
        edge = s.math("MULTIPLY", s.span(value, 0.02, 0.3), s.span(value, 0.85, 0.5))
        tone = s.mix(s.math("MULTIPLY", edge, 0.75), tone, [c * 0.4 for c in linear(dark)[:3]])
        tone = s.mix(s.span(value, 0.6, 0.95, 0.0, 0.45), tone, [min(1, c * 1.35) for c in linear(colour)[:3]])
        hollow = s.math("MAXIMUM", hollow, s.math("MULTIPLY", edge, 0.8))
        normal = s.bump(value, 1.0, deep, normal)
    tone = s.mix(s.math("MULTIPLY", raised, 0.7), tone, [min(1, c * 1.7) for c in linear(colour)[:3]])
    old = s.math("MULTIPLY", s.math("MAXIMUM", s.math("MULTIPLY", hollow, 0.8), spots), green * 4, True)
    tone = s.mix(old, tone, patina)
    s.set(Base_Color=tone, Metallic=s.blend(old, 0.95, 0.15), Normal=normal,
          Roughness=s.blend(old, s.math("SUBTRACT", touched(s, polish, polish + 0.2), s.math("MULTIPLY", raised, 0.08)), 0.8))
    return s.material


def steel(kind="brushed", colour=None, along="x", rust=0.0, name="steel"):
    """brushed: ground blade with scratches along `along`; forged: black scale with hammer marks; polished: nearly a mirror."""
    s = Shader(name)
    base, low, high, hammer = {"brushed": ("#a9a9a6", 0.2, 0.38, 0.02), "forged": ("#2b2a29", 0.38, 0.62, 0.5), "polished": ("#c4c3bf", 0.08, 0.2, 0.015)}[kind]
    base = colour or base
    axis = {"x": (0.03, 1, 1), "y": (1, 0.03, 1), "z": (1, 1, 0.03)}[along]
    lines = s.noise(55, 5, 0.75, s.coords(axis))
    scratch = s.span(s.noise(22, 2, 0.8, s.coords(tuple(0.06 if a < 1 else a for a in axis), rotate=(0.1, 0.25, 0.35))), 0.63, 0.7)
    tone = s.mix(s.noise(2.2, 6, 0.66), [c * 0.7 for c in linear(base)[:3]], linear(base)[:3])
    tone = s.mix(s.math("MULTIPLY", s.pointiness(0.51, 0.56), 0.65), tone, "#9a9894")
    hammered = s.bump(s.voronoi(4.5, "SMOOTH_F1"), hammer, 0.05)
    normal = s.bump(lines, 0.16 if kind == "brushed" else 0.06, 0.004, hammered)
    rough = s.math("ADD", touched(s, low, high), s.math("MULTIPLY", scratch, 0.12))
    metallic = 0.95
    if rust:
        bloom = s.span(s.noise(4, 8, 0.75, distortion=0.4), 0.64 - rust * 0.2, 0.72 - rust * 0.15)
        tone = s.mix(bloom, tone, s.ramp(s.noise(18, 4), [(0.3, "#3a1c10"), (0.7, "#7a4021")]))
        metallic, rough = s.blend(bloom, 0.95, 0.05), s.blend(bloom, rough, 0.88)
    s.set(Base_Color=tone, Metallic=metallic, Roughness=rough, Normal=normal, Anisotropic=0.4 if kind == "brushed" else 0.0)
    return s.material


def fabric(colour="#d9cfbd", pitch=0.025, colour2=None, rough=0.9, bump=0.35, name="fabric"):
    """Woven cloth: crossed threads with slubs, a little sheen. `pitch` = thread distance in dm."""
    s = Shader(name)
    base = linear(colour)[:3]
    slub = s.noise(2.0, 4, 0.6, colour=True)
    where = s.node("VectorMath", {0: s.coords(), 1: s.node("VectorMath", {0: slub, "Scale": pitch * 1.2}, operation="SCALE").outputs[0]}, operation="ADD").outputs[0]
    one = s.wave(0.314 / pitch, 0, 0, where, "X")
    two = s.wave(0.314 / pitch, 0, 0, where, "Y")
    threads = s.math("MAXIMUM", one, two)
    streak = s.math("MULTIPLY", s.noise(12, 3, 0.6, s.coords((0.1, 2, 1))), s.noise(12, 3, 0.6, s.coords((2, 0.1, 1))))
    tone = s.mix(s.span(streak, 0.14, 0.4), [c * 0.72 for c in base], linear(colour2)[:3] if colour2 else base)
    tone = s.mix(s.span(threads, 0.2, 0.8, 0.35, 0.0), tone, [c * 0.55 for c in base])
    s.set(Base_Color=tone, Roughness=rough, Sheen_Weight=0.2, Sheen_Roughness=0.5, Specular_IOR_Level=0.15, Normal=s.bump(threads, bump, pitch * 0.5))
    return s.material


def leaf(colour="#3d5a2c", name="leaf"):
    """A plant's leaf: veins, light from behind."""
    s = Shader(name)
    base = linear(colour)[:3]
    veins = s.wave(9, 0.6, 1, s.coords(), "Y")
    tone = s.mix(s.noise(3, 4), [c * 0.6 for c in base], [c * 1.25 for c in base])
    s.set(Base_Color=tone, Roughness=0.42, Subsurface_Weight=0.12, Subsurface_Scale=0.05, Normal=s.bump(veins, 0.12, 0.01))
    return s.material


def clay(colour="#a8623f", glaze=0.0, name="clay"):
    """Terracotta, or glazed ware with glaze > 0."""
    return plain(colour, 0.75 - 0.5 * glaze, coat=glaze, variation=0.15, bump=0.2, grain=25, name=name)

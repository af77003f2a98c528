"""One calm ground per craft. Each function takes the frame's width (dm), so that the texture keeps its size in the picture."""
import tempfile
from pathlib import Path

import bpy

from nodes import Shader, linear

CACHE = Path(tempfile.gettempdir()) / "picture-grounds"
TILE = 2.0  # a baked ground covers this many frame widths and is mirrored beyond


def _scale(span):
    return 3.2 / span


def paper_ground(span):
    """Sheets of warm rice paper."""
    s = Shader("ground paper")
    k = _scale(span)
    at = s.coords(k)
    base = linear("#e6dbc8")[:3]
    fibre = s.span(s.noise(7, 3, 0.6, s.coords((k, 0.2 * k, k), rotate=(0, 0, 0.4)), distortion=2.5), 0.6, 0.68)
    tone = s.mix(s.noise(1.1, 5, 0.65, at), [c * 0.88 for c in base], base)
    tone = s.mix(s.math("MULTIPLY", fibre, 0.16), tone, [c * 0.6 for c in base])
    s.set(Base_Color=tone, Roughness=0.85, Specular_IOR_Level=0.2, Normal=s.bump(s.noise(45, 4, 0.7, at), 0.16, 0.01 * span / 3.2))
    return s.material


def limed_wood(span):
    """Pale boards, lime left in the grain."""
    return _boards(span, "#ddd3c2", "#bdae97", 1.15, 0.62)


def old_wood(span):
    """Dark, much used bench."""
    return _boards(span, "#6b5138", "#38271a", 1.3, 0.55)


def _boards(span, light, dark, width, rough):
    s = Shader("ground boards")
    k = _scale(span)
    split = s.node("SeparateXYZ", {"Vector": s.coords(k, rotate=(0, 0, 0.06))})
    row = s.math("FLOOR", s.math("DIVIDE", split.outputs[1], width))
    shift = s.node("TexWhiteNoise", {"W": row}, noise_dimensions="1D").outputs["Value"]
    edge = s.math("PINGPONG", s.math("DIVIDE", split.outputs[1], width), 0.5)
    at = s.node("CombineXYZ", {"X": s.math("ADD", s.math("MULTIPLY", split.outputs[0], 0.1), s.math("MULTIPLY", shift, 37)),
                               "Y": s.math("ADD", split.outputs[1], s.math("MULTIPLY", shift, 11)), "Z": 0.0}).outputs[0]
    grain = s.noise(9, 6, 0.65, at, distortion=0.7)
    fibre = s.noise(45, 4, 0.75, at)
    tone = s.mix(s.span(grain, 0.3, 0.7), light, dark)
    tone = s.mix(s.math("MULTIPLY", shift, 0.3), tone, dark)
    tone = s.mix(s.span(fibre, 0.52, 0.75, 0, 0.4), tone, [c * 0.6 for c in linear(dark)[:3]])
    gap = s.span(edge, 0.006, 0.014)
    tone = s.mix(s.math("MULTIPLY", s.math("SUBTRACT", 1.0, gap), 0.85), tone, (0.02, 0.016, 0.012))
    height = s.math("ADD", s.math("MULTIPLY", fibre, 0.4), s.math("MULTIPLY", gap, 1.5))
    s.set(Base_Color=tone, Roughness=s.span(s.noise(2, 4, vector=s.coords(k)), 0.3, 0.7, rough - 0.08, rough + 0.1), Specular_IOR_Level=0.3,
          Normal=s.bump(height, 0.35, 0.012 * span / 3.2))
    return s.material


def slate(span):
    """Honed dark stone."""
    s = Shader("ground slate")
    at = s.coords(_scale(span))
    cloud = s.noise(1.4, 7, 0.65, at, distortion=0.6)
    tone = s.ramp(cloud, [(0.3, "#4a4843"), (0.55, "#5c5a54"), (0.75, "#6c6a63")])
    tone = s.mix(s.span(s.noise(30, 3, 0.7, at), 0.66, 0.74, 0, 0.3), tone, "#7d7a72")
    vein = s.span(s.noise(2.2, 5, 0.6, s.coords((0.3 * _scale(span), _scale(span), 1), rotate=(0, 0, 0.7))), 0.62, 0.66)
    tone = s.mix(s.math("MULTIPLY", vein, 0.08), tone, "#8b8880")
    s.set(Base_Color=tone, Roughness=s.span(cloud, 0.3, 0.7, 0.5, 0.68), Specular_IOR_Level=0.35,
          Normal=s.bump(s.noise(16, 6, 0.72, at), 0.22, 0.02 * span / 3.2))
    return s.material


def linen(span):
    return _cloth(span, "#d8cdb9", "#b9ac95")


def _cloth(span, light, dark):
    s = Shader("ground cloth")
    k = _scale(span)
    slub = s.node("VectorMath", {0: s.noise(2.2, 4, 0.6, s.coords(k), colour=True), "Scale": 0.05}, operation="SCALE").outputs[0]
    at = s.node("VectorMath", {0: s.coords(k, rotate=(0, 0, 0.1)), 1: slub}, operation="ADD").outputs[0]
    threads = s.math("MAXIMUM", s.wave(10, 0, 0, at, "X"), s.wave(10, 0, 0, at, "Y"))
    streak = s.math("ADD", s.noise(14, 3, 0.7, s.coords((0.06 * k, 1.6 * k, 1), rotate=(0, 0, 0.1))), s.noise(14, 3, 0.7, s.coords((1.6 * k, 0.06 * k, 1), rotate=(0, 0, 0.1))))
    tone = s.mix(s.span(streak, 0.8, 1.25), dark, light)
    tone = s.mix(s.span(threads, 0.2, 0.8, 0.3, 0.0), tone, [c * 0.5 for c in linear(dark)[:3]])
    waves = s.bump(s.noise(0.8, 2, 0.4, s.coords(k, rotate=(0, 0, 0.5))), 0.25, 0.12 * span / 3.2)
    s.set(Base_Color=tone, Roughness=0.92, Sheen_Weight=0.15, Specular_IOR_Level=0.15, Normal=s.bump(threads, 0.3, 0.012 * span / 3.2, waves))
    return s.material


def plaster(span):
    """Lime-washed wall and sill."""
    s = Shader("ground plaster")
    at = s.coords(_scale(span))
    cloud = s.noise(0.9, 7, 0.68, at, distortion=0.7)
    tone = s.ramp(cloud, [(0.3, "#c9bfae"), (0.5, "#dbd2c3"), (0.7, "#e5ddd0")])
    trowel = s.noise(3, 5, 0.6, s.coords((0.4 * _scale(span), 1.2 * _scale(span), _scale(span)), rotate=(0, 0, 0.5)))
    s.set(Base_Color=tone, Roughness=0.88, Specular_IOR_Level=0.2, Normal=s.bump(s.math("ADD", trowel, s.math("MULTIPLY", s.noise(40, 3, 0.7, at), 0.25)), 0.25, 0.03 * span / 3.2))
    return s.material


GROUNDS = {"paper": paper_ground, "limed_wood": limed_wood, "old_wood": old_wood, "slate": slate, "linen": linen, "plaster": plaster}


def baked(name, span):
    """The ground as two textures (colour, normal), baked once per machine: a third of the render time of the procedural one."""
    files = [CACHE / f"{name}-{part}.png" for part in ("colour", "normal")]
    if not all(f.exists() for f in files):
        bake(name, files)
    s = Shader("ground " + name)
    at = s.coords(1 / TILE, kind="UV", move=(0.5, 0.5, 0))
    pictures = [bpy.data.images.load(str(f)) for f in files]
    pictures[1].colorspace_settings.name = "Non-Color"
    normal = s.node("NormalMap", {"Color": s.image(pictures[1], at, "MIRROR"), "Strength": 1.0}, uv_map="flat")
    s.set(Base_Color=s.image(pictures[0], at, "MIRROR"), Roughness={"slate": 0.58, "old_wood": 0.6, "limed_wood": 0.66}.get(name, 0.88),
          Specular_IOR_Level=0.28, Normal=normal.outputs[0])
    return s.material


def bake(name, files, span=3.2, pixels=2048):
    """Photograph the procedural ground from straight above as pure colour and as normals."""
    CACHE.mkdir(parents=True, exist_ok=True)
    home = bpy.context.window.scene if bpy.context.window else None
    scene = bpy.data.scenes.new("bake")
    half = span * TILE / 2
    data = bpy.data.meshes.new("tile")
    data.from_pydata([(-half, -half, 0), (half, -half, 0), (half, half, 0), (-half, half, 0)], [], [(0, 1, 2, 3)])
    material = GROUNDS[name](span)
    data.materials.append(material)
    scene.collection.objects.link(bpy.data.objects.new("tile", data))
    lens = bpy.data.cameras.new("above")
    lens.type, lens.ortho_scale = "ORTHO", half * 2
    above = bpy.data.objects.new("above", lens)
    above.location = (0, 0, 5)
    scene.collection.objects.link(above)
    scene.camera = above
    scene.render.engine, scene.cycles.samples, scene.cycles.use_denoising = "CYCLES", 2, False
    scene.render.resolution_x = scene.render.resolution_y = pixels
    tree = material.node_tree
    shader = tree.nodes["Principled BSDF"]
    glow = tree.nodes.new("ShaderNodeEmission")
    tree.links.new(glow.outputs[0], tree.nodes["Material Output"].inputs["Surface"])
    shift = tree.nodes.new("ShaderNodeVectorMath")
    shift.operation = "MULTIPLY_ADD"
    shift.inputs[1].default_value = shift.inputs[2].default_value = (0.5, 0.5, 0.5)
    tree.links.new(shader.inputs["Normal"].links[0].from_socket, shift.inputs[0])
    for part, source in ((0, shader.inputs["Base Color"].links[0].from_socket), (1, shift.outputs[0])):
        tree.links.new(source, glow.inputs["Color"])
        scene.view_settings.view_transform = "Raw" if part else "Standard"
        scene.render.filepath = str(files[part].with_suffix(".part.png"))
        scene.render.image_settings.color_depth = "16" if part else "8"
        bpy.ops.render.render(write_still=True, scene=scene.name)
        Path(scene.render.filepath).rename(files[part])
    bpy.data.scenes.remove(scene)
    if home:
        bpy.context.window.scene = home

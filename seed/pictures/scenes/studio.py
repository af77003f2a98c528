"""The small photo studio in which every picture of the seed data is taken (Blender's bpy, Cycles on CPU).

One unit is one decimetre. A craft's script holds one function per picture and hands them to `main`:

    from studio import *
    def bowl():
        stage("paper", span=3.2, height=0.4)          # ground, light, camera for a frame 3.2 dm wide
        lathe(rounded([(0, .1), (.5, .1), (.9, .8, .02), (.86, .8, .02), (.45, .16), (0, .16)]), lacquer(RED))
    main({"son-mai/bat-do": bowl})

What one picture must share with the others (lens, light, ground, tone) lives here; what differs lives in the craft's script.
"""
import argparse
import contextlib
import math
import os
import random
import sys
import tempfile
import time
import zlib
from pathlib import Path

import bpy
import numpy as np
from mathutils import Vector
from PIL import Image, ImageFilter

from grounds import baked
from materials import *  # noqa: F401,F403  (scene scripts need only this one import)
from motifs import *  # noqa: F401,F403
from motifs_bands import *  # noqa: F401,F403
from shapes import *  # noqa: F401,F403
from props import *  # noqa: F401,F403

PICTURES = Path(__file__).resolve().parent.parent
WEBP = PICTURES / "webp"
PREVIEWS = Path(tempfile.gettempdir()) / "picture-previews"
GOODS = (960, 1200, (320, 640, 960))
WIDE = (1440, 960, (480, 960, 1440))
PANORAMA = (4096, 2048, (2048, 4096))


def reset(seed: int = 1) -> None:
    """Empty scene, fixed random numbers: the same script gives the same picture."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    random.seed(seed)
    np.random.seed(seed % 2**32)


def camera(span: float, height: float = 0.4, pitch: float = 27, yaw: float = 0, blur: float = 0.05,
           aim: tuple = (0, 0), lens: float = 85, focus: float = 0.0):
    """Long lens on a tripod. `span` = width of the frame at the goods (dm), `height` = height of the point aimed at,
    `pitch` = degrees above the table, `yaw` = degrees walked around to the right, `focus` = dm nearer than the aim."""
    data = bpy.data.cameras.new("camera")
    data.sensor_fit, data.sensor_width, data.lens = "HORIZONTAL", 24, lens
    distance = span * lens / 24
    p, y = math.radians(pitch), math.radians(yaw)
    target = Vector((aim[0], aim[1], height))
    away = Vector((math.sin(y) * math.cos(p), -math.cos(y) * math.cos(p), math.sin(p)))
    ob = bpy.data.objects.new("camera", data)
    ob.location = target + away * distance
    ob.rotation_euler = (-away).to_track_quat("-Z", "Y").to_euler()
    data.clip_end = 1000
    data.dof.use_dof = blur > 0
    data.dof.focus_distance = distance - focus
    data.dof.aperture_fstop = lens / 1000 / max(blur * span, 1e-4)
    bpy.context.scene.collection.objects.link(ob)
    bpy.context.scene.camera = ob
    return ob


def softbox(location, target, size, power, colour=(1, 1, 1), edge: float = 0.18):
    """Area light whose brightness falls off to its edges, so that its mirror image in lacquer looks like cloth, not like a rectangle."""
    data = bpy.data.lights.new("softbox", "AREA")
    data.shape, data.size, data.size_y, data.energy, data.color = "RECTANGLE", size[0], size[1], power, colour
    ob = bpy.data.objects.new("softbox", data)
    ob.location = location
    ob.rotation_euler = (Vector(target) - Vector(location)).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(ob)
    if not edge:
        return ob
    data.use_nodes = True
    tree = data.node_tree
    light = tree.nodes["Emission"]
    geometry = tree.nodes.new("ShaderNodeNewGeometry")
    split = tree.nodes.new("ShaderNodeSeparateXYZ")
    tree.links.new(geometry.outputs["Parametric"], split.inputs[0])
    factor = None
    for axis in (0, 1):
        centred = tree.nodes.new("ShaderNodeMath")
        centred.operation = "PINGPONG"
        centred.inputs[1].default_value = 0.5
        tree.links.new(split.outputs[axis], centred.inputs[0])
        soft = tree.nodes.new("ShaderNodeMapRange")
        soft.interpolation_type = "SMOOTHSTEP"
        soft.inputs["From Max"].default_value = edge
        soft.inputs["To Min"].default_value = 0.05
        tree.links.new(centred.outputs[0], soft.inputs["Value"])
        if factor is None:
            factor = soft.outputs[0]
        else:
            product = tree.nodes.new("ShaderNodeMath")
            product.operation = "MULTIPLY"
            tree.links.new(factor, product.inputs[0])
            tree.links.new(soft.outputs[0], product.inputs[1])
            factor = product.outputs[0]
    tree.links.new(factor, light.inputs["Strength"])
    return ob


def window_light(span: float, height: float = 0.4, strength: float = 1.0, fill: float = 1.0) -> None:
    """The one light of all goods: a big cloth window from the left and a little behind, a weak warm return from the right.
    Everything grows with `span`, so a spoon and a stool are lit alike."""
    aim = (0, 0, height)
    softbox((-1.55 * span, 0.75 * span, 1.6 * span), aim, (1.7 * span, 1.5 * span), 150 * span**2 * strength, (1.0, 0.965, 0.915))
    softbox((1.9 * span, -1.1 * span, 1.1 * span), aim, (1.5 * span, 1.5 * span), 9 * span**2 * fill, (0.97, 0.98, 1.0), 0)
    world = bpy.data.worlds.new("room")
    bpy.context.scene.world = world
    world.use_nodes = True
    background = world.node_tree.nodes["Background"]
    background.inputs["Color"].default_value = (1.0, 0.985, 0.96, 1)
    background.inputs["Strength"].default_value = 0.22 * fill


def stage(ground: str = "paper", span: float = 3.2, height: float = 0.4, strength: float = 1.0, fill: float = 1.0, back: float = 1.6, **view):
    """Ground that rises behind the goods, the light and the camera. Named arguments not listed here go to `camera`."""
    sweep(span, baked(ground, span), back)
    window_light(span, height, strength, fill)
    return camera(span, height, **view)


def sweep(span: float, material, back: float = 1.6):
    """A table that curves up into a wall far behind: no horizon line."""
    start, radius, wide = span * back, span * 0.9, span * 5
    rows = [(-span * 4, 0.0), (-span, 0.0), (0, 0.0), (span, 0.0), (start, 0.0)]
    rows += [(start + radius * math.sin(a), radius * (1 - math.cos(a))) for a in np.linspace(0, math.pi / 2, 20)[1:]]
    rows += [(start + radius, span * 6)]
    vertices = [(x, y, z) for y, z in rows for x in (-wide, wide)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(rows) - 1)]
    ob = mesh_object("ground", vertices, faces, material)
    along = np.concatenate([[0.0], np.cumsum([math.dist(a, b) for a, b in zip(rows, rows[1:])])]) - span * 4
    layer = ob.data.uv_layers.new(name="flat")
    for loop in ob.data.loops:
        layer.data[loop.index].uv = (vertices[loop.vertex_index][0] / span, along[loop.vertex_index // 2] / span)
    return ob


def settings(width: int, height: int, samples: int, share: float = 1.0) -> None:
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.threads_mode, scene.render.threads = "FIXED", 2
    cycles = scene.cycles
    cycles.device, cycles.samples = "CPU", samples
    cycles.use_adaptive_sampling = cycles.use_light_tree = False
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 6, 2, 3
    cycles.transmission_bounces, cycles.transparent_max_bounces = 6, 12
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect, cycles.blur_glossy = 4, 0.5
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.denoising_input_passes, cycles.denoising_prefilter = "RGB_ALBEDO_NORMAL", "FAST"
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = width, height, round(share * 100)
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    scene.view_settings.exposure = 0.0
    scene.render.image_settings.file_format = "PNG"


def expose(stops: float) -> None:
    """Open or close the aperture for one picture (call inside the picture's function)."""
    bpy.context.scene["stops"] = stops


def develop(shot: Image.Image) -> Image.Image:
    """What a camera adds: a trace of darker corners and grain."""
    pixels = np.asarray(shot.convert("RGB"), dtype=np.float32)
    rows, columns = pixels.shape[:2]
    y, x = np.mgrid[-1:1:rows * 1j, -1:1:columns * 1j]
    pixels *= (1 - 0.07 * np.clip((x * x + y * y) / 2, 0, 1) ** 1.5)[..., None]
    grain = np.random.default_rng(7).normal(0, 1.1, (rows, columns, 1))
    return Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))


def render(key: str, width: int = 960, height: int = 1200, samples: int = 4, widths=(320, 640, 960), preview: bool = False) -> Path:
    """Take the picture of the present scene; write {key}-{width}.webp for each width (or one small PNG for a preview)."""
    if preview:
        width, height, samples = 340, round(height * 340 / width), 4
    settings(width, height, samples, 1.0 if preview else 0.75)
    scene = bpy.context.scene
    scene.view_settings.exposure = scene.get("stops", 0.0)
    with tempfile.TemporaryDirectory() as folder:
        scene.render.filepath = str(Path(folder) / "shot.png")
        bpy.ops.render.render(write_still=True)
        shot = Image.open(scene.render.filepath).convert("RGB")
        if shot.size != (width, height):  # three quarters of the size at the same time gives cleaner pictures than fewer samples
            shot = shot.resize((width, height), Image.LANCZOS).filter(ImageFilter.UnsharpMask(1.4, 55, 0))
        shot = develop(shot)
    if preview:
        target = PREVIEWS / f"{key.replace('/', '_')}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        shot.save(target)
        return target
    for w in widths:
        target = WEBP / f"{key}-{w}.webp"
        target.parent.mkdir(parents=True, exist_ok=True)
        small = shot if w == width else shot.resize((w, round(height * w / width)), Image.LANCZOS)
        small.save(target, "WEBP", quality=87 if w == width else 84, method=6)
    return target


@contextlib.contextmanager
def turn():
    """One render at a time on a shared machine: waits for the lock file named in RENDER_LOCK, if any."""
    name = os.environ.get("RENDER_LOCK")
    if not name:
        yield
        return
    import fcntl
    with open(name, "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main(scenes: dict, size=GOODS, samples: int = 4) -> None:
    """Command line of a craft's script: --only key (may repeat, a prefix is enough), --preview, --force, --samples n.
    `scenes`: {key: function} or {key: (function, size)}; size is GOODS, WIDE or PANORAMA."""
    args = argparse.ArgumentParser()
    args.add_argument("--only", action="append", default=[])
    args.add_argument("--preview", action="store_true")
    args.add_argument("--force", action="store_true")
    args.add_argument("--samples", type=int, default=samples)
    options = args.parse_args()
    for key, scene in scenes.items():
        build, (width, height, widths) = scene if isinstance(scene, tuple) else (scene, size)
        name = key.split("/")[-1]
        if options.only and not any(key.startswith(o) or name.startswith(o) for o in options.only):
            continue

        def done(key=key, widths=widths):
            return not (options.preview or options.force) and all((WEBP / f"{key}-{w}.webp").exists() for w in widths)
        if done():
            continue
        reset(zlib.crc32(key.encode()))
        build()
        with turn():
            if done():  # another script took it while this one waited
                continue
            started = time.time()
            target = render(key, width, height, options.samples, widths, options.preview)
        print(f"{key}: {time.time() - started:.0f} s -> {target.name}", file=sys.stderr, flush=True)

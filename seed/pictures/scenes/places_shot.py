"""Renders a stage to webp files and keeps the command line the same for all wide pictures.

python3 villages.py [--only lang/ha-thai,…] [--preview] [--force]
Preview: a 384 px PNG in the temporary folder, for looking at. RENDER_LOCK names a file to lock while rendering. Final: 1440x960 and its smaller widths as webp.
"""
import argparse
import fcntl
import os
import sys
import tempfile
import time
from pathlib import Path

import bpy
import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

OUT = Path(__file__).resolve().parent.parent / 'webp'
PREVIEW = Path(tempfile.gettempdir()) / 'preview'


def develop(im, flat, color=1.0, seed=0):
    """Light fall-off in the corners and a little grain, as a lens and a sensor would leave them."""
    im = ImageEnhance.Color(im).enhance(color)
    if flat:
        return im
    a = np.asarray(im, np.float32)
    h, w = a.shape[:2]
    y, x = np.mgrid[-1:1:h * 1j, -1:1:w * 1j]
    a = a * (1 - .17 * np.clip((x * x + y * y) / 2, 0, 1) ** 1.3)[..., None]
    a = a + np.random.default_rng(seed).normal(0, 1.5, (h, w, 1))
    return Image.fromarray(np.clip(a, 0, 255).astype(np.uint8))


def shot(key, width=1440, height=960, samples=6, part=.8, widths=(480, 960, 1440), preview=False, flat=False, color=1.1, quality=76, limit=150_000):
    """Render the open scene; returns processor seconds."""
    s = bpy.context.scene
    c = s.cycles
    c.device, c.samples, c.use_adaptive_sampling, c.adaptive_threshold = 'CPU', samples, True, .03
    c.use_denoising, c.denoiser = True, 'OPENIMAGEDENOISE'
    c.max_bounces, c.diffuse_bounces, c.glossy_bounces, c.transmission_bounces, c.transparent_max_bounces = 4, 2, 2, 3, 10
    c.use_light_tree = False
    s.world.cycles.sampling_method, s.world.cycles.sample_map_resolution = 'MANUAL', 256
    c.sample_clamp_indirect, c.caustics_reflective, c.caustics_refractive, c.blur_glossy = 4, False, False, 1
    s.render.threads_mode, s.render.threads = 'FIXED', 2
    rw, rh = (width, height) if preview else (round(width * part), round(height * part))
    s.render.resolution_x, s.render.resolution_y, s.render.resolution_percentage = rw, rh, 100
    s.render.use_persistent_data = False
    s.render.image_settings.file_format, s.render.image_settings.color_depth = 'PNG', '16'
    s.render.filepath = str(Path(tempfile.gettempdir()) / f'shot-{os.getpid()}.png')
    began = time.process_time()
    bpy.ops.render.render(write_still=True)
    taken = time.process_time() - began
    im = Image.open(s.render.filepath).convert('RGB')
    os.unlink(s.render.filepath)
    if im.width != width:
        im = im.resize((width, height), Image.LANCZOS).filter(ImageFilter.UnsharpMask(1.1, 70, 0))
    im = develop(im, flat, color, len(key))
    if preview:
        path = PREVIEW / (key.replace('/', '_') + '.png')
        path.parent.mkdir(parents=True, exist_ok=True)
        im.save(path)
        return taken
    for w in widths:
        path, q = OUT / f'{key}-{w}.webp', quality
        path.parent.mkdir(parents=True, exist_ok=True)
        small = im if w == width else im.resize((w, round(height * w / width)), Image.LANCZOS)
        while True:
            small.save(path, 'WEBP', quality=q, method=6)
            if path.stat().st_size <= limit * (w / width) ** 1.45 or q <= 40:
                break
            q -= 6
    return taken


def run(scenes, **options):
    """Command line: `scenes` maps picture keys to functions that fill the stage. Renders one picture at a time under the lock."""
    p = argparse.ArgumentParser()
    p.add_argument('--only')
    p.add_argument('--preview', action='store_true')
    p.add_argument('--force', action='store_true')
    p.add_argument('--width', type=int, default=384)
    args = p.parse_args(sys.argv[1:])
    only = args.only.split(',') if args.only else list(scenes)
    name = os.environ.get('RENDER_LOCK')
    lock = open(name, 'w') if name else None
    turn = 0.0
    for key in only:
        done = OUT / f"{key}-{options.get('width', 1440)}.webp"
        if done.exists() and not args.force and not args.preview:
            continue
        began = time.time()
        scenes[key]()
        built = time.time() - began
        if lock and not turn:
            fcntl.flock(lock, fcntl.LOCK_EX)
            turn = time.time()
        if args.preview:
            ratio = options.get('height', 960) / options.get('width', 1440)
            took = shot(key, args.width, round(args.width * ratio), 5, preview=True, flat=options.get('flat', False), color=options.get('color', 1.1))
        else:
            took = shot(key, **options)
        if lock and (not args.preview or time.time() - turn > 45):  # several previews are one turn
            fcntl.flock(lock, fcntl.LOCK_UN)
            turn = 0.0
        print(f'{key}: built {built:.1f} s, rendered {took:.1f} s', flush=True)

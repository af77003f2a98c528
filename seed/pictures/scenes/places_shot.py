"""Renders a stage to webp files and keeps the command line the same for all wide pictures.

python3 villages.py [--only lang/ha-thai,…] [--preview] [--force]
Preview: a 540 px PNG in the temporary folder, for looking at. RENDER_LOCK names a file to lock while rendering. Final: 1440x960 and its smaller widths as webp.
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

OUT = Path(__file__).resolve().parent.parent / 'webp'
PREVIEW = Path(tempfile.gettempdir()) / 'preview'


def shrink(a, width):
    """Area-averaged copy `width` pixels wide."""
    h, w = a.shape[:2]
    height = round(h * width / w)

    def axis(x, n, m):
        edges = np.linspace(0, n, m + 1)
        total = np.concatenate([np.zeros((1, *x.shape[1:])), np.cumsum(x, 0)])
        lo = np.floor(edges).astype(int)
        part = (edges - lo).reshape(-1, *[1] * (x.ndim - 1))
        at = total[lo] + part * (total[np.minimum(lo + 1, n)] - total[lo])
        return np.diff(at, axis=0) * (m / n)
    a = axis(a, h, height)
    return axis(a.swapaxes(0, 1), w, width).swapaxes(0, 1)


def develop(a, flat, seed=0):
    """Light fall-off in the corners and a little grain, as a lens and a sensor would leave them."""
    h, w = a.shape[:2]
    if not flat:
        y, x = np.mgrid[-1:1:h * 1j, -1:1:w * 1j]
        a = a * (1 - .17 * np.clip((x * x + y * y) / 2, 0, 1) ** 1.3)[..., None]
        a = a + np.random.default_rng(seed).normal(0, .006, (h, w, 1))
    return np.clip(a, 0, 1)


def save(a, path, kind, quality):
    h, w = a.shape[:2]
    im = bpy.data.images.new('out', w, h, alpha=False)
    im.pixels.foreach_set(np.concatenate([a, np.ones((h, w, 1))], 2).astype(np.float32).ravel())
    im.filepath_raw, im.file_format = str(path), kind
    path.parent.mkdir(parents=True, exist_ok=True)
    im.save(quality=quality)
    bpy.data.images.remove(im)


def shot(key, width=1440, height=960, samples=28, widths=(480, 960, 1440), preview=False, flat=False, quality=76, limit=150_000):
    """Render the open scene; returns processor seconds."""
    s = bpy.context.scene
    c = s.cycles
    c.device, c.samples, c.use_adaptive_sampling, c.adaptive_threshold = 'CPU', samples, True, .03
    c.use_denoising, c.denoiser = True, 'OPENIMAGEDENOISE'
    c.max_bounces, c.diffuse_bounces, c.glossy_bounces, c.transmission_bounces, c.transparent_max_bounces = 4, 2, 2, 3, 12
    c.use_light_tree = False
    c.sample_clamp_indirect, c.caustics_reflective, c.caustics_refractive, c.blur_glossy = 4, False, False, 1
    s.render.threads_mode, s.render.threads = 'FIXED', 2
    s.render.resolution_x, s.render.resolution_y, s.render.resolution_percentage = width, height, 100
    s.render.use_persistent_data = False
    s.render.image_settings.file_format, s.render.image_settings.color_depth = 'PNG', '16'
    s.render.filepath = str(Path(tempfile.gettempdir()) / f'shot-{os.getpid()}.png')
    began = time.process_time()
    bpy.ops.render.render(write_still=True)
    im = bpy.data.images.load(s.render.filepath)
    a = np.empty(width * height * 4, np.float32)
    im.pixels.foreach_get(a)
    a = a.reshape(height, width, 4)[..., :3]
    os.unlink(s.render.filepath)
    a = develop(a, flat, len(key))
    if preview:
        save(a, PREVIEW / (key.replace('/', '_') + '.png'), 'PNG', 90)
    else:
        for w in widths:
            path, q = OUT / f'{key}-{w}.webp', quality
            small = a if w == width else np.clip(shrink(a, w), 0, 1)
            most = limit * (w / width) ** 1.45
            while True:
                save(small, path, 'WEBP', q)
                if path.stat().st_size <= most or q <= 40:
                    break
                q -= 6
    return time.process_time() - began


def run(scenes, **options):
    """Command line: `scenes` maps picture keys to functions that fill the stage. Renders one picture at a time under the lock."""
    p = argparse.ArgumentParser()
    p.add_argument('--only')
    p.add_argument('--preview', action='store_true')
    p.add_argument('--force', action='store_true')
    p.add_argument('--width', type=int, default=540)
    args = p.parse_args(sys.argv[1:])
    only = args.only.split(',') if args.only else list(scenes)
    for key in only:
        done = OUT / f"{key}-{options.get('width', 1440)}.webp"
        if done.exists() and not args.force and not args.preview:
            continue
        began = time.time()
        scenes[key]()
        built = time.time() - began
        with open(os.environ.get('RENDER_LOCK', os.devnull), 'w') as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if args.preview:
                ratio = options.get('height', 960) / options.get('width', 1440)
                took = shot(key, args.width, round(args.width * ratio), 14, preview=True, flat=options.get('flat', False))
            else:
                took = shot(key, **options)
        print(f'{key}: built {built:.1f} s, rendered {took:.1f} s', flush=True)

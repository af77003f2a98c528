"""Shapes of dried noodles: folded skeins, straight sheaves, coiled nests, sheets (units: decimetres, lying along y)."""
import math

import numpy as np

from soft_goods import move, ripple, rng, sheet, strands, wobble
from soft_materials import starch

GLASS = ((0.95, 0.78, 0.48), (0.76, 0.55, 0.28))
GREY = ((0.52, 0.39, 0.25), (0.30, 0.21, 0.12))
MUNG = ((0.93, 0.91, 0.66), (0.78, 0.76, 0.47))
KUDZU = ((0.96, 0.84, 0.62), (0.80, 0.66, 0.42))
WHITE = ((0.98, 0.88, 0.68), (0.88, 0.76, 0.53))
BROWN = ((0.46, 0.27, 0.14), (0.30, 0.15, 0.07))
FIVE = (WHITE, ((0.36, 0.16, 0.19), (0.24, 0.09, 0.12)), ((0.80, 0.53, 0.16), (0.64, 0.37, 0.09)), ((0.33, 0.38, 0.15), (0.21, 0.26, 0.08)), BROWN)


def noodle(tones, clear=0.3, rough=0.28):
    return starch(tones[0], tones[1], clear, rough)


def skein(length, across, high, count, material, thick=0.011, at=(0, 0, 0), turn=(0, 0, 0), seed=0, pinch=0.45, pinches=(0.0,), wave=0.03, flat=None):
    """A hank of long noodles folded over at both ends, drawn together where it is tied."""
    generator, n = rng(seed), 110
    if not flat:
        count, thick = int(count * 1.5), thick * 0.82
    t = np.linspace(0, 2 * math.pi, n, endpoint=False)[None, :] + generator.uniform(0, 0.2, (count, 1))
    share = generator.uniform(0.0, 1, (count, 1)) ** 0.75
    level = generator.uniform(0, 1, (count, 1))
    reach = length / 2 * (0.80 + 0.2 * share + generator.normal(0, 0.02, (count, 1)))
    c, s = np.cos(t), np.sin(t)
    y = reach * np.sign(c) * np.abs(c) ** 0.62
    x = across / 2 * share * np.sign(s) * np.abs(s) ** 0.55
    x = x + wobble(generator, (count, n), wave, 4, 3) * np.abs(s)
    round_off = np.sqrt(np.clip(1 - (x / (across / 2 * 1.08)) ** 2, 0.1, 1))
    z = thick + high * (0.5 + (level - 0.5) * round_off) + wobble(generator, (count, n), wave * 0.8, 4, 3)
    for where in pinches:
        close = 1 - pinch * np.exp(-((y - where) / (0.16 * length)) ** 2)
        x, z = x * close, (z - high / 2) * close + high / 2
    droop = np.clip((np.abs(y) / (length / 2) - 0.72) / 0.3, 0, 1) ** 2
    z = z * (1 - 0.45 * droop)
    z = np.maximum(z, thick)
    return strands("skein", np.stack([x, y, z], -1), thick if not flat else flat, material, height=None if not flat else thick * 0.5,
                   sides=5 if not flat else 6, closed=True, seed=seed, at=at, turn=turn)


def sheaf(length, radius, count, material, thick=0.014, at=(0, 0, 0), turn=(0, 0, 0), seed=0, pinch=0.12, ends=0.03, wave=0.012, height=None, squash=0.8, waists=(0.0,)):
    """Straight noodles laid together; ends cut almost even, waists drawn in by the tie."""
    generator = rng(seed)
    n = 40
    radial = np.sqrt(generator.uniform(0, 1, count))[:, None]
    angle = generator.uniform(0, 2 * math.pi, count)[:, None]
    u = np.linspace(-0.5, 0.5, n)[None, :]
    y = u * (length + generator.normal(0, ends, (count, 1))) + generator.normal(0, ends * 0.6, (count, 1))
    x = radial * np.cos(angle) * radius + wobble(generator, (count, n), wave, 3, 0.8)
    z = radial * np.sin(angle) * radius * squash + wobble(generator, (count, n), wave, 3, 0.8)
    for waist in waists:
        close = 1 - pinch * np.exp(-((y - waist * length) / (0.17 * length)) ** 2)
        x, z = x * close, z * close
    z = np.maximum(z + radius * squash, thick)
    normals = None
    if height:
        tilt = generator.normal(0, 0.5, (count, 1)) + 0 * u
        normals = np.stack([np.sin(tilt), 0 * tilt, np.cos(tilt)], -1)
    return strands("sheaf", np.stack([x, y, z], -1), thick, material, height=height, normals=normals, sides=6, seed=seed, at=at, turn=turn)


def nest(radius, high, count, material, thick=0.011, at=(0, 0, 0), turn=(0, 0, 0), seed=0, turns=1.6, flat=None, wave=0.035, hollow=0.3):
    """Noodles coiled into a nest: rings of uneven size heaped up, with stray ends."""
    generator, n = rng(seed), 110
    if not flat:
        count, thick = int(count * 1.4), thick * 0.85
    start = generator.uniform(0, 2 * math.pi, (count, 1))
    t = np.linspace(0, 1, n)[None, :]
    angle = start + t * turns * 2 * math.pi * generator.uniform(0.7, 1.15, (count, 1))
    share = generator.uniform(hollow, 1, (count, 1))
    r = radius * (share + wobble(generator, (count, n), wave * 1.6, 3, 2))
    r = r * (1 - 0.05 * np.sin(2 * angle + seed))
    top = high * np.sqrt(np.clip(1 - ((share - (0.5 + hollow / 2)) / (0.62 - hollow / 2)) ** 2, 0.05, 1))
    z = thick + top * generator.uniform(0, 1, (count, 1)) + wobble(generator, (count, n), wave, 3, 2)
    off = generator.normal(0, 0.03 * radius, (count, 2))
    x, y = r * np.cos(angle) + off[:, :1], r * np.sin(angle) + off[:, 1:]
    z = np.maximum(z, thick)
    normals = None
    if flat:
        lean = generator.normal(0.5, 0.5, (count, 1)) + wobble(generator, (count, n), 0.2, 2)
        normals = np.stack([np.sin(lean) * np.cos(angle), np.sin(lean) * np.sin(angle), np.cos(lean)], -1)
    return strands("nest", np.stack([x, y, z], -1), flat or thick, material, height=thick * 0.45 if flat else None, normals=normals,
                   sides=6 if flat else 5, seed=seed, at=at, turn=turn)


def strays(count, area, length, material, thick=0.012, seed=0, at=(0, 0, 0), flat=None):
    """A few loose pieces lying on the table."""
    generator = rng(seed)
    n = 24
    u = np.linspace(-0.5, 0.5, n)[None, :]
    way = generator.uniform(0, math.pi, (count, 1))
    size = length * generator.uniform(0.3, 1, (count, 1))
    bend = generator.normal(0, 0.25, (count, 1)) * size * (1 - (2 * u) ** 2)
    centre = generator.uniform(-1, 1, (count, 2)) * np.array(area) / 2
    x = centre[:, :1] + size * u * np.cos(way) - bend * np.sin(way)
    y = centre[:, 1:] + size * u * np.sin(way) + bend * np.cos(way)
    z = np.full_like(x, thick) + np.linspace(0, 0.004, count)[:, None]
    normals = np.zeros((count, n, 3)) + [0, 0, 1.0]
    return strands("strays", np.stack([x, y, z], -1), flat or thick, material, height=thick * 0.5 if flat else None, normals=normals, sides=6, seed=seed, at=at)


def rice_sheet(radius, material, at=(0, 0, 0), turn=(0, 0, 0), seed=0, curl=0.02, screen=0.0, thick=0.008, blister=0.0, steps=160):
    """A dried rice sheet: a thin disc, its rim curled a little; screen presses the bamboo drying frame into it."""
    u = np.linspace(0, 2 * math.pi, steps, endpoint=False)[None, :]
    v = np.linspace(0.004, 1, 90)[:, None]
    edge = 1 + 0.012 * np.sin(3 * u + seed) + 0.006 * np.sin(11 * u + 2 * seed)
    x, y = radius * v * np.cos(u) * edge, radius * v * np.sin(u) * edge
    points = np.stack([x, y, curl * v ** 3 * (1 + np.sin(2 * u + seed) + 0.5 * np.sin(5 * u + 2 * seed))], -1)
    points = points + ripple(points, curl * 0.35, 0.8 * radius, seed) * [0, 0, 1]
    if blister:
        points = points + ripple(points, blister, 0.16 * radius, seed + 1) * [0, 0, 1] + ripple(points, blister * 0.5, 0.07 * radius, seed + 2) * [0, 0, 1]
    if screen:
        points[..., 2] += screen * np.maximum(np.sin(x * 52), np.sin(y * 52)) * 0.5
    points[..., 2] -= points[..., 2].min() - thick
    return sheet("rice sheet", points, material, thickness=thick, closed_columns=True, at=at, turn=turn), points


def tied(build, *ties, at=(0, 0, 0), turn=(0, 0, 0)):
    return move([build, *ties], at, turn)

"""Things that stand round the goods: bags, bands, boxes, bowls, trays, grains, ties (units: decimetres)."""
import math

import numpy as np

from soft_goods import grid_faces, mesh, move, ripple, rng, sheet, slab, spline, strands
from soft_materials import cane, film, kraft
from weaving import mat, ring

RAFFIA = ((0.45, 0.30, 0.13), (0.72, 0.54, 0.29))
BAMBOO = ((0.42, 0.27, 0.10), (0.62, 0.43, 0.19))
SON, EGG, DONG, INDIGO = (0.33, 0.012, 0.012), (0.78, 0.65, 0.46), (0.024, 0.13, 0.036), (0.014, 0.042, 0.115)


def ball(detail=10):
    """Unit sphere as (points, faces)."""
    u = np.linspace(0, 2 * math.pi, detail * 2, endpoint=False)[None, :]
    v = np.linspace(-math.pi / 2 + 1e-3, math.pi / 2 - 1e-3, detail)[:, None]
    points = np.stack([np.cos(v) * np.cos(u), np.cos(v) * np.sin(u), np.sin(v) + 0 * u], -1)
    return points.reshape(-1, 3), grid_faces(detail, detail * 2, False, True)


def many(name, places, size, material, turns=None, template=None, seed=1, vary=0.15):
    """Many small bodies in one mesh: places (k,3), size (3,), turns (k,3) Euler or random."""
    generator = rng(seed)
    points, faces = template or ball(8)
    k = len(places)
    turns = generator.uniform(0, 2 * math.pi, (k, 3)) if turns is None else np.asarray(turns)
    (ca, cb, cc), (sa, sb, sc) = np.cos(turns).T, np.sin(turns).T
    rotate = np.stack([cc * cb, cc * sb * sa - sc * ca, cc * sb * ca + sc * sa, sc * cb, sc * sb * sa + cc * ca,
                       sc * sb * ca - cc * sa, -sb, cb * sa, cb * ca], -1).reshape(k, 3, 3)
    body = points[None] * np.asarray(size) * generator.uniform(1 - vary, 1 + vary, (k, 1, 1))
    body = np.einsum("kij,knj->kni", rotate, body) + np.asarray(places)[:, None]
    faces = (faces[None] + (np.arange(k) * len(points))[:, None, None]).reshape(-1, faces.shape[1])
    return mesh(name, body.reshape(-1, 3), faces, material, tint=np.repeat(generator.uniform(0, 1, k), len(points)))


def turned(name, profile, material, smooth=60, at=(0, 0, 0), ratio=1.0, seed=0, uneven=0.0, steps=96):
    """A turned body from profile [(radius, z), …] (closed by its own course, inside and outside)."""
    curve = spline(np.asarray(profile, float), smooth)
    u = np.linspace(0, 2 * math.pi, steps, endpoint=False)[None, :]
    points = np.stack([curve[:, :1] * np.cos(u), curve[:, :1] * np.sin(u) * ratio, curve[:, 1:] + 0 * u], -1)
    points = points + ripple(points, uneven, 1.0, seed)
    return sheet(name, points, material, closed_columns=True, at=at)


def bowl(radius, height, material, at=(0, 0, 0), seed=0):
    r, h = radius, height
    return turned("bowl", [(0.001, 0.1 * h), (0.35 * r, 0.1 * h), (0.4 * r, 0), (0.47 * r, 0), (0.5 * r, 0.1 * h), (0.84 * r, 0.5 * h), (0.99 * r, h), (0.965 * r, h * 1.01),
                           (0.8 * r, 0.53 * h), (0.45 * r, 0.2 * h), (0.001, 0.17 * h)], material, 90, at, seed=seed, uneven=0.006 * r)


def plate(radius, material, at=(0, 0, 0), seed=0):
    r = radius
    return turned("plate", [(0.001, 0.02), (0.55 * r, 0.02), (0.6 * r, 0), (0.66 * r, 0.02), (0.97 * r, 0.13), (0.995 * r, 0.15), (0.98 * r, 0.17), (0.68 * r, 0.07), (0.6 * r, 0.055),
                            (0.001, 0.05)], material, 90, at, seed=seed, uneven=0.005 * r)


def mound(radius, height, material, at=(0, 0, 0), seed=0, rough=0.02, flat=1.0):
    """A heap of powder or grain."""
    u = np.linspace(0, 2 * math.pi, 90, endpoint=False)[None, :]
    v = np.linspace(0.001, 1, 50)[:, None]
    points = np.stack([radius * v * np.cos(u), radius * v * np.sin(u), height * np.cos(v * math.pi / 2) ** (1.5 * flat) + 0 * u], -1)
    points = points + ripple(points, rough, 0.35 * radius, seed) + ripple(points, rough * 0.4, 0.08 * radius, seed + 3)
    return sheet("mound", points, material, closed_columns=True, at=at)


def bag(width, length, thick, at=(0, 0, 0), turn=(0, 0, 0), seed=0, neck=0.0, material=None):
    """A clear bag round its contents, lying along y on z = 0, sealed flat at both ends; neck > 0 gathers its top."""
    rows, columns = 120, 120
    v = np.linspace(-1, 1, rows)[:, None]
    a = np.linspace(0, 2 * math.pi, columns, endpoint=False)[None, :]
    belly = np.clip(1 - np.abs(v) ** 5, 0, 1) ** 0.5
    seal = np.clip((0.93 - np.abs(v)) / 0.25, 0.02, 1) ** 0.6
    half = width / 2 * (1.03 - 0.08 * belly)
    if neck:
        pinch = np.exp(-((v - 0.72) / 0.1) ** 2)
        half, seal = half * (1 - neck * pinch), np.maximum(seal, 0.3 * pinch)
    c, s = np.cos(a), np.sin(a)
    x = half * np.sign(c) * np.abs(c) ** 0.75
    z = thick / 2 * seal * belly * np.sign(s) * np.abs(s) ** 0.8 + 0.004 * s
    points = np.stack([x, v * length / 2 + 0 * a, z + thick / 2 * (0.12 + 0.88 * belly * seal)], -1)
    crease = ripple(points * [1.6, 0.5, 0.2], 0.016, 0.7, seed) + ripple(points * [1.2, 1.0, 0.2], 0.005, 0.3, seed + 1)
    crease *= 0.5 + 1.2 * (1 - belly * seal)[..., None]
    points = points + crease
    points[..., 2] = np.maximum(points[..., 2], 0.006)
    return sheet("bag", points, material or film(), closed_columns=True, at=at, turn=turn)


def band(across, high, wide, material, at=(0, 0, 0), turn=(0, 0, 0), base=0.0, seed=0, power=0.6, thick=0.01):
    """A paper band round a parcel that lies along y: across x high, `wide` along y, standing on z = base."""
    a = np.linspace(0, 2 * math.pi, 90, endpoint=False)[None, :]
    y = np.linspace(-wide / 2, wide / 2, 14)[:, None]
    c, s = np.cos(a), np.sin(a)
    points = np.stack([across / 2 * np.sign(c) * np.abs(c) ** power + 0 * y, y + 0 * a, base + high / 2 + high / 2 * np.sign(s) * np.abs(s) ** power + 0 * y], -1)
    points = points + ripple(points, 0.012, 0.6, seed)
    return sheet("band", points, material, thickness=thick, closed_columns=True, at=at, turn=turn)


def tie(across, high, at=(0, 0, 0), turn=(0, 0, 0), base=0.0, turns=3, width=0.022, seed=0, tails=0.35, material=None, bow=False, power=1.0):
    """Raffia wound a few times round a bundle that lies along y, with a knot and two tails on top."""
    generator = rng(seed)
    material = material or cane(*RAFFIA)
    a = np.linspace(0, 2 * math.pi, 120, endpoint=False)
    c, s = np.sign(np.cos(a)) * np.abs(np.cos(a)) ** power, np.sign(np.sin(a)) * np.abs(np.sin(a)) ** power
    paths = []
    for k in range(turns):
        shift = (k - (turns - 1) / 2) * width * 1.7
        paths.append(np.stack([across / 2 * c, shift + 0.02 * np.sin(a + generator.uniform(0, 6)), base + high / 2 + high / 2 * s], -1))
    normals = np.stack([np.stack([np.cos(a), 0 * a, np.sin(a)], -1)] * turns)
    made = [strands("tie", np.stack(paths), width, material, height=0.007, normals=normals, closed=True, seed=seed)]
    top = base + high
    made += [mesh("knot", *_knot(generator, width * 2.0), material, tint=np.full(len(_knot(generator, 1)[0]), 0.6), at=(0, 0, top + width * 0.7))]
    for side in (-1, 1):
        t = np.linspace(0, 1, 24)
        reach = tails * generator.uniform(0.8, 1.2)
        tail = np.stack([side * (0.01 + reach * t), generator.uniform(-0.3, 0.3) * reach * t ** 1.5, top + 0.03 + reach * 0.45 * np.sin(t * 2.6) - 0.2 * reach * t ** 2], -1)
        made.append(strands("tail", tail, width * (1 - 0.3 * t)[None], material, height=0.006, normals=np.tile([0.1, 0.3, 1.0], (24, 1)), seed=seed + side))
        if bow:
            b = np.linspace(0, 2 * math.pi, 50)
            loop = np.stack([side * reach * 1.15 * np.sin(b / 2) ** 1.2, 0.13 * np.sin(b) * side, top + 0.04 + 0.15 * np.sin(b / 2) + 0.05 * np.sin(b)], -1)
            made.append(strands("bow", loop, width, material, height=0.006, normals=np.stack([np.cos(b), 0 * b, np.sin(b)], -1), seed=seed + 5))
    return move(made, at, turn)


def _knot(generator, size):
    points, faces = ball(10)
    points = points * [size * 1.3, size, size * 0.8]
    return points + ripple(points, size * 0.35, size, 4), faces


def carton(width, depth, height, material=None, at=(0, 0, 0), turn=(0, 0, 0), wall=0.03, inside=None):
    """An open box of board, its floor on z = 0."""
    material = material or kraft()
    w, d, h = width, depth, height
    made = [slab("floor", (w, d, wall), inside or material, (0, 0, 0), edge=0.005, detail=6)]
    for x in (-1, 1):
        made.append(slab("side", (wall, d, h), material, (x * (w - wall) / 2, 0, 0), edge=0.008, detail=10))
        made.append(slab("end", (w, wall, h), material, (0, x * (d - wall) / 2, 0), edge=0.008, detail=10))
    return move(made, at, turn)


def lid(width, depth, height, material=None, at=(0, 0, 0), turn=(0, 0, 0), wall=0.03):
    """The lid of a carton, closed side up."""
    material = material or kraft()
    made = [slab("top", (width, depth, wall), material, (0, 0, height - wall), edge=0.012, detail=10)]
    for x in (-1, 1):
        made.append(slab("side", (wall, depth, height), material, (x * (width - wall) / 2, 0, 0), edge=0.008, detail=10))
        made.append(slab("end", (width, wall, height), material, (0, x * (depth - wall) / 2, 0), edge=0.008, detail=10))
    return move(made, at, turn)


def met(radius, at=(0, 0, 0), turn=(0, 0, 0), seed=0, pitch=0.075):
    """A round flat bamboo tray (mẹt): twill mat, two hoops, bound with rattan."""
    pale = cane(*BAMBOO)
    made = mat("met", radius * 0.985, pitch, pitch * 0.46, 0.012, pale, dish=0.05, seed=seed)
    circle = ring(radius)
    for r, z in ((radius * 1.012, 0.07), (radius * 0.985, 0.1)):
        path = ring(r, z)
        out = circle / radius
        made.append(strands("hoop", path, 0.09, pale, height=0.018, normals=out, closed=True, sides=10, tint=[0.35]))
    for k in range(14):
        a = k / 14 * 2 * math.pi + 0.1
        b = np.linspace(0, 2 * math.pi, 30, endpoint=False)
        r = radius + 0.045 * np.cos(b)
        path = np.stack([r * math.cos(a), r * math.sin(a), 0.085 + 0.11 * np.sin(b)], -1)
        made.append(strands("bind", np.stack([path, path + [-0.05 * math.sin(a), 0.05 * math.cos(a), 0]]), 0.02, cane(*RAFFIA), height=0.006,
                            normals=np.stack([np.stack([np.cos(b) * math.cos(a), np.cos(b) * math.sin(a), np.sin(b)], -1)] * 2), closed=True, seed=k))
    return move(made, at, turn)


def napkin(width, depth, material, at=(0, 0, 0), turn=(0, 0, 0), seed=0, folds=0.04):
    """A cloth lying on the table with soft folds; its edges touch the ground."""
    x, y = np.meshgrid(np.linspace(-width / 2, width / 2, 120), np.linspace(-depth / 2, depth / 2, 120), indexing="ij")
    points = np.stack([x, y, 0 * x], -1)
    rise = ripple(points * [0.5, 1.3, 1], folds * 2, 0.9, seed)[..., 2]
    points = points + ripple(points, 0.03, 0.7, seed + 1) * [1, 1, 0]
    points[..., 2] = 0.012 + np.maximum(rise, 0)
    return sheet("napkin", points, material, thickness=0.012, at=at, turn=turn)

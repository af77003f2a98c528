"""Woven goods strip by strip: over and under on any surface, coiled rows, bound rims, twisted handles (units: decimetres)."""
import math

import numpy as np

from soft_goods import rng, spline, strands, wobble


def crossing(i, j, over=1, under=1, step=1):
    """+1 where warp i lies on top of weft j, else -1 (i, j integer arrays)."""
    return np.where((i + j * step) % (over + under) < over, 1.0, -1.0)


def lift(fixed, along, as_warp, pattern):
    """Height of a strip between its crossings: cosine steps between the signs at the neighbours (along is fractional)."""
    low = np.floor(along).astype(int)
    part = along - low
    ease = np.clip((part - 0.5) * 1.5 + 0.5, 0, 1)
    ease = ease * ease * (3 - 2 * ease)
    if as_warp:
        a, b = crossing(fixed, low, *pattern), crossing(fixed, low + 1, *pattern)
    else:
        a, b = -crossing(low, fixed, *pattern), -crossing(low + 1, fixed, *pattern)
    return a * (1 - ease) + b * ease


def lathe_surface(profile, ratio=1.0, square=1.0, lean=0.0):
    """place(u, v) of a turned form: u round 0..1, v up 0..1 along profile [(radius, z), …]; square < 1 gives a box."""
    curve = spline(np.asarray(profile, float), 200)

    def place(u, v):
        u, v = np.broadcast_arrays(np.asarray(u, float), np.asarray(v, float))
        at = np.clip(v, 0, 1) * 199
        radius, z = np.interp(at, np.arange(200), curve[:, 0]), np.interp(at, np.arange(200), curve[:, 1])
        c, s = np.cos(u * 2 * math.pi), np.sin(u * 2 * math.pi)
        if square != 1.0:
            reach = (np.abs(c) ** (2 / square) + np.abs(s) ** (2 / square)) ** (-square / 2)
            c, s = c * reach, s * reach
        return np.stack([radius * c + lean * z, radius * s * ratio, z], -1)

    return place


def normal_of(place, u, v, e=1e-3):
    """Outward normals of place at (u, v) by finite differences."""
    du = place(u + e, v) - place(u - e, v)
    dv = place(u, np.minimum(v + e, 1)) - place(u, np.maximum(v - e, 0))
    n = np.cross(du, dv)
    return n / (np.linalg.norm(n, axis=-1, keepdims=True) + 1e-12)


def weave(name, place, warps, wefts, warp, weft, closed=True, pattern=(1, 1, 1), stiff=False, samples=5, seed=1, loose=0.0):
    """Weaves a surface. warps, wefts: how many; warp, weft: (half width, half thickness, material).

    stiff: warps are stakes that stay straight and the wefts bend around them. loose: random shift of strips, in units.
    closed surfaces need a number of warps that the pattern divides.
    """
    generator = rng(seed)
    total = warp[1] + weft[1]
    i = np.arange(warps)[:, None]
    v = np.linspace(0, 1, wefts * samples)[None, :]
    u = (i + 0.5) / warps if not closed else i / warps
    u = u + wobble(generator, (warps, v.shape[1]), loose / warps, 2)
    up = lift(i, v * wefts - 0.5, True, pattern) * (0 if stiff else total * 0.55)
    u, v = np.broadcast_arrays(u, v)
    normals = normal_of(place, u, v)
    first = strands(name + " warp", place(u, v) + normals * up[..., None], warp[0], warp[2], height=warp[1], normals=normals, sides=8, seed=seed)
    j = np.arange(wefts)[:, None]
    u = np.linspace(0, 1, warps * samples, endpoint=not closed)[None, :]
    v = (j + 0.5) / wefts + wobble(generator, (wefts, u.shape[1]), 0 if closed else loose / wefts, 2)
    up = lift(j, u * warps - (0 if closed else 0.5), False, pattern) * (total if stiff else total * 0.55)
    u, v = np.broadcast_arrays(u, v)
    normals = normal_of(place, u, v)
    path = place(u, v) + normals * up[..., None]
    second = strands(name + " weft", path, weft[0], weft[2], height=weft[1], normals=normals, sides=8, seed=seed + 1, closed=closed)
    return first, second


def mat(name, radius, pitch, half, thick, material, dish=0.0, pattern=(2, 2, 1), seed=3, ratio=1.0, square=False):
    """A flat woven disc (or square sheet) around the origin, dished by `dish` at its edge."""
    count = int(radius / pitch)
    index = np.arange(-count + 1, count)
    made = []
    for as_warp in (True, False):
        fixed = index * pitch
        reach = np.full(fixed.shape, radius) if square else np.sqrt(np.maximum(radius ** 2 - fixed ** 2, 0.01))
        n = count * 2 * 4
        along = np.linspace(-1, 1, n)[None, :] * reach[:, None]
        height = lift(index[:, None], along / pitch + 200 * 12, as_warp, pattern) * thick * 1.1
        across = np.broadcast_to(fixed[:, None], along.shape) + wobble(rng(seed), along.shape, pitch * 0.04, 2)
        x, y = (across, along) if as_warp else (along, across)
        z = dish * (x ** 2 + y ** 2) / radius ** 2 + height
        normals = np.stack([-2 * dish * x / radius ** 2, -2 * dish * y / radius ** 2, np.ones_like(x)], -1)
        path = np.stack([x, y * ratio, z], -1)
        made.append(strands(f"{name} {as_warp}", path, half, material, height=thick, normals=normals, sides=8, seed=seed + as_warp))
    return made


def wrapped(name, path, radius, material, wraps, width, thick=0.008, core=None, closed=True, seed=5):
    """A rod bound by one flat strip that winds round it `wraps` times. path (n,3) is resampled."""
    generator = rng(seed)
    n = int(wraps) * 10 + 1
    path = np.concatenate([path, path[:1]]) if closed else path
    line = np.stack([np.interp(np.linspace(0, 1, n), np.linspace(0, 1, len(path)), path[:, k]) for k in range(3)], -1)
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    reference = np.array([0.13, 0.21, 0.97]) if np.abs(tangent[:, 2]).mean() < 0.7 else np.array([0.9, 0.3, 0.1])
    side = np.cross(tangent, reference)
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    up = np.cross(side, tangent)
    angle = np.linspace(0, int(wraps) * 2 * math.pi, n)[:, None]
    out = side * np.cos(angle) + up * np.sin(angle)
    helix = line + out * radius
    pieces = [slice(k, k + 11) for k in range(0, n - 1, 10)]
    paths, normals = np.stack([helix[p] for p in pieces]), np.stack([out[p] for p in pieces])
    strands(name, paths, width, material, height=thick, normals=normals, sides=6, tint=generator.uniform(0, 1, len(paths)))
    if core:
        strands(name + " core", line[:: 10], radius, core, sides=8, tint=[0.3])


def ring(radius, z=0.0, ratio=1.0, square=1.0, n=160):
    """Points (n,3) round a circle, an ellipse or a rounded square."""
    place = lathe_surface([(radius, z), (radius, z + 1e-6)], ratio, square)
    return place(np.linspace(0, 1, n, endpoint=False), np.zeros(n))


def coiled(name, place, rows, material, width=0.05, seed=7, bound=None, radius=None):
    """Rows of bound coil, from the middle of a tray up to its wall, along the surface place(u, v)."""
    generator = rng(seed)
    for row in range(rows):
        v = (row + 0.5) / rows
        u = np.linspace(0, 1, 200, endpoint=False)
        path = place(u, np.full_like(u, v))
        length = np.linalg.norm(np.diff(path, axis=0), axis=1).sum()
        thick = radius or np.linalg.norm(place(np.array(0.0), np.array(v + 0.5 / rows)) - place(np.array(0.0), np.array(v - 0.5 / rows))) * 0.52
        wraps = max(6, int(length / (width * 2.05)))
        wrapped(f"{name} {row}", path, thick, material, wraps, width * generator.uniform(0.92, 1.02), core=bound, seed=seed + row)


def twisted(name, path, radius, material, turns, plies=3, seed=9):
    """Rods twisted round each other along path (n,3): a handle."""
    n = 240
    line = spline(np.asarray(path, float), n)
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    side = np.cross(tangent, [0.05, 0.99, 0.1])
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    up = np.cross(side, tangent)
    angle = np.linspace(0, turns * 2 * math.pi, n)[:, None]
    paths = [line + (side * np.cos(angle + k * 2 * math.pi / plies) + up * np.sin(angle + k * 2 * math.pi / plies)) * radius * 1.1 for k in range(plies)]
    return strands(name, np.stack(paths), radius, material, sides=8, seed=seed)

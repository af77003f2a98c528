"""Ground, walls, windows, roofs, houses and the gate of a northern village. Walls run along x unless turned; fronts face -y."""
import math

import numpy as np

from places_mesh import matrix
from places_surfaces import matte, metal, plaster, rooftile, water, wood


def ground(b, mat, x=(-30, 30), y=(-5, 60), z=0.0, swell=.0):
    n = 60 if swell else 2
    b.sheet(mat, lambda u, v: (x[0] + u * (x[1] - x[0]), y[0] + v * (y[1] - y[0]),
                               z + swell * (np.sin(u * 37 + v * 11) * .5 + np.sin(v * 53 - u * 7) * .5)), n, n)


def wall(b, mat, start, end, height, thick=.22, holes=(), cap=None):
    """Wall from start (x, y) to end with rectangular holes [(from, to, bottom, top) along the wall]."""
    (x0, y0), (x1, y1) = start, end
    length, angle = math.hypot(x1 - x0, y1 - y0), math.atan2(y1 - y0, x1 - x0)
    with b.at(x0, y0, 0, angle):
        cut = sorted({0, length, *[h[0] for h in holes], *[h[1] for h in holes]})
        for a, c in zip(cut, cut[1:]):
            hole = [h for h in holes if h[0] <= a + 1e-6 and h[1] >= c - 1e-6]
            spans = [(0, height)] if not hole else [(0, hole[0][2]), (hole[0][3], height)]
            for lo, hi in spans:
                if hi - lo > .01:
                    b.box(mat, (c - a, thick, hi - lo), ((a + c) / 2, 0, lo), bevel=.001)
        if cap:
            b.box(cap, (length + .06, thick + .1, .07), (length / 2, 0, height), bevel=.02)
            b.box(cap, (length + .02, thick + .04, .05), (length / 2, 0, height - .05), bevel=.012)


def shutters(b, at, size, angle=0.0, color='#3f5f57', open_by=1.9, bars=True):
    """Wooden window in a wall that runs along x turned by `angle`: frame, bars, two slatted leaves swung outwards."""
    frame, board = wood('#4a3423', worn=.5), wood(color, worn=.65)
    w, h = size
    with b.at(*at, angle):
        for x in (-w / 2, w / 2):
            b.box(frame, (.07, .3, h + .14), (x, 0, -.07))
        for z in (-.07, h):
            b.box(frame, (w + .2, .32, .07), (0, 0, z))
        if bars:
            for i in range(1, 7):
                b.rod(metal('#3a3733', .6, .6), (-w / 2 + w * i / 7, .02, 0), (-w / 2 + w * i / 7, .02, h), .009)
        for side in (-1, 1):
            with b.at(side * w / 2, -.16, 0, side * open_by):
                for k in range(2):
                    b.box(board, (.07, .035, h), (-side * (.035 + k * (w / 2 - .07)), 0, 0))
                for z in (0, h / 2 - .04, h - .08):
                    b.box(board, (w / 2, .035, .08), (-side * w / 4, 0, z))
                n = int(h / .055)
                for i in range(n):
                    b.box(board, (w / 2 - .12, .012, .05), (-side * w / 4, 0, .02 + i * h / n), (.55, 0, 0), .002)


def plank_door(b, at, size=(1.3, 2.1), angle=0.0, color='#5b3a22', ajar=.0):
    w, h = size
    mat = wood(color, worn=.55)
    with b.at(*at, angle):
        for x in (-w / 2 - .05, w / 2 + .05):
            b.box(mat, (.1, .26, h + .1), (x, 0, 0))
        b.box(mat, (w + .3, .28, .12), (0, 0, h))
        b.box(mat, (w + .2, .3, .1), (0, 0, 0))
        for side in (-1, 1):
            with b.at(side * w / 2, .02, .1, side * ajar):
                for k in range(4):
                    b.box(mat, (w / 8 - .004, .035, h - .1), (-side * (w / 16 + k * w / 8), 0, 0))
                for z in (.3, h - .5):
                    b.box(mat, (w / 2 - .05, .06, .09), (-side * w / 4, -.01, z))


def slope(b, mat, width, length, pitch, tile=(.17, .15), under=None):
    """One roof slope rising along +y from the eave (local origin, middle), covered with rounded overlapping tiles."""
    tw, step = tile
    nx, ny = int(width / tw), int(length / step)
    long = step * 1.75
    arc = np.linspace(-1, 1, 5)
    v, faces = [], []
    for i, (t, wide) in enumerate([(0, .45), (.1, .82), (.25, 1), (1, 1)]):
        for a in arc:
            v.append((a * tw * .5 * wide, t * long, .018 * (1 - a * a) * wide + .004))
    for i in range(3):
        for j in range(4):
            faces.append((i * 5 + j, i * 5 + j + 1, (i + 1) * 5 + j + 1, (i + 1) * 5 + j))
    front = len(v)
    for j in range(5):
        v.append((v[j][0], v[j][1], v[j][2] - .014))
    for j in range(4):
        faces.append((front + j, front + j + 1, j + 1, j))
    places = []
    sag = lambda x: -.025 * math.sin(x * 1.3) - .02 * math.sin(x * 3.1 + 1)
    for r in range(ny):
        for c in range(nx):
            x = (c + .5 * (r % 2)) * tw - width / 2 + b.rng.gauss(0, .006)
            y = r * step + b.rng.gauss(0, .008)
            p = matrix((x, y * math.cos(pitch), y * math.sin(pitch) + sag(x) + .01),
                       (pitch - .07 + b.rng.gauss(0, .02), b.rng.gauss(0, .03), b.rng.gauss(0, .03)))
            places.append(p)
    b.many(mat, v, faces, places, True)
    b.box(under or wood('#3b2a1c'), (width, length, .03), (0, length / 2 * math.cos(pitch), length / 2 * math.sin(pitch) - .06), (pitch, 0, 0))


def ridge(b, width, y, z, mat=None):
    mat = mat or plaster('#8f8677', .9, .4, 0, 99)
    b.box(mat, (width, .16, .2), (0, y, z - .08), bevel=.03)
    b.box(mat, (width + .06, .2, .06), (0, y, z + .12), bevel=.025)
    for side in (-1, 1):
        b.box(mat, (.35, .18, .3), (side * (width / 2 - .1), y, z - .05), (0, side * -.15, 0), bevel=.05)


def house(b, width=9, depth=5, eave=2.7, pitch=.55, color='#d9b36a', openings=(), roof=None, at=(0, 0), rz=0.0, shutter='#3f5f57', veranda=1.0, back=False, **wear):
    """One-storey house whose front (facing -y) carries openings [('door'|'window', x)]."""
    roof = roof or rooftile()
    mat = plaster(color, top=eave, **wear)
    run = (depth / 2 + veranda) / math.cos(pitch)
    rise = run * math.sin(pitch)
    with b.at(at[0], at[1], 0, rz):
        holes = []
        for kind, x in openings:
            w, lo, hi = (1.3, 0, 2.1) if kind == 'door' else (1.1, .85, 2.05)
            holes.append((x + width / 2 - w / 2, x + width / 2 + w / 2, lo, hi))
        wall(b, mat, (-width / 2, 0), (width / 2, 0), eave, .24, holes)
        for x in (-width / 2, width / 2):
            wall(b, mat, (x, 0), (x, depth), eave, .24)
            top = eave + (depth / 2) * math.tan(pitch)
            b.mesh(mat, [(x - .12, 0, eave), (x - .12, depth, eave), (x - .12, depth / 2, top), (x + .12, 0, eave), (x + .12, depth, eave), (x + .12, depth / 2, top)],
                   [(0, 2, 1), (3, 4, 5), (0, 1, 4, 3), (1, 2, 5, 4), (2, 0, 3, 5)])
        wall(b, mat, (-width / 2, depth), (width / 2, depth), eave, .24)
        for kind, x in openings:
            if kind == 'door':
                plank_door(b, (x, 0, 0), ajar=.0 if b.rng.random() < .5 else .8)
            else:
                shutters(b, (x, 0, .85), (1.1, 1.2), color=shutter, open_by=b.rng.uniform(1.6, 2.3))
            b.box(matte('#0d0b0a', 1), (1.4, .02, 2.1), (x, 1.2, 0))
        low = eave - veranda * math.tan(pitch) + .12
        with b.at(0, -veranda, low):
            slope(b, roof, width + .7, run, pitch)
            if back:
                with b.at(0, depth + 2 * veranda, 0, math.pi):
                    slope(b, roof, width + .7, run, pitch)
        ridge(b, width + .7, depth / 2, low + rise + .04)
        for i in range(int(width / .9)):
            b.box(wood('#3b2a1c'), (.07, veranda + .3, .09), (-width / 2 + .4 + i * .9, -veranda / 2, low - .08 + veranda * .25), (pitch, 0, 0))


def gate(b, at=(0, 0), rz=0.0, wide=2.6, high=3.3, color='#c9a86b', roof=True):
    """Village gate: two pillars, an arch, a small tiled roof."""
    mat = plaster(color, .9, .55, .2, high + 1.2)
    cap = plaster('#a8987c', .9, .5, 0, 9)
    with b.at(at[0], at[1], 0, rz):
        r = wide / 2
        a = np.linspace(math.pi, 0, 25)
        spring = high - r
        v, faces = [], []
        for t in a:
            x, z = r * math.cos(t), spring + r * math.sin(t)
            v += [(x, -.3, z), (x, .3, z), (x, -.3, high + .7), (x, .3, high + .7)]
        for i in range(24):
            p, q = i * 4, i * 4 + 4
            faces += [(p, q, q + 2, p + 2), (p + 1, p + 3, q + 3, q + 1), (p, p + 1, q + 1, q), (p + 2, q + 2, q + 3, p + 3)]
        b.mesh(mat, v, faces)
        for s in (-1, 1):
            b.box(mat, (.75, .62, high + .7), (s * (r + .37), 0, 0), bevel=.01)
            b.box(mat, (.5, .72, high + .9), (s * (r + .75), 0, 0), bevel=.02)
            b.box(cap, (.62, .84, .1), (s * (r + .75), 0, high + .9), bevel=.03)
            b.box(cap, (.44, .6, .22), (s * (r + .75), 0, high + 1.0), bevel=.05)
            b.ball(cap, .16, (s * (r + .75), 0, high + 1.36), (1, 1, 1.3))
        b.box(cap, (wide + 1.1, .76, .08), (0, 0, high + .4), bevel=.02)
        b.box(mat, (wide * .62, .66, .34), (0, 0, high - .0 + .04), bevel=.02)
        if roof:
            for turn in (0, math.pi):
                with b.at(0, 0, high + .72, turn):
                    with b.at(0, -.75, 0):
                        slope(b, rooftile(age=.9), wide + .5, .95, .6, (.14, .12))
            with b.at(0, 0, high + .72):
                ridge(b, wide + .5, 0, .56)


def pond(b, x, y, z=-.18):
    ground(b, water(), x, y, z)
    edge = plaster('#9d917c', .9, .9, .3, .3)
    for yy in y:
        wall(b, edge, (x[0], yy), (x[1], yy), .12, .3)


def wires(b, spans):
    """Electric lines: [((x, y, z), (x, y, z)), …], sagging."""
    for p, q in spans:
        t = np.linspace(0, 1, 20)[:, None]
        pts = np.array(p) * (1 - t) + np.array(q) * t
        pts[:, 2] -= .35 * 4 * (t * (1 - t))[:, 0]
        b.tube(matte('#15140f', .7), pts, .011, 5)

"""Noodles on frames and poles, nets on lines and tables."""
import math

import numpy as np

from places_mesh import Build, matrix
from places_props import *
from places_surfaces import *


def curtain(b, w=1.2, drop=.75, n=260, color='#e6dcc3', pole=True, r=.0016):
    """Noodles hung over a bamboo pole that lies along x at the origin's height."""
    if pole:
        b.rod(bamboo(), (-w / 2 - .15, 0, 0), (w / 2 + .15, 0, 0), .014)
    m = noodle(color)
    for _ in range(7):
        k = b.rng.uniform
        d1, d2, ph = drop * k(.9, 1.05), drop * k(.85, 1.05), k(0, 6)
        t1, t2 = np.linspace(1, 0, 9), np.linspace(0, 1, 9)
        side = lambda t, s: (.006 * np.sin(t * 9 + ph) + .012 * t * k(-1, 1), s * (.016 + .02 * t + .008 * np.sin(t * 7 + ph)))
        xf, yf = side(t1, -1)
        xb, yb = side(t2, 1)
        pts = np.concatenate([np.stack([xf, yf, -d1 * t1], 1), [[0, 0, .017]], np.stack([xb, yb, -d2 * t2], 1)])
        tmp = Build(1)
        tmp.tube(m, pts, r, 4)
        v, loops, totals, loc, rnd, smooth = tmp.parts[m][0]
        faces = np.split(loops, np.cumsum(totals)[:-1])
        ms = [matrix((b.rng.uniform(-w / 2, w / 2), b.rng.gauss(0, .004), 0), (0, 0, b.rng.gauss(0, .1)), (1, b.rng.uniform(.7, 1.3), b.rng.uniform(.93, 1.03))) for _ in range(n // 7)]
        b.many(m, v, faces, ms, True)


def frame(b, w=.85, l=1.75, color='#d9cfb6', filled=True, strands=True):
    """Phên: bamboo lattice in the xy plane with a sheet or a mat of noodles on it."""
    for x in (-w / 2, w / 2, 0):
        b.rod(bamboo(), (x, -l / 2, 0), (x, l / 2, 0), .013)
    n = int(l / .09)
    for i in range(n + 1):
        b.rod(straw('#c2a468', '#8f7440', 0), (-w / 2 - .03, -l / 2 + l * i / n, .012), (w / 2 + .03, -l / 2 + l * i / n, .012), .006, sides=5)
    for x in np.linspace(-w / 2, w / 2, 9):
        b.rod(straw('#c2a468', '#8f7440', 0), (x, -l / 2, .02), (x, l / 2, .02), .004, sides=5)
    if filled:
        ph = b.rng.random() * 9
        b.sheet(noodle_sheet(color, strands), lambda u, v: ((u - .5) * (w - .06 + .03 * np.sin(v * 17 + ph)), (v - .5) * (l - .1 + .03 * np.sin(u * 13 + ph)),
                                                             .03 + .006 * np.sin(u * 19 + ph) * np.sin(v * 23) + .012 * np.abs(u - .5) * np.sin(v * 9 + ph)), 16, 30)


def trestle(b, w=1.0, h=.75, tilt=0.0):
    """Two crossed bamboo feet that carry a frame."""
    for x in (-w / 2, w / 2):
        b.rod(bamboo(), (x, -.28, 0), (x, .12, h + .1), .018)
        b.rod(bamboo(), (x, .28, 0), (x, -.12, h + .1), .018)
    b.rod(bamboo(), (-w / 2 - .2, 0, h), (w / 2 + .2, 0, h), .02)


def skein(b, r=.012, l=.34, color='#e6dcc3', n=60):
    """A bundle of straight dry noodles along x with a paper band."""
    m = noodle(color)
    for _ in range(n):
        a, q = b.rng.random() * 6.3, r * math.sqrt(b.rng.random()) * 2.2
        y, z = q * math.cos(a), q * math.sin(a) + r * 2.2
        d = b.rng.uniform(-.012, .012)
        b.rod(m, (-l / 2 + d, y, z), (l / 2 + d, y * b.rng.uniform(.8, 1.2), z), .0013, sides=4)
    t = np.linspace(0, 2 * math.pi, 24)
    b.tube(matte('#8f2a1e', .8), np.stack([0 * t, r * 2.3 * np.cos(t), r * 2.2 + r * 2.3 * np.sin(t)], 1), .008, 6, flat=.25)


def nest(b, r=.06, color='#e6dcc3', n=34):
    """Round coil of noodles."""
    m = noodle(color)
    t = np.linspace(0, 2 * math.pi, 40)
    for _ in range(n):
        q, z, ph = r * b.rng.uniform(.35, 1), b.rng.uniform(.004, .026), b.rng.random() * 6
        wob = 1 + .1 * np.sin(2 * t + ph) + .05 * np.sin(5 * t + ph)
        b.tube(m, np.stack([q * wob * np.cos(t), q * wob * np.sin(t), z + .006 * np.sin(3 * t + ph)], 1), .0016, 4)


def veil(b, w=2.2, drop=1.7, color='#e9eef0', folds=9, cover=.42, hem=None, wind=.12):
    """Tulle hanging from a line along x at the origin."""
    ph = b.rng.random() * 9
    def fn(u, v):
        s = (u - .5) * w
        deep = (.02 + .08 * v) * np.sin(s * folds + ph) + .03 * v * np.sin(s * folds * 2.3 + ph)
        return (s + .05 * v * np.cos(s * folds + ph), deep + wind * v * v * (1 + .5 * np.sin(s * 1.3 + ph)), -drop * v - .08 * np.sin(np.pi * u) * (1 - v) + .02 * np.sin(s * 7))
    b.sheet(net(color, cover), fn, 120, 24)
    b.sheet(cloth(hem or color, through=.4), lambda u, v: tuple(q + d for q, d in zip(fn(u, .965 + .035 * v), (0, -.004, 0))), 120, 3)


def pavilion(b, w=1.6, d=1.9, h=1.5, color='#e9eef0', trim='#7aa7b8'):
    """A whole mosquito net hung by its corners; origin on the ground below."""
    ph = b.rng.random() * 9
    z = h + .35
    def side(p, q):
        def fn(u, v):
            x, y = p[0] + (q[0] - p[0]) * u, p[1] + (q[1] - p[1]) * u
            f = (.012 + .05 * v) * np.sin(u * 34 + ph) + .05 * v * np.sin(u * 8 + ph)
            nx, ny = (q[1] - p[1]), -(q[0] - p[0])
            k = math.hypot(nx, ny)
            sag = .1 * np.sin(np.pi * u) * (1 - v)
            return (x + nx / k * (f + .05 * v), y + ny / k * (f + .05 * v), z - h * v - sag)
        b.sheet(net(color), fn, 90, 18)
        b.sheet(cloth(trim, through=.3), lambda u, v: fn(u, v * .035), 60, 3)
        b.sheet(cloth(trim, through=.3), lambda u, v: fn(u, .965 + v * .035), 60, 3)
    c = [(-w / 2, -d / 2), (w / 2, -d / 2), (w / 2, d / 2), (-w / 2, d / 2)]
    for i in range(4):
        side(c[i], c[(i + 1) % 4])
    b.sheet(net(color), lambda u, v: ((u - .5) * w, (v - .5) * d, z - .22 * np.sin(np.pi * u) * np.sin(np.pi * v) - .1 * (np.sin(np.pi * u) * (np.abs(v - .5) * 2) ** 4 + np.sin(np.pi * v) * (np.abs(u - .5) * 2) ** 4)), 30, 30)


def bolt(b, r=.09, l=1.1, color='#e9eef0'):
    """Roll of cloth along x."""
    m = cloth(color, through=.1)
    t = np.linspace(0, 30, 220)
    q = .02 + (r - .02) * t / 30
    tmp = np.stack([q * np.cos(t), r + q * np.sin(t)], 1)
    b.sheet(m, lambda u, v: ((v - .5) * l + 0 * u, np.interp(u, np.linspace(0, 1, 220), tmp[:, 0]), np.interp(u, np.linspace(0, 1, 220), tmp[:, 1])), 220, 2)
    b.rod(matte('#a98d63', .8), (-l / 2 - .02, 0, r), (l / 2 + .02, 0, r), .018)


def folded(b, w=.34, d=.26, layers=5, color='#e9eef0', t=.018):
    for i in range(layers):
        z, ph = i * t, b.rng.random() * 9
        dx, dy = b.rng.gauss(0, .004), b.rng.gauss(0, .004)
        b.sheet(cloth(color, through=.15), lambda u, v: (dx + w * (v - .5), dy + d / 2 * np.cos(np.pi * (u * 2 - .5)) , z + t / 2 + t * .48 * np.sin(np.pi * (u * 2 - .5)) + .002 * np.sin(v * 30 + ph)), 25, 14)
        b.box(cloth(color, through=0), (w, d * .96, t * .8), (dx, dy, z + t * .1), bevel=t * .38)


def sewing_machine(b):
    """Old black machine, arm along x."""
    m, s = lacquer('#0e0d0d', .2), metal('#b0aba0', .25, .15)
    b.box(wood('#6b4526'), (.46, .22, .05), bevel=.008)
    b.box(m, (.42, .18, .02), (0, 0, .05), bevel=.008)
    b.tube(m, [(.15, 0, .06), (.15, 0, .2), (.13, 0, .27), (.05, 0, .285), (-.1, 0, .28), (-.15, 0, .265)], [.055, .042, .045, .04, .034, .036], 20)
    b.box(m, (.06, .07, .13), (-.155, 0, .16), bevel=.02)
    b.rod(s, (-.155, 0, .08), (-.155, 0, .17), .005)
    b.box(s, (.07, .09, .003), (-.155, 0, .07))
    b.lathe(s, [(.02, -.012), (.075, -.014), (.082, 0), (.075, .014), (.02, .012)], (.225, 0, .255), (0, math.pi / 2, 0))
    b.lathe(m, [(.0, -.01), (.055, -.01), (.055, .01), (0, .01)], (.225, 0, .255), (0, math.pi / 2, 0))
    b.rod(s, (.06, 0, .31), (.06, 0, .38), .003)
    b.lathe(cloth('#d8dde0', through=0), [(0, .32), (.02, .32), (.018, .37), (0, .37)], (.06, 0, 0))

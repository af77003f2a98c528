"""What the nine crafts leave in yards and rooms: noodles on frames, nets on lines, timber, moulds, figures, fern."""
import math

import numpy as np

from places_mesh import Build, matrix
from places_props import *
from places_surfaces import *


# --- noodles --------------------------------------------------------------------------------------------------------

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


# --- nets -----------------------------------------------------------------------------------------------------------

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


# --- wood -----------------------------------------------------------------------------------------------------------

def timber(b, l=3.2, w=1.0, layers=9, color='#9a6b3f', t=.045):
    """Sawn boards along x, air-drying on stickers."""
    m = wood(color, .75, worn=.35, grain=.6)
    for i in range(layers):
        z = i * (t + .025)
        y = -w / 2
        while y < w / 2 - .1:
            q = b.rng.uniform(.13, .26)
            b.box(m, (l + b.rng.uniform(-.25, .2), q - .012, t), (b.rng.gauss(0, .05), y + q / 2, z + .025), (0, 0, b.rng.gauss(0, .004)))
            y += q
        for x in (-l * .42, -l * .14, l * .14, l * .42):
            b.box(wood('#6b5136', .8), (.035, w + .06, .025), (x + b.rng.gauss(0, .02), 0, z))


def log(b, l=2.8, r=.22, color='#8a5a36'):
    """Round timber along x with bark and a sawn face."""
    ph = b.rng.random() * 9
    def bark(u, v):
        a = v * 2 * math.pi
        q = r * (1 + .06 * np.sin(3 * a + ph) + .03 * np.sin(7 * a + u * 5) + .04 * np.sin(u * 6 + ph))
        return ((u - .5) * l + 0 * v, q * np.cos(a), r + q * np.sin(a))
    b.sheet(matte('#6b5440', .95, .5, 9, 1.0), bark, 20, 40)
    for e in (0, 1):
        b.sheet(endgrain(color), lambda u, v: (0 * u + (e - .5) * l + .001 * np.sin(u * 9), u * r * np.cos(v * 2 * math.pi) * (1 + .06 * np.sin(6 * math.pi * v + ph)), r + u * r * np.sin(v * 2 * math.pi) * (1 + .06 * np.sin(6 * math.pi * v + ph))), 8, 40)


def shavings(b, n=120, spread=.5, color='#d9a765', size=1.0):
    """Curls from the plane, lying about."""
    m = straw(color, '#b07a42', .35)
    for _ in range(n):
        x, y = b.rng.gauss(0, spread * .5), b.rng.gauss(0, spread * .5)
        turns, r, wd = b.rng.uniform(.7, 2.6), b.rng.uniform(.008, .02) * size, b.rng.uniform(.008, .02) * size
        a0, rz, tilt = b.rng.random() * 6, b.rng.random() * 6, b.rng.gauss(0, .5)
        with b.at(x, y, r * .9, rz, tilt):
            b.sheet(m, lambda u, v: ((v - .5) * wd + u * .03 * size, r * (1 - u * .3) * np.cos(a0 + u * turns * 6.28), r * (1 - u * .3) * np.sin(a0 + u * turns * 6.28)), 18, 2)


def chisel(b, l=.24, w=.014, handle='#8a5a30'):
    """Lying along x."""
    b.box(metal('#a8a49a', .25, .2), (l * .5, w, .006), (l * .25, 0, .008), bevel=.002)
    b.lathe(wood(handle, .4, .3), [(.006, 0), (.01, .005), (.013, l * .15), (.015, l * .35), (.013, l * .48), (0, l * .5)], (l * .5, 0, .012), (0, math.pi / 2, 0), steps=16)


def plane(b):
    """Vietnamese wooden plane, along x, with side handles."""
    m = wood('#6a3a1e', .3, .3)
    b.box(m, (.26, .055, .05), bevel=.006)
    b.rod(m, (.03, -.13, .055), (.03, .13, .055), .012)
    b.box(metal('#9d988c', .3, .2), (.006, .04, .12), (-.02, 0, .02), (0, -.65, 0))
    b.box(m, (.012, .038, .08), (-.005, 0, .03), (0, -.6, 0))


def mallet(b):
    b.rod(wood('#a37a4a', .5, .3), (0, 0, .035), (.26, 0, .03), .012)
    b.lathe(wood('#5a3420', .5, .3), [(0, -.06), (.034, -.055), (.038, 0), (.034, .055), (0, .06)], (0, 0, .038), (math.pi / 2, 0, 0), steps=20)


def carved(b, w=.3, h=.4, color='#8a5226', seed=0):
    """Relief panel standing in the xz plane: a frame and leafy scrolls."""
    m = wood(color, .45, worn=.1, shine=.1)
    for x in (-1, 1):
        b.box(m, (.03, .035, h), (x * w / 2, 0, 0), bevel=.008)
    for z in (0, h - .03):
        b.box(m, (w, .035, .03), (0, 0, z), bevel=.008)
    b.box(m, (w, .012, h), (0, .008, 0))
    for k in range(9):
        s = 1 if k % 2 else -1
        z0 = .05 + (h - .1) * k / 9
        t = np.linspace(0, 5.2, 26)
        q = w * .17 * np.exp(-t * .28)
        b.tube(m, np.stack([s * w * .12 + s * q * np.cos(t), -.004 - .008 * np.sin(t * .6), z0 + .03 + q * np.sin(t)], 1), np.linspace(.012, .005, 26), 8)
        b.ball(m, .014, (s * w * .12, -.012, z0 + .03))


# --- bronze ---------------------------------------------------------------------------------------------------------

def drum(b, r=.3, mat=None):
    """Bronze drum with its rings and star."""
    m = mat or metal('#8a6a35', .4, patina='#4f6a52')
    p = [(.0, 0), (.93, 0), (.98, .03), (.9, .1), (.78, .32), (.74, .55), (.76, .68), (.95, .8), (1.03, .95), (1.06, 1.08), (1.02, 1.15)]
    top = [(1.0, 1.155)] + [q for k in range(9) for q in ((.95 - k * .09, 1.155), (.94 - k * .09, 1.168), (.91 - k * .09, 1.168), (.9 - k * .09, 1.155))] + [(0, 1.155)]
    b.lathe(m, [(x * r, z * r) for x, z in p + top], steps=64)
    for k in range(12):
        a = k * math.pi / 6
        b.mesh(m, [(0, 0, .02), (.03, -.035, 0), (.16, 0, 0), (.03, .035, 0)], [(0, 1, 2), (0, 2, 3)], (0, 0, 1.158 * r), (0, 0, a), r * 1.1)
    for s in (-1, 1):
        for d in (-.12, .12):
            t = np.linspace(-1.3, 1.3, 12)
            b.tube(m, np.stack([s * r * (.8 + .25 * np.cos(t)), 0 * t + d * r, r * (.68 + .16 * np.sin(t))], 1), r * .03, 6)
    for z in (.14, .2, .36, .5, .9, 1.0):
        q = np.interp(z, [v for _, v in p], [u for u, _ in p]) * r
        t = np.linspace(0, 2 * math.pi, 64)
        b.tube(m, np.stack([q * np.cos(t), q * np.sin(t), z * r + 0 * t], 1), r * .012, 5)


def bell(b, r=.16, mat=None):
    m = mat or metal('#8a6a35', .4, patina='#4f6a52')
    p = [(0, 2.0), (.3, 1.98), (.58, 1.85), (.7, 1.6), (.76, 1.0), (.84, .4), (.98, .08), (1.02, 0), (.94, 0), (.8, .4), (.6, 1.7)][::-1]
    b.lathe(m, [(x * r, z * r) for x, z in p], steps=56)
    t = np.linspace(0, math.pi, 16)
    b.tube(m, np.stack([.26 * r * np.cos(t), 0 * t, r * (1.97 + .4 * np.sin(t))], 1), r * .07, 8)
    for z in (.3, .9, 1.0, 1.6):
        q = np.interp(z, [v for _, v in p[3:]][::1], [u for u, _ in p[3:]]) * r if z < 0 else r * (.98 - .16 * z)
        a = np.linspace(0, 2 * math.pi, 56)
        b.tube(m, np.stack([q * np.cos(a), q * np.sin(a), z * r + 0 * a], 1), r * .02, 5)
    for k in range(24):
        a = k / 24 * 2 * math.pi
        for z in (1.2, 1.38):
            b.ball(m, r * .035, (r * .78 * math.cos(a), r * .78 * math.sin(a), z * r), steps=8)


def censer(b, r=.12, mat=None):
    m = mat or metal('#96713a', .3)
    b.lathe(m, [(x * r, z * r) for x, z in [(0, .3), (.5, .3), (.9, .55), (1.05, .95), (.95, 1.3), (.75, 1.42), (.85, 1.55), (.95, 1.58), (.9, 1.6), (.7, 1.5), (.7, 1.3), (0, .8)]], steps=48)
    for k in range(3):
        a = k * 2.094 + .5
        b.tube(m, [(.5 * r * math.cos(a), .5 * r * math.sin(a), .5 * r), (.7 * r * math.cos(a), .7 * r * math.sin(a), .25 * r), (.62 * r * math.cos(a), .62 * r * math.sin(a), 0)], [.2 * r, .14 * r, .16 * r], 10)
    for s in (-1, 1):
        t = np.linspace(-1.4, 1.6, 12)
        b.tube(m, np.stack([s * r * (1.0 + .3 * np.cos(t)), 0 * t, r * (1.3 + .38 * np.sin(t))], 1), .08 * r, 8)


def mould(b, r=.3, h=.5, split=True, burnt=.5):
    """Two-part clay mould bound with wire, funnel on top."""
    c = matte('#8a6f52' if burnt < .5 else '#6e5846', .95, .45, 7, 1.0)
    ph = b.rng.random() * 9
    b.sheet(c, lambda u, v: (r * (1 + .05 * np.sin(6.28 * v * 3 + ph) + .02 * np.sin(u * 17 + ph)) * (.92 + .12 * np.sin(u * 3)) * np.cos(6.283 * v),
                             r * (1 + .05 * np.sin(6.28 * v * 3 + ph) + .02 * np.sin(u * 17 + ph)) * (.92 + .12 * np.sin(u * 3)) * np.sin(6.283 * v), u * h), 14, 44)
    b.lathe(c, [(r * .95, h), (r * .9, h + .03), (r * .4, h + .06), (r * .26, h + .07), (r * .28, h + .14), (r * .18, h + .14), (r * .12, h + .04), (0, h + .03)])
    for z in (.25, .7):
        t = np.linspace(0, 2 * math.pi, 50)
        b.tube(metal('#4d4740', .6, .7), np.stack([r * 1.05 * np.cos(t), r * 1.05 * np.sin(t), z * h + .01 * np.sin(t * 3)], 1), .006, 5)
    if split:
        b.box(matte('#2d241c', 1), (r * 2.06, .008, h * .98), (0, 0, 0))


def heap(b, mat, r=.5, h=.2, n=160, size=.05):
    """Lumps (coal, ginger, peanuts, clods) piled up."""
    for _ in range(n):
        a, q = b.rng.random() * 6.3, r * math.sqrt(b.rng.random())
        z = h * (1 - (q / r) ** 1.5) * b.rng.uniform(.6, 1)
        s = size * b.rng.uniform(.5, 1.2)
        b.ball(mat, s, (q * math.cos(a), q * math.sin(a), z + s * .4), (1, b.rng.uniform(.5, .9), b.rng.uniform(.5, .8)), (b.rng.random() * 3, b.rng.random() * 3, b.rng.random() * 6), 8)


def furnace(b, r=.42, h=.75, power=40, melt='#ff8a2a'):
    """Brick shaft with a glowing mouth."""
    n = int(2 * math.pi * r / .21)
    for k in range(int(h / .075)):
        for i in range(n):
            a = (i + .5 * (k % 2)) * 2 * math.pi / n
            b.box(matte('#8a4a32', .95, .5, 8, .8), (.1, .2, .068), (r * math.cos(a), r * math.sin(a), k * .075), (0, 0, a + b.rng.gauss(0, .02)), bevel=.006)
    b.lathe(glow(melt, power), [(0, h - .06), (r - .06, h - .06)])
    b.lathe(matte('#4d4036', 1), [(r - .055, h - .3), (r - .05, h + .01)])
    b.lathe(matte('#4d4036', 1), [(r - .01, 0), (r - .01, h - .02)])


def crucible(b, r=.12, power=60, melt='#ff8a2a'):
    b.lathe(matte('#3b3430', .9, .4, 10, .6), [(0, 0), (r * .6, 0), (r * .95, r * .9), (r, r * 1.9), (r * .85, r * 1.9), (r * .8, r * 1.2)])
    b.lathe(glow(melt, power), [(0, r * 1.7), (r * .86, r * 1.7)])


# --- rice dough -----------------------------------------------------------------------------------------------------

DOUGH = ['#c9281e', '#e8b21c', '#2f8a3a', '#e9e2d2', '#d8588a', '#2b5fa0', '#e2711d', '#1d1a18']


def dough(i):
    return matte(DOUGH[i % len(DOUGH)], .45, .12, 30, .08, .15)


def figure(b, kind=0, size=1.0, stick=.26):
    """Tò he on its bamboo stick; origin at the foot of the stick."""
    b.rod(straw('#c9ab6e', '#a5854c', 0), (0, 0, 0), (0, 0, stick + .02), .0028, sides=7)
    with b.at(0, 0, stick, b.rng.uniform(-.6, .6), 0, b.rng.gauss(0, .08), scale=size):
        kind %= 6
        if kind == 0:  # rooster
            b.ball(dough(0), .026, (0, 0, .03), (1.25, .8, .95))
            b.tube(dough(1), [(.02, 0, .04), (.034, 0, .065), (.036, 0, .082)], [.016, .012, .011], 10)
            b.ball(dough(0), .008, (.036, 0, .097), (1.3, .4, 1))
            b.ball(dough(6), .005, (.05, 0, .08), (1.6, .7, .7))
            for k in range(6):
                t = np.linspace(0, 1, 9)
                b.tube(dough(k), np.stack([-.025 - .05 * np.sin(t * 2) * (.6 + k * .09), 0 * t + (k - 2.5) * .003, .035 + .06 * t * (1 - .09 * k) + .01 * k * (1 - t)], 1), .006 * np.sin(.4 + t * 2.4), 6)
            for s in (-1, 1):
                b.ball(dough(2), .016, (-.004, s * .02, .032), (1.2, .35, .7))
        elif kind == 1:  # rose
            for k in range(14):
                a, q = k * 2.4, .006 + k * .0019
                b.ball(dough(4 if k % 3 else 3), .015, (q * math.cos(a), q * math.sin(a), .045 - k * .001), (.9, .35, 1.0), (0, .15, a + 1.57), 12)
            for s in (-1, 1):
                b.ball(dough(2), .016, (s * .028, 0, .018), (1.3, .5, .25), (0, s * .4, 0))
        elif kind == 2:  # dragon
            t = np.linspace(0, 1, 40)
            p = np.stack([.03 * np.sin(t * 7.5) * (1 - .3 * t), .014 * np.cos(t * 9), .01 + .085 * t], 1)
            b.tube(dough(2), p, .004 + .007 * np.sin(np.pi * np.clip(t * 1.1, 0, 1)), 10)
            for i in range(2, 38, 2):
                b.ball(dough(1), .0048, p[i] + [0, -.012, .005], steps=8)
            b.ball(dough(2), .015, p[-1] + [.008, 0, .006], (1.4, .9, .9))
            for s in (-1, 1):
                b.tube(dough(0), [p[-1] + [0, s * .008, .012], p[-1] + [-.012, s * .013, .03]], [.004, .001], 6)
                b.ball(dough(3), .004, p[-1] + [.014, s * .009, .012], steps=8)
        elif kind == 3:  # buffalo
            b.ball(dough(7), .026, (0, 0, .035), (1.5, .85, .9))
            b.ball(dough(7), .016, (.042, 0, .05), (1.2, .8, .9))
            for s in (-1, 1):
                t = np.linspace(0, 1.6, 8)
                b.tube(dough(3), np.stack([.036 - .012 * t, s * (.01 + .022 * np.sin(t)), .062 + .012 * t], 1), np.linspace(.005, .001, 8), 6)
                for x in (-.022, .022):
                    b.rod(dough(7), (x, s * .012, .025), (x, s * .013, 0), .007)
            b.ball(dough(0), .011, (-.005, 0, .068))
            b.ball(dough(3), .009, (-.005, 0, .085))
        elif kind == 4:  # lady
            b.lathe(dough(b.rng.randrange(6)), [(0, 0), (.026, .0), (.022, .02), (.012, .055), (.014, .075), (.006, .085)], steps=20)
            b.ball(dough(3), .011, (0, 0, .096))
            b.ball(dough(7), .0115, (0, .003, .1), (1, 1, .85))
            b.tube(dough(1), [(-.02, -.012, .05), (-.012, -.016, .066), (0, -.016, .06), (.012, -.016, .066), (.02, -.012, .05)], .005, 8)
        else:  # fish
            b.ball(dough(6), .024, (0, 0, .045), (1.5, .5, .9))
            for k in range(3):
                b.ball(dough(1), .014, (-.045, 0, .045 + (k - 1) * .012), (1.3, .25, .5), (0, (k - 1) * .6, 0))
            b.ball(dough(0), .012, (0, 0, .068), (1.4, .25, .6))
            b.ball(dough(3), .005, (.026, -.009, .05), steps=8)


def figure_stand(b, w=.5, d=.28, rows=4, cols=7):
    """Wooden case with a straw block full of figures."""
    m = wood('#7a4a28', .5, .5)
    b.box(m, (w, d, .1), bevel=.006)
    b.box(straw('#c8a45e', '#9a7a40', 0), (w - .03, d - .03, .03), (0, 0, .09))
    for r in range(rows):
        for c in range(cols):
            with b.at(-w / 2 + .04 + c * (w - .08) / (cols - 1) + b.rng.gauss(0, .006), -d / 2 + .04 + r * (d - .08) / max(1, rows - 1), .09):
                figure(b, r * 5 + c * 7 + b.rng.randrange(3), 1.0, .12 + .045 * r)


# --- fern and bamboo ------------------------------------------------------------------------------------------------

def sheaf(b, h=1.5, r=.16, n=150, color='#7d5a34', other='#4a3520', waist=.45):
    """Bundle of stems tied at the waist, standing."""
    m = straw(color, other, 0)
    for _ in range(n):
        a, q = b.rng.random() * 6.3, math.sqrt(b.rng.random())
        c, s = math.cos(a), math.sin(a)
        lo, hi = r * q * 1.15, r * q * b.rng.uniform(1.3, 1.9)
        top = h * b.rng.uniform(.86, 1.06)
        b.tube(m, [(lo * c, lo * s, 0), (r * .8 * q * c, r * .8 * q * s, h * waist), (hi * c, hi * s, top)], [.0045, .004, .002], 4)
    t = np.linspace(0, 4 * math.pi, 40)
    b.tube(straw('#b59a5e', '#8a6b3a', 0), np.stack([r * .83 * np.cos(t), r * .83 * np.sin(t), h * waist + .008 * t / 3], 1), .008, 5)


def fan_of_stems(b, r=1.3, n=220, color='#6a4a2a', other='#8a7440'):
    """A bundle opened like a fan on the ground to dry."""
    m = straw(color, other, 0)
    for _ in range(n):
        a = b.rng.uniform(-1.15, 1.15)
        x, y = math.sin(a), math.cos(a)
        q = r * b.rng.uniform(.85, 1.05)
        b.tube(m, [(x * .03, y * .03 - .35 + b.rng.gauss(0, .05), .015 + b.rng.random() * .03), (x * q * .3, y * q * .3, .02 + b.rng.random() * .03), (x * q, y * q, .006 + b.rng.random() * .015)], [.004, .0035, .002], 4)


# --- chè lam --------------------------------------------------------------------------------------------------------

def slab(b, w=.26, d=.18, h=.022, color='#b98a52', cut=0):
    """Rolled sheet of chè lam dusted with roast-rice flour, peanuts in it; cut > 0 slices it."""
    m = matte(color, .9, .25, 26, .7)
    nut, dust = matte('#d9b98a', .7, .3, 20), matte('#e2d3b5', .95, .15, 20, .5)
    n = max(1, cut)
    for i in range(n):
        with b.at(-w / 2 + (i + .5) * w / n, b.rng.gauss(0, .002), 0, b.rng.gauss(0, .03 if cut else 0)):
            b.box(m, (w / n - (.006 if cut else 0), d, h), bevel=.005)
            b.box(dust, (w / n - .012, d - .01, .002), (0, 0, h - .001), bevel=.001)
            for _ in range(int(60 / n) + 3):
                b.ball(nut, .005, (b.rng.uniform(-.5, .5) * (w / n - .014), b.rng.choice([-1, 1]) * d * .499 if b.rng.random() < .6 else b.rng.uniform(-.45, .45) * d, h * b.rng.uniform(.25, .8)), (1.2, .8, .8), (0, 0, b.rng.random() * 3), 8)


def packet(b, w=.16, d=.09, h=.035, color='#c9a86a', band='#9b1c1a'):
    """Paper-wrapped cake with a band."""
    b.box(matte(color, .8, .12, 30, .3), (w, d, h), bevel=.006)
    b.box(matte(band, .75, .15), (w * .28, d + .002, h + .002), bevel=.006)


def dust(b, mat, r=.3, n=500, size=.0022):
    """Spilled grains or flour on a table."""
    b.many(mat, [(-1, -1, 0), (1, -1, 0), (0, 1, 0), (0, 0, 1)], [(0, 1, 3), (1, 2, 3), (2, 0, 3)],
           [matrix((b.rng.gauss(0, r * .5), b.rng.gauss(0, r * .5), 0), (0, 0, b.rng.random() * 6), size * b.rng.uniform(.5, 1.6)) for _ in range(n)])

"""Timber, tools and carving; moulds, furnace and bronze."""
import math

import numpy as np

from places_mesh import Build, matrix
from places_props import *
from places_surfaces import *


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


def shavings(b, n=120, spread=.5, color='#d9a765', size=1.0, deep=9):
    """Curls from the plane, lying about; at most `deep` away along y (the edge of a table)."""
    m = straw(color, '#b07a42', .35)
    for _ in range(n):
        x, y = b.rng.gauss(0, spread * .5), max(-deep, min(deep, b.rng.gauss(0, spread * .5)))
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

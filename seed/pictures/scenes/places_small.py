"""Rice-dough figures, sheaves of fern stems, chè lam and its crumbs."""
import math

import numpy as np

from places_mesh import Build, matrix
from places_props import *
from places_surfaces import *


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
            b.ball(dough(1), .0135, (.038, 0, .086))
            for k in range(3):
                b.ball(dough(0), .006, (.03 + .008 * k, 0, .099), (.9, .5, 1.2))
            b.ball(dough(6), .005, (.053, 0, .084), (1.6, .7, .7))
            for s in (-1, 1):
                b.ball(dough(7), .0022, (.044, s * .012, .09), steps=8)
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
    """Spilled grains or flour on a table: within r along x and half of r along y."""
    b.many(mat, [(-1, -1, 0), (1, -1, 0), (0, 1, 0), (0, 0, 1)], [(0, 1, 3), (1, 2, 3), (2, 0, 3)],
           [matrix((b.rng.gauss(0, r * .45), max(-r * .5, min(r * .5, b.rng.gauss(0, r * .3))), 0), (0, 0, b.rng.random() * 6), size * min(1.6, .25 + b.rng.expovariate(2.6))) for _ in range(n)])

"""Three lacquer paintings, built as a painter does: ground, leaf, colours, egg-shell, from far to near. All drawn here."""
import math
import random

import numpy as np

from motifs import Sheet, carp, bunch

W, H = 900, 1080


def hills(s, y, rise, tone=255, low=0.0, seed=1.0):
    line = [(x, y + rise * (math.sin(x * 5 + seed) * 0.5 + math.sin(x * 11 + seed * 3) * 0.25)) for x in np.linspace(0, 1, 60)]
    s.shape(line + [(1, low), (0, low)], tone)


def house(s, x, y, size, part):
    """A three-bay house; part is roof, wall or dark."""
    w, h = size, size * 0.5
    if part == "roof":
        s.shape([(x - w * 0.62, y + h * 0.62), (x - w * 0.42, y + h * 1.25), (x + w * 0.42, y + h * 1.25), (x + w * 0.62, y + h * 0.62)])
    if part == "wall":
        s.shape([(x - w * 0.5, y), (x - w * 0.5, y + h * 0.62), (x + w * 0.5, y + h * 0.62), (x + w * 0.5, y)])
    if part == "dark":
        for k in (-0.3, 0.0, 0.3):
            s.shape([(x + (k - 0.07) * w, y), (x + (k - 0.07) * w, y + h * 0.45), (x + (k + 0.07) * w, y + h * 0.45), (x + (k + 0.07) * w, y)])


HOUSES = [(0.22, 0.44, 0.2), (0.52, 0.47, 0.16), (0.8, 0.45, 0.2), (0.37, 0.35, 0.24), (0.68, 0.33, 0.26), (0.18, 0.28, 0.26)]


def sheet(draw, blur=0.0):
    s = Sheet(W, H)
    draw(s)
    return s.done(blur)


def tree(s, x, y, r, crown=True, trunk=True):
    if trunk:
        s.line([(x, y), (x + r * 0.1, y + r * 1.6)], 0.012)
    if crown:
        for _ in range(26):
            a, q = random.uniform(0, 6.28), random.uniform(0, 1) ** 0.5 * r
            s.dot((x + q * math.cos(a), y + r * 1.9 + 0.8 * q * math.sin(a)), r * random.uniform(0.16, 0.3))


def village(width, height):
    where = dict(how="front", size=(width, height), move=(0, height / 2))
    egg = dict(where, cell=150, aspect=width / height)

    def water(s):
        for k in range(34):
            x, y = random.uniform(0.02, 0.9), random.uniform(0.03, 0.2)
            s.line([(x, y), (x + random.uniform(0.05, 0.2), y + random.uniform(-0.004, 0.004))], 0.0035)

    layers = [
        ("gold", sheet(lambda s: s.shape([(0, 0.6), (1, 0.6), (1, 1), (0, 1)]), 30), where),
        ("#3d120a", sheet(lambda s: hills(s, 0.62, 0.06, low=0.4)), where),
        ("#7c0d0c", sheet(lambda s: s.dot((0.72, 0.83), 0.06)), where),
        ("#1c2d1b", sheet(lambda s: [tree(s, x, 0.44 + 0.04 * math.sin(9 * x), random.uniform(0.05, 0.09)) for x in np.linspace(0.04, 0.97, 12)]), where),
        ("egg", sheet(lambda s: [house(s, *h, "wall") for h in HOUSES]), egg),
        ("#8f2413", sheet(lambda s: [house(s, *h, "roof") for h in HOUSES]), where),
        ("#0d0908", sheet(lambda s: [house(s, *h, "dark") for h in HOUSES]), where),
        ("#26401f", sheet(lambda s: [bunch(s, (x, 0.34 + 0.06 * math.sin(20 * x)), 6, random.choice((-1, 1)), 0.12) for x in np.linspace(0.03, 0.97, 16)]), where),
        ("gold", sheet(water), where),
    ]
    return "#160b07", layers


def fields(width, height):
    where = dict(how="front", size=(width, height), move=(0, height / 2))
    egg = dict(where, cell=230, aspect=width / height)

    def strips(which):
        def draw(s):
            for k in range(15):
                if k % 3 != which:
                    continue
                y0, y1 = 0.58 * (1 - k / 15) ** 1.25, 0.58 * (1 - (k + 0.9) / 15) ** 1.25
                top = [(x, y0 + 0.02 * math.sin(3 * x + k)) for x in np.linspace(0, 1, 30)]
                s.shape(top + [(x, y1 + 0.02 * math.sin(3 * x + k + 0.9)) for x in np.linspace(1, 0, 30)])
        return draw

    def rice(s):
        for _ in range(420):
            x, y = random.random(), random.uniform(0, 0.36) ** 1.15
            long = 0.02 + 0.06 * (0.4 - y)
            s.line([(x, y), (x + random.uniform(-0.006, 0.006), y + long)], 0.0028)

    def birds(s):
        for x, y, r in [(0.25, 0.5, 0.055), (0.36, 0.44, 0.07), (0.58, 0.3, 0.09), (0.2, 0.27, 0.08)]:
            s.blade((x, y), 0.25, r * 1.5, r * 0.55)
            s.blade((x + r * 0.2, y + r * 0.1), 1.0, r * 1.3, r * 0.5, 0.6)
            s.blade((x + r * 1.0, y + r * 0.25), 0.9, r * 1.0, r * 0.14, -0.7)

    layers = [
        ("silver", sheet(lambda s: s.shape([(0, 0.56), (1, 0.56), (1, 1), (0, 1)]), 40), where),
        ("gold", sheet(lambda s: s.dot((0.33, 0.8), 0.085)), where),
        ("#20160f", sheet(lambda s: hills(s, 0.63, 0.09, low=0.5, seed=2.2)), where),
        ("#3c4a1c", sheet(strips(0)), where), ("#8a5b17", sheet(strips(1)), where), ("#5d1c0d", sheet(strips(2)), where),
        ("gold", sheet(rice), where),
        ("egg", sheet(birds), egg),
        ("#182313", sheet(lambda s: [tree(s, x, 0.55, 0.035) for x in (0.08, 0.14, 0.62, 0.7, 0.76, 0.93)]), where),
    ]
    return "#1a100a", layers


def two_carp(width, height):
    where = dict(how="front", size=(width, height), move=(0, height / 2))
    egg = dict(where, cell=170, aspect=width / height)

    def weed(s):
        for x in np.linspace(0.05, 0.95, 9):
            s.blade((x, 0.0), math.pi / 2 + random.uniform(-0.3, 0.3), random.uniform(0.2, 0.45), 0.03, random.uniform(-0.7, 0.7))

    def rings(s):
        for cx, cy in ((0.3, 0.78), (0.7, 0.22)):
            for k in range(5):
                r = 0.06 + 0.045 * k
                a = random.uniform(0, 6)
                s.line([(cx + r * math.cos(t), cy + r * 0.55 * math.sin(t)) for t in np.linspace(a, a + 4.6, 50)], 0.003)

    layers = [
        ("#0e3a3a", sheet(lambda s: s.shape([(0, 0), (1, 0), (1, 1), (0, 1)]), 0), dict(where)),
        ("gold", sheet(rings), where),
        ("#2d5a30", sheet(weed), where),
        ("#a3200f", sheet(lambda s: carp(s, 0.46, 0.66, 0.44, 0.55, 1.7)), where),
        ("egg", sheet(lambda s: carp(s, 0.56, 0.33, 0.44, 3.6, 1.7, False)), egg),
    ]
    return "#0b1512", layers


PAINTINGS = {"lang-que": village, "canh-dong": fields, "ca-doi": two_carp}

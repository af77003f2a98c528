"""Trees, palms, banana plants and grass as prototypes: made once, then copied with `scatter`."""
import math

import numpy as np

from places_mesh import Build, matrix, scatter
from places_surfaces import bamboo, leaf, wood


def tree(seed=1, height=6.0, spread=2.6, color='#35591f', other='#6f7f28', leaves=15000, size=.2):
    """Broad-leaved tree as a prototype (objects not linked; use scatter)."""
    b = Build(seed)
    bark = wood('#4d4033', worn=.5, rough=.9)
    crown = []
    trunk = [(0, 0, 0), (.1, .05, height * .25), (b.rng.uniform(-.3, .3), b.rng.uniform(-.3, .3), height * .5)]
    b.tube(bark, trunk, [.2, .15, .12], 10)
    for k in range(13):
        a = k * 2.4 + b.rng.random()
        z = height * b.rng.uniform(.36, 1)
        r = spread * b.rng.uniform(.25, .95) * (1.25 - z / height * .6)
        end = np.array([math.cos(a) * r, math.sin(a) * r, z])
        mid = (np.array(trunk[2]) + end) / 2 + [0, 0, .2]
        b.tube(bark, [trunk[2], mid, end], [.09, .05, .02], 6)
        crown.append((end, b.rng.uniform(.6, 1.0) * spread * .52))
    g = b.np
    m = []
    for c, r in crown:
        n = leaves // len(crown)
        d = g.normal(size=(n, 3))
        d /= np.linalg.norm(d, axis=1, keepdims=True)
        p = c + d * (g.random((n, 1)) ** .45) * r * [1, 1, .75]
        for i in range(n):
            m.append(matrix(p[i], (g.uniform(-.9, .9), g.uniform(-.5, .9), g.uniform(0, 6.3)), size * g.uniform(.6, 1.3)))
    b.many(leaf(color, other), [(-.5, 0, 0), (0, -.2, .06), (.5, 0, -.05), (0, .2, .06)], [(0, 1, 2), (0, 2, 3)], m)
    return b.flush('tree', link=False)


def areca(seed=1, height=6.5):
    """Areca palm: grey ringed trunk, green shaft, eight fronds."""
    b = Build(seed)
    lean = b.rng.uniform(-.35, .35)
    pts = [(lean * (t ** 2), 0, t * height) for t in np.linspace(0, 1, 9)]
    b.tube(bamboo('#8d8873', .2), pts, np.linspace(.085, .065, 9), 12)
    b.tube(leaf('#5d7f35', '#6d8f3f', .3), [(lean, 0, height), (lean, 0, height + .7)], [.075, .05], 12)
    fr = leaf('#3d6a26', '#7f8f34')
    for k in range(9):
        a = k * 2.39 + b.rng.random() * .4
        up, out = b.rng.uniform(.2, 1.1), b.rng.uniform(1.1, 1.5)
        t = np.linspace(0, 1, 16)
        r, z = out * 1.25 * t, height + .65 + up * t * 1.4 - 1.35 * t ** 2.2
        spine = np.stack([lean + r * math.cos(a), r * math.sin(a), z], 1)
        b.tube(leaf('#7f8f34', '#7f8f34'), spine, np.linspace(.02, .005, 16), 5)
        ms = []
        for i in range(2, 16):
            for s in (-1, 1):
                for j in (0, .5):
                    q = spine[i] * (1 - j) + spine[i - 1] * j
                    size = .62 * math.sin(math.pi * (.12 + .8 * (i - j) / 16))
                    ms.append(matrix(q, (.35 * s + b.rng.gauss(0, .12), .45 + b.rng.gauss(0, .15) + t[i] * .6, a + s * (1.0 - .4 * t[i])), (size, size, size)))
        b.many(fr, [(0, -.03, 0), (.5, -.045, .03), (1, 0, -.12), (.5, .045, .03), (0, .03, 0)], [(0, 1, 3, 4), (1, 2, 3)], ms)
    return b.flush('areca', link=False)


def banana(seed=1, height=2.2):
    b = Build(seed)
    green = leaf('#4c7d2a', '#83963a', .35, .5)
    b.tube(leaf('#7c8442', '#8a7a48', .5, .1), [(0, 0, 0), (.03, 0, height * .6), (.05, 0, height)], [.13, .1, .06], 12)
    for k in range(8):
        a, out = k * 2.4 + b.rng.random() * .5, b.rng.uniform(1.1, 1.7)
        lift, droop = b.rng.uniform(.7, 1.5), b.rng.uniform(.6, 1.5)

        def blade(u, v, a=a, out=out, lift=lift, droop=droop, ph=b.rng.random() * 9):
            side = (v - .5) * 2
            wide = .3 * np.sin(np.pi * np.clip(u * .96 + .04, 0, 1)) ** .55
            tear = .05 * np.sin(u * 60 + ph) * np.abs(side)
            r = out * u
            z = height + lift * u - droop * u ** 2.3 - .16 * side ** 2 + tear
            s = side * wide
            return (r * math.cos(a) - s * math.sin(a) + .05, r * math.sin(a) + s * math.cos(a), z)
        b.sheet(green, blade, 40, 7)
    return b.flush('banana', link=False)


def bush(seed=1, r=.5, color='#3f6326', other='#8d9a3c', n=900, size=.1):
    b = Build(seed)
    g = b.np
    d = g.normal(size=(n, 3))
    d /= np.linalg.norm(d, axis=1, keepdims=True)
    p = d * (g.random((n, 1)) ** .4) * r * [1, 1, .8] + [0, 0, r * .75]
    b.many(leaf(color, other), [(-.5, 0, 0), (0, -.22, .06), (.5, 0, -.05), (0, .22, .06)], [(0, 1, 2), (0, 2, 3)],
           [matrix(q, tuple(g.uniform(-1, 1, 3) * [1, 1, 3.1]), size * g.uniform(.6, 1.4)) for q in p])
    return b.flush('bush', link=False)


def grass(b, spots, n=14, high=.22):
    """Tufts at wall feet and between bricks: spots [(x, y)]."""
    ms = []
    for x, y in spots:
        for _ in range(n):
            ms.append(matrix((x + b.rng.gauss(0, .06), y + b.rng.gauss(0, .06), 0),
                             (b.rng.gauss(0, .35), b.rng.gauss(0, .35), b.rng.random() * 6.3), high * b.rng.uniform(.4, 1.2)))
    b.many(leaf('#56742b', '#9a9548'), [(-.03, 0, 0), (.03, 0, 0), (.02, .08, .6), (0, .22, 1)], [(0, 1, 2), (0, 2, 3)], ms)


def treeline(y, x=(-40, 40), seed=4, scale=(.8, 1.5), step=2.4, protos=None):
    """Row of trees, bamboo and palms that closes the view."""
    import random
    r = random.Random(seed)
    protos = protos or [tree(5, 6, 3.2), tree(6, 7.5, 2.8, '#3c5f2a', '#5f7530'), areca(3, 7)]
    low = bush(seed, 1.3, '#3a5a24', '#6a7a30', 2600, .2)
    scatter(low, [matrix((q, y - 1 + r.uniform(-1, 1), -.3), (0, 0, r.random() * 6), r.uniform(.8, 1.5)) for q in np.arange(x[0], x[1], 1.5)])
    px = x[0]
    while px < x[1]:
        p = r.choice(protos if r.random() < .35 else protos[:2])
        scatter(p, [matrix((px, y + r.uniform(-2.5, 2.5), -.2), (0, 0, r.random() * 6.3), r.uniform(*scale))])
        px += step * r.uniform(.5, 1.4)

"""Rooms and the tools on their tables: walls with a window, forge, scales, knives, rolling pins, steam."""
import math

import numpy as np

from places import *
from places_craft import *
from places_mesh import matrix, turned
from places_props import *
from places_surfaces import *


def room(b, wall_color='#d9b36a', floor='tile', side=-1, window=True, back=None, width=5.2, depth=3.2, sun=(0, 0), fill=.5, glow_power=300, bare=0.0, shutter='#4b6a5c', sky_color='#e4ebf0', dado=None, foliage=True, warm='#fbf4ea'):
    """Open room: back wall at y=depth, side wall with a big window on `side` (-1 left, 1 right), light from there.

    back: x of a second window in the back wall (greenery behind it); sun: (turn, elevation) of a beam, degrees, (0, 0) = none.
    """
    room_light(sky_color, fill)
    ground(b, paving(floor), (-5, 5), (-3, depth))
    m = plaster(wall_color, .5, .12, bare, 3.1)
    holes = [(back + width / 2 - .6, back + width / 2 + .6, .95, 2.15)] if back is not None else []
    wall(b, m, (-width / 2, depth), (width / 2, depth), 3.1, .24, holes)
    x = side * width / 2
    wall(b, m, (x, -2.4), (x, depth), 3.1, .24, [(2.6, 4.4, .8, 2.3)] if window else [])
    wall(b, m, (-x, -.2), (-x, depth), 3.1, .24)
    if dado:
        b.box(plaster(dado, .5, .1, .02, 1.2), (width, .02, 1.05), (0, depth - .13, 0), bevel=.001)
        b.box(plaster(dado, .5, .1, .02, 1.2), (.02, 6, 1.05), (-x * .953, depth - 3, 0), bevel=.001)
    if window:
        with b.at(x, 1.1, .8, side * math.pi / 2):
            shutters(b, (0, 0, 0), (1.8, 1.5), color=shutter, open_by=2.6)
        lamp((x + side * .9, 1.1, 2.0), (0, 1.0, .7), (2.2, 1.9), glow_power, warm)
    if back is not None:
        shutters(b, (back, depth, .95), (1.2, 1.2), math.pi, shutter, 2.2)
        if foliage:
            b.box(matte('#9fb07a', 1, .5, 2, 0), (9, .02, 5), (back, depth + 5.5, -.5))
            scatter(banana(3), [matrix((back + .7, depth + 2.2, -.6)), matrix((back - .9, depth + 2.8, -.9), (0, 0, 2), 1.1)])
            scatter(bush(9, .9, n=1500), [matrix((back - .3, depth + 3.4, 0)), matrix((back + 1.4, depth + 3.8, .4))])
            lamp((back + 2, depth + 1.2, 5), (back, depth + 3, .5), (3, 3), 500, '#fff3d6')
        lamp((back, depth + .5, 1.9), (back, 0, .6), (1.3, 1.2), 60, '#eef3f4')
    if sun[1]:
        sunbeam(sun[0], sun[1], 6.0)
    for i in range(4):
        b.box(wood('#4a3423', worn=.5), (.1, 6, .13), (-1.9 + i * 1.27, .2, 2.95))


def steam_material():
    g = Graph('steam')
    v = g.loc()
    x, y = g.xyz(v, 0), g.xyz(v, 1)
    side = g.span(g.calc('ABSOLUTE', g.calc('SUBTRACT', x, .5)), .08, .46, 1, 0)
    fade = g.calc('MULTIPLY', g.calc('POWER', side, 1.6), g.calc('MULTIPLY', g.span(y, 0, .15), g.span(y, .35, 1, 1, 0)))
    part = g.calc('MULTIPLY', fade, g.span(g.noise(g.scaled(v, (1.6, 1.1, 1)), 2.6, 6, .55, 1.0), .3, .75, .05, .42))
    e = g.node('Emission', 0, Color=(1, .97, .92, 1), Strength=.7)
    t = g.node('BsdfTransparent', 0)
    g.put(g.out.inputs[0], g.node('MixShader', 0, i0=part, i1=t, i2=e))
    g.mat.cycles.emission_sampling = 'NONE'
    return g.mat


def steam(b, w=.5, h=1.0, n=3):
    m = steam_material()
    for k in range(n):
        ph = k * 2.1
        b.sheet(m, lambda u, v: ((u - .5) * w * (.8 + .9 * v) + .12 * np.sin(v * 4 + ph), .06 * (k - 1) + .05 * np.sin(u * 5 + ph), v * h), 20, 20, uv=True)


def anvil(b):
    m = metal('#5d5a55', .35, .25)
    b.lathe(wood('#5a4028', .8, .6), [(0, 0), (.24, 0), (.23, .5), (0, .5)], steps=28)
    b.box(m, (.22, .16, .06), (0, 0, .5), bevel=.012)
    b.box(m, (.12, .1, .08), (0, 0, .56), bevel=.015)
    b.box(m, (.34, .12, .08), (0, 0, .63), bevel=.01)
    b.lathe(m, [(.055, 0), (.05, .06), (.02, .19), (.004, .22)], (.17, 0, .67), (0, math.pi / 2, 0), steps=20)


def hammer(b, l=.34):
    b.rod(wood('#9a7040', .5, .4), (0, 0, .025), (l, 0, .022), .013, .011)
    b.box(metal('#4d4a46', .4, .3), (.045, .12, .045), (0, 0, 0), bevel=.008)


def knife(b, l=.32, handle='#5a3420', broad=.07, rust=.12):
    """Lying along x, edge to -y."""
    v = [(0, -broad * .5, 0), (l * .5, -broad * .55, 0), (l * .62, 0, 0), (l * .6, broad * .35, .0), (0, broad * .4, .0)]
    v = v + [(x, y, .0035) for x, y, _ in v]
    b.mesh(metal('#a7a49c', .28, rust), [(x, y, z + .008) for x, y, z in v], [(4, 3, 2, 1, 0), (5, 6, 7, 8, 9), (0, 1, 6, 5), (1, 2, 7, 6), (2, 3, 8, 7), (3, 4, 9, 8), (4, 0, 5, 9)])
    b.lathe(wood(handle, .45, .4), [(.009, 0), (.014, .01), (.013, l * .2), (.016, l * .36), (0, l * .38)], (0, 0, .012), (0, -math.pi / 2, 0), steps=16)


def scissors(b, l=.24):
    m = metal('#8f8c85', .3, .15)
    for s in (-1, 1):
        with b.at(0, 0, .006 + s * .002, s * .16):
            v = [(0, -.012, 0), (l * .55, 0, 0), (0, .012, 0)]
            b.mesh(m, v + [(x, y, .004) for x, y, _ in v], [(2, 1, 0), (3, 4, 5), (0, 1, 4, 3), (1, 2, 5, 4), (2, 0, 3, 5)])
            t = np.linspace(0, 2 * math.pi, 26)
            b.tube(m, [(0, 0, .003), (-l * .12, s * .006, .003), (-l * .16, s * .012, .003)], .005, 6)
            b.tube(m, np.stack([-l * .28 + l * .13 * np.cos(t), s * .028 + .03 * np.sin(t), .004 + 0 * t], 1), .0055, 7)
    b.ball(metal('#6d6a64', .3), .008, (0, 0, .012), (1, 1, .5))


def hoe(b):
    """Head lying flat, socket to +x."""
    m = metal('#5f5b55', .45, .35)
    b.sheet(m, lambda u, v: ((u - .5) * .2, (v - .5) * (.16 + .03 * u), .012 + .02 * (u - .5) ** 2), 8, 8, thick=.005)
    b.lathe(m, [(.026, 0), (.03, .07), (.024, .07), (.02, 0)], (.09, 0, .03), (0, .9, 0), steps=20)


def hook(b, s=1.0, mat=None):
    t = np.linspace(-.4, 3.6, 22)
    b.tube(mat or metal('#4d4a46', .4, .25), np.concatenate([[(0, 0, .1 * s)], np.stack([.025 * s - .025 * s * np.cos(t), 0 * t, -.025 * s * np.sin(t)], 1)]), .005 * s, 7)


def grinder(b):
    """Treadle grinding wheel on its wooden frame."""
    w = wood('#6b4a2c', .7, .6)
    for x in (-.16, .16):
        b.box(w, (.07, .08, .72), (x, -.25, 0), (-.12, 0, 0))
        b.box(w, (.07, .08, .72), (x, .25, 0), (.12, 0, 0))
        b.box(w, (.08, .62, .07), (x, 0, .64))
    b.lathe(matte('#8a857c', .95, .3, 30, .6), [(0, -.045), (.25, -.045), (.255, 0), (.25, .045), (0, .045)], (0, 0, .74), (0, math.pi / 2, 0), steps=56)
    b.rod(metal('#55504a', .4, .4), (-.3, 0, .74), (.3, 0, .74), .014)
    b.box(w, (.32, .12, .16), (0, .34, .62))


def scales(b):
    """Beam balance with two hanging pans."""
    m = metal('#a3813f', .3, .05)
    b.lathe(m, [(0, 0), (.1, 0), (.1, .015), (.02, .03), (.012, .2), (.012, .36), (.02, .37), (0, .39)], steps=28)
    b.rod(m, (-.2, 0, .34), (.2, 0, .36), .006)
    for s in (-1, 1):
        z = .13 + s * .01
        for a in (0, 2.1, 4.2):
            b.rod(m, (s * .2, 0, .35 + s * .01), (s * .2 + .07 * math.cos(a), .07 * math.sin(a), z), .0015, sides=4)
        b.lathe(m, [(0, z - .015), (.05, z - .01), (.078, z + .003)], (s * .2, 0, 0), steps=28)


def rolling_pin(b, l=.42):
    b.lathe(wood('#a3763f', .5, .2), [(.0, 0), (.012, .005), (.014, .06), (.025, .08), (.026, l - .08), (.014, l - .06), (.012, l - .005), (0, l)], (-l / 2, 0, .026), (0, math.pi / 2, 0), steps=28)


def cauldron(b, r=.36, fill=None):
    m = metal('#2b2926', .5, .25)
    b.lathe(m, [(0, 0), (r * .5, .02), (r * .9, r * .45), (r, r * .8), (r * 1.06, r * .84), (r * .97, r * .8), (r * .85, r * .45), (0, .06)], steps=48)
    if fill:
        b.lathe(fill, [(0, r * .62), (r * .5, r * .625), (r * .93, r * .61)], steps=48)


def stove(b, r=.42, h=.5, fire=True):
    """Brick and clay cooker with a fire hole towards -y."""
    c = matte('#9a6a4c', .95, .4, 6, .8)
    a = np.linspace(-math.pi / 2 + .42, 1.5 * math.pi - .42, 40)
    b.sheet(c, lambda u, v: (np.interp(u, np.linspace(0, 1, 40), r * np.cos(a)), np.interp(u, np.linspace(0, 1, 40), r * np.sin(a)), v * h), 40, 8)
    b.sheet(c, lambda u, v: (np.interp(u, np.linspace(0, 1, 40), np.cos(a)) * (r - .1 * v), np.interp(u, np.linspace(0, 1, 40), np.sin(a)) * (r - .1 * v), h + 0 * v), 40, 2)
    b.box(c, (.42, .12, .14), (0, -r + .03, h - .14), bevel=.02)
    if fire:
        b.ball(glow('#ff6a1a', 2.5), .13, (0, .05, .06), (1.3, 1, .8))
    for k in range(5):
        b.rod(wood('#3b2a1c', .9), (b.rng.gauss(0, .08), -r - .35, .03 + .02 * k), (b.rng.gauss(0, .05), -.05, .08), .025)


def egg_bits(b, r=.12, n=260, color='#efe4cf', size=.005, flat=.0005):
    """Crushed eggshell scattered flat."""
    m = matte(color, .6, .18, 60)
    shapes = [(math.cos(t) * s, math.sin(t) * s, 0) for t, s in ((0, 1), (1.1, .8), (2.3, 1.1), (3.6, .7), (5, .95))]
    v = shapes + [(x, y, .12) for x, y, _ in shapes]
    f = [tuple(range(5))[::-1], tuple(range(5, 10))] + [(i, (i + 1) % 5, 5 + (i + 1) % 5, 5 + i) for i in range(5)]
    b.many(m, v, f, [matrix((b.rng.gauss(0, r * .5), b.rng.gauss(0, r * .5), flat * k / n * 8), (b.rng.gauss(0, .12), b.rng.gauss(0, .12), b.rng.random() * 6), size * b.rng.uniform(.4, 1.3)) for k in range(n)])


def inlaid_disc(b, r, plate_r, n=1500, color='#efe4cf', part=None):
    """Eggshell set piece by piece on a `plate` of radius plate_r; `part`(x, y) on the unit disc says where."""
    m = matte(color, .42, .15, 60)
    t = [(math.cos(k * 1.2566 + .3 * math.sin(k * 5)), math.sin(k * 1.2566 + .3 * math.sin(k * 5)), 0) for k in range(5)]
    ms, step = [], r * math.sqrt(3.3 / n)
    for i in range(-60, 61):
        for j in range(-60, 61):
            x, y = (i + .5 * (j % 2)) * step + b.rng.gauss(0, step * .1), j * step * .9 + b.rng.gauss(0, step * .1)
            if x * x + y * y < r * r and (part is None or part(x / r, y / r)):
                z = np.interp(math.hypot(x, y) / plate_r, [0, .52, .76, .94], [.013, .014, .02, .035])
                ms.append(matrix((x, y, z + .0008 + b.rng.random() * .0006), (b.rng.gauss(0, .03), b.rng.gauss(0, .03), b.rng.random() * 6), step * b.rng.uniform(.46, .58)))
    if ms:
        b.many(m, t, [(0, 1, 2, 3, 4)], ms)


def vine(x, y):
    """Branch with leaves, as a mask on the unit disc."""
    for k in range(-4, 5):
        cx = k * .19
        cy = .28 * math.sin(cx * 3.2)
        s = 1 if k % 2 else -1
        dx, dy = x - cx - .05, y - cy - s * .15
        a = s * .9
        u, v = dx * math.cos(a) + dy * math.sin(a), -dx * math.sin(a) + dy * math.cos(a)
        if (u / .2) ** 2 + (v / (.075 * (1 - .4 * u / .2))) ** 2 < 1:
            return True
    return abs(y - .28 * math.sin(x * 3.2)) < .018

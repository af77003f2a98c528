"""Things that stand about in yards and workshops. Each function adds to a Build at its current origin, standing on z = 0."""
import math

import numpy as np

from places_mesh import turned
from places_surfaces import (bamboo, ceramic, cloth, glass, inlay, lacquer, leaf, matte, metal, straw, wood, woven)


# --- household ------------------------------------------------------------------------------------------------------

def stool(b, h=.42, w=.36, color='#6f4526'):
    m = wood(color, worn=.6)
    b.box(m, (w, w * .62, .035), (0, 0, h - .035), bevel=.01)
    for x in (-1, 1):
        for y in (-1, 1):
            b.box(m, (.04, .035, h - .03), (x * w * .4, y * w * .22, 0), (-.09 * y, .09 * x, 0))
        b.box(m, (.03, w * .45, .04), (x * w * .42, 0, h * .35))


def table(b, w=1.6, d=.75, h=.74, color='#6b4427', boards=4, worn=.6, thick=.045):
    m = wood(color, worn=worn)
    for i in range(boards):
        b.box(m, (w, d / boards - .003, thick), (0, -d / 2 + (i + .5) * d / boards, h - thick + b.rng.uniform(-.002, .002)), bevel=.006)
    for x in (-1, 1):
        for y in (-1, 1):
            b.box(m, (.07, .07, h - thick), (x * (w / 2 - .09), y * (d / 2 - .08), 0))
        b.box(m, (.05, d - .2, .05), (x * (w / 2 - .09), 0, .18))
    b.box(m, (w - .2, .03, .1), (0, -d / 2 + .08, h - thick - .1))


def shelf(b, w=1.6, h=1.8, d=.32, levels=4, color='#5d3b22', worn=.5):
    """Open shelves; returns the heights of the boards."""
    m = wood(color, worn=worn)
    for x in (-w / 2, w / 2):
        b.box(m, (.04, d, h), (x, 0, 0))
    zs = [.08 + i * (h - .12) / (levels - 1) for i in range(levels)]
    for z in zs:
        b.box(m, (w - .02, d, .028), (0, 0, z))
    return [z + .028 for z in zs]


JAR = turned([(.0, 0), (.62, 0), (.72, .03), (.95, .35), (1.0, .62), (.9, .88), (.66, 1.02), (.6, 1.08), (.66, 1.14), (.64, 1.16), (.54, 1.1), (.52, .98), (.0, .9)])
VASE = turned([(0, 0), (.42, 0), (.45, .03), (.4, .1), (.62, .5), (.74, .95), (.66, 1.35), (.36, 1.7), (.28, 1.95), (.36, 2.2), (.42, 2.26), (.38, 2.24), (.24, 1.95), (0, 1.7)])
GOURD = turned([(0, 0), (.5, 0), (.55, .03), (.8, .4), (.82, .7), (.6, 1.05), (.4, 1.2), (.46, 1.4), (.5, 1.6), (.36, 1.85), (.2, 2.0), (.24, 2.15), (.2, 2.14), (.12, 1.95), (0, 1.9)])
BOWL = turned([(0, .04), (.38, .03), (.42, 0), (.45, .02), (.44, .09), (.72, .3), (.92, .6), (1, .86), (.98, .88), (.95, .86), (.86, .6), (.66, .34), (.36, .16), (0, .12)])
CUP = turned([(0, 0), (.5, 0), (.56, .08), (.9, .8), (1, 1.5), (.96, 1.52), (.92, 1.45), (.8, .8), (0, .3)])


def jar(b, r=.25, mat=None, profile=JAR, **k):
    b.lathe(mat or ceramic('#5d3420', drip='#31190d'), [(x * r, z * r) for x, z in profile], steps=48, **k)


def bowl(b, r=.08, mat=None, fill=None, level=.62):
    b.lathe(mat or ceramic('#d8d3c4'), [(x * r, z * r) for x, z in BOWL], steps=40)
    if fill:
        b.lathe(fill, [(0, level * r + r * .05), (r * .5, level * r + r * .03), (r * .86, level * r)], steps=32)


def cup(b, r=.035, mat=None, tea=True):
    b.lathe(mat or ceramic('#e2ded2', .12), [(x * r, z * r) for x, z in CUP], steps=28)
    if tea:
        b.lathe(matte('#6a4312', .1), [(0, r * 1.1), (r * .88, r * 1.1)], steps=28)


def teapot(b, r=.07, mat=None):
    m = mat or ceramic('#6a3420', .5)
    b.lathe(m, [(0, 0), (.6 * r, 0), (.95 * r, .4 * r), (r, .75 * r), (.8 * r, 1.15 * r), (.5 * r, 1.3 * r), (.46 * r, 1.36 * r), (.1 * r, 1.5 * r), (.16 * r, 1.65 * r), (0, 1.72 * r)])
    b.tube(m, [(.8 * r, 0, .5 * r), (1.3 * r, 0, .75 * r), (1.55 * r, 0, 1.25 * r)], [.2 * r, .13 * r, .09 * r], 10)
    t = np.linspace(-1.2, 1.2, 12)
    b.tube(m, np.stack([-.85 * r - .55 * r * np.cos(t), 0 * t, .8 * r + .45 * r * np.sin(t)], 1), .08 * r, 8)


def tea_set(b, cups=3):
    b.lathe(wood('#5a3119', .35, .1), [(0, 0), (.17, 0), (.19, .025), (.18, .028), (.165, .012), (0, .012)])
    with b.at(-.04, .02, .012, .6):
        teapot(b)
    for i in range(cups):
        a = -.9 + i * .8
        with b.at(.1 * math.cos(a) + .01, .1 * math.sin(a) - .01, .012):
            cup(b, .028)


def glass_jar(b, r=.06, h=.16, fill=None, part=.7, lid='#b04a2a'):
    b.lathe(glass(), [(0, .002), (r * .95, .002), (r, .01), (r, h * .85), (r * .8, h * .95), (r * .8, h)], steps=32)
    if fill:
        b.lathe(fill, [(0, .006), (r * .93, .006), (r * .93, h * part * .85), (r * .5, h * part * .88), (0, h * part * .9)], steps=32)
    if lid:
        b.lathe(metal(lid, .4, .2), [(r * .84, h * .9), (r * .86, h * .92), (r * .86, h * 1.04), (0, h * 1.05)], steps=32)


def sandals(b, color='#4a3a2a'):
    for s in (-1, 1):
        with b.at(s * .07, s * .02, 0, s * .12):
            b.sheet(matte(color, .8), lambda u, v: ((v - .5) * .095 * (.75 + .35 * np.sin(u * 2.6 + .3)), (u - .5) * .25, .022 + .008 * u ** 2 + 0 * v), 14, 6, thick=.02)
            t = np.linspace(0, math.pi, 12)
            b.tube(matte('#1c1814', .6), np.stack([.05 * np.cos(t), .03 + 0 * t, .02 + .05 * np.sin(t)], 1), .008, 6, flat=2.0)


def broom(b, h=1.2):
    b.rod(bamboo(), (0, 0, .35), (0, 0, h), .012)
    m = straw('#a98a4e', '#7c5f33', 0)
    for _ in range(90):
        x, y = b.rng.gauss(0, .1), b.rng.gauss(0, .025)
        b.tube(m, [(0, 0, .45), (x * .35, y * .5, .25), (x, y, 0)], [.003, .003, .002], 4)


def lampshade(b, drop=1.0, color='#3f5a4a'):
    """Enamel shade on its cable; origin at the ceiling."""
    b.rod(matte('#141210', .6), (0, 0, 0), (0, 0, -drop), .005)
    b.lathe(metal(color, .35, .1), [(.03, -drop), (.05, -drop - .03), (.19, -drop - .13), (.2, -drop - .15), (.185, -drop - .135), (.04, -drop - .04)], steps=40)
    b.ball(matte('#fff1d0', .3), .035, (0, 0, -drop - .12))


def apron(b, color='#5a5f4a', h=.85, w=.5):
    """Hanging from a nail at the origin, falling down the wall (wall at +y)."""
    def cloth_(u, v):
        s = v - .5
        fold = .03 * np.sin(s * 22 + u * 2) * u + .02 * np.sin(s * 9 + 1)
        return (s * w * (.12 + .88 * np.minimum(1, u * 2.2)) + .02 * np.sin(u * 5), -.03 - np.abs(fold) - .04 * u, -u * h - .06 * np.sin(v * 9) * u)
    b.sheet(cloth(color, through=0), cloth_, 40, 36)
    b.ball(metal('#55504a', .5, .5), .012, (0, -.02, 0))


def basket(b, r=.25, h=.22, mat=None, flare=1.25, stakes=26, rings=14, rod=.006, bottom=True):
    """Really woven: stakes and rings that go in and out."""
    m = mat or straw('#b08a4c', '#7a5528', 0)
    n = stakes if stakes % 2 else stakes + 1
    for k in range(n):
        a = 2 * math.pi * k / n
        c, s = math.cos(a), math.sin(a)
        b.tube(m, [(r * .4 * c, r * .4 * s, .005), (r * .96 * c, r * .96 * s, .01), (r * 1.02 * c, r * 1.02 * s, h * .15), (r * flare * c, r * flare * s, h)], rod * .8, 5)
    t = np.arange(n * 4 + 1) / (n * 4) * 2 * math.pi
    for i in range(rings):
        z = .015 + (h - .02) * i / (rings - 1)
        q = r * (1 + (flare - 1) * (z / h))
        wave = rod * 1.15 * np.cos(t * n / 2 + math.pi * i)
        b.tube(m, np.stack([(q + wave) * np.cos(t), (q + wave) * np.sin(t), z + 0 * t], 1), rod, 5)
    for dz in (0, rod * 1.6):
        b.tube(m, np.stack([r * flare * np.cos(t), r * flare * np.sin(t), h + dz + 0 * t], 1), rod * 1.7, 6)
    if bottom:
        b.lathe(woven(), [(0, .008), (r, .008)], steps=32)


def flat_basket(b, r=.4, fill=None, mat=None, deep=.05):
    """Nia: shallow winnowing tray with a rim."""
    m = mat or woven('#b9955a', '#7f5f31', 70)
    b.lathe(m, [(0, .006), (r * .9, .008), (r * .98, deep), (r * .97, deep + .002), (r * .88, .016), (0, .013)], steps=48)
    t = np.linspace(0, 2 * math.pi, 60)
    b.tube(straw('#8f6a37', '#6f4e26', 0), np.stack([r * np.cos(t), r * np.sin(t), deep + 0 * t], 1), .011, 6)
    if fill:
        b.lathe(fill, [(0, .03), (r * .5, .028), (r * .86, .018)], steps=40)


def sack(b, h=.55, r=.24, color='#c9b78f', open_=False, fill=None):
    g = b.rng.random() * 6
    def skin(u, v):
        a = v * 2 * math.pi
        top = .75 if open_ else .28
        w = r * np.where(u < .12, .55 + u * 3.75, 1 - (1 - top) * np.clip((u - .6) / .4, 0, 1) ** 1.5)
        q = w * (1 + .07 * np.sin(3 * a + g) + .05 * np.sin(7 * a + u * 9 + g) * u)
        return (q * np.cos(a), q * np.sin(a) * .8, h * u + .015 * np.sin(9 * a) * u)
    b.sheet(cloth(color, through=0), skin, 22, 48)
    if open_ and fill:
        b.lathe(fill, [(0, h * .98), (r * .4, h * .95), (r * .72, h * .88)], steps=24)
    elif not open_:
        b.ball(cloth(color, through=0), .07, (0, 0, h + .02), (1.3, 1, .7))


def ladder(b, h=2.6, w=.42):
    for x in (-w / 2, w / 2):
        b.rod(bamboo(), (x, 0, 0), (x * .85, 0, h), .028, .022)
    for i in range(int(h / .32)):
        b.rod(bamboo(), (-w / 2, 0, .25 + i * .32), (w / 2, 0, .25 + i * .32), .016)


def bicycle(b, color='#2f4438'):
    """Old town bicycle on its stand, along x."""
    m, black, chrome = metal(color, .4, .35), matte('#141312', .7), metal('#a9a59c', .25, .2)
    t = np.linspace(0, 2 * math.pi, 49)
    for x in (-.52, .52):
        b.tube(black, np.stack([x + .33 * np.cos(t), 0 * t, .35 + .33 * np.sin(t)], 1), .017, 8)
        b.tube(chrome, np.stack([x + .31 * np.cos(t), 0 * t, .35 + .31 * np.sin(t)], 1), .011, 6)
        for a in t[:-1:2]:
            b.rod(chrome, (x, .02 * math.sin(a * 7), .35), (x + .31 * math.cos(a), 0, .35 + .31 * math.sin(a)), .0016, sides=4)
        b.rod(chrome, (x, -.05, .35), (x, .05, .35), .02)
        b.tube(m, [(x + .37 * math.cos(a), 0, .35 + .37 * math.sin(a)) for a in np.linspace(.1, 2.9, 20)], .02, 6, flat=1.6)
    for p, q in [((-.52, 0, .35), (-.05, 0, .3)), ((-.05, 0, .3), (.38, 0, .78)), ((-.05, 0, .3), (-.2, 0, .86)), ((-.2, 0, .78), (.36, 0, .88)),
                 ((-.52, 0, .35), (-.2, 0, .78)), ((.34, 0, .98), (.52, 0, .35))]:
        b.rod(m, p, q, .016)
    b.rod(chrome, (.34, 0, .95), (.32, 0, 1.08), .014)
    b.tube(chrome, [(.12, -.27, 1.05), (.25, -.25, 1.08), (.33, -.1, 1.09), (.33, .1, 1.09), (.25, .25, 1.08), (.12, .27, 1.05)], .012, 8)
    for s in (-1, 1):
        b.rod(black, (.04, s * .28, 1.04), (.15, s * .265, 1.055), .017)
    b.ball(black, .12, (-.24, 0, .93), (1.2, .75, .35))
    b.rod(chrome, (-.05, -.12, .3), (-.05, .12, .3), .012)
    b.lathe(metal('#77726a', .4, .3), [(0, -.008), (.09, -.008), (.09, .008), (0, .008)], (-.05, .05, .3), (math.pi / 2, 0, 0))
    b.box(metal('#6b675f', .4, .4), (.36, .14, .02), (-.55, 0, .74))
    with b.at(.53, 0, .72):
        basket(b, .13, .24, straw('#9a7a4a', '#6b4c28', 0), 1.3, 18, 9, .005)
    b.rod(chrome, (-.2, .02, .3), (-.3, .16, .0), .012)


def flowerpot(b, r=.2, color='#8a4b32'):
    b.lathe(ceramic(color, .8), [(0, 0), (.6 * r, 0), (.9 * r, 1.3 * r), (1.02 * r, 1.32 * r), (1.02 * r, 1.5 * r), (.9 * r, 1.5 * r), (.88 * r, 1.25 * r), (0, 1.25 * r)])


# --- lacquer --------------------------------------------------------------------------------------------------------

def plate(b, r=.17, mat=None, rim=None, deep=.035):
    m = mat or lacquer()
    b.lathe(m, [(0, .006), (r * .5, .004), (r * .53, 0), (r * .56, .004), (r * .8, .012), (r * .98, deep), (r, deep + .004), (r * .985, deep + .006),
                (r * .94, deep), (r * .76, .02), (r * .52, .014), (0, .013)], steps=56)
    if rim:
        t = np.linspace(0, 2 * math.pi, 64)
        b.tube(rim, np.stack([r * .995 * np.cos(t), r * .995 * np.sin(t), deep + .004 + 0 * t], 1), .0035, 6)


def tray(b, w=.42, d=.28, mat=None, inside=None, h=.045):
    m = mat or lacquer('#15100e')
    b.box(inside or m, (w - .01, d - .01, .012), (0, 0, 0), bevel=.004)
    for x in (-1, 1):
        b.box(m, (.014, d, h), (x * w / 2, 0, 0), (0, x * .16, 0), bevel=.005)
        b.box(m, (w, .014, h), (0, x * d / 2, 0), (-x * .16, 0, 0), bevel=.005)


def round_box(b, r=.09, h=.09, mat=None, lid=None):
    m = mat or lacquer()
    b.lathe(m, [(0, 0), (r * .9, 0), (r, r * .12), (r, h * .55), (r * .99, h * .56)], steps=56)
    b.lathe(lid or m, [(r * .99, h * .57), (r * 1.01, h * .58), (r * 1.01, h * .8), (r * .92, h * .95), (r * .6, h * 1.04), (0, h * 1.07)], steps=56)


LACQUERS = [lambda: lacquer('#8c1512'), lambda: lacquer('#140f0d'), lambda: inlay('#120c0a', 'shell'), lambda: inlay('#7d1210', 'gold'),
            lambda: lacquer('#5a1c10', under='#b8862f'), lambda: inlay('#140f0d', 'gold'), lambda: lacquer('#8c1512', under='#1a0f0c'),
            lambda: inlay('#8c1512', 'shell'), lambda: inlay('#0f1a17', 'pearl'), lambda: lacquer('#b8862f', .3, '#7d1210')]


def lacquer_piece(b, i, size=1.0):
    """One of many finished or half-finished pieces for racks and shelves."""
    m = LACQUERS[i % len(LACQUERS)]()
    kind = i % 5
    if kind == 0:
        jar(b, .07 * size, m, VASE)
    elif kind == 1:
        round_box(b, .085 * size, .09 * size, m)
    elif kind == 2:
        bowl(b, .09 * size, m)
    elif kind == 3:
        jar(b, .075 * size, m, GOURD)
    else:
        with b.at(0, .05, .165 * size, 0, 1.25):
            plate(b, .16 * size, m)


def brush(b, at=(0, 0, 0), rot=(0, 0, 0), length=.24, r=.006, hair='#2a1c12', handle='#a9834a', wet=None):
    """Tip at `at`, handle along local +z."""
    with b.at(*at, rot[2], rot[0], rot[1]):
        b.lathe(straw(hair, hair, 0), [(0, 0), (r * .7, .012), (r * 1.05, .03), (r, .04)], steps=14)
        b.lathe(metal('#9a8a60', .4), [(r, .036), (r * 1.05, .06)], steps=14)
        b.lathe(wood(handle, .4, .3), [(r * .9, .058), (r * 1.1, length * .5), (r * .6, length), (0, length)], steps=14)
        if wet:
            b.lathe(wet, [(0, -.001), (r * .8, .012), (r * 1.12, .024)], steps=14)


def flat_brush(b, at=(0, 0, 0), rot=(0, 0, 0), w=.05, wet=None):
    """Thép: the lacquerer's broad hair brush lying along x."""
    with b.at(*at, rot[2], rot[0], rot[1]):
        b.box(wood('#7b5530', .4, .5), (.17, w, .012), (.1, 0, .003), bevel=.004)
        b.box(wet or straw('#1c130d', '#2a1c12', 0), (.04, w * .95, .007), (-.002, 0, .004), bevel=.003)


def brush_pot(b, n=8, r=.05, mat=None):
    jar(b, r * 1.1, mat or ceramic('#4a3a2c', .4), [(0, 0), (.8, 0), (.85, .1), (.9, 1.9), (.85, 1.95), (.8, 1.9), (0, .2)])
    for k in range(n):
        a, lean = b.rng.random() * 6.3, b.rng.uniform(.1, .28)
        top = .2 + b.rng.random() * .12
        with b.at(-math.cos(a) * .015, -math.sin(a) * .015, top, a, 0, 0):
            with b.at(0, 0, 0, 0, 0, lean):
                with b.at(.03, 0, .02, 0, math.pi, 0):
                    brush(b, length=top, r=b.rng.choice([.005, .007, .009]))


def pigment_bowl(b, color, r=.06):
    bowl(b, r, ceramic('#c9c3b4', .3), matte(color, .18, .1), .6)


def rack(b, w=1.5, h=1.7, d=.45, levels=6, fill=None):
    """Drying rack of bamboo; `fill(b, level, x)` puts something at each place."""
    for x in (-w / 2, w / 2):
        for y in (-d / 2, d / 2):
            b.rod(bamboo(), (x, y, 0), (x, y, h), .022)
    for i in range(levels):
        z = .22 + i * (h - .3) / (levels - 1)
        for y in (-d / 2, d / 2):
            b.rod(bamboo(), (-w / 2 - .08, y, z), (w / 2 + .08, y, z), .016)
        for x in np.linspace(-w / 2, w / 2, 5):
            b.rod(bamboo(), (x, -d / 2 - .05, z + .02), (x, d / 2 + .05, z + .02), .011)
        if fill:
            fill(b, i, z + .032)

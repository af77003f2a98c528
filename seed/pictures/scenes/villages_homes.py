"""Five villages by where they work: veranda, communal house, timber yard, casting yard, lane."""
import math

import numpy as np

from places import *
from places_craft import *
from places_props import *
from places_surfaces import *


def thach_xa():
    """Veranda with a table of chè lam; yard, jackfruit shade, hills behind."""
    b = open_stage()
    sky(42, -58, .3, 5.5, warm=.4)
    ground(b, paving('tile'), (-12, 12), (-3, 11))
    ground(b, earth('#7d6a48', '#6a7438'), (-60, 60), (10.5, 90), -.05)
    pond(b, (-9, 10), (13, 22), -.12)
    b.box(plaster('#a99c82', .8, .3, 0, .3), (9, 2.3, .22), (1.6, 1.2, 0))
    wood_ = wood('#4a2c19', worn=.45)
    for x in (-.72, 2.9):
        b.lathe(wood_, [(.1, 0), (.115, 1.3), (.1, 2.7)], (x, 2.05, .32), steps=28)
        b.lathe(plaster('#8f8677', .5, .2, 0, 9), [(0, 0), (.19, 0), (.2, .06), (.15, .1), (0, .1)], (x, 2.05, .22), steps=28)
    b.box(wood_, (9, .16, .2), (1.2, 2.05, 2.75))
    for i in range(10):
        b.box(wood_, (.08, 1.5, .1), (-2.6 + i * .85, 1.9, 2.95), (-.42, 0, 0))
    with b.at(.95, .95, .22, -.06):
        table(b, 2.0, .85, .72, '#6a4024')
        with b.at(-.55, -.08, .72, .15):
            tray(b, .56, .4, wood('#5a351d', .4, .3))
            for i in range(3):
                with b.at(-.14 + i * .14, .0, .012, math.pi / 2):
                    slab(b, .32, .115, .024, cut=11 if i < 2 else 0)
        with b.at(.1, .12, .72):
            flat_basket(b, .22, matte('#e4d6b8', .95, .1))
            for k in range(9):
                with b.at(b.rng.gauss(0, .07), b.rng.gauss(0, .07), .03 + .006 * k, b.rng.random() * 3):
                    slab(b, .09, .03, .02)
        for k in range(10):
            with b.at(.62 + .19 * (k % 2), -.16 + .1 * (k // 2 % 3), .72 + .036 * (k // 6), b.rng.gauss(0, .05)):
                packet(b, .17, .09, .034, '#cfb37a' if k % 3 else '#b7c08a')
        with b.at(.05, -.26, .72, .5):
            tea_set(b)
        with b.at(-.12, -.3, .72):
            heap(b, matte('#b98f55', .8, .3, 20), .07, .035, 24, .022)
        with b.at(-.2, -.1, .722):
            dust(b, matte('#efe4cc', .95, .1), .42, 700)
        with b.at(.42, .28, .72):
            glass_jar(b, .07, .2, matte('#6a3512', .15, .1))
        with b.at(.6, .3, .72):
            glass_jar(b, .07, .2, matte('#d8c49a', .9))
    with b.at(-.55, .35, .22, .4):
        stool(b, .42)
    for x, y, r in [(-3.2, 6.8, .4), (-2.5, 7.4, .32), (4.3, 7.6, .36)]:
        with b.at(x, y):
            jar(b, r)
    with b.at(-.2, 6.2, 0, .2):
        flat_basket(b, .55, matte('#d8c08a', .9, .3, 40, .8))
    with b.at(1.15, 6.9, 0, .2):
        flat_basket(b, .55, matte('#c9a46a', .9, .3, 40, .8))
    with b.at(4.2, 5.2, 0, 2.6):
        bicycle(b)
    wall(b, plaster('#c0a46e', .9, .8, .4, 1.1), (-9, 11), (9, 11.4), 1.0, cap=plaster('#9c8f78', .9, .7, 0, 1.1))
    gate(b, (6.2, 11.3), 0, 1.9, 2.6)
    scatter(tree(3, 6, 3.0, '#2f5a1c', '#5f7a2a', 9000), [matrix((-4.8, 8.6, 0))])
    scatter(areca(2, 7), [matrix((2.4, 12.2, 0)), matrix((3.6, 12.4, 0), (0, 0, 2), 1.1), matrix((-1.2, 12.3, 0), (0, 0, 4), .9)])
    treeline(25, (-30, 30), 9, (.8, 1.2))
    hill = matte('#4f6a3a', 1, .4, .3, 0)
    for cx, cy, r, h in [(-18, 70, 22, 11), (10, 80, 30, 14), (38, 76, 22, 9)]:
        b.sheet(hill, lambda u, v: (cx + r * (u - .5) * 2, cy + r * (v - .5) * 2, h * np.exp(-((u - .5) ** 2 + (v - .5) ** 2) * 14) + .8 * np.sin(u * 40) * np.sin(v * 33) - 1), 50, 50)
    b.flush()
    haze(60, '#d5d8cc', 8)
    camera((.1, -.8, 1.55), (.95, 3.2, 1.05), 25, 3.2, (.75, .9, .95), .45)


def xuan_la():
    """Steps of the communal house; a case of rice-dough figures in the morning sun."""
    b = open_stage()
    sky(36, 48, .3, 5.5, warm=.45)
    stone = plaster('#a7a092', .7, .45, 0, 9)
    ground(b, paving('brick'), (-12, 12), (-4, 3.2))
    for i in range(4):
        b.box(stone, (9, .42, .16), (.3, 2.6 + i * .38, i * .16), bevel=.015)
    b.box(stone, (14, 6, .66), (.3, 7.0, 0), bevel=.02)
    for s in (-1, 1):
        with b.at(.3 + s * 2.6, 2.5):
            b.box(stone, (.42, 1.9, .5), (0, .8, 0), bevel=.03)
            b.box(stone, (.36, 1.95, .24), (0, .8, .42), (.33, 0, 0), bevel=.05)
            b.box(stone, (.46, .46, .62), (0, -.05, 0), bevel=.04)
            b.ball(stone, .2, (0, -.05, .78), (1, 1, .95))
    col = wood('#5b1f16', .5, .3)
    for x in (-3.8, -1.3, 1.9, 4.4):
        b.lathe(col, [(.2, 0), (.215, 1.2), (.19, 3.2)], (x, 5.0, .76), steps=32)
        b.lathe(stone, [(0, 0), (.34, 0), (.36, .07), (.24, .13), (0, .13)], (x, 5.0, .64), steps=32)
        b.lathe(col, [(.2, 0), (.215, 1.2), (.19, 3.2)], (x, 7.6, .76), steps=24)
    b.box(wood('#3f2415'), (14, .22, .34), (.3, 5.0, 3.75))
    for k in range(7):
        with b.at(-3 + k * 1.06, 4.9, 3.42):
            carved(b, .95, .34, '#5f3820', k)
    for i in range(20):
        b.box(wood('#4a2a18'), (.1, 1.8, .12), (-6 + i * .66, 4.5, 3.9), (.3, 0, 0))
    with b.at(.3, 3.5, 3.55):
        slope(b, rooftile('#7a4a36', .8), 14, 4.4, .55, (.16, .14))
    for i in range(26):
        b.box(wood('#6a2a1c', .5, .35), (.06, .05, 2.2), (-4.8 + i * .4, 8.4, .66))
    b.box(wood('#4a1f14'), (12, .12, .9), (.3, 8.45, .66))
    b.box(matte('#14100d', 1), (16, .05, 7), (.3, 9.6, .6))
    b.box(wood('#3f2415'), (14, .1, .5), (.3, 8.4, 3.4))
    with b.at(.42, .55, 0, -.16):
        table(b, .9, .5, .44, '#6a4024')
        with b.at(-.1, .05, .44, .04):
            figure_stand(b, .62, .3, 4, 8)
        with b.at(.33, -.12, .44):
            for k in range(6):
                b.ball(dough(k), .03, (.05 * math.cos(k * 1.05), .05 * math.sin(k * 1.05), .018), (1, 1, .7))
        with b.at(.1, -.2, .44, .3):
            b.box(matte('#d9cfb8', .6), (.1, .03, .006), bevel=.002)
        with b.at(-.32, -.19, .44, 1.2):
            chisel(b, .16, .01)
    with b.at(1.12, .35, 0, -.4):
        stool(b, .3)
    with b.at(-.75, 1.4, 0, .3):
        stool(b, .26, .32, '#7a5a3a')
    with b.at(-.72, 1.38, .26):
        basket(b, .13, .12)
    for k in range(2):
        with b.at(-1.55 + .5 * k, 2.0 + .3 * k):
            b.rod(bamboo(), (0, 0, 0), (0, 0, 1.15), .02)
            b.lathe(straw('#c8a45e', '#8f7036', 0), [(0, .95), (.1, .95), (.13, 1.1), (.13, 1.3), (.1, 1.42), (0, 1.43)], steps=24)
            for j in range(22):
                a, z = j * 2.4, 1.0 + .4 * ((j * .618) % 1)
                with b.at(.1 * math.cos(a), .1 * math.sin(a), z, a, 0, 1.0):
                    figure(b, j + k, 1.0, .13)
    with b.at(1.3, 1.1, 0, 1.1):
        sandals(b)
    with b.at(4.1, 2.3):
        flowerpot(b, .32)
    scatter(bush(5, .55), [matrix((4.1, 2.3, .4))])
    with b.at(-3.7, 2.4):
        flowerpot(b, .32)
    scatter(bush(6, .55), [matrix((-3.7, 2.4, .4))])
    scatter(tree(8, 7, 3.4, '#35591f', '#6f7f28', 9000), [matrix((-7.5, 3.5, 0))])
    b.flush()
    camera((-.05, -1.05, 1.05), (.28, 2.6, .9), 28, 2.8, (.4, .5, .75), .25)


def chang_son():
    """Timber yard: boards on stickers, logs, an open shed; shavings on the ground."""
    b = open_stage()
    sky(30, -50, .3, 5.5, warm=.55)
    ground(b, earth('#8a7050', '#93805c'), (-20, 20), (-4, 40))
    for x, y, rz, l, w, n, c in [(2.3, 3.1, 1.42, 3.4, 1.1, 15, '#a8743f'), (2.5, 7.2, 1.5, 3.2, 1.1, 19, '#8a5a36'), (2.6, 11.2, 1.52, 3.2, 1.2, 14, '#b08350'), (-2.9, 9.0, 1.6, 3.4, 1.1, 17, '#94653a')]:
        with b.at(x, y, .12, rz):
            for e in (-1, 1):
                b.box(matte('#8d8474', 1), (.2, w, .12), (e * l * .3, 0, -.12))
            timber(b, l, w, n, c)
    for x, y, z, r in [(-2.2, 3.0, 0, .26), (-2.75, 3.05, 0, .28), (-2.45, 3.0, .43, .25), (-3.3, 3.0, 0, .27), (-3.0, 3.05, .46, .24)]:
        with b.at(x, y, z, 1.35 + b.rng.gauss(0, .03)):
            log(b, 3.0, r)
    with b.at(-3.4, 13.5, 0, .25):
        for x in (-2.6, 0, 2.6):
            for y in (0, 3):
                b.rod(wood('#5b4028', .8), (x, y, 0), (x, y, 2.6), .07)
        with b.at(0, -.6, 2.3):
            slope(b, rooftile(), 6.4, 3.4, .42)
        b.box(wood('#6a4a2c'), (5.4, .1, .14), (0, 0, 2.5))
        for i in range(5):
            b.box(wood('#8a5a33', .6), (.5, .05, 2.0), (-2.2 + i * .62, 2.8, .05), (-.15, 0, b.rng.gauss(0, .04)))
        with b.at(1, 1.2, 0):
            table(b, 2, .7, .78, '#8a6238')
    house(b, 10, 5, 3.1, color='#cfa552', openings=[('window', -3), ('door', 0), ('window', 3)], at=(4.5, 20), rz=-.05, shutter='#4d6a5a')
    with b.at(.1, 1.75, 0, .35):
        for x in (-.5, .5):
            for s in (-1, 1):
                b.box(wood('#6b4a2c'), (.07, .06, .64), (x, s * .2, 0), (s * .25, 0, 0))
            b.box(wood('#6b4a2c'), (.09, .55, .08), (x, 0, .58))
        b.box(wood('#b5824a', .7, .15), (1.7, .24, .06), (0, 0, .66), bevel=.004)
        with b.at(.2, 0, .72, .1):
            plane(b)
        with b.at(-.35, .02, .72, .4):
            mallet(b)
        with b.at(-.6, -.05, .72, .2):
            chisel(b)
    with b.at(.2, 1.5):
        shavings(b, 260, 1.0, '#e0b274', 1.5)
    with b.at(-1.2, 5.8, 0, 1.3, 0, .06):
        bicycle(b, '#34495a')
    with b.at(.9, 1.2):
        stool(b, .3)
    treeline(27, (-24, 26), 12, (.9, 1.4))
    scatter(areca(6, 8), [matrix((-6, 18, 0)), matrix((10.5, 22, 0), (0, 0, 2)), matrix((-1.2, 22, 0), (0, 0, 4), 1.1)])
    grass(b, [(b.rng.uniform(-4, 4), b.rng.uniform(2, 18)) for _ in range(120)], 9, .16)
    b.flush()
    haze(75, '#e0d0b2')
    camera((-.15, -1.6, 1.38), (.15, 6, 1.05), 28, 3.2, (.2, 1.8, .75), .45)


def tra_dong():
    """Casting yard at dusk: moulds in rows, furnace and crucible glowing."""
    b = open_stage()
    sky(8, 150, .42, 1.4, warm=.9, dust=2)
    ground(b, earth('#5b4a3a', '#4a4038'), (-16, 16), (-4, 26))
    for r in range(4):
        for c in range(5):
            with b.at(.7 + c * .78 + b.rng.gauss(0, .05), 2.1 + r * .95 + b.rng.gauss(0, .05), 0, b.rng.random()):
                s = b.rng.choice([.22, .26, .3])
                mould(b, s, s * 1.75, True, b.rng.random())
    with b.at(-1.55, 2.9):
        furnace(b, .5, .62, 6)
        heap(b, matte('#141110', .9, .3), .9, .05, 60, .05)
    lamp((-1.55, 2.9, .95), None, (.25, .25), 150, '#ff8a34', kind='POINT')
    with b.at(-.45, 1.55, .02):
        crucible(b, .15, 5)
        for k in range(14):
            a = k / 14 * 6.28
            b.box(matte('#6e3a28', .95, .5), (.1, .2, .07), (.26 * math.cos(a), .26 * math.sin(a), 0), (0, 0, a))
    lamp((-.45, 1.5, .55), None, (.1, .1), 26, '#ff8a34', kind='POINT')
    for s in (-1, 1):
        b.tube(metal('#4d4740', .5, .6), [(-.36 + s * .02, 1.35, .33), (-.1 + s * .05, .9, .12), (.3 + s * .04, .25, .03)], .011, 8)
    with b.at(-2.7, 4.6, 0, .4):
        b.box(matte('#6b5136', 1), (1.4, .7, .28))
        with b.at(-.3, 0, .28):
            drum(b, .3)
        with b.at(.38, .02, .28):
            bell(b, .2)
    with b.at(-3.0, 2.2):
        heap(b, matte('#1a1614', .9, .3), .75, .4, 260, .07)
    with b.at(1.0, 1.2, 0, .5):
        drum(b, .24, metal('#a9823c', .32))
    with b.at(1.65, 1.35):
        bell(b, .14, metal('#a9823c', .3))
    with b.at(.35, .9):
        stool(b, .26)
    with b.at(0, 8.2):
        for x in (-4.5, -1.5, 1.5, 4.5):
            b.rod(wood('#4a3624', .8), (x, 0, 0), (x, 0, 2.9), .09)
            b.rod(wood('#4a3624', .8), (x, 3, 0), (x, 3, 3.6), .09)
        with b.at(0, -.8, 2.65):
            slope(b, rooftile(), 10.6, 4.6, .4)
        wall(b, plaster('#a88a58', .9, .5, .5, 3), (-5, 3.2), (5, 3.2), 3.4)
        with b.at(-3, 2.8):
            for z in shelf(b, 2.2, 1.8, .4, 4):
                for k in range(5):
                    with b.at(-.85 + k * .42, 0, z):
                        (bell if k % 2 else censer)(b, .09)
        with b.at(2.6, 2.2):
            mould(b, .55, 1.1)
    lamp((-1.5, 9.6, 2.5), None, (.06, .06), 60, '#ffb86a', kind='POINT')
    b.ball(glow('#ffcf8a', 25), .05, (-1.5, 9.6, 2.5))
    wall(b, plaster('#8f7a52', .9, .8, .6, 2.2), (-5.6, -2), (-5.2, 12), 2.0)
    treeline(15, (-22, 22), 13, (1.0, 1.6))
    scatter(areca(7, 8.5), [matrix((-6.6, 10, 0)), matrix((6.8, 11, 0), (0, 0, 2)), matrix((7.8, 9, 0), (0, 0, 4), .9)])
    b.flush()
    haze(60, '#7d6f6e', 4)
    camera((-.1, -1.75, 1.3), (.1, 4, .72), 28, 3.2, (-.2, 1.6, .4), 1.15)


def phu_tuc():
    """Lane lined with sheaves of fern stems; baskets by a door."""
    b = open_stage()
    sky(40, 58, .3, 5.5, warm=.35)
    ground(b, paving('brick'), (-12, 12), (-4, 30))
    house(b, 11, 5, 2.9, color='#bcb494', openings=[('window', -3.6), ('door', -.8), ('window', 2.0)], at=(-2.6, 6), rz=math.pi / 2 - .03, shutter='#7a4a34', bare=.35, veranda=1.0)
    wall(b, plaster('#b7a271', .9, .7, .5, 1.7), (3.6, -1), (3.3, 20), 1.7, cap=plaster('#9c8f78', .9, .6, 0, 1.8))
    house(b, 9, 5, 3.0, color='#cba75a', openings=[('window', -2.5), ('door', 0), ('window', 2.5)], at=(1.0, 21), rz=.06)
    kinds = []
    for k, (c, o, h) in enumerate([('#7d5a34', '#4a3520', 1.55), ('#6f6a38', '#5a4526', 1.7), ('#8f6a3c', '#5a3d22', 1.45)]):
        p = Build(k + 11)
        sheaf(p, h, .17, 170, c, o)
        kinds.append(p.flush('sheaf', link=False))
    for i in range(30):
        y = 2.4 + i * .52
        for x in (2.65, 3.05):
            scatter(kinds[b.rng.randrange(3)], [matrix((x + b.rng.gauss(0, .06) - .014 * y, y + b.rng.gauss(0, .08), 0), (b.rng.gauss(0, .05), b.rng.gauss(0, .06), b.rng.random() * 6), b.rng.uniform(.85, 1.05))])
    scatter(kinds[0], [matrix((1.75, 1.9, 0), (.03, -.05, 1)), matrix((2.2, 1.6, 0), (-.04, .06, 3), .95)])
    for x, y, rz in [(.55, 3.4, .2), (.75, 5.6, -.3), (.4, 8.2, .1), (.6, 11, .3)]:
        with b.at(x, y, 0, rz):
            fan_of_stems(b, 1.2, 240)
    with b.at(-1.15, 2.1, 0, .3):
        basket(b, .25, .24, straw('#8a6234', '#5a3c20', 0))
    with b.at(-1.2, 2.1, .22):
        basket(b, .2, .2, straw('#b08a4c', '#7a5528', 0))
    with b.at(-.62, 2.75):
        basket(b, .19, .3, straw('#7a5630', '#4a3018', 0), 1.05)
    with b.at(-1.45, 3.3):
        basket(b, .3, .5, straw('#9a7440', '#5f4022', 0), 1.1, 32, 24)
    with b.at(-.75, 1.3, 0, .4):
        stool(b, .28)
    with b.at(-1.55, 8.0, 0, 1.5, 0, -.06):
        bicycle(b)
    with b.at(-1.6, 5.1):
        jar(b, .34)
    scatter(areca(8, 7), [matrix((4.4, 10, 0)), matrix((4.6, 14, 0), (0, 0, 2), 1.1), matrix((4.3, 17.5, 0), (0, 0, 4), .9)])
    scatter(banana(7), [matrix((4.4, 6.3, 0)), matrix((4.5, 8, 0), (0, 0, 2), 1.15), matrix((4.5, 12, 0), (0, 0, 4), 1.1)])
    treeline(29, (-18, 22), 14, (.9, 1.4))
    wires(b, [((-2.3, -3, 4.4), (-2.2, 20, 4.5)), ((-2.3, -3, 4.6), (3.8, 20, 4.9))])
    b.flush()
    haze(80, '#dcd8c4')
    camera((-.2, -1.6, 1.4), (.55, 6, .95), 29, 2.8, (1.9, 2.2, .8), .5)

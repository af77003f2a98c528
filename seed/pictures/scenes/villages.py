"""Nine villages, seen the way one arrives: lane or yard in front, the craft in the sun, roofs and trees behind."""
import math

import numpy as np

from places import *
from places_craft import *
from places_props import *
from places_shot import run
from places_surfaces import *


def ha_thai():
    """Lacquer trays drying on bamboo racks along a brick lane, gate at its end."""
    b = open_stage()
    sky(44, 44, .3, 5.5, warm=.35)
    ground(b, paving('brick'), (-14, 14), (-3, 40))
    house(b, 10, 5, 2.9, color='#d3a24e', openings=[('window', -3.2), ('door', -.4), ('window', 2.6)], at=(-3.1, 5.5), rz=math.pi / 2 - .06, shutter='#4b6a5c', veranda=.9, bare=.2)
    house(b, 8, 5, 2.7, color='#c9b48c', openings=[('window', -1.8), ('door', 1.2)], at=(-2.9, 15.5), rz=math.pi / 2, shutter='#6a4a34', veranda=.8)
    wall(b, plaster('#cfae6b', .8, .6, .35, 2.0), (3.6, 1.5), (3.2, 22), 2.0, .24, cap=plaster('#a39479', .9, .6, 0, 2.1))
    gate(b, (.35, 21.5), 0, 2.5, 3.2)
    house(b, 12, 6, 3.0, color='#c8a86e', at=(6, 29), rz=-.1)
    for i, (x, y, rz) in enumerate([(1.75, 2.9, -.42), (2.3, 5.2, -.22), (2.4, 7.8, -.12), (2.4, 10.6, -.1)]):
        def fill(bb, level, z, i=i):
            for k in range(4):
                if bb.rng.random() < .1:
                    continue
                with bb.at(-.55 + k * .37, 0, z + .13, 0, 1.12):
                    j = (0, 1, 3, 6, 0, 5, 1, 2, 4, 1)[(level * 7 + k * 3 + i * 5) % 10]
                    if level % 2:
                        tray(bb, .33, .26, LACQUERS[j](), LACQUERS[(0, 3, 1, 5)[j % 4]]())
                    else:
                        plate(bb, .15, LACQUERS[j]())
        with b.at(x, y, 0, rz):
            rack(b, 1.5, 1.75, .42, 5, fill)
    with b.at(.55, 1.25, 0, .3):
        flat_basket(b, .38)
        for k in range(5):
            with b.at(.2 * math.cos(k * 1.3), .2 * math.sin(k * 1.3), .02 + .012 * k, k):
                bowl(b, .085, LACQUERS[(k * 3) % 10]())
    with b.at(-1.75, 3.9):
        jar(b, .34)
    with b.at(-1.7, 4.65):
        jar(b, .27, ceramic('#70452b', drip='#3a2012'))
    with b.at(-1.55, 8.4, 0, 1.45, 0, -.05):
        bicycle(b)
    with b.at(-1.15, 3.0, 0, .5):
        stool(b)
    wires(b, [((-2.6, -2, 4.6), (-2.4, 20, 4.7)), ((-2.6, -2, 4.8), (-2.4, 20, 4.9)), ((-2.4, 10, 4.7), (4, 14, 4.4))])
    grass(b, [(3.42 - .018 * y + b.rng.gauss(0, .04), y) for y in np.arange(1.5, 21, .5)] + [(-2.05, y) for y in np.arange(1.5, 20, .9)])
    scatter(areca(1, 6.5), [matrix((4.6, 8.5, 0), (0, 0, 1)), matrix((4.9, 12.5, 0), (0, 0, 3), 1.1), matrix((4.4, 17, 0), (0, 0, 2), .95)])
    scatter(banana(2), [matrix((4.3, 6.3, 0)), matrix((4.5, 10.2, 0), (0, 0, 2), 1.2)])
    scatter(bush(3, .6), [matrix((4.0, y, 1.0), (0, 0, y)) for y in (4.5, 7.4, 14.3)])
    treeline(36, (-16, 22), 3)
    b.flush()
    haze(110)
    camera((-.35, -1.7, 1.3), (.42, 6, 1.15), 30, 2.8, (1.6, 2.9, 1.0), .55)



def minh_khai():
    """Rows of noodle frames on the drying ground, low sun from the left, village behind."""
    b = open_stage()
    sky(24, -62, .3, 5.5, warm=.75)
    ground(b, earth('#8a7553', '#7c7a40'), (-40, 40), (-6, 70))
    ground(b, paving('cement'), (-1.0, 1.0), (-6, 45), .01)
    for kind, color in enumerate(('#cdbd94', '#bdb090', '#d8c9a2')):
        p = Build(kind + 3)
        with p.at(0, 0, .78, 0, .42):
            frame(p, .95, 1.8, color)
        for y in (-.55, .55):
            with p.at(0, y, 0):
                trestle(p, .8, .72 + y * .32)
        obs = p.flush('frame', link=False)
        spots = []
        for row in range(17):
            for c in (-7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7):
                if (row * 5 + c * 3) % 3 == kind and not (row < 2 and abs(c) > 5):
                    side = 1 if c > 0 else -1
                    spots.append(matrix((side * (abs(c) * 1.06 + .75 + .55 * ((abs(c) - 1) // 2)) + b.rng.gauss(0, .03), .7 + row * 2.35 + b.rng.gauss(0, .04), 0), (0, 0, b.rng.gauss(0, .02))))
        scatter(obs, spots)
    with b.at(.35, 1.9, .01, .4):
        basket(b, .26, .26)
        for k in range(14):
            with b.at(b.rng.gauss(0, .08), b.rng.gauss(0, .08), .12 + k * .012, b.rng.random() * 3):
                skein(b, .011, .3, n=40)
    with b.at(-.45, 5.2, .01, 1.35, 0, .05):
        bicycle(b)
    with b.at(.62, 3.1, .01, 2):
        sandals(b)
    for x, y, w, c in [(-15, 44, 9, '#d7c08d'), (-4, 46, 8, '#c9a15a'), (7, 45, 10, '#cfc4a6'), (19, 47, 9, '#d0a862')]:
        house(b, w, 5, 3, color=c, openings=[('window', -2), ('door', 0), ('window', 2)], at=(x, y), rz=b.rng.gauss(0, .08))
    treeline(53, (-45, 45), 5, (1.0, 1.7), 2.0)
    scatter(areca(4, 8), [matrix((-9.5, 44, 0)), matrix((1.5, 47, 0), (0, 0, 2), 1.1), (matrix((13, 44.5, 0), (0, 0, 4)))])
    wires(b, [((-12, -4, 6), (-11, 26, 6)), ((-11, 26, 6), (-10, 56, 6)), ((-12, -4, 6.3), (-11, 26, 6.3)), ((-11, 26, 6.3), (-10, 56, 6.3))])
    b.rod(matte('#8f8a80', .9), (-11, 26, 0), (-11, 26, 6.8), .14, .1)
    grass(b, [(s * (1.05 + abs(b.rng.gauss(0, .12))), b.rng.uniform(-1, 22)) for s in (-1, 1) for _ in range(90)], 10, .2)
    b.flush()
    haze(70, '#e6d3b0', 5)
    camera((-.25, -2.3, 1.62), (.5, 9, .55), 28, 4, (1.2, 3, .8), .35)


def duong_lieu():
    """Narrow lane; golden noodle curtains on poles, frames leaning on old walls."""
    b = open_stage()
    sky(52, 14, .3, 5.5, warm=.5)
    ground(b, paving('tile'), (-8, 8), (-4, 30))
    wall(b, plaster('#b9b49c', .9, .6, .45, 2.6), (-1.75, -4), (-1.5, 9), 2.6, .25, cap=plaster('#8f8775', .9, .6, 0, 2.7))
    house(b, 9, 5, 2.9, color='#cfa04c', openings=[('window', -2.8), ('door', 0), ('window', 2.6)], at=(-1.75, 14), rz=math.pi / 2, veranda=.7, bare=.3, shutter='#5b7a6a')
    house(b, 9, 5, 2.9, color='#c9a86a', openings=[('window', -2.2), ('door', .8)], at=(2.15, 5.5), rz=-math.pi / 2, veranda=.75, bare=.4, shutter='#46606e')
    wall(b, plaster('#c4ad7d', .9, .7, .5, 2.2), (2.0, 10), (1.7, 24), 2.2, .25)
    house(b, 9, 6, 3.1, color='#c0a774', openings=[('door', 0)], at=(.5, 25), rz=.05)
    for x, y, z, w, n in [(.95, 1.9, 1.72, 1.1, 420), (1.0, 2.75, 1.78, 1.1, 380), (1.0, 3.7, 1.75, 1.2, 340), (1.0, 4.7, 1.8, 1.2, 300), (1.05, 5.9, 1.78, 1.2, 260), (1.05, 7.2, 1.8, 1.2, 240)]:
        with b.at(x, y, z, b.rng.gauss(0, .05)):
            curtain(b, w, .85, n, '#d8bf86', r=.0019)
    for x in (.3, 1.68):
        for y in (1.6, 4.4, 7.5):
            b.rod(bamboo(), (x, y, 0), (x + .02, y, 1.95), .024)
        b.rod(bamboo(), (x, 1.2, 1.7), (x, 7.8, 1.76), .02)
    for y, t in [(2.0, '#c9b27c'), (3.2, '#d2bd8a'), (4.35, '#c9b27c'), (5.6, '#d6c8a4'), (7.1, '#cbb88c')]:
        with b.at(-1.2, y, .8, math.pi / 2 + b.rng.gauss(0, .05), 1.2):
            frame(b, .95, 1.65, t)
    with b.at(-.7, .95, 0, .4):
        basket(b, .2, .2)
        for k in range(10):
            with b.at(b.rng.gauss(0, .05), b.rng.gauss(0, .05), .1 + k * .012, b.rng.random() * 3):
                skein(b, .01, .26, '#d8bf86', 40)
    with b.at(1.35, 8.6):
        jar(b, .33)
    with b.at(-.9, 9.6, 0, 1.5, 0, -.08):
        bicycle(b, '#5a2f28')
    scatter(areca(3, 6.5), [matrix((3.2, 12.5, 0)), matrix((3.0, 17, 0), (0, 0, 2), 1.1), matrix((-3.4, 21, 0), (0, 0, 4), 1.1)])
    scatter(bush(2, .7, '#6a3f6a', '#a8518a', 700), [matrix((1.9, 12, 1.9)), matrix((1.9, 14, 1.8), (0, 0, 2))])
    treeline(34, (-14, 16), 7)
    wires(b, [((-1.6, -3, 4.2), (-1.5, 18, 4.2)), ((2.4, -3, 4.4), (-1.5, 18, 4.2)), ((-1.6, -3, 4.4), (-1.5, 18, 4.45))])
    grass(b, [(-1.56 + .018 * y, y) for y in np.arange(0, 9, .45)], 9, .14)
    b.flush()
    haze(70, '#e2d2ae')
    camera((-.25, -1.1, 1.45), (.12, 6, 1.2), 30, 2.8, (.9, 2.0, 1.3), .5)


def phu_doi():
    """Nets washed and hung across a yard; the sun comes through them."""
    b = open_stage()
    sky(33, 165, .32, 6.0, warm=.4)
    ground(b, paving('brick'), (-14, 14), (-4, 18))
    house(b, 12, 5, 3.0, color='#d7c9a4', openings=[('window', -3.6), ('door', -1), ('window', 1.6), ('door', 4)], at=(1, 10.5), veranda=1.4, shutter='#3f6470', bare=.15)
    wall(b, plaster('#c6a868', .9, .6, .4, 2.0), (-5.2, -2), (-5.4, 12), 2.0, cap=plaster('#9c8f78', .9, .6, 0, 2.1))
    for x, y, c, trim in [(1.9, 2.4, '#e6ecec', '#5f9ab0'), (-1.6, 4.3, '#86bdd2', '#e6ecec'), (2.9, 5.6, '#e79fb2', '#f0e6e2'), (-3.4, 7.0, '#dfe8ea', '#7aa788')]:
        with b.at(x, y, .12, b.rng.gauss(0, .12)):
            pavilion(b, 1.7, 1.9, 1.45, c, trim)
        for sx in (-.85, .85):
            for sy in (-.95, .95):
                b.rod(bamboo(), (x + sx * 1.08, y + sy * 1.05, 0), (x + sx * 1.03, y + sy * 1.02, 2.12), .02)
    for x0, x1, y, z in [(-5, 5, 8.6, 2.3)]:
        b.rod(bamboo(), (x0, y, z), (x1, y, z), .018)
        for i, c in enumerate(['#b9d2bb', '#e9eef0', '#e9eef0', '#a9cbd8']):
            with b.at(-3.2 + i * 2.15, y, z):
                veil(b, 1.9, 1.7, c)
    with b.at(-.35, 1.75, 0, .4):
        basket(b, .3, .26, flare=1.35)
        with b.at(0, 0, .15, .3):
            folded(b, .38, .3, 4, '#e9eef0', .03)
        with b.at(.03, .0, .27, .9):
            folded(b, .34, .28, 2, '#a9cbd8', .03)
    with b.at(.55, 1.25, 0, .9):
        stool(b, .32)
    with b.at(.62, .72, 0, .3):
        sandals(b, '#3f4f5a')
    with b.at(-4.6, 5.2):
        jar(b, .42)
    scatter(areca(5, 7), [matrix((-6.6, 9, 0)), matrix((7.6, 12, 0), (0, 0, 3)), matrix((-7.4, 13, 0), (0, 0, 5), 1.1)])
    scatter(banana(4), [matrix((-6.2, 5.5, 0)), matrix((-6.3, 3.2, 0), (0, 0, 2), 1.1)])
    treeline(21, (-20, 20), 8, (.9, 1.4))
    b.flush()
    haze(80, '#dcdcd0')
    camera((-.2, -2.2, 1.4), (.05, 5, 1.12), 28, 3.2, (1.6, 2.0, 1.0), .45)


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
            dust(b, matte('#efe4cc', .95, .1), .5, 900)
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
            b.sheet(stone, lambda u, v: (.17 * np.cos(v * 6.283), .1 + u * 1.5 + .17 * np.sin(v * 6.283) * 0, .55 + .18 * np.sin(v * 6.283) + .3 * u + .06 * np.sin(u * 14)), 30, 16)
            b.ball(stone, .24, (0, .0, .72), (1, 1.1, 1))
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
    camera((.05, -1.15, 1.02), (.32, 2.6, 1.02), 29, 2.8, (.4, .55, .75), .55)


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
    sky(6, 150, .2, .8, warm=1.0, dust=3)
    ground(b, earth('#5b4a3a', '#4a4038'), (-16, 16), (-4, 26))
    for r in range(4):
        for c in range(5):
            with b.at(.7 + c * .78 + b.rng.gauss(0, .05), 2.1 + r * .95 + b.rng.gauss(0, .05), 0, b.rng.random()):
                s = b.rng.choice([.22, .26, .3])
                mould(b, s, s * 1.75, True, b.rng.random())
    with b.at(-1.55, 2.9):
        furnace(b, .5, .62, 6)
        heap(b, matte('#141110', .9, .3), .9, .05, 60, .05)
    lamp((-1.55, 2.9, .95), None, (.25, .25), 320, '#ff8a34', kind='POINT')
    with b.at(-.45, 1.55, .02):
        crucible(b, .15, 5)
        for k in range(14):
            a = k / 14 * 6.28
            b.box(matte('#6e3a28', .95, .5), (.1, .2, .07), (.26 * math.cos(a), .26 * math.sin(a), 0), (0, 0, a))
    lamp((-.45, 1.5, .55), None, (.1, .1), 45, '#ff8a34', kind='POINT')
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
    camera((-.1, -1.75, 1.3), (.1, 4, .72), 28, 3.2, (-.2, 1.6, .4), 1.0)


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


SCENES = {'lang/ha-thai': ha_thai, 'lang/minh-khai': minh_khai, 'lang/duong-lieu': duong_lieu, 'lang/phu-doi': phu_doi, 'lang/thach-xa': thach_xa,
          'lang/xuan-la': xuan_la, 'lang/chang-son': chang_son, 'lang/tra-dong': tra_dong, 'lang/phu-tuc': phu_tuc}

if __name__ == '__main__':
    run(SCENES)

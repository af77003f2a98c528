"""Four villages by what they dry in the sun: lacquer, noodles, nets."""
import math

import numpy as np

from places import *
from places_craft import *
from places_props import *
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
    with b.at(.35, 1.65, 0, .3):
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
    haze(120, '#e6d3b0', 5)
    camera((-.25, -2.3, 1.62), (.5, 9, .55), 28, 4, (1.2, 3, .8), .25)


def duong_lieu():
    """Narrow lane; golden noodle curtains on poles, frames leaning on old walls."""
    b = open_stage()
    sky(52, 14, .3, 5.5, warm=.5)
    ground(b, paving('tile'), (-8, 8), (-4, 30))
    wall(b, plaster('#b9b49c', .9, .6, .22, 2.6), (-1.75, -4), (-1.5, 9), 2.6, .25, cap=plaster('#8f8775', .9, .6, 0, 2.7))
    house(b, 9, 5, 2.9, color='#cfa04c', openings=[('window', -2.8), ('door', 0), ('window', 2.6)], at=(-1.75, 14), rz=math.pi / 2, veranda=.7, bare=.3, shutter='#5b7a6a')
    house(b, 9, 5, 2.9, color='#c9a86a', openings=[('window', -2.2), ('door', .8)], at=(2.15, 5.5), rz=-math.pi / 2, veranda=.75, bare=.22, shutter='#46606e')
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

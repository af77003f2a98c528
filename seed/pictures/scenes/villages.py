"""Nine villages, seen the way one arrives: lane or yard in front, the craft in the sun, roofs and trees behind."""
import math

import numpy as np

from places import *
from places_props import *
from places_shot import run
from places_surfaces import *


def ha_thai():
    """Lacquer trays drying on bamboo racks along a brick lane, gate at its end."""
    b = open_stage()
    sky(46, 38, .3, 5.0, warm=.3)
    ground(b, paving('brick'), (-14, 14), (-3, 40))
    house(b, 10, 5, 2.9, color='#d3a24e', openings=[('window', -3.2), ('door', -.4), ('window', 2.6)], at=(-3.1, 5.5), rz=math.pi / 2 - .06, shutter='#4b6a5c', veranda=.9, bare=.2)
    house(b, 8, 5, 2.7, color='#c9b48c', openings=[('window', -1.8), ('door', 1.2)], at=(-2.9, 15.5), rz=math.pi / 2, shutter='#6a4a34', veranda=.8)
    wall(b, plaster('#cfae6b', .8, .6, .35, 2.0), (3.6, 1.5), (3.2, 22), 2.0, .24, cap=plaster('#a39479', .9, .6, 0, 2.1))
    gate(b, (.35, 21.5), 0, 2.5, 3.2)
    house(b, 12, 6, 3.0, color='#c8a86e', at=(6, 29), rz=-.1)
    for i, (x, y, rz) in enumerate([(1.95, 4.2, -.32), (2.35, 6.6, -.18), (2.35, 9.4, -.1)]):
        def fill(bb, level, z, i=i):
            for k in range(4):
                if bb.rng.random() < .1:
                    continue
                with bb.at(-.55 + k * .37, 0, z + .13, 0, 1.12):
                    j = (level * 7 + k * 3 + i * 5) % 10
                    if level % 2:
                        tray(bb, .33, .26, LACQUERS[j](), LACQUERS[(j + 3) % 10]())
                    else:
                        plate(bb, .15, LACQUERS[j]())
        with b.at(x, y, 0, rz):
            rack(b, 1.5, 1.75, .42, 5, fill)
    with b.at(.9, 2.55, 0, .3):
        flat_basket(b, .38)
        for k in range(5):
            with b.at(.2 * math.cos(k * 1.3), .2 * math.sin(k * 1.3), .02 + .012 * k, k):
                bowl(b, .085, LACQUERS[(k * 3) % 10]())
    with b.at(-1.9, 4.7):
        jar(b, .34)
    with b.at(-1.75, 5.5):
        jar(b, .27, ceramic('#70452b', drip='#3a2012'))
    with b.at(-1.55, 8.4, 0, 1.45, 0, -.05):
        bicycle(b)
    with b.at(-1.3, 3.6, 0, .5):
        stool(b)
    wires(b, [((-2.6, -2, 4.6), (-2.4, 20, 4.7)), ((-2.6, -2, 4.8), (-2.4, 20, 4.9)), ((-2.4, 10, 4.7), (4, 14, 4.4))])
    grass(b, [(3.42 - .018 * y + b.rng.gauss(0, .04), y) for y in np.arange(1.5, 21, .5)] + [(-2.05, y) for y in np.arange(1.5, 20, .9)])
    scatter(areca(1, 6.5), [matrix((4.6, 8.5, 0), (0, 0, 1)), matrix((4.9, 12.5, 0), (0, 0, 3), 1.1), matrix((4.4, 17, 0), (0, 0, 2), .95)])
    scatter(banana(2), [matrix((4.3, 6.3, 0)), matrix((4.5, 10.2, 0), (0, 0, 2), 1.2)])
    scatter(bush(3, .6), [matrix((4.0, y, 1.0), (0, 0, y)) for y in (4.5, 7.4, 14.3)])
    treeline(36, (-16, 22), 3)
    b.flush()
    haze(110)
    camera((-.35, -1.9, 1.35), (.35, 6, 1.2), 30, 3.2, (1.9, 4.0, 1.0), 1.0)


SCENES = {'lang/ha-thai': ha_thai}

if __name__ == '__main__':
    run(SCENES)

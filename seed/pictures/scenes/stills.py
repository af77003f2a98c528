"""How a still life is put together: a room, things on a table or a shelf, a camera. Used by workshops and processes."""
from places_tools import *

SCENES = {}


def still(key, wall_color, at, to, lens=35, stop=2.8, focus=None, exposure=.3, seed=1, **room_):
    """Registers a still life: room, then the decorated function's things, then the camera."""
    def keep(fn):
        def scene():
            b = open_stage()
            b.rng.seed(seed)
            room(b, wall_color, **room_)
            fn(b)
            b.flush()
            camera(at, to, lens, stop, focus, exposure + .55)
        SCENES[key] = scene
        return fn
    return keep


def spread(b, w, d, things, z=.74):
    """Put things on a table top: [(x, y, turn, function)]."""
    for x, y, rz, fn in things:
        with b.at(x, y, z, rz):
            fn()


def goods_shelf(b, x, y, rz, levels, fill, w=1.7, h=1.9, d=.34, step=.3, color='#5d3b22'):
    with b.at(x, y, 0, rz):
        for i, z in enumerate(shelf(b, w, h, d, levels, color)):
            if i == levels - 1:
                continue
            n = int((w - .15) / step)
            for k in range(n):
                with b.at(-w / 2 + .1 + step / 2 + k * step + b.rng.gauss(0, .012), b.rng.gauss(0, .012), z, b.rng.uniform(-.4, .4)):
                    fill(i, k)

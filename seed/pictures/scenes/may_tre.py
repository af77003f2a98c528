"""Rattan, bamboo and fern weaving of Phú Túc: baskets, lamps, trays, a vase, bags, boxes; 12 pictures."""
import math

import bpy
import numpy as np

from soft_goods import blob, group, move, rng, rolled, slab, spline, strands
from soft_materials import cane, plain
from soft_props import turned
from weaving import coiled, lathe_surface, mat, ring, weave, wrapped
from cane_parts import LEATHER, bulb, fern, floor, fruit, handle, pale, rattan, reel, rim, rounded_square, sheet_lining, smoked


def gio_quai():
    """A shopping basket with one high handle, ribbed body, two dark rows."""
    body = [(0.84, 0.02), (0.95, 0.1), (1.06, 0.5), (1.13, 0.95)]
    weave("body", lathe_surface(body, 0.74), 60, 17, (0.03, 0.012, rattan()), (0.028, 0.022, rattan()), stiff=True, seed=2)
    weave("dark", lathe_surface([(1.075, 0.56), (1.10, 0.72)], 0.74), 60, 3, (0.001, 0.001, smoked()), (0.027, 0.034, smoked()), stiff=True, seed=3)
    floor(0.86, 0.03, rattan(), 0.74)
    rim(1.14, 0.97, rattan(), 0.74, thick=0.055)
    rim(0.9, 0.045, smoked(), 0.74, thick=0.05)
    handle([(-1.15, 0, 0.55), (-1.18, 0, 1.0), (-1.0, 0, 1.55), (-0.55, 0, 1.95), (0, 0, 2.08), (0.55, 0, 1.95), (1.0, 0, 1.55), (1.18, 0, 1.0), (1.15, 0, 0.55)], rattan(), 0.055, 110, 0.026)
    return {"target": (0, 0, 0.98), "width": 3.05, "lift": 22, "yaw": 30}


def gio_tron():
    """A round storage basket of pale and smoked bamboo, twill."""
    body = [(0.78, 0.02), (0.96, 0.12), (1.16, 0.6), (1.14, 1.08), (1.02, 1.4)]
    weave("body", lathe_surface(body), 84, 14, (0.034, 0.010, pale()), (0.046, 0.010, rattan()), pattern=(2, 2, 1), seed=4)
    floor(0.8, 0.03, pale())
    rim(1.02, 1.43, smoked(), thick=0.055)
    for s in (-1, 1):
        handle([(s * 1.06, -0.26, 1.25), (s * 1.16, -0.2, 1.48), (s * 1.2, 0, 1.58), (s * 1.16, 0.2, 1.48), (s * 1.06, 0.26, 1.25)], smoked(), 0.042, 26, 0.03)
    return {"target": (0, 0, 0.78), "width": 2.95, "lift": 24, "yaw": 24}


def gio_picnic():
    """A rectangular hamper with two lids and a handle."""
    box = lathe_surface([(1.2, 0.02), (1.22, 0.06), (1.3, 0.5), (1.36, 0.86)], 0.66, 0.32)
    weave("body", box, 76, 13, (0.03, 0.012, rattan()), (0.029, 0.02, rattan()), stiff=True, seed=6)
    rim(1.37, 0.88, smoked(), 0.66, 0.32, thick=0.05)
    rim(1.23, 0.05, smoked(), 0.66, 0.32, thick=0.05)
    for s in (-1, 1):
        made = mat("lid", 0.66, 0.085, 0.037, 0.013, pale(), pattern=(1, 1, 1), seed=8, ratio=1.24, square=True)
        wrapped("edge", np.array([(x, y * 1.24, 0.0) for x, y in rounded_square(0.66)]), 0.032, smoked(), 90, 0.03, core=smoked())
        lid_parts = [o for o in bpy.data.objects if o.name.startswith("edge") and o.parent is None]
        move(made + lid_parts, (s * 0.69, 0, 0.955 if s < 0 else 1.02), (0, 0 if s < 0 else -0.17, 0))
    handle([(0, -0.93, 0.55), (0, -0.98, 0.95), (0, -0.88, 1.5), (0, -0.45, 1.86), (0, 0, 1.94), (0, 0.45, 1.86), (0, 0.88, 1.5), (0, 0.98, 0.95), (0, 0.93, 0.55)], rattan(), 0.06, 90, 0.03)
    for y in (-0.9,):
        slab("strap", (0.11, 0.03, 0.42), plain(LEATHER, 0.5), (-0.62, y - 0.035, 0.52), edge=0.012, detail=8)
        slab("buckle", (0.15, 0.04, 0.1), plain((0.55, 0.40, 0.16), 0.3, metal=1.0), (-0.62, y - 0.045, 0.62), edge=0.015, detail=8)
    return {"target": (0, 0, 0.85), "width": 3.75, "lift": 24, "yaw": 33}


def den_chup():
    """A hanging shade of split bamboo: open hexagonal look, a bell, lit from inside."""
    bell = lathe_surface([(0.16, 1.62), (0.34, 1.58), (0.62, 1.36), (0.92, 0.98), (1.16, 0.5), (1.24, 0.2)])
    weave("shade", bell, 72, 22, (0.016, 0.007, pale(0.5)), (0.018, 0.008, pale(0.5)), pattern=(1, 1, 1), seed=9)
    for k in range(2):
        n = 48
        v = np.linspace(0.02, 0.98, 60)[None, :]
        u = np.arange(n)[:, None] / n + (v - 0.5) * 0.32 * (1 if k else -1)
        path = bell(u, v)
        strands("diagonal", path * [1.004, 1.004, 1], 0.013, pale(0.5), height=0.005, normals=path * [1, 1, 0.3], seed=k)
    rim(1.25, 0.2, rattan(), thick=0.035, width=0.03)
    rim(0.17, 1.62, rattan(), thick=0.03, width=0.03)
    turned("cap", [(0.001, 1.74), (0.07, 1.74), (0.1, 1.66), (0.16, 1.62), (0.001, 1.6)], plain((0.03, 0.025, 0.02), 0.4), 40)
    reel([(0, 0, 1.7), (0.01, 0, 2.4), (0, 0, 4.5)], 0.014, plain((0.03, 0.025, 0.02), 0.6))
    bulb((0, 0, 0.95))
    return {"target": (0, 0, 0.95), "width": 3.4, "lift": 4, "strength": 0.28, "fill": 0.5}


def den_qua_bau():
    """A gourd-shaped floor lantern of rattan rings on ribs."""
    gourd = [(0.36, 0.06), (0.62, 0.16), (0.98, 0.62), (0.86, 1.1), (0.46, 1.42), (0.60, 1.75), (0.56, 2.02), (0.26, 2.26)]
    place = lathe_surface(gourd)
    weave("lantern", place, 64, 58, (0.011, 0.006, pale(0.5)), (0.0135, 0.0135, pale(0.5)), stiff=True, seed=11, samples=3)
    rim(0.37, 0.05, smoked(), thick=0.05)
    rim(0.27, 2.28, smoked(), thick=0.035, width=0.025)
    handle([(-0.25, 0, 2.28), (-0.22, 0, 2.5), (0, 0, 2.62), (0.22, 0, 2.5), (0.25, 0, 2.28)], smoked(), 0.03, 40, 0.022)
    bulb((0, 0, 0.7), 22)
    bulb((0, 0, 1.8), 8, 0.1)
    return {"target": (0, 0, 1.28), "width": 2.85, "lift": 10, "strength": 0.28, "fill": 0.5}


def tray_fern(ratio, radius, wall, handles):
    place = lathe_surface([(0.02, 0.05), (radius * 0.5, 0.045), (radius * 0.86, 0.05), (radius * 0.97, 0.1), (radius * 1.02, wall * 0.6), (radius * 1.06, wall)], ratio)
    coiled("coil", place, 15, fern(), 0.05, bound=fern(), seed=12)
    rim(radius * 1.065, wall + 0.03, smoked(), ratio, thick=0.05)
    if handles:
        for s in (-1, 1):
            x = s * radius * 1.05
            handle([(x, -0.32, wall), (x + s * 0.1, -0.28, wall + 0.2), (x + s * 0.14, 0, wall + 0.27), (x + s * 0.1, 0.28, wall + 0.2), (x, 0.32, wall)], smoked(), 0.045, 30, 0.03)


def khay_co_te_tron():
    tray_fern(1.0, 1.25, 0.3, False)
    for k, (x, y, r) in enumerate(((-0.3, 0.2, 0.3), (0.32, 0.3, 0.31), (0.05, -0.3, 0.29))):
        fruit((x, y, 0.06), r, k)
    return {"target": (0, 0, 0.15), "width": 2.95, "lift": 42}


def khay_co_te_bau_duc():
    tray_fern(0.64, 1.45, 0.28, True)
    cup = plain((0.55, 0.60, 0.56), 0.2, 0.5)
    for k, (x, y) in enumerate(((-0.6, 0.12), (-0.12, 0.24), (-0.2, -0.26))):
        turned("cup", [(0.001, 0.05), (0.13, 0.05), (0.14, 0), (0.17, 0.01), (0.19, 0.06), (0.245, 0.22), (0.255, 0.36), (0.235, 0.36), (0.22, 0.2), (0.15, 0.08), (0.001, 0.07)], cup, 80, (x, y, 0.09), uneven=0.004, seed=k)
    return {"target": (0, 0, 0.16), "width": 3.5, "lift": 40, "yaw": -14}


def binh_may():
    """A woven vase: fine rattan over ribs, smoked neck; dry grass in it."""
    body = [(0.44, 0.03), (0.52, 0.08), (0.80, 0.5), (0.86, 0.9), (0.62, 1.38), (0.33, 1.68), (0.32, 1.86), (0.44, 2.04)]
    weave("body", lathe_surface(body), 56, 46, (0.02, 0.008, rattan()), (0.0205, 0.02, rattan()), stiff=True, seed=14, samples=4)
    weave("neck", lathe_surface([(0.345, 1.66), (0.335, 1.80), (0.355, 1.92)]), 40, 8, (0.001, 0.001, smoked()), (0.02, 0.02, smoked()), stiff=True, seed=15, samples=4)
    rim(0.45, 2.05, rattan(), thick=0.038, width=0.026)
    rim(0.46, 0.04, smoked(), thick=0.045)
    turned("liner", [(0.001, 0.1), (0.4, 0.1), (0.68, 0.5), (0.74, 0.9), (0.5, 1.36), (0.25, 1.66), (0.26, 1.85)], plain((0.08, 0.045, 0.02), 0.9), 60)
    generator = rng(3)
    for k in range(9):
        a, lean = k * 2.4, generator.uniform(0.3, 0.95)
        tip = np.array([lean * math.cos(a), lean * math.sin(a), 3.1 + generator.uniform(-0.35, 0.2) - 0.3 * lean])
        stem = spline(np.array([(0.12 * math.cos(a), 0.12 * math.sin(a), 1.2), (0.16 * math.cos(a), 0.16 * math.sin(a), 2.1), (tip + [0, 0, -0.5]) * [0.8, 0.8, 1], tip]), 50)
        strands("stem", stem, 0.012, cane((0.40, 0.30, 0.13), (0.5, 0.38, 0.18)), tint=[0.5])
        base = stem[-22:]
        count = 150
        pick = generator.integers(0, 22, count)
        start = base[pick]
        out = generator.normal(0, 1, (count, 3)) * [0.05, 0.05, 0.02] + [0, 0, 0.13]
        t = np.linspace(0, 1, 6)[None, :, None]
        hair = start[:, None] + out[:, None] * t * (1.25 - pick[:, None, None] / 30) + np.array([0, 0, -0.03]) * t ** 2
        strands("awn", hair, np.linspace(0.009, 0.002, 6)[None], cane((0.55, 0.42, 0.24), (0.72, 0.58, 0.36), thin=0.3), sides=4, seed=k)
    return {"target": (0, 0, 1.72), "width": 3.3, "lift": 12}


def tui_di_cho():
    """A market bag of flat strips with two long handles."""
    place = lathe_surface([(0.98, 0.02), (1.02, 0.06), (1.06, 0.6), (1.12, 1.2), (1.2, 1.62)], 0.42, 0.5)
    weave("body", place, 56, 18, (0.052, 0.008, pale()), (0.04, 0.008, smoked()), pattern=(1, 1, 1), seed=17)
    weave("band", lathe_surface([(1.185, 1.5), (1.205, 1.66)], 0.42, 0.5), 56, 2, (0.05, 0.012, rattan()), (0.035, 0.014, rattan()), seed=18)
    rim(1.21, 1.68, rattan(), 0.42, 0.5, thick=0.04, width=0.03)
    for s in (-1, 1):
        y = s * 0.5
        path = spline(np.array([(-0.5, y * 0.96, 1.2), (-0.5, y, 1.68), (-0.42, y * (0.9 if s > 0 else 1.05), 2.25), (0, y * (0.75 if s > 0 else 1.1), 2.52), (0.42, y * (0.9 if s > 0 else 1.05), 2.25), (0.5, y, 1.68), (0.5, y * 0.96, 1.2)]), 120)
        rolled("handle", path[::6], np.full(len(path[::6]), 0.042), plain(LEATHER, 0.45), sides=14, smooth=120)
        for x in (-0.5, 0.5):
            slab("patch", (0.17, 0.04, 0.34), plain(LEATHER, 0.5), (x, s * 0.505, 1.12), edge=0.018, detail=8)
            for z in (1.2, 1.38):
                blob("rivet", (0.028, 0.02, 0.028), plain((0.55, 0.40, 0.16), 0.3, metal=1.0), (x, s * 0.53, z), knead=0, detail=8)
    sheet_lining(place)
    return {"target": (0, 0, 1.2), "width": 3.2, "lift": 15, "yaw": 26}


def tui_deo():
    """A round shoulder bag standing upright: two woven discs, a gusset, a leather strap."""
    radius, half = 0.92, 0.27
    for s in (-1, 1):
        dome = lathe_surface([(0.03, half + 0.10), (0.3, half + 0.085), (0.62, half + 0.05), (radius, half)])
        things = weave("face", dome, 64, 24, (0.016, 0.008, rattan()), (0.019, 0.016, pale()), stiff=True, seed=20, samples=4)
        star = weave("ring", lathe_surface([(0.55, half + 0.066), (0.66, half + 0.05)]), 64, 3, (0.001, 0.001, smoked()), (0.018, 0.02, smoked()), stiff=True, seed=22, samples=4)
        move(list(things) + list(star), (0, 0, radius + 0.06), (math.pi / 2 * (1 if s < 0 else -1), 0, 0))
    gusset = lathe_surface([(radius, -half), (radius + 0.02, 0), (radius, half)])
    move(list(weave("gusset", gusset, 96, 10, (0.022, 0.01, rattan()), (0.024, 0.014, rattan()), stiff=True, seed=24)), (0, 0, radius + 0.06), (math.pi / 2, 0, 0))
    for y in (-half, half):
        path = ring(radius + 0.01)
        wrapped("edge", np.stack([path[:, 0], np.full(len(path), y), path[:, 1] + radius + 0.06], -1), 0.04, smoked(), 96, 0.03, core=smoked())
    leather = plain(LEATHER, 0.45)
    slab("tab", (0.2, 0.72, 0.03), leather, (0, 0, 2 * radius + 0.12), edge=0.012, detail=8)
    slab("tongue", (0.2, 0.03, 0.5), leather, (0, -half - 0.09, 2 * radius - 0.36), (0.12, 0, 0), edge=0.012, detail=8)
    blob("stud", (0.045, 0.03, 0.045), plain((0.55, 0.40, 0.16), 0.3, metal=1.0), (0, -half - 0.12, 2 * radius - 0.26), knead=0, detail=10)
    strap = spline(np.array([(-0.84, 0, 1.5), (-1.1, -0.1, 1.55), (-1.32, -0.3, 0.9), (-1.3, -0.55, 0.12), (-0.9, -0.95, 0.045), (0.1, -1.12, 0.045), (0.95, -0.85, 0.045), (1.3, -0.4, 0.2), (1.25, -0.1, 1.0), (1.05, 0.0, 1.52), (0.84, 0, 1.5)]), 160)
    normals = np.tile([0.0, 0.0, 1.0], (160, 1))
    tangent = np.gradient(strap, axis=0)
    flat = np.abs(tangent[:, 2]) / (np.linalg.norm(tangent, axis=1) + 1e-9)
    normals = normals * (1 - flat[:, None]) + np.stack([np.sign(strap[:, 0]), 0 * flat, 0 * flat], -1) * flat[:, None]
    strands("strap", strap, 0.055, leather, height=0.014, normals=normals, sides=10, tint=[0.5])
    return {"target": (0, -0.1, 0.92), "width": 3.35, "lift": 16, "yaw": -18}


def hop_may_nap():
    """A round box with its lid leaning on it, pale with a smoked band."""
    weave("body", lathe_surface([(0.86, 0.03), (0.88, 0.07), (0.88, 0.4), (0.88, 0.74)]), 72, 17, (0.02, 0.008, pale()), (0.021, 0.018, pale()), stiff=True, seed=26, samples=4)
    weave("dark", lathe_surface([(0.883, 0.30), (0.883, 0.44)]), 72, 4, (0.001, 0.001, smoked()), (0.02, 0.026, smoked()), stiff=True, seed=27, samples=4)
    floor(0.86, 0.05, pale(), pitch=0.08)
    rim(0.88, 0.76, smoked(), thick=0.035, width=0.026)
    rim(0.87, 0.04, smoked(), thick=0.04, width=0.026)
    def lid():
        weave("lid", lathe_surface([(0.04, 0.30), (0.4, 0.285), (0.78, 0.22), (0.93, 0.14), (0.95, 0.0)]), 72, 28, (0.018, 0.008, pale()), (0.021, 0.018, pale()), stiff=True, seed=28, samples=4)
        weave("dark", lathe_surface([(0.52, 0.272), (0.64, 0.254)]), 72, 4, (0.001, 0.001, smoked()), (0.02, 0.026, smoked()), stiff=True, seed=29, samples=4)
        rim(0.955, 0.0, smoked(), thick=0.035, width=0.026)
        wrapped("knob", np.stack([0.1 * np.cos(np.linspace(0, 6.2, 40)), np.zeros(40), 0.36 + 0.1 * np.sin(np.linspace(0, 6.2, 40))], -1), 0.03, smoked(), 20, 0.026, core=smoked())
    group(lid, at=(0.98, -0.42, 0.5), turn=(0.25, 0.95, 0.2))
    return {"target": (0.25, -0.05, 0.5), "width": 3.15, "lift": 30, "yaw": 8}


def hop_may_vuong():
    """A set of square lidded boxes, one on the other, herringbone."""
    for size, z, turn, dark, seed in ((1.08, 0.0, 0.5, rattan(), 30), (0.78, 0.86, 0.72, smoked(), 34)):
        def box():
            high = size * 0.62
            weave("body", lathe_surface([(size, 0.03), (size * 1.0, high * 0.5), (size, high)], 1.0, 0.14), int(size * 68) // 4 * 4, int(size * 11), (0.042, 0.009, pale()), (0.034, 0.009, dark), pattern=(2, 2, 1), seed=seed)
            rim(size * 1.01, 0.04, dark, 1.0, 0.14, thick=0.035, width=0.026)
            weave("skirt", lathe_surface([(size * 1.035, high * 0.72), (size * 1.035, high * 0.98)], 1.0, 0.14), int(size * 68) // 4 * 4, 3, (0.042, 0.009, pale()), (0.032, 0.009, dark), pattern=(2, 2, 1), seed=seed + 1)
            rim(size * 1.04, high * 0.7, dark, 1.0, 0.14, thick=0.03, width=0.024)
            rim(size * 1.04, high * 1.0, dark, 1.0, 0.14, thick=0.03, width=0.024)
            side = size * 1.0
            move(mat("top", side, 0.084, 0.038, 0.012, pale(), pattern=(2, 2, 1), square=True, seed=seed + 2), (0, 0, high))
        group(box, at=(0, 0, z), turn=(0, 0, turn))
    return {"target": (0, 0, 0.75), "width": 3.4, "lift": 26}


SCENES = {f"may-tre/{name.replace('_', '-')}": make for name, make in list(globals().items())
          if name.startswith(("gio_", "den_", "khay_", "binh_", "tui_", "hop_"))}

if __name__ == "__main__":
    from soft_scenes import shots
    from studio import main
    main(shots(SCENES, "plaster"))

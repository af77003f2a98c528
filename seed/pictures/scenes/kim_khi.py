"""Metal ware of Phú Đôi: knives, shears, hoe, trowel, hooks, hinges, wire basket. 10 pictures on an old bench."""
import math
import random

import numpy as np

from studio import *
from forging import blade, ferrule, handle, plate

GROUND = "old_wood"


def shot(span, height, **view):
    expose(0.35)
    stage(GROUND, span, height, **{"fill": 1.6, **view})


def knife(long, high, thick, spine_drop, handle_long, radius, dark=False):
    spine = curved([(0, 0.16), (-0.1, 0.2), (-long * 0.5, 0.2), (-long * 0.85, 0.2 - spine_drop * 0.5), (-long, 0.2 - spine_drop)], 10)
    edge = curved([(0, 0.08), (-0.14, -high + 0.2), (-long * 0.5, -high + 0.17), (-long * 0.85, -high + 0.24 + spine_drop * 0.12), (-long, 0.19 - spine_drop)], 10)
    stuff = wood("#7a4a28", "#3f2110", "z", 6, 0.42) if dark else wood("#b27d45", "#74481f", "z", 6, 0.42)
    parts = [blade(spine, edge, thick), tube([(-0.05, 0.12, 0), (0.35, 0.12, 0)], 0.05, steel("forged"))]
    for piece in (handle(handle_long, radius, stuff), ferrule(radius * 0.98, steel("forged", rust=0.3), (0, 0, 0))):
        piece.location = (piece.location[0] + 0.2, 0.12, 0)
        parts.append(piece)
    return parts


def dao_bep():
    shot(3.5, 0.2, pitch=46)
    stone = tray_like(0.9, 0.36, rounded([(0.1, 0), (0, 0, 0.02), (0, 0.3, 0.03), (0.1, 0.3)]), plain("#6d6c67", 0.8, grain=70, bump=0.3), 14)
    place(wobble(stone, 0.01), (-0.62, -0.12, 0), 74)
    group(knife(1.9, 0.5, 0.045, 0.3, 1.15, 0.14), (0.2, 0.12, 0.235), 20, (0, 5))


def dao_chat():
    shot(4.0, 0.25, pitch=44)
    board = lathe(rounded([(0, 0.4), (1.32, 0.4, 0.05), (1.4, 0.34, 0.06), (1.4, 0.05, 0.05), (0, 0)]), wood("#a57142", "#6d4525", "z", 8, 0.55, 0.05), 180, 0.015)
    place(board, (-0.45, 0.35, 0))
    group(knife(1.75, 0.98, 0.08, 0.06, 1.15, 0.165, True), (0.35, 0.1, 0.5), -20, (0, -3))


def shears(long, loops, metal, width=0.15):
    """Two crossed halves with a pivot; loops = (half width, half length) of left and right eye."""
    halves = []
    for side, (wide, deep) in zip((1, -1), loops):
        outline = curved([(-0.06, -0.12), (-width, 0.25), (-width * 0.8, long * 0.6), (-0.015, long)], 8) + curved([(0.012, long), (0.05, long * 0.6), (0.07, 0.2), (0.06, -0.12)], 8)
        leaf = prism([(x * side, y) for x, y in outline][::side], 0.045, metal, 0.012, 0.0)
        shank = tube(curved([(0, 0.1, 0.03), (side * 0.05, -0.3, 0.04), (side * 0.2, -0.62, 0.07)], 8), 0.062, metal, radii=[1.0 + 0.25 * t for t in np.linspace(0, 1, 17)])
        cx, cy = side * (0.16 + wide * 0.72), -0.62 - deep * 0.86
        eye = tube([(cx + wide * math.cos(a) + side * 0.1 * math.sin(a), cy + deep * math.sin(a), 0.075) for a in np.linspace(0, 2 * math.pi, 60)[:-1]], 0.07, metal, True, 6)
        half = group([leaf, shank, eye], (0, 0, 0.03 + (0.045 if side > 0 else 0)), side * 9)
        halves.append(half)
    screw = place(lathe(rounded([(0, 0.05), (0.06, 0.04, 0.02), (0.085, 0.0)]), steel("polished"), 40, 0), (0, 0, 0.118))
    slot = box((0.11, 0.016, 0.006), plain("#141210", 0.8), (0, 0, 0.166), 0.001)
    return group(halves + [screw, slot])


def keo_cat_vai():
    shot(3.5, 0.1, pitch=54, aim=(0, 0.0))
    cloth = folded_cloth("#1f3a5f", (2.3, 1.5), (-0.25, 0.85, 0), 14, 3)
    cloth.scale = (1, 1, 0.8)
    pair = shears(1.75, ((0.3, 0.42), (0.24, 0.3)), steel("forged", colour="#3c3b39"), 0.17)
    pair.location, pair.rotation_euler = (0.1, 0.02, 0.15), (math.radians(5), 0, math.radians(32))


def keo_bep():
    shot(3.1, 0.1, pitch=50, aim=(0, 0))
    pair = shears(1.35, ((0.25, 0.34), (0.25, 0.34)), steel("brushed", along="y"), 0.15)
    pair.location, pair.rotation_euler = (-0.05, 0.1, 0), (0, 0, math.radians(-38))
    sprig((0.5, -0.95, 0), 25, 1.0, 7, "#4d6b35", 0.34)


def cuoc_thep():
    shot(3.6, 0.3, pitch=40)
    metal = steel("forged", rust=0.2)
    hoe = plate(lambda t: 0.62 + 0.22 * t - 0.1 * (1 - t) ** 6, 0.05, lambda u, t: 0.1 * math.sin(t * 2.6) + 0.05 * u * u, metal)
    hoe.scale = (1, 1.7, 1)
    edge = plate(lambda t: 0.836 + 0.008 * t, 0.028, lambda u, t: 0.05 * u * u - 0.02 * t + 0.052, steel("brushed"), (60, 8))
    edge.scale, edge.location = (1, 0.16, 1), (0, 1.69, 0)
    eye = lathe(rounded([(0.2, 0), (0.28, 0, 0.02), (0.27, 0.42, 0.02), (0.21, 0.42, 0.01), (0.19, 0.0)]), metal, 80, 0.01)
    eye.location, eye.rotation_euler = (0, -0.1, 0.02), (math.radians(-24), 0, 0)
    neck = tube([(0, -0.02, 0.12), (0, 0.35, 0.12)], 0.12, metal, radii=[1, 0.35])
    stick = wood("#b48a58", "#7c5730", "z", 5, 0.6)
    group([hoe, edge, eye, neck], (0.25, 0.25, 0.06), 145)
    place(lathe(rounded([(0, -1.6), (0.19, -1.6, 0.05), (0.185, 1.6, 0.05), (0, 1.6)]), stick, 60, 0.02), (-0.75, 0.95, 0.19), 62, (90, 0))


def xeng_nho():
    shot(3.2, 0.15, pitch=44)
    metal = steel("brushed", along="y")
    pan = plate(lambda t: 0.4 * max(0.02, 1 - t ** 3.2) ** 0.55 * (0.86 + 0.2 * t), 0.022, lambda u, t: 0.15 * u * u - 0.05 * math.sin(t * 3), metal)
    pan.scale = (1, 1.5, 1)
    neck = tube(curved([(0, 0.22, 0.03), (0, 0.0, 0.05), (0, -0.22, 0.16), (0, -0.5, 0.17)], 8), 0.06, steel("forged"))
    grip = handle(1.15, 0.16, wood("#a9743f", "#6b4120", "z", 6, 0.45), 0.9)
    ring = ferrule(0.15, metal, (0, 0, 0), 0.16, 0.9)
    for piece in (grip, ring):
        piece.rotation_euler = (math.radians(90), 0, 0)
        piece.location = (0, -0.42, 0.17)
    group([pan, neck, grip, ring], (0.35, 0.05, 0.09), 38, (4, 0))
    for _ in range(16):
        pebble(random.uniform(0.02, 0.06), plain("#4a3526", 0.95, bump=0.6), (random.uniform(-1.1, -0.3), random.uniform(-0.1, 0.9), 0))


def hook(metal, curl=True, holes=True):
    """A back plate with two nails and a bar that comes forward and up."""
    back = tray_like(0.17, 0.62, rounded([(0.1, 0), (0, 0, 0.01), (0, 0.05, 0.02), (0.05, 0.06)]), metal, 5, 100)
    path = curved([(0, 0.3, 0.06), (0, 0.1, 0.14), (0, -0.3, 0.2), (0, -0.62, 0.42), (0, -0.56, 0.74), (0, -0.34, 0.86)], 10)
    if curl:
        path += [(0, -0.3 + 0.09 * math.sin(a), 0.8 + 0.09 * math.cos(a) - 0.02) for a in np.linspace(0.2, 4.6, 16)]
    bar = tube(path, 0.062, metal, radii=[1.25 - 0.55 * t for t in np.linspace(0, 1, len(path))])
    parts = [wobble(back, 0.008), bar]
    if not curl:
        parts.append(place(lathe(curved([(0.001, -0.11), (0.08, -0.08), (0.115, 0), (0.08, 0.08), (0.001, 0.11)], 8), metal, 40, 0), path[-1]))
    for y in (0.48, -0.48):
        parts.append(place(lathe(rounded([(0, 0.045), (0.04, 0.035, 0.02), (0.06, 0.0)]), metal, 24, 0.004), (0, y, 0.058)))
    return parts


def moc_sat():
    shot(2.9, 0.25, pitch=40)
    for at, turn in (((-0.75, 0.15, 0), 18), ((0.15, 0.35, 0), 4), ((0.95, -0.25, 0), -34)):
        group(hook(steel("forged", rust=0.15)), at, turn, scale=1.0)


def moc_dong():
    shot(2.4, 0.25, pitch=38)
    brass = bronze(colour="#b09158", dark="#77592f", green=0.03, polish=0.16)
    group(hook(brass, False), (-0.42, 0.2, 0), 14)
    group(hook(brass, False), (0.5, -0.1, 0), -28)


def ban_le():
    shot(3.3, 0.15, pitch=44)
    metal = steel("brushed", along="y")
    def leaf(side):
        parts = [place(tray_like(0.32, 0.75, rounded([(0.1, 0), (0, 0, 0.008), (0, 0.055, 0.015), (0.1, 0.055)]), metal, 12, 80), (side * 0.4, 0, 0))]
        for k in range(3):
            y = -0.5 + 0.5 * k
            x = side * (0.42 if k % 2 else 0.5)
            parts.append(place(lathe([(0.0, 0.004), (0.045, 0.004), (0.075, 0.03)], plain("#171513", 0.8), 30, 0), (x, y, 0.028)))
        return parts
    def barrel():
        parts = []
        for k in range(5):
            knuckle = lathe(rounded([(0.03, 0), (0.085, 0, 0.008), (0.085, 0.29, 0.008), (0.03, 0.29)]), metal, 40, 0.001)
            knuckle.rotation_euler, knuckle.location = (math.radians(-90), 0, 0), (0, -0.745 + 0.3 * k, 0.06)
            parts.append(knuckle)
        for y in (-0.78, 0.78):
            parts.append(place(lathe(curved([(0.001, -0.05), (0.06, -0.03), (0.07, 0.0), (0.05, 0.04), (0.001, 0.06)], 6), metal, 30, 0), (0, y, 0.06)))
        return parts
    group(leaf(1) + leaf(-1) + barrel(), (-0.5, 0.35, 0), 20)
    shut = group(leaf(1) + barrel(), (0, 0, 0))
    lid = group(leaf(1), (0, 0, 0.14), tilt=(0, -12))
    group([shut, lid], (0.6, -0.35, 0), -35)
    for k in range(5):
        screw = lathe(rounded([(0, 0.0), (0.085, 0.0, 0.01), (0.04, 0.06, 0.02), (0.035, 0.3), (0.004, 0.42)]), steel("polished"), 30, 0)
        place(screw, (random.uniform(-0.6, 0.4), -1.0 - 0.22 * random.random() - 0.1 * k % 0.3, 0.07), random.uniform(0, 360), (96, 0))


def ro_thep():
    shot(3.3, 0.45, pitch=28)
    metal = steel("brushed", colour="#8d8d89")
    def radius(t):
        return 0.72 + 0.5 * t ** 0.7
    parts = []
    for t in (0.0, 0.22, 0.42, 0.62, 0.82):
        r = radius(t)
        parts.append(tube([(r * math.cos(a) + random.uniform(-0.004, 0.004), r * math.sin(a), 0.05 + 0.8 * t + 0.006 * math.sin(3 * a + t * 9)) for a in np.linspace(0, 2 * math.pi, 90)[:-1]], 0.018, metal, True))
    parts.append(tube([(radius(1) * math.cos(a), radius(1) * math.sin(a), 0.85 + 0.008 * math.sin(2 * a)) for a in np.linspace(0, 2 * math.pi, 90)[:-1]], 0.042, metal, True))
    for k in range(36):
        a = 2 * math.pi * k / 36 + random.uniform(-0.012, 0.012)
        parts.append(tube([(0.0 if t < 0 else radius(t) * math.cos(a) * 0.985, 0.0 if t < 0 else radius(t) * math.sin(a) * 0.985, 0.035 if t < 0 else 0.05 + 0.8 * t) for t in ([-1] if k % 3 == 0 else []) + list(np.linspace(0, 1, 9))], 0.014, metal))
    for r in (0.25, 0.48):
        parts.append(tube([(r * math.cos(a), r * math.sin(a), 0.04) for a in np.linspace(0, 2 * math.pi, 60)[:-1]], 0.014, metal, True))
    for s in (-1, 1):
        parts.append(tube(curved([(s * 1.2, -0.26, 0.84), (s * 1.34, -0.22, 1.0), (s * 1.4, 0, 1.06), (s * 1.34, 0.22, 1.0), (s * 1.2, 0.26, 0.84)], 10), 0.036, metal))
    group(parts, turn=-24)
    green = plain("#5f7d2e", 0.4, variation=0.2, coat=0.3, grain=18, bump=0.25)
    for x, y, z in ((-0.3, -0.1, 0.06), (0.2, 0.12, 0.06), (0.16, -0.42, 0.06), (-0.05, 0.1, 0.42)):
        place(lathe(curved([(0.001, 0), (0.22, 0.05), (0.29, 0.27), (0.22, 0.49), (0.04, 0.55), (0.001, 0.56)], 8), green, 60, 0.02), (x, y, z), random.uniform(0, 90), (random.uniform(-15, 15), random.uniform(-15, 15)))


SCENES = {
    "kim-khi/dao-bep": dao_bep, "kim-khi/dao-chat": dao_chat, "kim-khi/keo-cat-vai": keo_cat_vai, "kim-khi/keo-bep": keo_bep, "kim-khi/cuoc-thep": cuoc_thep,
    "kim-khi/xeng-nho": xeng_nho, "kim-khi/moc-treo-sat": moc_sat, "kim-khi/moc-treo-dong": moc_dong, "kim-khi/ban-le-cua": ban_le, "kim-khi/ro-thep": ro_thep,
}

if __name__ == "__main__":
    main(SCENES)

"""Chè lam of Thạch Xá: sticky slabs and sticks under rice flour, brittle, parcels and boxes; 10 pictures."""
import math

import numpy as np

from soft_goods import blob, group, move, ripple, rng, rolled, sheet, slab, spline
from soft_materials import cane, cloth, dusted, paper, plain, starch
from soft_props import BAMBOO, DONG, EGG, RAFFIA, SON, band, bowl, carton, lid, many, met, mound, napkin, plate, tie

HONEY, GINGER, GAC, PANDAN = (0.47, 0.24, 0.075), (0.58, 0.35, 0.11), (0.58, 0.11, 0.02), (0.17, 0.23, 0.03)
FLOUR = (0.86, 0.77, 0.60)


def nut():
    return dusted((0.56, 0.33, 0.14), cover=0.12, sink=0.1)


def skin():
    return plain((0.27, 0.075, 0.03), 0.6)


def half_nut():
    """Half a peanut: flat below, round above, as (points, faces)."""
    from soft_props import ball
    points, faces = ball(9)
    points = points * [1, 0.72, 0.72]
    points[:, 2] = np.where(points[:, 2] < 0, points[:, 2] * 0.3, points[:, 2])
    points[:, 1] *= 1 - 0.12 * np.cos(points[:, 0] * 3)
    return points, faces


def studs(size, count, seed, inset=0.05, sides="top"):
    """Places on the skin of a bar of given size (w, d, h) standing on its origin."""
    generator = rng(seed)
    w, d, h = size
    x, y, z = (generator.uniform(-half + inset, half - inset, count) for half in (w / 2, d / 2, h / 2))
    face = generator.choice(5, count, p=[0.4, 0.15, 0.15, 0.15, 0.15]) if sides == "all" else np.zeros(count, int)
    x, y = np.where(face == 1, w / 2, np.where(face == 2, -w / 2, x)), np.where(face == 3, d / 2, np.where(face == 4, -d / 2, y))
    z = np.where(face == 0, h / 2, z)
    return np.stack([x * 0.97, y * 0.98, (z + h / 2) * 0.97], -1)


def bar(size, colour=HONEY, at=(0, 0, 0), turn=(0, 0, 0), seed=0, nuts=7, sesame=0, cover=0.16):
    """One piece of chè lam: cut by hand, a peanut here and there in its sides, flour on it."""
    made = [slab("chè lam", size, dusted(colour, FLOUR, cover), edge=min(size) * 0.16, rough=0.010, seed=seed, detail=26, grain=0.3)]
    if nuts:
        made.append(many("peanuts", studs(size, nuts, seed + 1, sides="all"), (0.075, 0.075, 0.05), nut(), template=half_nut(), seed=seed))
    if sesame:
        made.append(many("sesame", studs(size, sesame, seed + 2, 0.02, "all"), (0.02, 0.012, 0.008), plain((0.72, 0.56, 0.32), 0.5), seed=seed + 2))
    return move(made, at, turn)


def peanuts(centre, area, count, seed=0, z=0.0):
    """Roasted peanuts on the table, whole with skin and halves without."""
    generator = rng(seed)
    at = np.column_stack([generator.normal(0, 0.5, (count, 2)) * area + centre, np.full(count, z)])
    spin = np.column_stack([np.zeros((count, 2)), generator.uniform(0, 6.3, count)])
    cut = count // 2
    many("halves", at[:cut] + [0, 0, 0.015], (0.095, 0.095, 0.085), nut(), turns=spin[:cut], template=half_nut(), seed=seed)
    many("whole", at[cut:] + [0, 0, 0.068], (0.105, 0.066, 0.062), skin(), turns=spin[cut:], seed=seed + 1)


def ginger(at, turn=(0, 0, 0), scale=1.0):
    """A hand of ginger."""
    brown = cane((0.38, 0.23, 0.09), (0.46, 0.29, 0.12), rough=0.7, grain=0.55)

    def build():
        rolled("hand", [(-0.55, 0, 0.2), (-0.2, 0.06, 0.24), (0.2, -0.02, 0.23), (0.62, 0.1, 0.2)], [0.13, 0.25, 0.22, 0.12], brown, sides=22, knead=0.06, seed=1)
        rolled("finger", [(-0.15, 0.1, 0.22), (-0.28, 0.36, 0.22), (-0.35, 0.55, 0.24)], [0.17, 0.17, 0.1], brown, sides=20, knead=0.06, seed=2)
        rolled("finger", [(0.2, 0.0, 0.22), (0.34, -0.26, 0.18), (0.5, -0.42, 0.2)], [0.17, 0.16, 0.1], brown, sides=20, knead=0.06, seed=3)
        for k, spot in enumerate(((-0.62, 0, 0.21), (0.68, 0.11, 0.2), (-0.38, 0.6, 0.25))):
            blob("cut", (0.1, 0.1, 0.05), dusted((0.72, 0.56, 0.22), cover=0.1), spot, (0.3, 1.2 * (-1) ** k, 0), seed=k)
    return group(build, at=at, turn=turn, scale=scale)


def ginger_slice(at, seed=0, radius=0.2):
    return blob("slice", (radius, radius * 0.85, 0.028), dusted((0.76, 0.60, 0.26), cover=0.05), (at[0], at[1], at[2] + 0.028), (0.04, 0.05, seed), power=0.7, knead=0.05, seed=seed)


def leaf(at, turn, length, wide, seed=0, colour=(0.045, 0.13, 0.028)):
    """A long leaf (dong, pandan) lying on the table with a rib along its middle."""
    x, y = np.meshgrid(np.linspace(0, 1, 90), np.linspace(-1, 1, 24), indexing="ij")
    across = wide / 2 * np.sin(np.pi * np.clip(x, 0, 1) ** 0.8) ** 0.7 + 0.004
    points = np.stack([(x - 0.5) * length, y * across, 0.02 + 0.09 * wide * np.abs(y) + 0.03 * np.sin(6 * x + seed) * np.abs(y)], -1)
    points = points + ripple(points, 0.02, 0.5, seed) * [0, 1, 0.4]
    points[..., 2] = np.maximum(points[..., 2], 0.008)
    green = cane(colour, tuple(c * 1.25 for c in colour), rough=0.38, grain=0.3)
    return sheet("leaf", points, green, thickness=0.008, at=at, turn=turn)


def flour_dust(centre, area, count, seed=0, z=0.0):
    """Specks of flour round the pieces."""
    generator = rng(seed)
    at = np.column_stack([generator.normal(0, 0.5, (count, 2)) * area + centre, np.full(count, z + 0.003)])
    many("flour", at, (0.012, 0.012, 0.006), plain(FLOUR, 0.95), seed=seed, vary=0.6)


def phong(colour, at, turn, seed=0, cut=None, width=0.95, length=1.75, high=0.34):
    """A phong: a slab folded into paper like a letter, a coloured strip round it."""
    wrap = paper(EGG, wood=0.04)
    made = [slab("phong", (width, length, high), wrap, edge=0.05, rough=0.014, seed=seed, detail=30, grain=0.5)]
    flap = slab("flap", (width * 0.97, length * 0.30, 0.012), wrap, (0, length * 0.24, high + 0.002), (0.02, 0, 0.015), edge=0.004, detail=10, rough=0.004)
    made += [flap, band(width * 1.015, high * 1.04, 0.3, paper(colour), base=-0.004, seed=seed, power=0.25, at=(0, -0.12, 0), thick=0.008)]
    made.append(tie(width * 1.06, high * 1.08, at=(0, -0.12, 0), seed=seed, turns=2, width=0.018, tails=0.22))
    return move(made, at, turn)


def bars_in(width, depth, columns, rows, colour, high=0.26, gap=0.035, seed=0, base=0.04, **more):
    """Pieces set in rows to fill a box."""
    w, d = width / columns, depth / rows
    generator = rng(seed)
    return [bar((w - gap, d - gap, high), colour, ((i - (columns - 1) / 2) * w + generator.normal(0, 0.008), (j - (rows - 1) / 2) * d, base + generator.uniform(0, 0.02)),
                (0, 0, generator.normal(0, 0.02)), seed + i * 7 + j, **more) for i in range(columns) for j in range(rows)]


def hop_gung():
    group(lambda: (carton(2.3, 1.7, 0.5), bars_in(2.15, 1.55, 6, 2, GINGER, high=0.34, nuts=3)), at=(-0.1, 0.2, 0), turn=(0, 0, 0.2))
    lid(2.36, 1.76, 0.3, at=(0.5, 1.5, 0.9), turn=(1.25, 0, 0.2))
    ginger((1.0, -0.95, 0), (0, 0, 0.5), 0.8)
    ginger_slice((0.25, -1.15, 0), 2)
    ginger_slice((0.02, -1.28, 0.03), 5)
    return {"target": (0.1, 0.4, 0.4), "width": 3.4, "lift": 40}


def hop_lac_vung():
    group(lambda: (carton(1.7, 2.2, 0.45, paper((0.62, 0.50, 0.34))), bars_in(1.55, 2.05, 2, 6, HONEY, high=0.3, nuts=4, sesame=26)), at=(-0.1, 0.25, 0), turn=(0, 0, -0.3))
    bar((0.72, 0.30, 0.3), HONEY, (0.95, -0.75, 0), (0, 0, 0.5), 77, nuts=7, sesame=30)
    bar((0.72, 0.30, 0.3), HONEY, (0.72, -1.1, 0), (0, 0, -0.12), 78, nuts=7, sesame=30)
    peanuts((-0.75, -1.15), 0.5, 22, 3)
    flour_dust((0.8, -0.95), 0.6, 160, 3)
    return {"target": (0.05, 0.12, 0.2), "width": 3.1, "lift": 50}


def phong_truyen_thong():
    for k, (x, y, z, turn) in enumerate(((-0.5, 0.25, 0, 0.12), (0.55, 0.3, 0, -0.05), (0.02, 0.26, 0.36, 0.35))):
        phong(SON, (x, y, z), (0, 0, turn), k)
    for k, (x, y, turn) in enumerate(((0.45, -1.05, 0.2), (0.05, -1.15, -0.25))):
        bar((0.28, 0.75, 0.3), HONEY, (x, y, 0), (0, 0, 1.4 + turn), 30 + k)
    flour_dust((0.25, -1.1), 0.7, 160, 5)
    return {"target": (0.05, 0.07, 0.3), "width": 2.9, "lift": 40}


def phong_gac():
    leaf((0.1, 0.3, 0), (0, 0, 0.5), 3.2, 1.0, 3)
    phong(GAC, (-0.4, 0.45, 0.05), (0, 0, 0.75), 11)
    opened = slab("paper", (1.5, 1.7, 0.012), paper(EGG, wood=0.04), (0.55, -0.55, 0.0), (0, 0, -0.15), edge=0.004, detail=20, rough=0.02, grain=0.6)
    for k in range(4):
        bar((0.30, 0.85, 0.32), GAC, (0.14 + 0.31 * k, -0.5 - 0.045 * k, 0.03), (0, 0, -0.15 + 0.03 * (-1) ** k), 40 + k, nuts=5, cover=0.1)
    return {"target": (0.1, 0.07, 0.15), "width": 2.9, "lift": 48}


def phong_la_dua():
    for k in range(5):
        leaf((-0.75 + 0.16 * k, 0.7 - 0.1 * k, 0.012 * k), (0, 0, 2.15 + 0.08 * k), 3.4, 0.2, k, (0.07, 0.17, 0.03))
    phong((0.10, 0.20, 0.05), (0.45, 0.5, 0), (0, 0, -0.35), 21)
    phong((0.10, 0.20, 0.05), (0.5, 0.45, 0.36), (0, 0, -0.6), 22)
    plate(0.8, plain((0.74, 0.71, 0.63), 0.25, 0.4), (-0.2, -0.75, 0), 3)
    for k, (x, y, z, turn) in enumerate(((-0.45, -0.72, 0.06, 0.3), (-0.1, -0.78, 0.06, 0.25), (0.2, -0.7, 0.06, 0.4), (-0.18, -0.72, 0.36, 1.4))):
        bar((0.28, 0.78, 0.29), PANDAN, (x, y, z), (0, 0, turn), 60 + k, nuts=4, cover=0.12)
    return {"target": (0.1, 0.07, 0.2), "width": 2.95, "lift": 42}


def thanh_nho():
    generator = rng(4)
    spot = 0
    for layer, count in enumerate((5, 4, 2)):
        for k in range(count):
            place = ((k - (count - 1) / 2) * 0.36, generator.normal(0, 0.03), 0.3 * layer) if layer % 2 == 0 else (generator.normal(0, 0.03), (k - (count - 1) / 2) * 0.38, 0.3 * layer)
            bar((0.3, 1.5, 0.3), HONEY, (place[0], place[1] + 0.15, place[2]), (0, 0, generator.normal(0, 0.03) + (math.pi / 2 if layer % 2 else 0) + 0.35 * 0), 100 + spot, nuts=9)
            spot += 1
    flour_dust((0, -0.6), 1.4, 420, 9)
    peanuts((0.95, -0.95), 0.3, 9, 8)
    return {"target": (0.05, 0.17, 0.35), "width": 2.8, "lift": 32, "yaw": 28}


def thanh_khay_tre():
    met(1.45, (0, 0.1, 0), seed=3)
    generator = rng(8)
    for k in range(15):
        a, r = k * 2.4, 0.27 * math.sqrt(k) * 1.05
        bar((0.27, 0.8, 0.26), HONEY, (r * math.cos(a), 0.1 + r * math.sin(a) * 0.95, 0.05 if k > 4 else 0.07), (0, 0, a + 1.2 + generator.normal(0, 0.2)), 200 + k, nuts=5) if k > 4 else None
    for k in range(5):
        bar((0.27, 0.8, 0.26), HONEY, (generator.normal(0, 0.25), 0.1 + generator.normal(0, 0.22), 0.33), (generator.normal(0, 0.03), 0, 0.6 + 0.65 * k), 220 + k, nuts=5)
    flour_dust((0, 0.1), 1.4, 300, 4, 0.06)
    return {"target": (0, 0.20, 0.1), "width": 3.1, "lift": 55}


def brittle(size, at, turn, seed, grain, count, amber=(0.30, 0.11, 0.02), template=None, tones=None):
    """Peanut or sesame brittle: grains crowded in amber sugar, which shines between them."""
    sugar = plain(amber, 0.12, 0.6)
    generator = rng(seed)
    w, d, h = size
    made = [slab("sugar", (w, d, h * 0.8), sugar, edge=0.04, rough=0.012, seed=seed, detail=26)]
    at_x, at_y = generator.uniform(-w / 2, w / 2, count), generator.uniform(-d / 2, d / 2, count)
    z = h * 0.74 + generator.uniform(-0.25, 0.25, count) * grain[2] * 1.6
    edge = generator.uniform(0, 1, count) < 0.22
    z = np.where(edge, generator.uniform(0.2, 0.75, count) * h, z)
    side = generator.integers(0, 4, count)
    at_x = np.where(edge & (side == 0), w / 2 - 0.02, np.where(edge & (side == 1), -w / 2 + 0.02, at_x))
    at_y = np.where(edge & (side == 2), d / 2 - 0.02, np.where(edge & (side == 3), -d / 2 + 0.02, at_y))
    places = np.stack([at_x, at_y, z], -1)
    for k, tone in enumerate(tones):
        made.append(many("grain", places[k::len(tones)], grain, tone, template=template, seed=seed + k))
    return move(made, at, turn)


def keo_lac():
    tones = (plain((0.60, 0.36, 0.14), 0.28, 0.35), plain((0.52, 0.28, 0.10), 0.28, 0.35), plain((0.30, 0.085, 0.03), 0.4, 0.2))
    slab("board", (2.3, 2.2, 0.11), cane((0.17, 0.085, 0.04), (0.2, 0.1, 0.045), rough=0.55, grain=0.6), (0, 0.1, 0), (0, 0, 0.14), edge=0.05, detail=12)
    spots = ((-0.5, 0.5, 0.11, 0.1), (0.5, 0.45, 0.11, 0.2), (-0.4, -0.35, 0.11, 0.05), (0.58, -0.35, 0.11, 0.3), (0.02, 0.12, 0.31, 0.7))
    for k, (x, y, z, turn) in enumerate(spots):
        brittle((0.86, 0.72, 0.2), (x, y, z), (0.05 if k == 4 else 0, 0, turn), 300 + k, (0.092, 0.072, 0.066), 300, template=half_nut(), tones=tones)
    peanuts((0.9, -1.2), 0.35, 10, 6)
    return {"target": (0.05, 0.12, 0.2), "width": 2.85, "lift": 44}


def keo_vung():
    tones = (plain((0.76, 0.60, 0.34), 0.3, 0.2), plain((0.70, 0.52, 0.27), 0.3, 0.2), plain((0.035, 0.026, 0.02), 0.35, 0.2))
    plate(1.25, plain((0.16, 0.17, 0.16), 0.3, 0.4), (0, 0.15, 0), 5)
    generator = rng(6)
    spots = [(-0.38, 0.5, 0, 0.05), (0.1, 0.55, 0, 0.02), (0.55, 0.42, 0, 0.1), (-0.42, -0.25, 0, -0.05), (0.06, -0.3, 0, 0.06), (0.52, -0.2, 0, -0.12)]
    spots += [(-0.2, 0.2, 1, 0.5), (0.3, 0.15, 1, 0.75), (0.05, 0.12, 2, 1.35)]
    for k, (x, y, layer, turn) in enumerate(spots):
        brittle((0.40, 0.72, 0.085), (x, y + 0.02, 0.062 + 0.1 * layer), (0.02, 0.02, turn + generator.normal(0, 0.05)), 320 + k, (0.030, 0.018, 0.012), 620, (0.30, 0.14, 0.03), tones=tones)
    return {"target": (0, 0.24, 0.2), "width": 2.75, "lift": 40}


def hop_qua_tet():
    red = paper((0.36, 0.02, 0.016), wood=0.05)
    def box():
        carton(2.5, 2.5, 0.5, red, inside=paper(EGG))
        for x in (-0.02,):
            slab("wall", (0.03, 2.4, 0.42), red, (x, 0, 0.03), edge=0.006, detail=6)
        slab("wall", (2.4, 0.03, 0.42), red, (0, -0.02, 0.03), edge=0.006, detail=6)
        for (x, y), fill in zip(((-0.62, 0.6), (0.6, 0.6), (-0.62, -0.62), (0.6, -0.62)), range(4)):
            if fill == 0:
                move(bars_in(1.12, 1.1, 4, 1, HONEY, high=0.32, nuts=6), (x, y, 0))
            elif fill == 1:
                move(bars_in(1.12, 1.1, 4, 1, GAC, high=0.32, nuts=5, seed=20, cover=0.1), (x, y, 0))
            elif fill == 2:
                move(bars_in(1.12, 1.1, 4, 1, PANDAN, high=0.32, nuts=5, seed=40, cover=0.12), (x, y, 0))
            else:
                tones = (plain((0.60, 0.36, 0.14), 0.28, 0.35), plain((0.52, 0.28, 0.10), 0.28, 0.35), plain((0.30, 0.085, 0.03), 0.4, 0.2))
                for k, (a, b, z, t) in enumerate(((-0.25, 0.2, 0.05, 0.05), (0.27, 0.22, 0.05, 0.1), (-0.22, -0.3, 0.05, 0), (0.26, -0.28, 0.05, 0.05), (0.0, -0.05, 0.24, 0.6))):
                    brittle((0.5, 0.48, 0.18), (x + a, y + b, z), (0, 0, t), 340 + k, (0.085, 0.068, 0.06), 130, template=half_nut(), tones=tones)
    group(box, at=(-0.15, 0.1, 0), turn=(0, 0, 0.22))
    lid(2.56, 2.56, 0.3, red, at=(1.35, 1.5, 0), turn=(0, 0, 0.5))
    blossom((1.0, -1.25, 0))
    return {"target": (0.05, 0.17, 0.2), "width": 3.6, "lift": 52}


def blossom(at):
    """A twig of peach blossom for Tết."""
    bark = cane((0.10, 0.05, 0.03), (0.13, 0.07, 0.04), rough=0.8)

    def build():
        line = np.array([(-0.9, -0.1, 0.05), (-0.3, 0.05, 0.09), (0.2, 0.02, 0.1), (0.75, 0.2, 0.13)])
        rolled("twig", line, [0.045, 0.04, 0.03, 0.015], bark, sides=10, knead=0.02)
        rolled("twig", [(-0.1, 0.04, 0.1), (0.15, -0.2, 0.13), (0.42, -0.3, 0.14)], [0.03, 0.022, 0.012], bark, sides=10)
        generator = rng(3)
        path = spline(line, 30)
        spots = [path[k] + [0, 0, 0.06] for k in (5, 11, 17, 22, 27)] + [np.array((0.2, -0.22, 0.19)), np.array((0.42, -0.3, 0.19))]
        pink, heart = starch((0.78, 0.27, 0.33), (0.70, 0.2, 0.27), 0.3, 0.6), plain((0.62, 0.36, 0.05), 0.6)
        for spot in spots:
            spin, tip = generator.uniform(0, 6), generator.normal(0, 0.35, 2)
            petals = [blob("petal", (0.075, 0.06, 0.012), pink, (0.075 * math.cos(a), 0.075 * math.sin(a), 0.015), (0, -0.35, a), seed=k, detail=10) for k, a in enumerate(np.arange(5) * 1.2566)]
            move(petals + [blob("heart", (0.025, 0.025, 0.025), heart, (0, 0, 0.02), detail=8)], spot, (tip[0], tip[1], spin))
    return group(build, at=at, turn=(0, 0, 0.25))


SCENES = {f"che-lam/{name.replace('_', '-')}": make for name, make in list(globals().items()) if name.startswith(("hop_", "phong_", "thanh_", "keo_"))}

if __name__ == "__main__":
    from soft_scenes import shots
    from studio import main
    main(shots(SCENES, "linen"))

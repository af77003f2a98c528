"""What lies round and in a box of chè lam: pieces, brittle, parcels, peanuts, ginger, leaves (units: decimetres)."""
import math
import numpy as np
from soft_goods import blob, group, move, ripple, rng, rolled, sheet, slab, spline
from soft_materials import cane, dusted, paper, plain, starch
from soft_props import EGG, band, many, tie

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


def bar(size, colour=HONEY, at=(0, 0, 0), turn=(0, 0, 0), seed=0, nuts=7, sesame=0, cover=0.26):
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

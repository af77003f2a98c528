"""Noodles as they are sold, and what lies beside them: bags, hanks, beans, roots, a scoop (units: decimetres)."""
import math
import numpy as np
import noodles as nd
from soft_goods import move, rng, rolled, slab
from soft_materials import cane, cloth, paper, plain, starch
from soft_props import EGG, SON, bag, bowl, many, mound, tie, turned

GLAZE = (0.80, 0.76, 0.68)
MUNG_BEAN = (0.12, 0.19, 0.03)


def glazed(colour=GLAZE):
    return plain(colour, 0.25, 0.4)


def linen(colour=(0.50, 0.37, 0.22)):
    return cloth(colour)


def loose_skein(tones, at, turn, seed, length=2.2, across=0.85, high=0.42, count=170, tied=True, thick=0.011, clear=0.35):
    made = [nd.skein(length, across, high, count, nd.noodle(tones, clear), thick, seed=seed)]
    if tied:
        made.append(tie(across * 0.6, high * 0.95, base=0.0, seed=seed, turns=3, tails=0.28))
    return move(made, at, turn)


def bagged(tones, at=(0, 0, 0), turn=(0, 0, 0), seed=0, colour=EGG, stripe=SON, width=1.75, length=2.75, thick=0.62, clear=0.35):
    """A sealed bag with skeins inside and a paper card folded over its top."""
    made = [nd.skein(length * 0.84, width * 0.43, thick * 0.66, 190, nd.noodle(tones, clear), 0.0105, at=(x, -0.05, 0.04), seed=seed + i, pinch=0.12)
            for i, x in enumerate((-width * 0.205, width * 0.205))]
    made.append(bag(width, length, thick, seed=seed))
    card = paper(colour)
    made.append(slab("card", (width * 1.05, 0.52, 0.035), card, (0, length / 2 + 0.14, 0.05), edge=0.012, detail=8))
    made.append(slab("stripe", (width * 1.052, 0.07, 0.037), paper(stripe), (0, length / 2 - 0.04, 0.0505), edge=0.012, detail=8))
    return move(made, at, turn)


def dish_of_grains(at, radius, grain, size, count, seed=0, dish=None):
    """A small bowl heaped with beans or grains."""
    bowl(radius, radius * 0.55, dish or glazed(), at, seed)
    generator = rng(seed)
    r = radius * 0.86 * np.sqrt(generator.uniform(0, 1, count))
    a = generator.uniform(0, 2 * math.pi, count)
    z = at[2] + radius * 0.5 + 0.16 * radius * (1 - (r / radius) ** 2) + generator.uniform(-0.35, 0.12, count) * size[0]
    many("grains", np.stack([at[0] + r * np.cos(a), at[1] + r * np.sin(a), z], -1), size, grain, seed=seed)


def scattered(area, centre, grain, size, count, seed=0):
    generator = rng(seed + 40)
    at = generator.normal(0, 0.5, (count, 2)) * area + centre[:2]
    many("loose grains", np.column_stack([at, np.full(count, centre[2] + size[2])]), size, grain, turns=np.column_stack([np.zeros((count, 2)), generator.uniform(0, 6, count)]), seed=seed)


def root(at, turn, length, girth, seed=0, colour=((0.30, 0.20, 0.12), (0.42, 0.30, 0.19))):
    """A rhizome or root, knotted and tapering."""
    generator = rng(seed)
    m = 9
    x = np.linspace(-length / 2, length / 2, m)
    size = girth * np.sin(np.linspace(0.25, 2.9, m)) ** 0.6 * generator.uniform(0.85, 1.1, m)
    points = np.stack([x, generator.normal(0, 0.05, m), size * 0.95], -1)
    made = [rolled("root", points, size, cane(*colour, rough=0.8), sides=26, smooth=90, knead=0.05, seed=seed)]
    return move(made, at, turn)


def sesame_sheet(radius, at, turn, seed, black=0.35):
    skin = starch((0.78, 0.66, 0.47), (0.78, 0.66, 0.47), 0.35, 0.45)
    thing, points = nd.rice_sheet(radius, skin, seed=seed, curl=0.06, blister=0.028, thick=0.016)
    generator = rng(seed)
    pick = points[5:-3].reshape(-1, 3)
    weight = np.linalg.norm(pick[:, :2], axis=1)
    made = [thing]
    for share, tone in ((1 - black, (0.74, 0.60, 0.38)), (black, (0.03, 0.024, 0.02))):
        spots = pick[generator.choice(len(pick), int(900 * share), p=weight / weight.sum(), replace=False)] + [0, 0, 0.012]
        turns = np.column_stack([generator.normal(0, 0.2, (len(spots), 2)), generator.uniform(0, 6.3, len(spots))])
        made.append(many("sesame", spots, (0.026, 0.015, 0.009), plain(tone, 0.4), turns=turns, seed=seed))
    return move(made, at, turn)


def scoop(at, turn, powder):
    wood = cane((0.30, 0.16, 0.07), (0.36, 0.20, 0.09), rough=0.6)
    made = [rolled("handle", [(0, -0.2, 0.12), (0, -0.6, 0.2), (0, -1.05, 0.27)], [0.06, 0.055, 0.07], wood, sides=16),
            turned("scoop", [(0.001, 0.0), (0.2, 0.02), (0.31, 0.16), (0.33, 0.26), (0.3, 0.26), (0.2, 0.06), (0.001, 0.04)], wood, at=(0, 0.1, 0), ratio=1.25),
            mound(0.29, 0.16, powder, (0, 0.1, 0.17), 6, 0.03)]
    return move(made, at, turn)

"""Tò he: figures modelled from dyed rice dough on bamboo sticks. Each builder faces -y, stands on the origin, is about 1 dm high.

A maker works with few forms: a ball, a roll, a drop, a flat petal, a comb of cuts. So do these figures.
"""
import math

import numpy as np

from soft_goods import blob, rng, rolled, spline
from soft_materials import cane, dough
from soft_props import BAMBOO

RED, YELLOW, GREEN, BLACK, WHITE = (0.52, 0.012, 0.014), (0.80, 0.42, 0.02), (0.02, 0.22, 0.045), (0.012, 0.011, 0.012), (0.84, 0.78, 0.68)
PINK, BLUE, PURPLE, ORANGE, BROWN, SKIN = (0.72, 0.11, 0.22), (0.015, 0.10, 0.42), (0.17, 0.03, 0.26), (0.72, 0.16, 0.012), (0.13, 0.045, 0.018), (0.80, 0.50, 0.33)
GREY = (0.075, 0.07, 0.072)


def ball(at, radius, colour, squash=1.0, seed=0):
    return blob("ball", (radius, radius * squash, radius), dough(colour), at, knead=0.05, seed=seed, detail=14)


def egg(at, radii, colour, turn=(0, 0, 0), pear=0.0, seed=0, detail=26):
    return blob("egg", radii, dough(colour), at, turn, 0.035, seed, pear, detail=detail)


def roll(points, radii, colour, seed=0, height=None, knead=0.012, sides=14, smooth=36):
    return rolled("roll", points, radii, dough(colour), sides=sides, smooth=smooth, height=height, knead=knead, seed=seed)


def drop(base, tip, girth, colour, flat=0.45, bend=(0, 0, 0), seed=0):
    """A feather, leaf or fin: a roll pinched to a point and pressed flat."""
    base, tip = np.array(base, float), np.array(tip, float)
    middle = (base + tip) / 2 + np.array(bend, float)
    return roll([base, (base + middle) / 2 + np.array(bend) * 0.3, middle, (middle + tip) / 2 + np.array(bend) * 0.25, tip],
                [girth * 0.35, girth * 0.9, girth, girth * 0.7, girth * 0.12], colour, seed, height=flat)


def eye(at, size=0.02, white=True):
    x, y, z = at
    made = [ball((x, y, z), size, WHITE)] if white else []
    return made + [ball((x, y - size * 0.75, z), size * 0.6, BLACK)]


def stick(length=1.6, top=0.12):
    """The bamboo stick under a figure; it ends inside it."""
    path = np.array([(0, 0, -length), (0.004, 0.003, -length / 2), (0, 0, top)])
    return rolled("stick", path, [0.02, 0.02, 0.018], cane(*BAMBOO), sides=8, smooth=20)


def rooster(body=RED, seed=0):
    made = [egg((0, 0, 0.36), (0.2, 0.33, 0.24), body, (-0.35, 0, 0), seed=seed),
            roll([(0, -0.16, 0.42), (0, -0.27, 0.6), (0, -0.27, 0.78)], [0.17, 0.12, 0.09], YELLOW, 2),
            ball((0, -0.28, 0.84), 0.105, RED), drop((0, -0.36, 0.84), (0, -0.5, 0.80), 0.045, YELLOW, 0.8)]
    made += [ball((0, -0.33 + 0.065 * k, 0.94 + 0.02 * math.sin(k)), 0.045, RED, 0.8) for k in range(4)]
    made += [egg((s * 0.025, -0.37, 0.73), (0.03, 0.03, 0.06), RED, detail=12) for s in (-1, 1)]
    for s in (-1, 1):
        made += eye((s * 0.085, -0.32, 0.87), 0.024)
        for k, colour in enumerate((GREEN, YELLOW, BLUE)):
            made.append(drop((s * 0.19, -0.12 + 0.03 * k, 0.44 - 0.05 * k), (s * (0.22 - 0.02 * k), 0.34 - 0.05 * k, 0.40 - 0.075 * k), 0.075, colour, 0.4, (s * 0.06, 0, -0.05), k))
        made += [roll([(s * 0.1, 0.0, 0.16), (s * 0.11, -0.03, 0.02)], [0.035, 0.028], YELLOW)]
        made += [roll([(s * 0.11, -0.03, 0.02), (s * 0.11 + 0.05 * t, -0.13, 0.015)], [0.026, 0.012], YELLOW) for t in (-1, 0, 1)]
        for k in range(4):
            made.append(roll([(s * 0.11, -0.2 + 0.05 * k, 0.62 - 0.06 * k), (s * 0.15, -0.17 + 0.06 * k, 0.53 - 0.06 * k)], [0.022, 0.01], ORANGE))
    for k, colour in enumerate((GREEN, BLUE, PURPLE, GREEN, YELLOW, BLUE, RED)):
        a = -0.5 + k / 6 * 1.15
        side = (k - 3) * 0.055
        made.append(roll([(side * 0.4, 0.24, 0.45), (side, 0.42 + 0.12 * math.cos(a), 0.68 + 0.2 * math.sin(a + 0.6)), (side * 1.6, 0.66, 0.74 + 0.14 * math.sin(a)), (side * 2, 0.78, 0.44 + 0.12 * k / 3)],
                         [0.05, 0.058, 0.05, 0.012], colour, k, height=0.6))
    return made


def dragon(body=(0.62, 0.30, 0.015), mane=RED, seed=0):
    t = np.linspace(0, 1, 60)
    spine = spline(np.array([(0.62, 0.25, 0.25), (0.42, 0.12, 0.5), (0.15, 0.05, 0.22), (-0.18, 0.02, 0.16), (-0.38, -0.02, 0.42), (-0.22, -0.08, 0.72), (-0.0, -0.16, 0.86)]), 60)
    girth = np.interp(t, [0, 0.12, 0.5, 0.85, 1], [0.02, 0.06, 0.135, 0.125, 0.1])
    made = [roll(spine, girth, body, seed, sides=22, smooth=100, knead=0.02)]
    for k in range(4, 56, 2):
        tangent = spline(spine, 60)[min(k + 1, 59)] - spine[k]
        out = np.cross(tangent, [0, 1, 0])
        out = out / (np.linalg.norm(out) + 1e-6)
        out = out if out[2] > -0.2 or k > 40 else -out
        made.append(drop(spine[k] + out * girth[k] * 0.75, spine[k] + out * (girth[k] + 0.1) + tangent * -1.2, 0.036, mane if k % 4 else YELLOW, 0.5))
    generator = rng(seed + 3)
    scales = []
    for k in range(8, 54, 2):
        for a in (-0.7, 0.0, 0.7):
            tangent = spine[k + 1] - spine[k - 1]
            tangent /= np.linalg.norm(tangent)
            front = np.array([0, -1.0, 0]) - tangent * -tangent[1]
            side = np.cross(tangent, front)
            out = (front * math.cos(a + generator.normal(0, 0.08)) + side * math.sin(a))
            scales.append(egg(spine[k] + out * girth[k] * 0.97, (0.032, 0.014, 0.03), (0.74, 0.44, 0.03) if k % 4 else ORANGE, detail=8))
    made += scales
    head = spine[-1]
    made += [egg(head + [0.1, -0.03, 0.03], (0.16, 0.12, 0.115), body, seed=4), egg(head + [0.27, -0.05, 0.02], (0.12, 0.095, 0.06), body, (0, -0.15, 0)),
             egg(head + [0.22, -0.05, -0.075], (0.12, 0.075, 0.035), RED, (0, 0.3, 0)), ball(head + [0.36, -0.05, 0.055], 0.045, ORANGE)]
    made += [roll([head + [0.25, -0.05, -0.04], head + [0.4, -0.06, -0.07], head + [0.47, -0.06, -0.02]], [0.03, 0.026, 0.006], PINK)]
    for s in (-1, 1):
        made += [roll([head + [0.02, s * 0.07, 0.1], head + [-0.1, s * 0.12, 0.24], head + [-0.08, s * 0.13, 0.36]], [0.035, 0.028, 0.008], BROWN),
                 roll([head + [-0.09, s * 0.12, 0.23], head + [-0.19, s * 0.14, 0.28]], [0.022, 0.006], BROWN),
                 roll([head + [0.36, s * 0.07 - 0.05, 0.04], head + [0.52, s * 0.12 - 0.05, 0.14], head + [0.6, s * 0.13 - 0.05, 0.02], head + [0.68, s * 0.13 - 0.05, 0.06]], [0.018, 0.015, 0.01, 0.004], RED)]
        made += eye(head + [0.15, s * 0.09 - 0.04, 0.12], 0.035)
    for k in range(9):
        a = k / 8 * 3.6 - 0.4
        made.append(drop(head + [-0.03, 0.0, 0.02], head + [-0.05 - 0.22 * math.sin(a), 0.03 * (-1) ** k, 0.22 * math.cos(a)], 0.05, (GREEN, RED, YELLOW)[k % 3], 0.5, (-0.02, 0, 0.02), k))
    for x, z in ((-0.22, 0.12), (0.1, 0.12), (-0.3, 0.55)):
        for s in (-1, 1):
            foot = np.array([x + 0.06, s * 0.2 - 0.02, z - 0.1])
            made.append(roll([(x, s * 0.06, z + 0.06), (x - 0.03, s * 0.17, z + 0.02), foot], [0.06, 0.05, 0.035], body))
            made += [drop(foot, foot + [0.09, s * 0.05 * c, -0.035], 0.02, YELLOW, 0.8) for c in (-1, 0, 1)]
    made += [drop(spine[0], spine[0] + [0.2 * math.cos(a), 0, 0.2 * math.sin(a)], 0.045, c, 0.4) for a, c in ((1.2, RED), (0.6, YELLOW), (0.0, GREEN), (-0.6, RED))]
    return made


def beast(body, belly=None, seed=0, head=0.17, ears="round", muzzle=0.08, tail="thin", size=(0.21, 0.27, 0.25), legs=None, nose=BLACK, inner=None):
    """A sitting or standing four-footed animal: the plain form that most of the twelve share."""
    legs = legs or body
    made = [egg((0, 0.05, 0.33), size, body, (-0.25, 0, 0), seed=seed)]
    if belly:
        made.append(egg((0, -0.12, 0.32), (size[0] * 0.72, size[1] * 0.45, size[2] * 0.8), belly, (-0.25, 0, 0), seed=seed + 1))
    centre = np.array([0, -0.2, 0.66])
    made += [roll([(0, -0.05, 0.45), (0, -0.16, 0.6)], [0.15, head * 0.85], body), egg(centre, (head, head * 0.95, head * 0.92), body, seed=seed + 2),
             egg(centre + [0, -head * 0.8, -head * 0.28], (muzzle, muzzle, muzzle * 0.75), belly or body, seed=seed + 3), ball(centre + [0, -head * 0.8 - muzzle, -head * 0.15], muzzle * 0.36, nose)]
    made.append(roll([centre + [-muzzle * 0.6, -head * 0.8 - muzzle * 0.75, -head * 0.5], centre + [0, -head * 0.8 - muzzle * 0.95, -head * 0.58], centre + [muzzle * 0.6, -head * 0.8 - muzzle * 0.75, -head * 0.5]], [0.008, 0.011, 0.008], RED))
    for s in (-1, 1):
        made += eye(centre + [s * head * 0.45, -head * 0.82, head * 0.3], 0.032)
        if ears == "round":
            made += [egg(centre + [s * head * 0.75, 0, head * 0.8], (0.075, 0.03, 0.075), body, detail=12), egg(centre + [s * head * 0.75, -0.025, head * 0.8], (0.045, 0.02, 0.045), inner or PINK, detail=10)]
        elif ears == "point":
            made.append(drop(centre + [s * head * 0.55, 0, head * 0.6], centre + [s * head * 0.85, -0.02, head * 1.6], 0.065, body, 0.45))
            made.append(drop(centre + [s * head * 0.56, -0.03, head * 0.7], centre + [s * head * 0.8, -0.045, head * 1.4], 0.036, inner or PINK, 0.45))
        elif ears == "long":
            made.append(roll([centre + [s * head * 0.7, 0, head * 0.6], centre + [s * head * 1.15, -0.03, head * 0.4], centre + [s * head * 1.2, -0.05, -head * 0.3]], [0.04, 0.07, 0.05], legs, height=0.45))
        made.append(roll([(s * 0.12, -0.1, 0.4), (s * 0.13, -0.2, 0.2), (s * 0.12, -0.24, 0.05)], [0.085, 0.068, 0.06], legs, seed + 5))
        made.append(egg((s * 0.12, -0.28, 0.04), (0.065, 0.085, 0.045), belly or legs, detail=14))
        made.append(egg((s * 0.19, 0.1, 0.17), (0.085, 0.17, 0.15), legs, seed=seed + 6, detail=18))
        made.append(egg((s * 0.2, -0.06, 0.045), (0.06, 0.11, 0.045), belly or legs, detail=14))
    if tail == "thin":
        made.append(roll([(0, 0.28, 0.2), (0.12, 0.42, 0.22), (0.26, 0.4, 0.38), (0.2, 0.38, 0.5)], [0.045, 0.04, 0.034, 0.02], body))
    elif tail == "bush":
        made += [drop((0, 0.27, 0.25), (0.06 * k, 0.52, 0.16 + 0.04 * abs(k)), 0.06, inner or legs, 0.7, (0.02 * k, 0.02, 0.08), k) for k in (-1, 0, 1)]
    elif tail == "curl":
        a = np.linspace(0, 7.5, 12)
        made.append(roll(np.stack([0.05 * np.cos(a), 0.3 + 0.012 * a, 0.3 + 0.05 * np.sin(a)], -1), np.linspace(0.028, 0.012, 12), body))
    return made, centre


def tiger(seed=0):
    made, centre = beast((0.80, 0.33, 0.015), WHITE, seed, head=0.21, ears="round", muzzle=0.1, nose=PINK, inner=WHITE, size=(0.23, 0.29, 0.26))
    for k in range(5):
        z, y = 0.5 - 0.085 * k, 0.02 + 0.055 * k
        for s in (-1, 1):
            made.append(roll([(s * 0.05, y + 0.16, z + 0.1), (s * 0.16, y + 0.08, z + 0.06), (s * 0.225, y - 0.03, z - 0.03)], [0.01, 0.022, 0.006], BLACK, height=0.5, knead=0))
            made.append(roll([centre + [s * 0.195, -0.02 - 0.03 * k, 0.1 - 0.06 * k], centre + [s * 0.16, -0.12 - 0.012 * k, 0.075 - 0.055 * k]], [0.018, 0.006], BLACK)) if k < 4 else None
            made.append(roll([centre + [s * 0.09, -0.27, -0.06 - 0.02 * k], centre + [s * 0.25, -0.27, -0.05 - 0.03 * k]], [0.006, 0.003], BLACK)) if k < 3 else None
    for k, (w, z) in enumerate(((0.07, 0.15), (0.1, 0.115), (0.07, 0.08))):
        made.append(roll([centre + [-w, -0.165 - 0.01 * k, z + 0.005], centre + [0, -0.18 - 0.01 * k, z], centre + [w, -0.165 - 0.01 * k, z + 0.005]], [0.005, 0.015, 0.005], BLACK))
    made.append(roll([centre + [0, -0.17, 0.17], centre + [0, -0.195, 0.07]], [0.012, 0.012], BLACK))
    made += [roll([(0.12 + 0.045 * k, 0.375 + 0.01 * k, 0.2 + 0.05 * k), (0.165 + 0.04 * k, 0.43 - 0.01 * k, 0.24 + 0.05 * k)], [0.014, 0.008], BLACK) for k in range(4)]
    return [m for m in made if m]


def buffalo(seed=0, boy=True):
    made = [egg((0, 0.08, 0.42), (0.24, 0.44, 0.25), GREY, (0.05, 0, 0), seed=seed), roll([(0, -0.25, 0.46), (0, -0.4, 0.5), (0, -0.52, 0.47)], [0.19, 0.15, 0.13], GREY),
            egg((0, -0.6, 0.42), (0.13, 0.18, 0.13), GREY, (0.5, 0, 0), seed=3), egg((0, -0.74, 0.33), (0.1, 0.07, 0.08), (0.16, 0.13, 0.125), seed=4)]
    for s in (-1, 1):
        made += [roll([(s * 0.09, -0.5, 0.54), (s * 0.3, -0.46, 0.58), (s * 0.4, -0.44, 0.72), (s * 0.3, -0.42, 0.86)], [0.05, 0.052, 0.04, 0.01], (0.26, 0.22, 0.17), s + 2),
                 drop((s * 0.12, -0.48, 0.47), (s * 0.3, -0.46, 0.42), 0.055, GREY, 0.5), ball((s * 0.035, -0.805, 0.34), 0.016, BLACK)] + eye((s * 0.1, -0.68, 0.5), 0.028)
        for y in (-0.2, 0.36):
            made += [roll([(s * 0.14, y, 0.36), (s * 0.15, y - 0.02, 0.18), (s * 0.15, y, 0.04)], [0.11, 0.075, 0.068], GREY, 5), egg((s * 0.15, y - 0.01, 0.03), (0.075, 0.08, 0.035), BLACK, detail=12)]
    made += [roll([(0, 0.5, 0.5), (0.06, 0.6, 0.4), (0.1, 0.58, 0.2)], [0.03, 0.022, 0.018], GREY), egg((0.1, 0.58, 0.17), (0.03, 0.03, 0.06), BLACK, detail=10)]
    made.append(roll([(-0.09, -0.78, 0.33), (0, -0.83, 0.26), (0.09, -0.78, 0.33)], [0.014] * 3, YELLOW))
    if boy:
        made += [egg((0, 0.05, 0.84), (0.13, 0.1, 0.19), BLUE, pear=0.3, seed=6), egg((0, 0.04, 1.1), (0.105, 0.1, 0.11), SKIN, seed=7), egg((0, 0.06, 1.15), (0.11, 0.1, 0.085), BLACK, seed=8)]
        made += [ball((s * 0.045, -0.055, 1.1), 0.013, BLACK) for s in (-1, 1)] + [roll([(-0.02, -0.066, 1.055), (0.02, -0.066, 1.055)], [0.009, 0.009], RED)]
        for s in (-1, 1):
            made += [roll([(s * 0.08, 0.0, 0.7), (s * 0.22, -0.1, 0.62), (s * 0.25, -0.06, 0.42)], [0.07, 0.06, 0.05], BROWN), egg((s * 0.25, -0.1, 0.38), (0.035, 0.065, 0.03), SKIN, detail=10)]
        made += [roll([(s * 0.1, 0.0, 0.95), (s * 0.14, -0.1, 0.9), (s * 0.07, -0.17, 1.0)], [0.045, 0.042, 0.032], BLUE) for s in (-1, 1)]
        made.append(roll([(-0.13, -0.21, 1.03), (0.24, -0.17, 1.0)], [0.014, 0.014], YELLOW))
    return made


def fish(seed=0):
    made = [egg((0, 0, 0.42), (0.42, 0.15, 0.24), RED, seed=seed)]
    generator = rng(seed)
    for row in range(7):
        for col in range(6):
            x, a = 0.18 - 0.082 * row, -0.95 + 0.38 * col + (0.19 if row % 2 else 0)
            size = math.sqrt(max(0.05, 1 - (x / 0.42) ** 2))
            for s in (-1, 1):
                made.append(egg((x, s * 0.15 * size * math.cos(a) * 1.0, 0.42 + 0.24 * size * math.sin(a)), (0.055, 0.016, 0.05), (ORANGE, RED, YELLOW)[int(generator.integers(0, 3))], (0, 0.2, s * -x * 0.5), detail=8))
    made += [ball((0.43, 0, 0.42), 0.052, PINK), egg((0.35, 0, 0.42), (0.1, 0.125, 0.145), (0.62, 0.05, 0.015), seed=2)]
    for s in (-1, 1):
        made += [ball((0.33, s * 0.115, 0.48), 0.042, WHITE), ball((0.34, s * 0.15, 0.485), 0.024, BLACK), roll([(0.43, s * 0.03, 0.37), (0.52, s * 0.08, 0.28)], [0.012, 0.005], YELLOW)]
        made += [drop((0.16, s * 0.13, 0.32), (-0.02 - 0.05 * k, s * 0.3, 0.16 + 0.05 * k), 0.045, (YELLOW, ORANGE, GREEN)[k], 0.4) for k in range(3)]
    for k in range(7):
        made.append(drop((0.16 - 0.07 * k, 0, 0.63 - 0.005 * k * k), (0.02 - 0.09 * k, 0, 0.8 - 0.022 * k), 0.045, (GREEN, YELLOW)[k % 2], 0.4, seed=k))
    for k in range(7):
        a = 2.2 + k * 0.31
        made.append(drop((-0.36, 0, 0.42), (-0.42 + 0.42 * math.cos(a) * 0.9, 0.03 * (-1) ** k, 0.42 + 0.36 * math.sin(a)), 0.06, (RED, YELLOW, GREEN, ORANGE)[k % 4], 0.4, (0, 0, 0.03 * (k - 3)), k))
    return made

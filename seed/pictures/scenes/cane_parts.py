"""Parts that several woven goods share: rims, floors, handles, bulbs, linings, and the canes they are made of."""
import math
import bpy
import numpy as np
from soft_goods import blob, move, sheet, spline, strands
from soft_materials import cane, cloth, glow, plain
from weaving import mat, ring, wrapped

RATTAN = ((0.46, 0.27, 0.10), (0.66, 0.44, 0.20))
PALE = ((0.60, 0.44, 0.22), (0.76, 0.59, 0.34))
SMOKED = ((0.12, 0.055, 0.025), (0.22, 0.11, 0.05))
FERN = ((0.115, 0.05, 0.02), (0.25, 0.115, 0.046))
LEATHER = (0.17, 0.06, 0.022)


def rattan():
    return cane(*RATTAN)


def pale(thin=0.0):
    return cane(*PALE, thin=thin)


def smoked():
    return cane(*SMOKED)


def fern():
    return cane(*FERN, rough=0.36)


def rim(radius, z, material, ratio=1.0, square=1.0, thick=0.05, wraps=None, width=0.03):
    wrapped("rim", ring(radius, z, ratio, square), thick, material, wraps or int(radius * 2 * math.pi / 0.062), width, core=material)


def floor(radius, z, material, ratio=1.0, pitch=0.1):
    move(mat("floor", radius, pitch, pitch * 0.42, 0.012, material, pattern=(1, 1, 1), ratio=ratio), (0, 0, z))


def handle(points, material, thick=0.045, wraps=70, width=0.034):
    wrapped("handle", spline(np.asarray(points, float), 120), thick, material, wraps, width, core=material, closed=False)


def reel(points, radius, material):
    strands("line", spline(np.asarray(points, float), 60), radius, material, tint=[0.4])


def rounded_square(half, n=160, corner=0.12):
    t = np.linspace(0, 2 * math.pi, n, endpoint=False)
    c, s = np.cos(t), np.sin(t)
    return np.stack([half * np.sign(c) * np.abs(c) ** corner, half * np.sign(s) * np.abs(s) ** corner], -1)


def bulb(at, strength=26, size=0.16):
    """A warm bulb: it glows itself and lights its shade."""
    blob("bulb", (size, size, size * 1.2), glow((1.0, 0.60, 0.27), strength * 0.35), at, knead=0.0, detail=14).visible_shadow = False  # the lamp inside it must shine out
    data = bpy.data.lights.new("bulb", "POINT")
    data.energy, data.color, data.shadow_soft_size = strength * 14, (1.0, 0.60, 0.28), size
    lamp = bpy.data.objects.new("bulb", data)
    lamp.location = at
    bpy.context.scene.collection.objects.link(lamp)


def fruit(at, r, seed):
    """A tangerine, for scale."""
    skin = plain((0.66, 0.20, 0.012), 0.42, 0.15)
    blob("tangerine", (r, r, r * 0.82), skin, (at[0], at[1], at[2] + r * 0.82), (0.2 * seed, 0.1, seed), knead=0.035, seed=seed)
    blob("stalk", (0.035, 0.035, 0.02), plain((0.10, 0.14, 0.03), 0.7), (at[0] + 0.02, at[1] - 0.05 * seed, at[2] + r * 1.62), knead=0.2, seed=seed, detail=8)


def sheet_lining(place, colour=(0.50, 0.44, 0.33)):
    """Cloth inside a bag, so that no daylight shows through."""
    u, v = np.meshgrid(np.linspace(0, 1, 120), np.linspace(0.0, 0.97, 40), indexing="ij")
    points = place(u, v) * [0.975, 0.95, 1]
    sheet("lining", points, cloth(colour), thickness=0.006, closed_rows=False)

"""Cast bronze of Trà Đông: drums, bells, lamps, burners, cranes, tray, vases. 12 pictures on slate."""
import math

from carving import carve, crane, nghe, relief_disc
from studio import *

GROUND = "slate"


def shot(span, height, **view):
    """Bronze on dark stone asks for a wider aperture and more light from the front."""
    expose(0.5)
    stage(GROUND, span, height, **{"fill": 2.2, **view})


def turned(profile, rows=None, height=None, deep=0.02, steps=200, **more):
    """A turned body; `rows` are relief bands over its `height`."""
    relief = (bands(rows), dict(how="around", size=(1, height)), deep) if rows else None
    return lathe(profile, bronze(relief=relief, **more), steps, 0.006)


def drum(scale=1.0, **more):
    """Heger I outline: flat face, swelling shoulder, straight waist, flaring foot, two pairs of strap handles."""
    height = 1.55
    rows = [("line", 0.02, 0.028, 1), ("tooth", 0.03, 0.07, 90), ("line", 0.08, 0.088, 1), ("line", 0.3, 0.306, 1), ("tick", 0.315, 0.345, 120), ("circles", 0.35, 0.4, 46),
            ("line", 0.408, 0.416, 1), ("key", 0.64, 0.7, 30), ("line", 0.62, 0.628, 1), ("line", 0.71, 0.718, 1), ("circles", 0.85, 0.9, 50), ("tooth", 0.905, 0.945, 96), ("line", 0.95, 0.958, 1)]
    outline = curved([(1.22, 0.0), (1.16, 0.14), (0.98, 0.42), (0.93, 0.62), (0.97, 0.86), (1.12, 1.06), (1.2, 1.26), (1.14, 1.46), (1.06, 1.54)], 10)
    body = turned([(1.17, 0.02), (1.2, 0.0)] + outline + rounded([(1.06, 1.54), (1.14, 1.56, 0.012), (1.145, 1.6, 0.012), (1.1, 1.605)]), rows, height, 0.02, **more)
    mask = drum_face()
    face = relief_disc(mask, [(0.0, 1.6), (1.12, 1.6)], 0.014, bronze(relief=(mask, dict(size=(2.24, 2.24)), 0.015), **more), 240, 420, 2)
    parts = [body, face]
    metal = bronze(**more)
    for a in (-0.14, 0.14, math.pi - 0.14, math.pi + 0.14):
        c, s = math.cos(a), math.sin(a)
        strap = curved([(r * c, r * s, z) for r, z in ((1.12, 1.2), (1.3, 1.16), (1.27, 0.9), (1.08, 0.66), (0.95, 0.62))], 8)
        parts.append(tube(strap, 0.045, metal))
    return group(parts, scale=scale)


def trong_nho():
    shot(3.5, 0.75, pitch=22)
    drum().rotation_euler = (0, 0, 0.5)


def trong_vua():
    shot(3.5, 0.85, pitch=42)
    drum(1.05, green=0.22, colour="#75583a").rotation_euler = (0, 0, 1.0)


def bell(r=0.62, h=1.25, **more):
    rows = [("line", 0.0, 0.03, 1), ("key", 0.06, 0.13, 26), ("line", 0.15, 0.165, 1), ("line", 0.52, 0.535, 1), ("rope", 0.54, 0.565, 70), ("line", 0.57, 0.585, 1),
            ("tick", 0.16, 0.52, 4), ("lotus", 0.84, 0.95, 18), ("line", 0.82, 0.832, 1)]
    outline = curved([(r * 1.06, 0.0), (r * 1.0, 0.1), (r * 0.88, 0.45), (r * 0.84, 0.8), (r * 0.78, 1.02), (r * 0.6, 1.17), (r * 0.3, h), (0.001, h + 0.01)], 10)
    outline = [(x, z * h / 1.25) for x, z in outline]
    body = turned([(r * 0.9, 0.15), (r * 0.96, 0.0)] + outline, rows, h, 0.02, **more)
    metal = bronze(**more)
    unit = r / 0.62
    bow = curved([(-0.2, 0, -0.04), (-0.27, 0, 0.12), (-0.14, 0, 0.27), (0, 0, 0.3), (0.14, 0, 0.27), (0.27, 0, 0.12), (0.2, 0, -0.04)], 6)
    lumps = [((s * 0.26, 0, 0.02), (0.11, 0.085, 0.08), (0, s * 30, 0)) for s in (-1, 1)] + [((0, 0, 0.35), (0.06, 0.05, 0.07), (0, 0, 0))]
    lumps += [((s * (0.1 + 0.06 * i), 0, 0.33 - 0.05 * i), (0.035, 0.03, 0.05), (0, 0, 0)) for s in (-1, 1) for i in range(3)]
    loop = carve([("rod", bow, [0.06])] + [("ball", *lump) for lump in lumps], metal, 0.02, 3, 0.003)
    place(loop, (0, 0, h), scale=unit)
    knobs = []
    for ring in range(2):
        for k in range(16):
            a = 2 * math.pi * k / 16
            z = h * (0.66 + 0.07 * ring)
            knob = lathe(rounded([(0, 0.03 * unit), (0.026 * unit, 0.02 * unit, 0.01 * unit), (0.032 * unit, 0.0)]), metal, 20, 0)
            q = r * 0.83
            knob.rotation_euler = (math.radians(90), 0, a + math.radians(90))
            knob.location = (q * math.cos(a), q * math.sin(a), z)
            knobs.append(knob)
    return group([body, loop] + knobs)


def chuong_gio():
    shot(3.0, 1.2, pitch=12)
    dark, beam = wood("#5a3a24", "#2e1a0e", "z", 6, 0.4), wood("#5a3a24", "#2e1a0e", "x", 6, 0.4)
    parts = [box((0.11, 0.13, 2.15), dark, (x, 0, 0.08), 0.02) for x in (-0.85, 0.85)] + [box((2.1, 0.15, 0.12), beam, (0, 0, 2.1), 0.03), box((2.0, 0.62, 0.1), beam, (0, 0, 0), 0.03)]
    small = bell(0.36, 0.62)
    small.location = (0, 0, 1.13)
    small.scale = (1, 1, 1)
    cord = fabric("#7a1413", 0.02)
    parts += [small, tube([(0, 0, 2.12), (0, 0, 1.9)], 0.022, cord), tube([(0, 0, 1.5), (0.0, 0, 0.95), (0.01, 0, 0.78)], 0.012, cord)]
    tag = prism([(-0.13, 0), (0.13, 0), (0.13, 0.36), (0.0, 0.46), (-0.13, 0.36)], 0.02, bronze(polish=0.22), 0.004)
    tag.rotation_euler = (math.radians(90), 0, math.radians(24))
    tag.location = (0.01, 0, 0.34)
    parts.append(tag)
    group(parts, turn=-22)


def chuong_chua():
    shot(2.9, 0.85, pitch=16, aim=(0.12, 0))
    place(bell(0.72, 1.45, green=0.2), (-0.15, 0.15, 0), 15)
    stick = wood("#7a5230", "#46290f", "x", 6, 0.45)
    group([tube([(-0.75, 0, 0.1), (0.6, 0, 0.08)], 0.055, stick, radii=[0.8, 1.0]), place(lathe(rounded([(0, -0.2), (0.13, -0.2, 0.04), (0.14, 0.18, 0.05), (0, 0.2)]), stick, 60), (0.68, 0, 0.13), 0, (0, 90))], (0.35, -0.85, 0), 18)


def flame(at):
    glow = Shader("flame")
    light = glow.node("Emission", {"Color": "#ffb355", "Strength": 9.0})
    glow.plug(glow.tree.nodes["Material Output"].inputs["Surface"], light.outputs[0])
    return place(lathe(curved([(0.001, 0), (0.04, 0.05), (0.045, 0.1), (0.02, 0.2), (0.001, 0.29)], 6), glow.material, 24, 0.004), at)


def den_thap():
    shot(2.6, 0.45, pitch=22, strength=0.8)
    metal = bronze(polish=0.24)
    lathe(rounded([(0, 0.04), (0.7, 0.04, 0.1), (0.82, 0.15, 0.02), (0.86, 0.14, 0.02), (0.74, 0.0, 0.06), (0, 0)]), metal, 160, 0.006)
    lathe(curved([(0.2, 0.04), (0.1, 0.16), (0.13, 0.26), (0.09, 0.34), (0.2, 0.46), (0.4, 0.55), (0.44, 0.66)], 8) + [(0.41, 0.665), (0.37, 0.58), (0.0, 0.55)], metal, 140, 0.006)
    place(lathe([(0, 0.615), (0.385, 0.615)], plain("#3a2a12", 0.05, coat=1.0), 60, 0))
    tube(curved([(0.78, 0.0, 0.1), (1.05, 0, 0.16), (1.12, 0, 0.34), (0.98, 0, 0.42), (0.86, 0, 0.3)], 8), 0.04, metal)
    tube(curved([(0.05, 0.0, 0.62), (0.25, -0.03, 0.64), (0.42, -0.05, 0.7), (0.46, -0.05, 0.76)], 6), 0.02, plain("#2a2018", 0.9))
    flame((0.465, -0.05, 0.74))


def den_cao():
    shot(3.2, 1.4, pitch=12, aim=(0.2, 0))
    def stand(at, scale):
        profile = curved([(0.62, 0.0), (0.6, 0.08), (0.42, 0.16), (0.16, 0.3), (0.12, 0.5), (0.24, 0.6), (0.26, 0.68), (0.13, 0.78), (0.1, 1.2), (0.16, 1.5), (0.11, 1.62), (0.2, 1.74), (0.12, 1.84), (0.2, 1.98), (0.5, 2.06), (0.52, 2.12)], 8)
        foot = lathe([(0.5, 0)] + profile + [(0.48, 2.125), (0.2, 2.05), (0.0, 2.05)], bronze(polish=0.22), 160, 0.006)
        candle = lathe(rounded([(0, 2.05), (0.15, 2.05), (0.15, 2.55, 0.03), (0.1, 2.58, 0.02), (0, 2.56)]), plain("#a3291c", 0.4, bump=0.06), 60, 0.01)
        return group([foot, candle, tube([(0, 0, 2.55), (0.01, 0, 2.63)], 0.012, plain("#1b1512", 0.9))], at, scale=scale)
    stand((-0.2, 0, 0), 1.0)
    stand((0.9, 0.9, 0), 0.82)


def lu_tron():
    shot(3.0, 1.0, pitch=17)
    stuff = dict(polish=0.24)
    rows = [("line", 0.2, 0.215, 1), ("key", 0.24, 0.34, 26), ("line", 0.36, 0.375, 1), ("lotus", 0.42, 0.6, 20), ("line", 0.64, 0.655, 1)]
    body = turned(curved([(0.001, 0.35), (0.4, 0.38), (0.72, 0.55), (0.82, 0.82), (0.72, 1.05), (0.62, 1.15), (0.66, 1.24), (0.72, 1.25)], 10) + [(0.62, 1.26)], rows, 1.6, 0.025, **stuff)
    metal = bronze(**stuff)
    legs = [carve([("rod", curved([(0.5 * math.cos(a), 0.5 * math.sin(a), 0.5), (0.66 * math.cos(a), 0.66 * math.sin(a), 0.34), (0.58 * math.cos(a), 0.58 * math.sin(a), 0.12), (0.68 * math.cos(a), 0.68 * math.sin(a), 0.05)], 6), [0.16, 0.13, 0.09, 0.1])], metal, 0.025, 4, 0.003)
            for a in (-math.pi / 2, math.pi / 6, 5 * math.pi / 6)]
    ears = [tube(curved([(s * 0.66, -0.15, 1.2), (s * 0.86, -0.2, 1.28), (s * 0.98, -0.16, 1.6), (s * 1.0, 0, 1.72), (s * 0.98, 0.16, 1.6), (s * 0.86, 0.2, 1.28), (s * 0.66, 0.15, 1.2)], 8), 0.06, metal) for s in (-1, 1)]
    lid = turned(curved([(0.66, 1.26), (0.66, 1.3), (0.52, 1.42), (0.25, 1.5), (0.001, 1.52)], 8), [("dots", 0.62, 0.7, 18)], 1.9, 0.03, **stuff)
    beast = nghe(metal, (0.04, 0, 1.5), 0, 0.33, 0.03)
    group([body, lid, beast] + legs + ears, turn=24)


def lu_vuong():
    shot(3.1, 0.85, pitch=20)
    mask = bands([("line", 0.08, 0.1, 1), ("key", 0.14, 0.3, 8), ("line", 0.34, 0.36, 1), ("lotus", 0.42, 0.8, 5), ("line", 0.86, 0.88, 1)], 1024, 512)
    front = bronze(relief=(mask, dict(how="front", size=(1.7, 0.7), move=(0, 0.75)), 0.025), green=0.2)
    metal = bronze(green=0.2)
    body = tray_like(0.9, 0.6, rounded([(0.3, 0.36), (0.06, 0.36, 0.06), (0.0, 0.6, 0.2), (0.02, 1.05, 0.05), (0.08, 1.1, 0.02), (-0.04, 1.16, 0.02), (-0.04, 1.24, 0.02), (0.1, 1.24, 0.02), (0.12, 0.8)]), front, 12, 240)
    sand = tray_like(0.8, 0.5, [(0.3, 1.1), (0.0, 1.1)], plain("#8d8474", 0.95, grain=70, bump=0.6), 12, 120)
    legs = [carve([("rod", [(x * 0.72, y * 0.42, 0.42), (x * 0.78, y * 0.48, 0.2), (x * 0.74, y * 0.44, 0.06)], [0.15, 0.11, 0.1])], metal, 0.025, 4, 0.003) for x in (-1, 1) for y in (-1, 1)]
    ears = [tube(curved([(s * 0.86, -0.2, 1.2), (s * 0.98, -0.2, 1.45), (s * 1.0, -0.12, 1.56), (s * 1.0, 0.12, 1.56), (s * 0.98, 0.2, 1.45), (s * 0.86, 0.2, 1.2)], 8), 0.055, metal) for s in (-1, 1)]
    sticks = [tube([(x, y, 1.05), (x * 1.2, y, 2.0 + 0.1 * x)], 0.014, plain("#8a3a22", 0.8)) for x, y in ((-0.12, 0.02), (0.03, 0.08), (0.14, -0.04))]
    group([body, sand] + legs + ears + sticks, turn=-26)


def hac_doi():
    shot(3.6, 1.35, pitch=11)
    metal = bronze(polish=0.26)
    crane(metal, (-0.55, 0.1, 0), 8, 1, 0.98, "tortoise")
    crane(metal, (0.75, 0.5, 0), 172, -1, 0.93, "tortoise")


def khay():
    shot(3.3, 0.1, pitch=38)
    s = drum_face(rays=14)
    metal = bronze(polish=0.2, colour="#8e6a40")
    relief_disc(s, [(0.0, 0.06), (1.1, 0.06)], 0.01, bronze(polish=0.2, colour="#8e6a40", relief=(s, dict(size=(2.2, 2.2)), 0.012)), 200, 400, 2)
    lathe(rounded([(1.1, 0.062), (1.2, 0.062, 0.06), (1.38, 0.19, 0.04), (1.45, 0.19, 0.02), (1.46, 0.165, 0.015), (1.25, 0.02, 0.08), (1.1, 0.0), (0, 0)]), metal, 200, 0.008)
    folded_cloth("#5a1f18", (1.0, 0.8), (1.2, -1.25, 0), 30, 2)


def binh_thon():
    shot(2.9, 1.2, pitch=14)
    rows = [("line", 0.06, 0.068, 1), ("lotus", 0.08, 0.17, 16), ("line", 0.66, 0.668, 1), ("key", 0.68, 0.73, 20), ("line", 0.742, 0.75, 1), ("tooth", 0.76, 0.82, 20)]
    outline = curved([(0.5, 0.0), (0.48, 0.1), (0.4, 0.2), (0.52, 0.7), (0.66, 1.25), (0.6, 1.65), (0.34, 1.95), (0.26, 2.2), (0.42, 2.48)], 10)
    turned([(0.42, 0)] + outline + [(0.38, 2.49), (0.22, 2.2), (0.28, 1.95)], rows, 2.5, 0.02, polish=0.22)


def binh_bau():
    shot(3.1, 1.15, pitch=15, aim=(0.12, 0))
    gourd = [(0.5, 0.0), (0.56, 0.05), (0.85, 0.4), (0.9, 0.72), (0.66, 1.1), (0.36, 1.28), (0.44, 1.5), (0.5, 1.72), (0.36, 1.95), (0.17, 2.08), (0.15, 2.25), (0.22, 2.36)]
    rows = [("line", 0.28, 0.287, 1), ("circles", 0.3, 0.35, 40), ("line", 0.362, 0.369, 1), ("rope", 0.53, 0.555, 60), ("lotus", 0.66, 0.74, 18)]
    turned([(0.4, 0)] + curved(gourd, 10) + [(0.18, 2.37), (0.11, 2.2)], rows, 2.4, 0.02, green=0.2, colour="#75583a")
    place(lathe([(0.2, 0)] + curved([(x * 0.48, z * 0.48) for x, z in gourd], 8) + [(0.08, 1.135), (0.05, 1.0)], bronze(polish=0.2), 120, 0.006), (1.15, 0.7, 0))


SCENES = {
    "duc-dong/trong-dong-nho": trong_nho, "duc-dong/trong-dong-vua": trong_vua, "duc-dong/chuong-gio": chuong_gio, "duc-dong/chuong-chua-nho": chuong_chua,
    "duc-dong/den-dau-thap": den_thap, "duc-dong/den-dau-cao": den_cao, "duc-dong/lu-tron": lu_tron, "duc-dong/lu-vuong": lu_vuong,
    "duc-dong/hac-doi": hac_doi, "duc-dong/khay-tron": khay, "duc-dong/binh-thon": binh_thon, "duc-dong/binh-bau": binh_bau,
}

if __name__ == "__main__":
    main(SCENES)

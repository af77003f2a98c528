"""Mosquito nets of Phú Đôi, hung in a plain bright room corner: 12 pictures. Rooms are in decimetres too: a bed is 20 long."""
import math

import numpy as np

import studio
from soft_goods import blob, group, move, ripple, rng, rolled, sheet, slab, spline, strands
from soft_materials import cloth, net, plain
from nets import LINEN, WALL, bed, box_net, curtain_wall, daylight, dome, pillow, pot, room, tile, wood

WHITE, BLUE, PINK, YELLOW, CREAM, BLACK, MOSS = (0.93, 0.93, 0.90), (0.30, 0.52, 0.72), (0.86, 0.46, 0.52), (0.90, 0.70, 0.30), (0.88, 0.78, 0.58), (0.035, 0.035, 0.04), (0.10, 0.15, 0.06)


def camera(view):
    x, y, z = view["target"]
    studio.camera(view["width"], z, view["lift"], view.get("yaw", 0), 0.025, (x, y), lens=60)
    studio.expose(view.get("stops", 0.3))


def vuong(colour, tape, cover, yaw, seed, lifted=False):
    def scene():
        room(yaw, 15.5)
        bed(cover=cover)
        box_net(colour, tape, seed=seed, lifted=lifted)
        return {"target": (0, 0, 10.2), "width": 27, "lift": 13, "yaw": yaw}
    return scene


def chup(colour, tape, seed, yaw, cover):
    def scene():
        room(yaw, 13.0)
        slab("mat", (16, 19, 0.9), cloth(LINEN, 30), (0, 0, 0), edge=0.4, rough=0.06, detail=30, grain=5)
        slab("quilt", (14.6, 8.5, 0.5), cloth(cover, 30), (0, -3.6, 0.85), edge=0.24, rough=0.16, detail=40, grain=3.5)
        for x in (-3.6, 3.6):
            pillow((x, 6.2, 0.85), 0.04 * x, seed, (5.2, 3.2, 0.85))
        dome(17.2, 20.4, 14.2, net(colour, 0.11), plain((0.75, 0.75, 0.73), 0.3), cloth(tape, 60), 0.05, seed=seed)
        return {"target": (0, 0, 5.8), "width": 27, "lift": 17, "yaw": yaw}
    return scene


def baby(colour, tape, seed, yaw, toy):
    def scene():
        room(yaw, 11.0, 13.0)
        slab("rug", (16, 13, 0.25), cloth((0.52, 0.42, 0.28), 20), (0, 0, 0), (0, 0, 0.12), edge=0.1, rough=0.04, detail=30, grain=3)
        slab("mattress", (7.2, 11.2, 0.8), cloth((0.80, 0.76, 0.68), 30), (0, 0, 0.25), edge=0.35, rough=0.04, detail=30, grain=3)
        slab("cover", (6.6, 4.6, 0.35), cloth(tape, 30), (0, -2.4, 1.0), edge=0.17, rough=0.1, detail=36, grain=2)
        pillow((0, 3.7, 0.95), 0, 2, (3.4, 2.2, 0.5), tape)
        dome(8.2, 12.2, 6.2, net(colour, 0.12), plain(tape, 0.4), cloth(tape, 60), 0.28, door=False, seed=seed)
        blob("ball", (0.75,) * 3, cloth(toy, 40), (5.9, -2.6, 0.98), knead=0.02)
        blob("body", (0.72, 0.6, 0.85), cloth((0.48, 0.32, 0.18), 40), (-6.0, -1.0, 1.05), knead=0.04)
        blob("head", (0.6, 0.55, 0.55), cloth((0.48, 0.32, 0.18), 40), (-6.0, -1.15, 2.15), knead=0.04)
        for s in (-1, 1):
            blob("ear", (0.22, 0.14, 0.22), cloth((0.40, 0.26, 0.14), 40), (-6.0 + 0.45 * s, -1.1, 2.62), knead=0.03)
            rolled("arm", [(-6 + 0.5 * s, -1.2, 1.5), (-6 + 0.85 * s, -1.6, 1.15), (-6 + 0.8 * s, -1.95, 0.9)], [0.25, 0.26, 0.22], cloth((0.48, 0.32, 0.18), 40))
            rolled("leg", [(-6 + 0.35 * s, -1.3, 0.55), (-6 + 0.55 * s, -2.0, 0.52), (-6 + 0.6 * s, -2.5, 0.56)], [0.3, 0.3, 0.28], cloth((0.48, 0.32, 0.18), 40))
            blob("eye", (0.06,) * 3, plain((0.02, 0.02, 0.02), 0.2), (-6 + 0.2 * s, -1.66, 2.26), knead=0)
        return {"target": (0, 0, 2.4), "width": 17.5, "lift": 21, "yaw": yaw}
    return scene


def door(colour, tape, dark, seed, yaw):
    """Two net panels with a magnet strip in the middle, in an open doorway that shows a sunny yard."""
    def scene():
        wall, half, high = plain(WALL, 0.9), 4.6, 21.0
        for x0, x1, z0, z1 in ((-60, -half, -1, 60), (half, 60, -1, 60), (-half, half, high, 60)):
            sheet("wall", np.array([[(x0, 3, z0), (x0, 3, z1)], [(x1, 3, z0), (x1, 3, z1)]], float), wall, smooth=False)
            sheet("reveal", np.array([[(x0, 4.4, z0), (x0, 4.4, z1)], [(x1, 4.4, z0), (x1, 4.4, z1)]], float), wall, smooth=False)
        sheet("floor", np.array([[(-60, -60, 0), (-60, 60, 0)], [(60, -60, 0), (60, 60, 0)]], float), tile(), smooth=False)
        sheet("yard wall", np.array([[(-40, 34, -1), (-40, 34, 60)], [(40, 34, -1), (40, 34, 60)]], float), plain((0.62, 0.52, 0.34), 0.9), smooth=False)
        timber = wood(dark)
        for x in (-1, 1):
            slab("jamb", (0.7, 2.0, high + 0.6), timber, (x * (half - 0.2), 3.5, 0), edge=0.08, detail=8)
        slab("lintel", (half * 2 + 1.1, 2.0, 0.8), timber, (0, 3.5, high - 0.1), edge=0.08, detail=8)
        slab("sill", (half * 2, 2.0, 0.35), timber, (0, 3.5, 0), edge=0.08, detail=8)
        mesh, band = net(colour, 0.30), cloth(tape, 60)
        for s in (-1, 1):
            points = curtain_wall((-(half - 0.5), 2.35, high), (0.08, 2.35, high), high, 0.35, 2.2, 0.16, seed + s, 0.05, 0, columns=160)
            v = np.linspace(0, 1, points.shape[1])[None, :]
            u = np.linspace(0, 1, points.shape[0])[:, None]
            if s > 0:
                points[..., 0] = points[..., 0] - 1.5 * u ** 2 * np.sin(np.clip(v - 0.25, 0, 1) * 2.1) ** 2
                points[..., 1] -= 0.9 * u ** 2 * np.sin(np.clip(v - 0.25, 0, 1) * 2.1) ** 2
                points[..., 0] *= -1
            sheet("net", points, mesh)
            for edge in (points[-1], points[0]):
                strands("seam", edge, 0.16, band, height=0.03, normals=np.tile([0, -1.0, 0], (len(edge), 1)), tint=[0.5])
            for row in (0, -1):
                strands("seam", points[:, row], 0.03, band, height=0.14, normals=np.tile([0, 0, 1.0], (len(points), 1)), tint=[0.5])
            for z in np.linspace(2.0, high - 1.5, 8):
                row = int((high - z) / (high - 0.35) * (points.shape[1] - 1))
                blob("magnet", (0.13, 0.06, 0.3), plain((0.10, 0.10, 0.11), 0.4), points[-1, row] + [0, -0.04, 0], knead=0, detail=8)
        pot((7.4, 0.4, 0), seed)
        for x, y, size in ((-3.2, 15, 1), (2.6, 19, 2), (-0.6, 24, 3)):
            group(lambda: pot((0, 0, 0), int(size)), at=(x, y, 0), scale=0.9 + 0.3 * size)
        daylight((-22, -12, 22), 13000, 3000, 0.3)
        studio.softbox((4, 20, 34), (0, 30, 4), (30, 10), 16000, (1.0, 0.95, 0.86), 0)
        return {"target": (0.4, 3, 10.6), "width": 18.5, "lift": 5, "yaw": yaw}
    return scene


def tron(colour, tape, seed, yaw, cover):
    """A round canopy: a ring on a cord, net falling from it over a bed."""
    def scene():
        room(yaw, 15.5)
        bed(cover=cover)
        mesh, band = net(colour, 0.13), cloth(tape, 60)
        top, ring_z, r = 27.5, 25.2, 2.9
        u, v = np.meshgrid(np.linspace(0, 2 * math.pi, 420), np.linspace(0, 1, 80), indexing="ij")
        generator = rng(seed)
        wave = sum(np.sin(k * u + generator.uniform(0, 6)) * a for k, a in ((15, 0.5), (23, 0.35), (34, 0.25), (9, 0.3)))
        c, s = np.cos(u), np.sin(u)
        reach = (np.abs(c / 8.2) ** 3.2 + np.abs(s / 11.2) ** 3.2) ** (-1 / 3.2)
        spread = r + (reach - r) * v ** 1.25
        radius = spread * (1 + 0.055 * wave * (0.35 + v))
        z = ring_z - (ring_z - 0.5) * v ** 0.86
        sheet("net", np.stack([radius * c, radius * s, np.maximum(z + 0.15 * wave * v, 0.12)], -1), mesh)
        v2 = np.linspace(0, 1, 24)[None, :]
        cone = 0.15 + (r - 0.15) * v2 ** 1.15
        sheet("crown", np.stack([cone * np.cos(u[:, :1]) * (1 + 0.03 * wave[:, :1]), cone * np.sin(u[:, :1]) * (1 + 0.03 * wave[:, :1]), top - (top - ring_z) * v2 ** 0.9 + 0 * u[:, :1]], -1), net(colour, 0.2))
        a = np.linspace(0, 2 * math.pi, 90, endpoint=False)
        circle = np.stack([r * 1.01 * np.cos(a), r * 1.01 * np.sin(a), np.full(90, ring_z)], -1)
        strands("ring", circle, 0.06, band, height=0.24, normals=np.tile([0, 0, 1.0], (90, 1)), closed=True, tint=[0.5])
        strands("cord", spline(np.array([(0, 0, top), (0.02, 0, top + 6), (0, 0, 60)]), 12), 0.08, plain((0.75, 0.7, 0.6), 0.8), tint=[0.5])
        return {"target": (0, 0, 13.0), "width": 28, "lift": 11, "yaw": yaw}
    return scene


def man_du_lich_reu():
    """The travel net: rolled in moss green with a strap, its bag and a spread corner; on the table like the other goods."""
    t = np.linspace(0, 1, 400)
    turns = t * 2 * math.pi * 7.5
    radius = 0.1 + 0.42 * t + 0.02 * np.sin(3 * turns) * t
    spiral = np.stack([0 * t, radius * np.cos(turns), 0.54 + radius * np.sin(turns)], -1)
    x = np.linspace(-1.0, 1.0, 40)
    points = spiral[:, None, :] + np.array([1.0, 0, 0]) * x[None, :, None]
    points = points + ripple(points, 0.022, 0.35, 2)
    points[..., 0] += 0.05 * np.sin(turns * 1.3)[:, None] * np.abs(x[None, :]) ** 6
    move([sheet("roll", points, net(MOSS, 0.78), thickness=0.012)], (-0.15, 0.35, 0), (0, 0, 0.35))
    a = np.linspace(0, 2 * math.pi, 80, endpoint=False)
    for x in (-0.5, 0.5):
        circle = np.stack([np.full(80, x), 0.555 * np.cos(a), 0.55 + 0.555 * np.sin(a)], -1)
        made = strands("strap", circle, 0.09, cloth((0.045, 0.06, 0.03), 60), height=0.014, normals=circle * [0, 1, 1] - [0, 0, 0.55], closed=True, tint=[0.5], sides=8)
        buckle = slab("buckle", (0.24, 0.05, 0.17), plain((0.02, 0.02, 0.022), 0.35), (x, -0.575, 0.5), edge=0.02, detail=8)
        move([made, buckle], (-0.15, 0.35, 0), (0, 0, 0.35))
    u, v = np.meshgrid(np.linspace(0, 2 * math.pi, 160), np.linspace(0, 1, 70), indexing="ij")
    radius = np.interp(v, [0, 0.03, 0.15, 0.7, 0.84, 0.9, 1.0], [0.02, 0.36, 0.44, 0.44, 0.2, 0.16, 0.26])
    pleat = np.clip((v - 0.62) / 0.2, 0, 1)
    radius = radius * (1 + pleat * 0.16 * np.sin(12 * u))
    bag = np.stack([v * 1.7, radius * np.cos(u), 0.38 + radius * 0.86 * np.sin(u)], -1)
    bag = bag + ripple(bag, 0.045, 0.4, 7)
    bag[..., 2] = np.maximum(bag[..., 2], 0.01)
    move([sheet("bag", bag, cloth(MOSS, 60), thickness=0.01)], (0.25, -0.85, 0), (0, 0, -0.25))
    path = np.array([(1.68, -1.22, 0.36), (1.85, -1.35, 0.1), (1.5, -1.62, 0.03), (1.1, -1.48, 0.03), (0.85, -1.62, 0.03)])
    rolled("cord", path, [0.022] * 5, cloth((0.03, 0.04, 0.02), 60), sides=8)
    blob("toggle", (0.07, 0.05, 0.05), plain((0.02, 0.02, 0.022), 0.35), (1.5, -1.62, 0.055), knead=0.0, detail=10)
    return {"target": (0.22, -0.2, 0.42), "width": 3.7, "lift": 32}


SCENES = {
    "man-vuong-trang": vuong(WHITE, (0.42, 0.55, 0.70), (0.30, 0.38, 0.45), 24, 1, True),
    "man-vuong-xanh": vuong(BLUE, (0.09, 0.19, 0.36), (0.66, 0.60, 0.50), -26, 5),
    "man-vuong-hong": vuong(PINK, (0.55, 0.10, 0.16), (0.60, 0.55, 0.50), 36, 9, True),
    "man-chup-trang": chup(WHITE, (0.50, 0.60, 0.72), 2, 28, (0.24, 0.33, 0.42)),
    "man-chup-xanh": chup(BLUE, (0.08, 0.18, 0.36), 4, -30, (0.66, 0.58, 0.44)),
    "man-be-trang": baby(WHITE, (0.42, 0.60, 0.66), 3, 38, (0.60, 0.16, 0.10)),
    "man-be-vang": baby(YELLOW, (0.76, 0.50, 0.12), 6, -36, (0.10, 0.26, 0.42)),
    "man-cua-den": door(BLACK, (0.02, 0.02, 0.022), False, 3, 14),
    "man-cua-trang": door(WHITE, (0.70, 0.66, 0.58), True, 8, -16),
    "man-tron-trang": tron(WHITE, (0.78, 0.75, 0.68), 2, 22, (0.34, 0.40, 0.32)),
    "man-tron-kem": tron(CREAM, (0.62, 0.45, 0.22), 7, -24, (0.52, 0.30, 0.22)),
}


def shot(build):
    return lambda: camera(build())


if __name__ == "__main__":
    from soft_scenes import shots
    nets = {f"man-tuyn/{name}": shot(build) for name, build in SCENES.items()}
    studio.main({**nets, **shots({"man-tuyn/man-du-lich-reu": man_du_lich_reu}, "limed_wood")})

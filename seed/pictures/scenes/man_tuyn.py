"""Mosquito nets of Phú Đôi, hung in a plain bright room corner: 12 pictures. Rooms are in decimetres too: a bed is 20 long."""
import math

import bpy
import numpy as np

import studio
from soft_goods import blob, group, move, ripple, rng, rolled, sheet, slab, spline, strands
from soft_materials import cane, cloth, net, paper, plain
from soft_props import turned

WHITE, BLUE, PINK, YELLOW, CREAM, BLACK, MOSS = (0.93, 0.93, 0.90), (0.30, 0.52, 0.72), (0.86, 0.46, 0.52), (0.90, 0.70, 0.30), (0.88, 0.78, 0.58), (0.035, 0.035, 0.04), (0.10, 0.15, 0.06)
LINEN, WALL = (0.74, 0.69, 0.60), (0.72, 0.66, 0.57)


def wood(dark=False):
    return cane((0.15, 0.07, 0.03), (0.19, 0.09, 0.04), rough=0.45, grain=0.5) if dark else cane((0.36, 0.21, 0.10), (0.42, 0.25, 0.12), rough=0.5, grain=0.5)


def room(yaw, back=14.0, side=16.0):
    """Two limewashed walls and a tiled floor; the window is on the left, the second wall on the side the camera looks to."""
    wall = plain(WALL, 0.9)
    x = -side if yaw > 0 else side
    sheet("wall", np.array([[(-60, back, -1), (-60, back, 60)], [(60, back, -1), (60, back, 60)]], float), wall, smooth=False)
    sheet("wall", np.array([[(x, -60, -1), (x, -60, 60)], [(x, back, -1), (x, back, 60)]], float), wall, smooth=False)
    sheet("floor", np.array([[(-60, -60, 0), (-60, back, 0)], [(60, -60, 0), (60, back, 0)]], float), tile(), smooth=False)
    board = plain((0.42, 0.33, 0.24), 0.6)
    slab("skirting", (120, 0.3, 1.1), board, (0, back - 0.15, 0), edge=0.06, detail=6)
    slab("skirting", (0.3, 120, 1.1), board, (x * (1 - 0.15 / side), back - 60, 0), edge=0.06, detail=6)
    daylight((-side + 0.6, -4, 18), 15000, 3600, 0.4)


def daylight(window, power, fill, sky):
    """The studio's light at the size of a room: window from the left, weak return from the right, a little sky."""
    for light in (studio.softbox(window, (2, 2, 6), (24, 24), power, (1.0, 0.965, 0.915), 0.1), studio.softbox((26, -34, 30), (0, 0, 8), (30, 24), fill, (0.97, 0.98, 1.0), 0)):
        light.visible_camera = False
    world = bpy.data.worlds.new("room")
    bpy.context.scene.world = world
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs["Color"].default_value = (1.0, 0.985, 0.96, 1)
    world.node_tree.nodes["Background"].inputs["Strength"].default_value = sky


def tile():
    """Old brown-red floor tiles with pale joints."""
    from soft_materials import graph, mix, noise, remap, bump
    add, surface = graph("tiles")
    brick = add("TexBrick", {"Vector": add("TexCoord").outputs["Object"], "Color1": (0.36, 0.17, 0.10), "Color2": (0.30, 0.135, 0.08), "Mortar": (0.34, 0.27, 0.20), "Scale": 1.0,
                             "Mortar Size": 0.045, "Brick Width": 3.0, "Row Height": 3.0, "Mortar Smooth": 0.3}, offset=0.0)
    tone = mix(add, remap(add, noise(add, 0.5, 5), 0.35, 0.7, 0, 0.4), brick.outputs["Color"], (0.40, 0.24, 0.16))
    return surface(add("BsdfPrincipled", {"Base Color": tone, "Roughness": remap(add, noise(add, 0.3, 4), 0.3, 0.7, 0.35, 0.6), "Normal": bump(add, brick.outputs["Fac"], -0.3, 0.05)}).outputs[0])


def camera(view):
    x, y, z = view["target"]
    studio.camera(view["width"], z, view["lift"], view.get("yaw", 0), 0.025, (x, y), lens=60)
    studio.expose(view.get("stops", 0.0))


def bed(width=14.0, length=20.0, cover=(0.46, 0.52, 0.56)):
    """A low wooden bed, mattress, sheet, two pillows; its head at +y."""
    dark = wood(True)
    for x in (-1, 1):
        for y, high in ((-1, 3.6), (1, 7.4)):
            slab("leg", (0.8, 0.8, high), dark, (x * (width / 2 - 0.4), y * (length / 2 - 0.4), 0), edge=0.1, detail=8)
        slab("rail", (0.5, length - 1.6, 1.3), dark, (x * (width / 2 - 0.4), 0, 2.0), edge=0.08, detail=8)
    slab("foot", (width - 1.6, 0.5, 1.3), dark, (0, -length / 2 + 0.4, 2.0), edge=0.08, detail=8)
    for z in (3.6, 5.0, 6.3):
        slab("head", (width - 1.6, 0.4, 0.7), dark, (0, length / 2 - 0.4, z), edge=0.08, detail=8)
    slab("mattress", (width - 0.9, length - 0.9, 1.7), cloth(LINEN, 30), (0, 0, 2.9), edge=0.5, rough=0.08, detail=40, grain=6)
    for x in (-1, 1):
        pillow((x * width * 0.225, length / 2 - 2.6, 4.5), 0.05 * x, x)
    u, v = np.meshgrid(np.linspace(-1, 1, 90), np.linspace(-1, 1, 90), indexing="ij")
    blanket = np.stack([u * (width / 2 - 0.25), -length * 0.18 + v * length * 0.27, 4.72 + 0 * u], -1)
    blanket = blanket + ripple(blanket, 0.22, 4, 5) * [0.5, 0.6, 1]
    blanket[..., 2] = np.maximum(blanket[..., 2] + 0.12, 4.78) - np.clip(np.abs(u) - 0.9, 0, 1) * 8
    sheet("blanket", blanket, cloth(cover, 30), thickness=0.18)


def pillow(at, turn, seed, size=(4.6, 3.0, 0.9), colour=(0.80, 0.77, 0.70)):
    blob("pillow", (size[0] / 2, size[1] / 2, size[2]), cloth(colour, 30), (at[0], at[1], at[2] + size[2] * 0.75), (0.12, 0, turn), knead=0.03, seed=seed, power=0.62)


def curtain_wall(start, end, top, bottom, pleats, depth, seed=0, spread=0.0, sag=0.0, rows=40, columns=260, foot=0.0):
    """One side of a net between two upper corners, pleated, wider at its foot; points (columns, rows, 3)."""
    start, end = np.array(start, float), np.array(end, float)
    way = end - start
    length = np.linalg.norm(way)
    out = np.array([way[1], -way[0], 0]) / length
    u, v = np.linspace(0, 1, columns)[:, None], np.linspace(0, 1, rows)[None, :]
    generator = rng(seed)
    wave = sum(np.sin(2 * math.pi * pleats * f * u + generator.uniform(0, 6)) * a for f, a in ((1, 0.6), (0.53, 0.5), (1.7, 0.3), (2.9, 0.12)))
    swing = depth * wave * (0.15 + v ** 0.8) + 0.15 * np.sin(3 * v + 5 * u)
    edge = np.sin(math.pi * u) ** 0.4
    shift = 0.4 * depth * np.gradient(wave, axis=0) * 8 * v
    drop = sag * 4 * u * (1 - u) * (1 - v)
    base = start + way * (u + shift / length * edge)[..., None]
    points = base + out * (swing * edge + spread * v + foot * np.clip(v - 0.93, 0, 1) * 14)[..., None]
    points[..., 2] = top + (bottom - top) * v - drop + 0.12 * wave * v * edge
    return points


def hem(points, width, material, row):
    """A coloured tape sewn along one row of a net's side (points of curtain_wall)."""
    line = points[:, row]
    n = np.gradient(line, axis=0)
    out = np.stack([n[:, 1], -n[:, 0], 0 * n[:, 0]], -1)
    strands("tape", line[::2], 0.02, material, height=width, normals=np.tile([0, 0, 1.0], (len(line[::2]), 1)) + 0 * out[::2], tint=[0.5])


def box_net(colour, tape, width=14.6, length=20.6, top=19.5, bottom=2.2, seed=0, lifted=False):
    """A rectangular net: sagging roof, four pleated sides, tape round the top, loops and cords to the walls."""
    mesh, band = net(colour, 0.10), cloth(tape, 60)
    w, d = width / 2, length / 2
    corners = [(-w, -d), (w, -d), (w, d), (-w, d)]
    for k in range(4):
        a, b = corners[k], corners[(k + 1) % 4]
        points = curtain_wall((*a, top), (*b, top), top, bottom, 7 if k % 2 == 0 else 9, 0.55, seed + k, 0.5, 0.5)
        if lifted and k == 0:
            points = draw_aside(points, top, bottom)
        sheet("side", points, mesh)
        hem(points, 0.22, band, 0)
        hem(points, 0.14, band, -2)
    u, v = np.meshgrid(np.linspace(-1, 1, 60), np.linspace(-1, 1, 60), indexing="ij")
    sag = (1 - u ** 2) * (1 - v ** 2) ** 0.7
    roof = np.stack([u * w, v * d, top - 0.5 * (1 - np.abs(u) ** 2) * (np.abs(v) > 0) * 0 - 0.5 * ((1 - u ** 2) * np.abs(v) ** 6 + (1 - v ** 2) * np.abs(u) ** 6) - 0.9 * sag], -1)
    sheet("roof", roof + ripple(roof, 0.08, 5, seed) * [0, 0, 1], mesh)
    cord = plain((0.75, 0.70, 0.6), 0.8)
    for x, y in corners:
        end = np.array([x * 2.1, y + (5.0 if y > 0 else -1.5), top + 4.0])
        strands("cord", spline(np.array([(x, y, top), (np.array([x, y, top]) + end) / 2 - [0, 0, 0.25], end]), 20), 0.06, cord, tint=[0.5])


def draw_aside(points, top, bottom):
    """Gathers the foot of a side to its two corners, as when a net is opened."""
    u = np.linspace(0, 1, points.shape[0])[:, None]
    v = np.linspace(0, 1, points.shape[1])[None, :]
    half = np.where(u < 0.5, u * 2, (1 - u) * 2)
    pull = np.clip((v - 0.15) / 0.5, 0, 1) ** 1.2
    left, right = points[0, :, 0], points[-1, :, 0]
    aim = np.where(u < 0.5, left[None] + half * 1.6, right[None] - half * 1.6)
    points[..., 0] = points[..., 0] * (1 - pull) + aim * pull
    points[..., 1] -= 0.5 * np.sin(half * 12) * pull
    return points


def vuong(colour, tape, cover, yaw, seed, lifted=False):
    def scene():
        room(yaw, 15.5)
        bed(cover=cover)
        box_net(colour, tape, seed=seed, lifted=lifted)
        return {"target": (0, 0, 10.2), "width": 27, "lift": 13, "yaw": yaw}
    return scene


def dome(width, length, high, mesh, pole, tape, floor_z=0.0, door=True, seed=0, panels=4):
    """A pop-up net: two crossed bows, four curved panels that sink a little between them."""
    w, d = width / 2, length / 2
    t = np.linspace(0, math.pi, 80)

    def bow(sign):
        flat = np.cos(t) * 0.875
        return np.stack([w * flat, sign * d * flat, floor_z + high * 1.035 * np.sin(t) ** 0.75], -1)
    for sign in (-1, 1):
        strands("bow", bow(sign), 0.09, pole, tint=[0.5])
    u, v = np.meshgrid(np.linspace(0, 2 * math.pi, 241), np.linspace(0, 1, 70), indexing="ij")
    c, s = np.cos(u), np.sin(u)
    reach = (np.abs(c) ** 5 + np.abs(s) ** 5) ** (-1 / 5)
    theta = v * math.pi / 2
    flat = np.cos(theta)
    sink = 1 - 0.07 * (1 - np.abs(np.sin(2 * u)) ** 0.8) * np.sin(2 * theta)
    points = np.stack([w * c * reach * flat * sink, d * s * reach * flat * sink, floor_z + high * np.sin(theta) ** 0.75 * (1 - 0.03 * np.cos(4 * u))], -1)
    points = points + ripple(points, 0.012 * width * 0.5, width * 0.3, seed)
    points[..., 2] = np.maximum(points[..., 2], floor_z + 0.02)
    sheet("net", points, mesh)
    foot = points[::2, 0] + [0, 0, 0.12]
    strands("tape", foot, 0.035, tape, height=0.2, normals=np.tile([0, 0, 1.0], (len(foot), 1)), tint=[0.5])
    if door:
        path = points[[np.argmin(np.abs(u[:, 0] - a)) for a in (4.25, 4.25, 4.3, 4.45, 4.712, 4.97, 5.12, 5.17, 5.17)], [1, 14, 24, 31, 34, 31, 24, 14, 1]]
        strands("zip", spline(path * [1.01, 1.01, 1.0], 90), 0.07, tape, tint=[0.4])


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


def pot(at, seed):
    """A plant beside the door."""
    turned("pot", [(0.001, 0.1), (1.1, 0.0), (1.2, 0.2), (1.55, 2.2), (1.6, 2.6), (1.45, 2.6), (1.3, 2.2), (0.001, 2.1)], plain((0.36, 0.15, 0.07), 0.75), 70, at, uneven=0.02)
    generator = rng(seed + 9)
    green = cane((0.035, 0.10, 0.03), (0.06, 0.17, 0.05), rough=0.4)
    for k in range(26):
        a, lean, long = generator.uniform(0, 6.3), generator.uniform(0.2, 1.0), generator.uniform(4.0, 8.5)
        t = np.linspace(0, 1, 26)
        way = np.array([math.cos(a), math.sin(a), 0])
        path = np.array(at) + [0, 0, 2.1] + way * (0.5 + lean * long * 0.55 * t ** 1.6)[:, None] + np.array([0, 0, 1.0]) * (long * (t - 0.42 * lean * t ** 2.4))[:, None]
        strands("leaf", path, (0.34 * np.sin(np.pi * (0.06 + 0.93 * t)) ** 0.8)[None], green, height=0.02, normals=np.tile(-way * 0.6 + [0, 0, 0.8], (26, 1)), tint=[generator.uniform()])


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
    x, y = np.meshgrid(np.linspace(-1, 1, 160), np.linspace(0, 1, 120), indexing="ij")
    fold = np.stack([-0.55 + 0.95 * x + 0.25 * y, -0.15 - 1.2 * y + 0.12 * np.sin(4 * x), 0.02 + 0.09 * np.abs(np.sin(7 * x + 2.5 * y)) * (0.3 + 0.7 * (1 - y)) + 0.12 * (1 - y) ** 3], -1)
    fold = fold + ripple(fold, 0.03, 0.4, 9)
    fold[..., 2] = np.maximum(fold[..., 2], 0.008)
    sheet("spread", fold, net(MOSS, 0.5), thickness=0)
    return {"target": (0.05, -0.15, 0.4), "width": 3.6, "lift": 34}


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

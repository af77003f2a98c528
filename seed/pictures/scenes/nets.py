"""Nets and the room they hang in: walls, bed, pleated sides, domes (units: decimetres; a bed is 20 long)."""
import math
import bpy
import numpy as np
import studio
from soft_goods import blob, ripple, rng, sheet, slab, spline, strands
from soft_materials import cane, cloth, net, plain
from soft_props import turned

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
    mesh, band = net(colour, 0.15), cloth(tape, 60)
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

"""Carved and cast bodies: rounded masses melted into one, and panels whose surface follows a drawn mask. Units: dm."""
import functools
import math
import random

import bpy  # first: it brings bmesh
import bmesh
import numpy as np
from mathutils import Matrix, Vector

from shapes import mesh_object, wobble


@functools.cache
def unit_ball(subdivisions):
    """Vertices and triangles of a ball of radius 1."""
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=subdivisions, radius=1.0)
    points = np.array([v.co[:] for v in bm.verts])
    corners = np.array([[v.index for v in f.verts] for f in bm.faces])
    bm.free()
    return points, corners


def carve(parts, material, voxel=0.03, smooth=6, wobble_by=0.006, name="carved"):
    """Melt balls and rods into one body. parts: ("ball", centre, radii, (turn x, y, z in degrees)) or ("rod", points, radii along them)."""
    vertices, faces, count = [], [], 0

    def ball(centre, radii, turn=(0, 0, 0)):
        nonlocal count
        place = Matrix.Identity(3)
        for axis, angle in zip("ZYX", turn[::-1]):
            place = place @ Matrix.Rotation(math.radians(angle), 3, axis)
        size = np.array(radii if not isinstance(radii, (int, float)) else (radii,) * 3)
        points, corners = unit_ball(3 if size.max() > 0.12 else 2)
        vertices.append((points * size) @ np.array(place).T + np.array(centre))
        faces.append(corners + count)
        count += len(points)

    for kind, where, radii, *rest in parts:
        if kind == "ball":
            ball(where, radii, *rest)
            continue
        points = [Vector(p) for p in where]
        for i, (a, b) in enumerate(zip(points, points[1:])):
            ra, rb = radii[min(i, len(radii) - 1)], radii[min(i + 1, len(radii) - 1)]
            steps = max(1, int((b - a).length / (min(ra, rb) * 0.7)))
            for s in range(steps + 1):
                t = s / steps
                ball(a.lerp(b, t), ra + (rb - ra) * t)
    data = bpy.data.meshes.new(name)
    data.from_pydata(np.concatenate(vertices), [], np.concatenate(faces))
    ob = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(ob)
    data.materials.append(material)
    melt = ob.modifiers.new("melt", "REMESH")
    melt.mode, melt.voxel_size, melt.use_smooth_shade = "VOXEL", voxel, True
    soft = ob.modifiers.new("soft", "SMOOTH")
    soft.iterations, soft.factor = smooth, 0.5
    depsgraph = bpy.context.evaluated_depsgraph_get()
    final = bpy.data.meshes.new_from_object(ob.evaluated_get(depsgraph))
    ob.modifiers.clear()
    ob.data = final
    for polygon in final.polygons:
        polygon.use_smooth = True
    if wobble_by:
        wobble(ob, wobble_by, 3.0)
    return ob


def tones(picture):
    """bpy image -> array [row from below, column] 0..1."""
    pixels = np.empty(picture.size[0] * picture.size[1] * 4, dtype=np.float32)
    picture.pixels.foreach_get(pixels)
    return pixels.reshape(picture.size[1], picture.size[0], 4)[..., 0]


def soften(grid, times):
    """Round a mask's steps: a few passes of a small box blur."""
    for _ in range(times):
        grid = (grid + np.roll(grid, 1, 0) + np.roll(grid, -1, 0) + np.roll(grid, 1, 1) + np.roll(grid, -1, 1)) / 5
    return grid


def relief_sheet(mask, size, depth, material, cells=(260, 260), soft=14):
    """A flat panel in the xy plane, centred, its surface lifted by the mask: real carving, not only bump."""
    grid = soften(tones(mask), soft)
    rows, columns = grid.shape
    nx, ny = cells
    u, v = np.meshgrid(np.linspace(0, 1, nx + 1), np.linspace(0, 1, ny + 1))
    z = grid[(v * (rows - 1)).astype(int), (u * (columns - 1)).astype(int)] * depth
    vertices = np.stack([(u - 0.5) * size[0], (v - 0.5) * size[1], z], -1).reshape(-1, 3).tolist()
    faces = [(j * (nx + 1) + i, j * (nx + 1) + i + 1, (j + 1) * (nx + 1) + i + 1, (j + 1) * (nx + 1) + i) for j in range(ny) for i in range(nx)]
    return mesh_object("relief", vertices, faces, material)


def relief_disc(mask, profile, depth, material, rings=220, steps=420, soft=10):
    """A turned face (profile [(r, z), …] from the middle outwards) whose front is lifted by a mask seen from above."""
    grid = soften(tones(mask), soft)
    rows, columns = grid.shape
    rs = np.linspace(profile[0][0], profile[-1][0], rings)
    zs = np.interp(rs, [p[0] for p in profile], [p[1] for p in profile])
    edge = profile[-1][0]
    vertices, faces = [], []
    for r, z in zip(rs, zs):
        for k in range(steps):
            a = 2 * math.pi * k / steps
            x, y = r * math.cos(a), r * math.sin(a)
            row = min(rows - 1, max(0, int((y / edge / 2 + 0.5) * (rows - 1))))
            column = min(columns - 1, max(0, int((x / edge / 2 + 0.5) * (columns - 1))))
            vertices.append((x, y, z + float(grid[row, column]) * depth))
    for i in range(rings - 1):
        for k in range(steps):
            n = (k + 1) % steps
            faces.append((i * steps + k, i * steps + n, (i + 1) * steps + n, (i + 1) * steps + k))
    return mesh_object("relief", vertices, faces, material)


def crane(material, at=(0, 0, 0), turn=0.0, look=1.0, scale=1.0, on="rock", voxel=0.022):
    """A standing crane with folded wings, long neck in a bow, head turned up; on a rock or on a tortoise."""
    neck = [(-0.28, 0, 1.42), (-0.42, 0, 1.66), (-0.36, 0, 1.95), (-0.22, 0, 2.18), (-0.24, 0, 2.42), (-0.36, 0.02 * look, 2.56)]
    parts = [("ball", (0.02, 0, 1.3), (0.42, 0.23, 0.25), (0, 24, 0)), ("ball", (-0.2, 0, 1.4), (0.22, 0.17, 0.2), (0, 30, 0)),
             ("rod", neck, [0.15, 0.1, 0.075, 0.062, 0.058, 0.075]), ("ball", (-0.4, 0.02 * look, 2.6), (0.115, 0.08, 0.08), (0, -8, 0)),
             ("rod", [(-0.47, 0.02 * look, 2.6), (-0.82, 0.03 * look, 2.66)], [0.036, 0.013])]
    for side in (-1, 1):
        for i in range(6):
            parts.append(("ball", (0.1 + 0.075 * i, side * (0.2 - 0.012 * i), 1.37 - 0.062 * i), (0.27, 0.035, 0.065), (0, 34 - 2 * i, side * 6)))
    for i in range(5):
        parts.append(("ball", (0.52, (i - 2) * 0.06, 1.02 - 0.02 * abs(i - 2)), (0.24, 0.035, 0.04), (0, 38, (i - 2) * 6)))
    for side in (-1, 1):
        parts.append(("rod", [(0.06, side * 0.1, 1.14), (0.1, side * 0.1, 0.72), (0.03, side * 0.1, 0.3)], [0.085, 0.04, 0.036]))
        for toe in (-30, 0, 30):
            a = math.radians(180 + toe)
            parts.append(("rod", [(0.03, side * 0.1, 0.3), (0.03 + 0.16 * math.cos(a), side * 0.1 + 0.16 * math.sin(a), 0.265)], [0.034, 0.02]))
    if on == "tortoise":
        parts += [("ball", (0.02, 0, 0.16), (0.5, 0.36, 0.13)), ("ball", (-0.56, 0, 0.2), (0.14, 0.1, 0.09), (0, -20, 0)), ("rod", [(0.45, 0, 0.12), (0.62, 0, 0.05)], [0.05, 0.02])]
        parts += [("ball", (x, y, 0.07), (0.12, 0.09, 0.075), (0, 0, 30)) for x in (-0.3, 0.32) for y in (-0.3, 0.3)]
    else:
        parts += [("ball", (random.uniform(-0.35, 0.4), random.uniform(-0.18, 0.18), random.uniform(0.04, 0.16)), (random.uniform(0.14, 0.26), 0.2, 0.12)) for _ in range(9)]
        parts += [("ball", (0.02, 0, 0.1), (0.52, 0.3, 0.13))]
    ob = carve(parts, material, voxel, 3, 0.003)
    ob.location, ob.rotation_euler, ob.scale = at, (0, 0, math.radians(turn)), (scale,) * 3
    return ob


def nghe(material, at=(0, 0, 0), turn=0.0, scale=1.0, voxel=0.018):
    """The guardian dog-lion of village halls, sitting: square open muzzle, bulging eyes, mane in curls, bushy tail."""
    parts = [("ball", (0.12, 0, 0.6), (0.4, 0.33, 0.48), (0, -24, 0)), ("ball", (-0.1, 0, 0.88), (0.31, 0.3, 0.36)), ("ball", (0.34, 0, 0.32), (0.34, 0.36, 0.28)),
             ("ball", (-0.16, 0, 1.46), (0.33, 0.31, 0.27)), ("ball", (-0.46, 0, 1.43), (0.22, 0.23, 0.1)), ("ball", (-0.4, 0, 1.16), (0.22, 0.19, 0.055), (0, 20, 0)),
             ("ball", (-0.65, 0, 1.52), (0.07, 0.13, 0.075)), ("ball", (-0.4, 0, 1.24), (0.13, 0.1, 0.03), (0, 20, 0)), ("ball", (-0.34, 0, 1.0), (0.07, 0.1, 0.2), (0, 10, 0)),
             ("rod", [(0.0, 0, 1.7), (0.14, 0, 1.82), (0.24, 0, 1.78)], [0.07, 0.06, 0.03])]
    for side in (-1, 1):
        parts += [("ball", (-0.43, side * 0.15, 1.61), 0.085), ("rod", [(-0.5, side * 0.06, 1.68), (-0.4, side * 0.2, 1.73), (-0.2, side * 0.3, 1.7)], [0.045, 0.055, 0.03]),
                  ("ball", (-0.02, side * 0.31, 1.7), (0.14, 0.05, 0.1), (0, 55, side * 16)), ("rod", [(-0.2, side * 0.22, 0.84), (-0.37, side * 0.23, 0.45), (-0.38, side * 0.23, 0.1)], [0.17, 0.115, 0.115]),
                  ("ball", (-0.46, side * 0.23, 0.08), (0.19, 0.13, 0.085)), ("ball", (0.22, side * 0.34, 0.34), (0.3, 0.14, 0.27), (0, 20, 0)), ("ball", (-0.04, side * 0.36, 0.08), (0.24, 0.12, 0.08)),
                  ("rod", [(-0.58, side * 0.14, 1.38), (-0.57, side * 0.13, 1.28)], [0.035, 0.014]), curl((-0.52, side * 0.2, 1.47), 0.07, side), curl((0.18, side * 0.42, 0.42), 0.13, side)]
        parts += [("ball", (-0.4 + 0.02 * toe, side * 0.23 + (toe - 1) * 0.085 - 0.0, 0.07), (0.24, 0.042, 0.06)) for toe in range(3)]
        for row, (y, count) in enumerate(((0.33, 4), (0.3, 5), (0.16, 5))):
            parts += [curl((-0.1 + 0.15 * row, side * (y - 0.015 * i), 1.48 - 0.03 * row - 0.19 * i), 0.11, side) for i in range(count)]
    parts += [curl((0.26, 0.04, 1.5 - 0.2 * i), 0.11, 1) for i in range(4)]
    for y, z, lean in ((0, 1.15, 0), (-0.15, 1.0, -16), (0.15, 1.0, 16), (-0.1, 0.78, -10), (0.1, 0.78, 10), (0, 0.62, 0)):
        parts += [("ball", (0.66, y, z - 0.2), (0.09, 0.09, 0.22), (lean, 14, 0)), curl((0.7, y, z - 0.12), 0.08, 1 if y >= 0 else -1)]
    ob = carve(parts, material, voxel, 2, 0.003)
    ob.location, ob.rotation_euler, ob.scale = at, (0, 0, math.radians(turn)), (scale,) * 3
    return ob


def curl(centre, r, side):
    """One lock of the mane: a short spiral."""
    x, y, z = centre
    points = []
    for t in np.linspace(0, 1, 14):
        a, q = t * 7.5, r * (1 - 0.78 * t)
        points.append((x + q * math.cos(a), y + side * 0.05 * t, z + q * math.sin(a)))
    return ("rod", points, [0.04])

"""Geometry for goods of threads, dough, paper and cloth. One unit is one decimetre, z is up.

Everything is built with numpy arrays that go into a mesh in one call: a picture may hold a thousand strands, and
building them one by one would take longer than rendering them.
"""
import math

import bpy
import numpy as np


def rng(seed):
    """A generator with a fixed seed, so that a picture can be rendered again exactly."""
    return np.random.default_rng(abs(int(seed)) + (7919 if seed < 0 else 0))


def mesh(name, verts, faces, material, smooth=True, tint=None, at=(0, 0, 0), turn=(0, 0, 0)):
    """Adds a mesh of equal-sized polygons. verts (n,3), faces (m,3|4), tint: optional (n,) shader attribute 0..1."""
    verts, faces = np.asarray(verts, np.float32), np.asarray(faces, np.int32)
    data = bpy.data.meshes.new(name)
    data.vertices.add(len(verts))
    data.vertices.foreach_set("co", verts.ravel())
    data.loops.add(faces.size)
    data.loops.foreach_set("vertex_index", faces.ravel())
    data.polygons.add(len(faces))
    data.polygons.foreach_set("loop_start", np.arange(0, faces.size, faces.shape[1], dtype=np.int32))
    if tint is not None:
        data.attributes.new("tint", "FLOAT", "POINT").data.foreach_set("value", np.asarray(tint, np.float32).ravel())
    data.update(calc_edges=True)
    data.validate()
    data.shade_smooth() if smooth else data.shade_flat()
    data.materials.append(material)
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    thing.location, thing.rotation_euler = at, turn
    return thing


def grid_faces(rows, columns, closed_rows=False, closed_columns=False):
    """Quads of a rows x columns grid of vertices (row-major)."""
    i = np.arange(rows if closed_rows else rows - 1)[:, None]
    j = np.arange(columns if closed_columns else columns - 1)[None, :]
    a, b = i * columns + j, i * columns + (j + 1) % columns
    c, d = ((i + 1) % rows) * columns + (j + 1) % columns, ((i + 1) % rows) * columns + j
    return np.stack([a, b, c, d], -1).reshape(-1, 4)


def sheet(name, points, material, thickness=0.0, closed_rows=False, closed_columns=False, **more):
    """A surface through points (rows, columns, 3), made solid when thickness > 0."""
    rows, columns = points.shape[:2]
    thing = mesh(name, points.reshape(-1, 3), grid_faces(rows, columns, closed_rows, closed_columns), material, **more)
    if thickness:
        solid = thing.modifiers.new("solid", "SOLIDIFY")
        solid.thickness, solid.offset = thickness, 0
    return thing


def wobble(generator, shape, amplitude, octaves=3, start=1.0):
    """Smooth random curves: shape (k, n) -> (k, n) values, `start` waves over the length for the first octave."""
    k, n = shape
    t = np.linspace(0, 2 * math.pi, n)[None, :]
    total = np.zeros(shape)
    for octave in range(octaves):
        waves = start * 1.8 ** octave * generator.uniform(0.7, 1.3, (k, 1))
        total += np.sin(t * waves + generator.uniform(0, 2 * math.pi, (k, 1))) * generator.uniform(0.4, 1, (k, 1)) / (octave + 1)
    return amplitude * total


def ripple(points, amplitude, size, seed=0):
    """A smooth random vector field at points (…,3): what a hand leaves on dough, or damp on paper."""
    generator = rng(seed)
    total = np.zeros_like(points, dtype=float)
    for octave in range(3):
        for _ in range(4):
            wave = generator.normal(size=3) * 2.4 / size * 1.7 ** octave
            total += np.sin(points @ wave + generator.uniform(0, 6.3))[..., None] * generator.normal(size=3) / (octave + 1) ** 1.4
    return total * amplitude * 0.35


def frames(paths, normals=None):
    """Tangent, normal and side along paths (k,n,3); without given normals they are carried along the path."""
    tangent = np.gradient(paths, axis=1)
    tangent /= np.linalg.norm(tangent, axis=2, keepdims=True) + 1e-9
    if normals is None:
        first = np.where(np.abs(tangent[:, 0, 2:3]) < 0.9, [[0, 0, 1.0]], [[1.0, 0, 0]])
        normals = np.zeros_like(paths)
        last = first
        for i in range(paths.shape[1]):
            last = last - tangent[:, i] * np.sum(last * tangent[:, i], 1, keepdims=True)
            last = last / (np.linalg.norm(last, axis=1, keepdims=True) + 1e-9)
            normals[:, i] = last
    else:
        normals = normals - tangent * np.sum(normals * tangent, 2, keepdims=True)
        normals = normals / (np.linalg.norm(normals, axis=2, keepdims=True) + 1e-9)
    return tangent, normals, np.cross(tangent, normals)


def strands(name, paths, width, material, height=None, normals=None, sides=6, tint=None, seed=1, closed=False, twist=0.0, **more):
    """Round or flat strands along paths (k,n,3). width/height: radius across / along the normal, scalar, (k,1) or (k,n).

    height given makes a flat strip with rounded edges. tint (k,) differs from strand to strand when left out.
    """
    paths = np.asarray(paths, float)
    paths = paths[None] if paths.ndim == 2 else paths
    normals = normals[None] if normals is not None and normals.ndim == 2 else normals
    k, n = paths.shape[:2]
    _, up, side = frames(paths, normals)
    across = np.broadcast_to(np.asarray(width, float), (k, n))[..., None, None]
    along = across if height is None else np.broadcast_to(np.asarray(height, float), (k, n))[..., None, None]
    angle = np.linspace(0, 2 * math.pi, sides, endpoint=False)
    power = 1.0 if height is None else 0.6
    c, s = np.cos(angle), np.sin(angle)
    c, s = np.sign(c) * np.abs(c) ** power, np.sign(s) * np.abs(s) ** power
    ring = paths[:, :, None] + across * c[:, None] * side[:, :, None] + along * s[:, None] * up[:, :, None]
    if not closed:
        ring = np.concatenate([np.repeat(paths[:, :1, None], sides, 2), ring, np.repeat(paths[:, -1:, None], sides, 2)], 1)
    rows = ring.shape[1]
    faces = grid_faces(rows, sides, closed, True)
    faces = (faces[None] + (np.arange(k) * rows * sides)[:, None, None]).reshape(-1, 4)
    tint = rng(seed).uniform(0, 1, k) if tint is None else np.asarray(tint, float)
    return mesh(name, ring.reshape(-1, 3), faces, material, tint=np.repeat(tint, rows * sides), **more)


def rolled(name, points, radii, material, sides=14, smooth=40, height=None, seed=0, knead=0.0, **more):
    """One roll of dough, cane or cloth through a few points (m,3), its radius following radii (m,)."""
    path = spline(np.asarray(points, float), smooth)
    size = spline(np.asarray(radii, float)[:, None], smooth)[:, 0]
    thick = None if height is None else size[None] * height
    thing = strands(name, path, size[None], material, height=thick, sides=sides, tint=[0.5], **more)
    return knead_it(thing, knead, seed) if knead else thing


def spline(points, count):
    """Catmull-Rom through points (m,d), count samples."""
    padded = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    u = np.linspace(0, len(points) - 1 - 1e-6, count)
    i, t = u.astype(int), (u % 1)[:, None]
    a, b, c, d = padded[i], padded[i + 1], padded[i + 2], padded[i + 3]
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)


def knead_it(thing, amount, seed=0, size=0.35):
    """Moves the vertices of a thing by a smooth random field, so that nothing is turned on a lathe."""
    count = len(thing.data.vertices)
    flat = np.empty(count * 3, np.float32)
    thing.data.vertices.foreach_get("co", flat)
    points = flat.reshape(-1, 3)
    points = points + ripple(points.astype(float), amount, size, seed)
    thing.data.vertices.foreach_set("co", points.astype(np.float32).ravel())
    thing.data.update()
    return thing


def blob(name, radii, material, at=(0, 0, 0), turn=(0, 0, 0), knead=0.03, seed=0, pear=0.0, power=1.0, detail=28):
    """A kneaded ellipsoid. pear > 0 narrows the top; power < 1 makes it boxier (a slab with soft edges)."""
    u = np.linspace(0, 2 * math.pi, detail * 2, endpoint=False)[None, :]
    v = np.linspace(-math.pi / 2 + 1e-3, math.pi / 2 - 1e-3, detail)[:, None]

    def soft(x):
        return np.sign(x) * np.abs(x) ** power

    x, y, z = soft(np.cos(v)) * soft(np.cos(u)), soft(np.cos(v)) * soft(np.sin(u)), soft(np.sin(v)) * np.ones_like(u)
    narrow = 1 - pear * (z * 0.5 + 0.5)
    points = np.stack([x * narrow * radii[0], y * narrow * radii[1], z * radii[2]], -1)
    scale = float(np.mean(radii))
    points = points + ripple(points, knead * scale, 0.8 * scale, seed)
    return sheet(name, points, material, closed_columns=True, at=at, turn=turn)


def slab(name, size, material, at=(0, 0, 0), turn=(0, 0, 0), edge=0.03, rough=0.0, seed=0, detail=24, grain=0.25):
    """A box of given size standing on its location, with softened edges and an uneven skin (rough, in units)."""
    w, d, h = size
    points, faces = cube_grid(detail)
    half = np.array([w, d, h]) / 2
    points = points * half
    inner = np.clip(points, -(half - edge), half - edge)
    away = points - inner
    length = np.linalg.norm(away, axis=1, keepdims=True)
    points = inner + np.where(length > 1e-9, away / np.maximum(length, 1e-9) * np.minimum(length, edge), 0)
    if rough:
        points = points + ripple(points, rough, grain, seed) + ripple(points, rough * 0.6, grain * 0.3, seed + 1)
    points[:, 2] += h / 2
    return mesh(name, points, faces, material, at=at, turn=turn)


def cube_grid(detail):
    """Vertices (-1..1) and quads of a cube with detail x detail faces a side, welded."""
    t = np.sin(np.linspace(-math.pi / 2, math.pi / 2, detail + 1))
    a, b = np.meshgrid(t, t, indexing="ij")
    one = np.ones_like(a)
    sides = [(a, b, one), (b, a, -one), (one, a, b), (-one, b, a), (b, one, a), (a, -one, b)]
    points = np.concatenate([np.stack(side, -1).reshape(-1, 3) for side in sides])
    quads = grid_faces(detail + 1, detail + 1)
    faces = np.concatenate([quads + i * (detail + 1) ** 2 for i in range(6)])
    key = np.round(points * 1e5).astype(np.int64)
    _, first, inverse = np.unique(key, axis=0, return_index=True, return_inverse=True)
    return points[first], inverse.ravel()[faces]


def move(things, at=(0, 0, 0), turn=(0, 0, 0), scale=1.0):
    """Moves a group of things as one, and returns the empty that holds them."""
    holder = bpy.data.objects.new("holder", None)
    bpy.context.scene.collection.objects.link(holder)
    for thing in things:
        if thing.parent is None:
            thing.parent = holder
    holder.location, holder.rotation_euler, holder.scale = at, turn, (scale,) * 3
    return holder


def group(build, *args, at=(0, 0, 0), turn=(0, 0, 0), scale=1.0, **kwargs):
    """Runs build(…) and moves whatever it added to the scene as one."""
    before = set(bpy.data.objects)
    build(*args, **kwargs)
    return move([thing for thing in bpy.data.objects if thing not in before], at, turn, scale)

"""Shapes of the workshop: turned, sawn, bent, extruded. Edges are always rounded, nothing is perfectly even. Units: dm."""
import math
import random

import bmesh
import bpy
from mathutils import Vector, noise


def mesh_object(name, vertices, faces, material=None, smooth=True):
    data = bpy.data.meshes.new(name)
    data.from_pydata(vertices, [], faces)
    data.update()
    ob = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(ob)
    if material:
        data.materials.append(material)
    for polygon in data.polygons:
        polygon.use_smooth = smooth
    return ob


def rounded(points, radius=0.015, steps=5):
    """Profile or outline with filleted corners. Each point is (a, b) or (a, b, radius of this corner)."""
    flat = [Vector((p[0], p[1])) for p in points]
    out = [flat[0]]
    for i in range(1, len(flat) - 1):
        before, here, after = flat[i - 1], flat[i], flat[i + 1]
        wanted = points[i][2] if len(points[i]) > 2 else radius
        a, b = before - here, after - here
        reach = min(wanted, a.length * 0.48, b.length * 0.48)
        if reach < 1e-4:
            out.append(here)
            continue
        start, end = here + a.normalized() * reach, here + b.normalized() * reach
        for s in range(steps + 1):
            t = s / steps
            out.append(start * (1 - t) ** 2 + here * 2 * t * (1 - t) + end * t**2)
    out.append(flat[-1])
    return [(p.x, p.y) for p in out]


def curved(points, steps=10):
    """Smooth line through all points (2D or 3D), Catmull-Rom."""
    p = [Vector(x) for x in points]
    p = [2 * p[0] - p[1]] + p + [2 * p[-1] - p[-2]]
    out = []
    for i in range(1, len(p) - 2):
        for s in range(steps):
            t = s / steps
            out.append(0.5 * (2 * p[i] + (p[i + 1] - p[i - 1]) * t + (2 * p[i - 1] - 5 * p[i] + 4 * p[i + 1] - p[i + 2]) * t**2
                              + (3 * p[i] - p[i - 1] - 3 * p[i + 1] + p[i + 2]) * t**3))
    out.append(p[-2])
    return [tuple(v) for v in out]


def lathe(profile, material, steps=160, wobble_by=0.004, squash=1.0, name="turned"):
    """Turn a profile [(r, z), …] around z. Starts and ends on the axis (r = 0) or leaves a hole."""
    vertices, faces, rings = [], [], []
    for r, z in profile:
        if abs(r) < 1e-5:
            rings.append([len(vertices)])
            vertices.append((0, 0, z))
        else:
            rings.append(list(range(len(vertices), len(vertices) + steps)))
            vertices += [(r * math.cos(2 * math.pi * k / steps), squash * r * math.sin(2 * math.pi * k / steps), z) for k in range(steps)]
    for low, high in zip(rings, rings[1:]):
        for k in range(steps):
            n = (k + 1) % steps
            if len(low) == 1 and len(high) > 1:
                faces.append((low[0], high[n], high[k]))
            elif len(high) == 1 and len(low) > 1:
                faces.append((low[k], low[n], high[0]))
            elif len(low) > 1:
                faces.append((low[k], low[n], high[n], high[k]))
    ob = mesh_object(name, vertices, faces, material)
    recalculate(ob)
    if wobble_by:
        wobble(ob, wobble_by)
    return ob


def recalculate(ob):
    bm = bmesh.new()
    bm.from_mesh(ob.data)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    bm.to_mesh(ob.data)
    bm.free()


def wobble(ob, amount=0.006, scale=0.8, seed=None):
    """The hand's unevenness: moves vertices by a slow noise (amount in dm)."""
    shift = Vector((random.uniform(-50, 50) if seed is None else seed, 3.1, 7.7))
    for v in ob.data.vertices:
        v.co += noise.noise_vector(v.co * scale + shift) * amount
    ob.data.update()
    return ob


def prism(outline, height, material, bevel=0.02, z=0.0, subdivide=0, name="prism", segments=3, taper=1.0):
    """Extrude a closed outline [(x, y), …] upwards and round its edges. `taper` scales the top."""
    bm = bmesh.new()
    ring = [bm.verts.new((x, y, z)) for x, y in outline]
    face = bm.faces.new(ring)
    made = bmesh.ops.extrude_face_region(bm, geom=[face])
    for v in made["geom"]:
        if isinstance(v, bmesh.types.BMVert):
            v.co = Vector((v.co.x * taper, v.co.y * taper, z + height))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    data = bpy.data.meshes.new(name)
    bm.to_mesh(data)
    bm.free()
    ob = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(ob)
    data.materials.append(material)
    finish(ob, bevel, segments, subdivide)
    return ob


def finish(ob, bevel=0.02, segments=3, subdivide=0, angle=0.6):
    """Rounded edges and smooth shading for sharp-edged bodies."""
    for polygon in ob.data.polygons:
        polygon.use_smooth = True
    if bevel:
        m = ob.modifiers.new("bevel", "BEVEL")
        m.width, m.segments, m.limit_method, m.angle_limit, m.harden_normals = bevel, segments, "ANGLE", angle, True
    if subdivide:
        s = ob.modifiers.new("subdivide", "SUBSURF")
        s.subdivision_type, s.levels, s.render_levels = "SIMPLE", subdivide, subdivide
    return ob


def box(size, material, location=(0, 0, 0), bevel=0.02, turn=0.0, name="box"):
    """Box standing on `location` (its bottom centre), turned by `turn` degrees about z."""
    x, y = size[0] / 2, size[1] / 2
    ob = prism([(-x, -y), (x, -y), (x, y), (-x, y)], size[2], material, bevel, name=name)
    return place(ob, location, turn)


def place(ob, location=(0, 0, 0), turn=0.0, tilt=(0, 0), scale=1.0):
    """Put down: bottom at `location`, `turn` about z, `tilt` about x and y, all in degrees."""
    ob.location = location
    ob.rotation_euler = (math.radians(tilt[0]), math.radians(tilt[1]), math.radians(turn))
    ob.scale = (scale, scale, scale)
    return ob


def group(objects, location=(0, 0, 0), turn=0.0, tilt=(0, 0), scale=1.0):
    """Move several objects as one; returns the empty that carries them."""
    carrier = bpy.data.objects.new("group", None)
    bpy.context.scene.collection.objects.link(carrier)
    for ob in objects:
        ob.parent = carrier
    return place(carrier, location, turn, tilt, scale)


def tube(points, radius, material, closed=False, resolution=4, radii=None, name="tube"):
    """Wire, cane, handle: a round rod along 3D points; `radii` scales the thickness per point."""
    data = bpy.data.curves.new(name, "CURVE")
    data.dimensions, data.bevel_depth, data.bevel_resolution, data.use_fill_caps = "3D", radius, resolution, True
    line = data.splines.new("POLY")
    line.points.add(len(points) - 1)
    for i, (point, p) in enumerate(zip(line.points, points)):
        point.co = (*p, 1)
        point.radius = radii[i] if radii else 1.0
    line.use_cyclic_u, line.use_smooth = closed, True
    ob = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(ob)
    data.materials.append(material)
    return ob


def sheet(size, material, cells=(60, 60), height=None, thickness=0.0, name="sheet"):
    """A grid in the xy plane; `height(x, y)` gives z: cloth, leaves, hammered plates."""
    nx, ny = cells
    vertices = []
    for j in range(ny + 1):
        for i in range(nx + 1):
            x, y = (i / nx - 0.5) * size[0], (j / ny - 0.5) * size[1]
            vertices.append((x, y, height(x, y) if height else 0.0))
    faces = [(j * (nx + 1) + i, j * (nx + 1) + i + 1, (j + 1) * (nx + 1) + i + 1, (j + 1) * (nx + 1) + i) for j in range(ny) for i in range(nx)]
    ob = mesh_object(name, vertices, faces, material)
    if thickness:
        solid = ob.modifiers.new("thickness", "SOLIDIFY")
        solid.thickness, solid.offset = thickness, 0
    return ob


def superellipse(a, b, power=4.0, count=120):
    """Outline between ellipse (2) and rectangle (large): trays, boards, boxes."""
    out = []
    for k in range(count):
        t = 2 * math.pi * k / count
        c, s = math.cos(t), math.sin(t)
        out.append((a * math.copysign(abs(c) ** (2 / power), c), b * math.copysign(abs(s) ** (2 / power), s)))
    return out


def loft(rings, material, cap=True, name="loft"):
    """Join closed outlines [[(x, y, z), …], …] of equal length into a skin: square bowls, trays, boxes with soft corners."""
    count = len(rings[0])
    vertices = [p for ring in rings for p in ring]
    faces = []
    for r in range(len(rings) - 1):
        for k in range(count):
            n = (k + 1) % count
            faces.append((r * count + k, r * count + n, (r + 1) * count + n, (r + 1) * count + k))
    if cap:
        for r in (0, len(rings) - 1):
            middle = len(vertices)
            ring = rings[r]
            vertices.append(tuple(sum(p[i] for p in ring) / count for i in range(3)))
            faces += [(r * count + k, r * count + (k + 1) % count, middle) for k in range(count)]
    ob = mesh_object(name, vertices, faces, material)
    recalculate(ob)
    return ob


def tray_like(a, b, profile, material, power=6.0, count=200, name="tray"):
    """A lathe for outlines that are not round: profile [(inset from the outline, z), …] swept along a superellipse a × b."""
    rings = []
    for inset, z in profile:
        rings.append([(x, y, z) for x, y in superellipse(max(a - inset, 1e-3), max(b - inset, 1e-3), power, count)])
    return loft(rings, material, name=name)

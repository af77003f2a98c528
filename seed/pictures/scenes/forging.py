"""What a smith makes: ground blades, bent plates, handles and ferrules. Units: dm."""
import math

import numpy as np

from materials import steel
from shapes import curved, lathe, mesh_object, recalculate, rounded, wobble


def blade(spine, edge, thick, ground=0.3, cells=(90, 24), wave=0.015):
    """A forged blade between a spine and an edge line (same number of points, in the xy plane): thick at the spine, nothing at the edge,
    black scale above and bright where it was ground. `ground` = bright share of its width."""
    nx, ny = cells
    a = [np.interp(np.linspace(0, 1, nx + 1), np.linspace(0, 1, len(spine)), [p[i] for p in spine]) for i in (0, 1)]
    b = [np.interp(np.linspace(0, 1, nx + 1), np.linspace(0, 1, len(edge)), [p[i] for p in edge]) for i in (0, 1)]
    vertices, faces = [], []
    for side in (1, -1):
        for i in range(nx + 1):
            limit = 1 - ground + wave * math.sin(i * 0.4) + wave * math.sin(i * 0.13 + 2)
            for j in range(ny + 1):
                t = j / ny
                t = t * limit / 0.72 if t <= 0.72 else limit + (t - 0.72) / 0.28 * (1 - limit)
                t = min(1.0, max(0.0, t))
                half = thick / 2 * (1 - 0.35 * t if t < limit else (1 - 0.35 * limit) * (1 - t) / max(1e-3, 1 - limit)) + 0.0008
                vertices.append((a[0][i] + (b[0][i] - a[0][i]) * t, a[1][i] + (b[1][i] - a[1][i]) * t, side * half))
    count = (nx + 1) * (ny + 1)
    bright = []
    for side in range(2):
        for i in range(nx):
            for j in range(ny):
                p = side * count + i * (ny + 1) + j
                faces.append((p, p + 1, p + ny + 2, p + ny + 1))
                bright.append(j >= int(0.72 * ny))
    for i in range(nx):
        for j in (0, ny):
            p = i * (ny + 1) + j
            faces.append((p, p + ny + 1, p + ny + 1 + count, p + count))
            bright.append(j == ny)
    for i in (0, nx):
        for j in range(ny):
            p = i * (ny + 1) + j
            faces.append((p, p + 1, p + 1 + count, p + count))
            bright.append(False)
    ob = mesh_object("blade", vertices, faces, steel("forged"))
    recalculate(ob)
    ob.data.materials.append(steel("brushed", along="x"))
    for polygon, shine in zip(ob.data.polygons, bright):
        polygon.material_index = int(shine)
    wobble(ob, 0.006, 1.2)
    return ob


def handle(length, radius, material, flat=0.75, butt=1.12):
    """A wooden handle along +x, oval, thicker at its end."""
    shape = curved([(0.001, 0), (radius * 0.8, 0.0), (radius * 0.92, length * 0.1), (radius, length * 0.45), (radius * 0.92, length * 0.7), (radius * butt, length * 0.93), (radius * 0.8, length), (0.001, length * 1.005)], 10)
    ob = lathe(shape, material, 60, 0.006, flat)
    ob.rotation_euler = (math.radians(90), 0, math.radians(90))
    return ob


def ferrule(radius, material, at, width=0.14, flat=0.75):
    ob = lathe(rounded([(radius * 0.9, 0), (radius, 0, 0.01), (radius, width, 0.01), (radius * 0.9, width)]), material, 60, 0.002, flat)
    ob.rotation_euler = (math.radians(90), 0, math.radians(90))
    ob.location = at
    return ob


def plate(outline, thick, bend, material, cells=(60, 60)):
    """Sheet steel: outline(t) gives the half width at 0..1 along y, bend(u, t) the height."""
    nx, ny = cells
    vertices = []
    for j in range(ny + 1):
        t = j / ny
        half = outline(t)
        for i in range(nx + 1):
            u = i / nx * 2 - 1
            vertices.append((u * half, t, bend(u, t)))
    faces = [(j * (nx + 1) + i, j * (nx + 1) + i + 1, (j + 1) * (nx + 1) + i + 1, (j + 1) * (nx + 1) + i) for j in range(ny) for i in range(nx)]
    ob = mesh_object("plate", vertices, faces, material)
    solid = ob.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness, solid.offset = thick, 0
    round_edge = ob.modifiers.new("edge", "BEVEL")
    round_edge.width, round_edge.segments, round_edge.limit_method = thick * 0.3, 2, "ANGLE"
    return ob

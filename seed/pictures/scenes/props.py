"""Small companions of the goods: a folded cloth, a sprig, a brush, a stick of bamboo."""
import math
import random

from mathutils import noise, Vector

from materials import fabric, leaf, plain, wood
from shapes import box, curved, group, lathe, mesh_object, place, rounded, sheet, tube


def folded_cloth(colour="#8b7a62", size=(1.6, 1.1), location=(0, 0, 0), turn=0.0, layers=3, pitch=0.022):
    """A napkin folded a few times, edges not quite in line."""
    cloth = fabric(colour, pitch)
    parts = []
    for i in range(layers):
        z = 0.045 + i * 0.06
        phase = random.uniform(0, 9)
        def height(x, y, z=z, phase=phase, n=i):
            edge = min(size[0] / 2 - abs(x), size[1] / 2 - abs(y))
            drop = 0.05 * max(0.0, 1 - edge / 0.08) ** 2
            return z - drop + 0.02 * noise.noise(Vector((x * 1.6, y * 1.6, phase)))
        part = sheet((size[0] * random.uniform(0.97, 1.02), size[1] * random.uniform(0.97, 1.02)), cloth, (70, 50), height, 0.05)
        part.modifiers.new("soft", "SUBSURF").render_levels = 1
        place(part, (random.uniform(-0.03, 0.03), random.uniform(-0.03, 0.03), 0), random.uniform(-2, 2))
        parts.append(part)
    return group(parts, location, turn)


def leaf_blade(length, width, material, bend=0.3, fold=0.25):
    """One leaf along x, pointed at both ends, bent down and folded on its middle vein."""
    n, m = 18, 6
    vertices, faces = [], []
    for i in range(n + 1):
        t = i / n
        w = width * math.sin(math.pi * t ** 0.75) ** 0.85 + 1e-4
        for j in range(m + 1):
            v = j / m * 2 - 1
            vertices.append((t * length, v * w / 2, -bend * length * t * t + fold * abs(v) * w / 2))
    for i in range(n):
        for j in range(m):
            a = i * (m + 1) + j
            faces.append((a, a + 1, a + m + 2, a + m + 1))
    return mesh_object("leaf", vertices, faces, material)


def sprig(location=(0, 0, 0), turn=0.0, length=1.6, leaves=9, colour="#435c33", slim=0.22, lift=0.12, scale=1.0):
    """A twig laid on the table: bamboo with slim leaves, tea with broad ones (slim 0.45)."""
    green = leaf(colour)
    twig = plain("#6a5a3a", 0.7)
    path = curved([(0, 0, 0.03), (length * 0.35, 0.06, lift), (length * 0.7, -0.03, lift * 0.9), (length, 0.05, 0.05)], 8)
    parts = [tube(path, 0.018, twig, radii=[1.2 - 0.8 * i / len(path) for i in range(len(path))])]
    for i in range(leaves):
        at = path[int((i + 1) / (leaves + 1) * (len(path) - 1))]
        long = random.uniform(0.4, 0.62)
        blade = leaf_blade(long, long * slim, green, random.uniform(0.05, 0.2))
        side = 1 if i % 2 else -1
        place(blade, at, side * random.uniform(28, 62), (random.uniform(-25, 25), random.uniform(-14, 4)))
        parts.append(blade)
    tip = leaf_blade(0.5, 0.5 * slim, green, 0.1)
    parts.append(place(tip, path[-1], random.uniform(-12, 12)))
    return group(parts, location, turn, scale=scale)


def flat_brush(location=(0, 0, 0), turn=0.0, hair="#241a14", stained="#7a1413", scale=1.0):
    """A lacquer brush: flat wooden handle, dark hair, dried lacquer on it."""
    handle = wood("#c09a66", "#8a6236", "x", 4, 0.5)
    n = 40
    vertices, faces = [], []
    for i in range(n + 1):
        t = i / n
        x = t * 1.5
        w = 0.13 + 0.10 * max(0, 1 - t / 0.3) ** 1.5 - 0.02 * math.sin(t * 3)
        h = 0.035 + 0.012 * math.sin(t * 2.8)
        for k in range(16):
            a = 2 * math.pi * k / 16
            c, s = math.cos(a), math.sin(a)
            vertices.append((x, w * math.copysign(abs(c) ** 0.5, c), 0.05 + h * math.copysign(abs(s) ** 0.5, s)))
    for i in range(n):
        for k in range(16):
            a, b = i * 16 + k, i * 16 + (k + 1) % 16
            faces.append((a, b, b + 16, a + 16))
    faces.append(tuple(range(n * 16, n * 16 + 16)))
    parts = [mesh_object("handle", vertices, faces, handle)]
    bristle, wet = plain(hair, 0.5), plain(stained, 0.2, coat=0.8)
    for k in range(70):
        y = random.uniform(-0.21, 0.21)
        z = random.uniform(0.03, 0.075)
        end = (-random.uniform(0.42, 0.5), y * 0.92 + random.uniform(-0.02, 0.02), 0.03 + z * 0.25)
        parts.append(tube([(0.03, y, z), (-0.25, y, z * 0.9), end], 0.012, bristle if k % 3 else wet, resolution=1))
    return group(parts, location, turn, scale=scale)


def pebble(radius, material, location=(0, 0, 0)):
    ob = lathe(rounded([(0, 0), (radius * 0.7, 0.02), (radius, radius * 0.35, radius * 0.3), (radius * 0.6, radius * 0.62, radius * 0.3), (0, radius * 0.66)]), material, 40, radius * 0.12)
    return place(ob, location, random.uniform(0, 360))


def cup(material, at, r=0.26, h=0.3):
    """A small tea cup."""
    outer = curved([(r * 0.45, 0), (r * 0.55, 0.03), (r * 0.85, h * 0.45), (r, h)], 8)
    inner = curved([(r - 0.025, h), (r * 0.82, h * 0.5), (r * 0.4, 0.05), (0, 0.045)], 8)
    return place(lathe([(0, 0.01), (r * 0.4, 0.01)] + outer + [(r - 0.012, h + 0.008)] + inner, material, 80, 0.006), at)


def teapot(material, at, turn=0):
    """A round clay pot for strong tea, 1.3 dm long."""
    body = lathe(curved([(0.001, 0.0), (0.3, 0.0), (0.46, 0.12), (0.54, 0.34), (0.44, 0.58), (0.26, 0.66)], 8) + [(0.22, 0.64)], material, 120, 0.006)
    lid = lathe(curved([(0.27, 0.655), (0.2, 0.72), (0.07, 0.75), (0.05, 0.79), (0.085, 0.85), (0.05, 0.9), (0.001, 0.905)], 6), material, 80, 0.003)
    spout = tube(curved([(0.42, 0, 0.28), (0.6, 0, 0.34), (0.68, 0, 0.5), (0.78, 0, 0.64)], 8), 0.075, material, radii=[1.4 - 0.026 * i for i in range(25)])
    handle = tube(curved([(-0.42, 0, 0.54), (-0.66, 0, 0.6), (-0.76, 0, 0.42), (-0.66, 0, 0.22), (-0.47, 0, 0.2)], 8), 0.045, material)
    return group([body, lid, spout, handle], at, turn)


def book(size, colour, at, lean=0.0):
    """A cloth-bound book standing upright, its back to the front; nothing printed on it."""
    cover, pages = fabric(colour, 0.018), plain("#e2d8c2", 0.9, grain=60, bump=0.3)
    w, d, h = size
    parts = [box((w, d, h), pages, (0, 0.03, 0.02), 0.01)] + [box((0.03, d + 0.06, h + 0.05), cover, (x, 0, 0), 0.01) for x in (-w / 2, w / 2)] + [box((w + 0.02, 0.03, h + 0.05), cover, (0, -d / 2 - 0.01, 0), 0.012)]
    return group(parts, at, 0, (0, lean))

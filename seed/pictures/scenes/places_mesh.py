"""Mesh building for the wide pictures: many small parts, one object per material.

A `Build` collects parts (metres, z up) in numpy arrays and makes Blender meshes only in `flush`; a yard of
twenty thousand leaves then costs one object. Every part carries two attributes for the materials:
`loc` (its own coordinates, longest side along x, shifted per part so that no two boards share a grain)
and `rnd` (one number 0..1 per part).
"""
import math
import random
from contextlib import contextmanager

import bpy
import numpy as np


def matrix(at=(0, 0, 0), rot=(0, 0, 0), scale=(1, 1, 1)):
    """4x4 transform: scale, then rotate x, y, z (radians), then move."""
    if np.isscalar(scale):
        scale = (scale,) * 3
    cx, cy, cz = np.cos(rot)
    sx, sy, sz = np.sin(rot)
    r = np.array([[cy * cz, sx * sy * cz - cx * sz, cx * sy * cz + sx * sz],
                  [cy * sz, sx * sy * sz + cx * cz, cx * sy * sz - sx * cz],
                  [-sy, sx * cy, cx * cy]])
    m = np.eye(4)
    m[:3, :3] = r * np.asarray(scale, float)
    m[:3, 3] = at
    return m


def turned(profile, n=4):
    """Rounder copy of a lathe profile: n points per span on a curve through the given ones."""
    p = np.asarray([profile[0], *profile, profile[-1]], float)
    t = np.linspace(0, 1, n, endpoint=False)[:, None]
    spans = [.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
             for a, b, c, d in zip(p, p[1:], p[2:], p[3:])]
    out = np.concatenate([*spans, p[-1:]])
    out[:, 0] = np.maximum(out[:, 0], 0)
    return [tuple(q) for q in out]


def between(a, b):
    """Rotation (as 4x4) and length that take the z axis from a to b."""
    a, b = np.asarray(a, float), np.asarray(b, float)
    d = b - a
    length = np.linalg.norm(d)
    z = d / (length or 1)
    x = np.cross([0, 1, 0] if abs(z[1]) < .9 else [1, 0, 0], z)
    x /= np.linalg.norm(x)
    m = np.eye(4)
    m[:3, 0], m[:3, 1], m[:3, 2], m[:3, 3] = x, np.cross(z, x), z, a
    return m, length


class Build:
    """Accumulates geometry; `flush` links it to the scene (or keeps it as a prototype)."""

    def __init__(self, seed=1):
        self.parts = {}
        self.stack = [np.eye(4)]
        self.rng = random.Random(seed)
        self.np = np.random.default_rng(seed)

    @contextmanager
    def at(self, x=0, y=0, z=0, rz=0, rx=0, ry=0, scale=1):
        """Parts added inside stand in this local frame."""
        self.stack.append(self.stack[-1] @ matrix((x, y, z), (rx, ry, rz), scale))
        yield self
        self.stack.pop()

    def many(self, mat, verts, faces, mats, smooth=False, loc=None, rnd=None, shift=40):
        """The same part once per 4x4 in `mats` (N,4,4). Faces: list of index tuples of any size."""
        v = np.asarray(verts, float)
        mats = self.stack[-1] @ np.asarray(mats, float).reshape(-1, 4, 4)
        n, k = len(mats), len(v)
        world = np.einsum('nij,kj->nki', mats[:, :3, :3], v) + mats[:, None, :3, 3]
        if loc is None:
            size = np.ptp(v, axis=0) * np.linalg.norm(mats[0][:3, :3], axis=0)
            loc = (v * np.linalg.norm(mats[0][:3, :3], axis=0))[:, np.argsort(-size, kind='stable')]
        shift = self.np.uniform(-shift, shift, (n, 1, 3)) if shift else 0
        rnd = self.np.random(n) if rnd is None else np.full(n, rnd, float)
        total = np.array([len(f) for f in faces])
        flat = np.concatenate([np.asarray(f) for f in faces])
        loops = (flat[None] + (np.arange(n) * k)[:, None]).ravel()
        self.parts.setdefault(mat, []).append((
            world.reshape(-1, 3), loops, np.tile(total, n), (np.broadcast_to(loc, (n, k, 3)) + shift).reshape(-1, 3),
            np.repeat(rnd, k), np.full(len(total) * n, smooth)))

    def mesh(self, mat, verts, faces, at=(0, 0, 0), rot=(0, 0, 0), scale=1, smooth=False, loc=None, rnd=None, shift=40):
        self.many(mat, verts, faces, matrix(at, rot, scale)[None], smooth, loc, rnd, shift)

    def box(self, mat, size, at=(0, 0, 0), rot=(0, 0, 0), bevel=None, rnd=None):
        """Box with chamfered edges, `at` is the middle of its bottom face."""
        s = np.asarray(size, float) / 2
        b = min(s.min() * .5, .004 if bevel is None else bevel)
        verts, index = [], {}
        for sx in (-1, 1):
            for sy in (-1, 1):
                for sz in (-1, 1):
                    for axis in range(3):
                        p = np.array([sx, sy, sz]) * (s - b)
                        p[axis] += b * (sx, sy, sz)[axis]
                        index[sx, sy, sz, axis] = len(verts)
                        verts.append(p)
        faces = []
        for axis in range(3):
            u, w = [a for a in range(3) if a != axis]
            for side in (-1, 1):
                face = []
                for su, sw in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
                    key = [0, 0, 0]
                    key[axis], key[u], key[w] = side, su, sw
                    face.append(index[(*key, axis)])
                faces.append(face if (side > 0) == (axis != 1) else face[::-1])
            for su in (-1, 1):
                for sw in (-1, 1):
                    k0, k1 = [0, 0, 0], [0, 0, 0]
                    k0[axis], k0[u], k0[w] = -1, su, sw
                    k1[axis], k1[u], k1[w] = 1, su, sw
                    face = [index[(*k0, u)], index[(*k1, u)], index[(*k1, w)], index[(*k0, w)]]
                    faces.append(face)
        for key in [(a, c, d) for a in (-1, 1) for c in (-1, 1) for d in (-1, 1)]:
            faces.append([index[(*key, i)] for i in range(3)])
        v = np.array(verts)
        centre = v.mean(0)
        out = []
        for f in faces:
            p = v[f]
            nrm = np.cross(p[1] - p[0], p[2] - p[0])
            out.append(f if np.dot(nrm, p.mean(0) - centre) > 0 else f[::-1])
        order = np.argsort(-s, kind='stable')
        m = matrix(at, rot) @ matrix((0, 0, s[2]))
        self.many(mat, v, out, m[None], loc=v[:, order], rnd=rnd)

    def lathe(self, mat, profile, at=(0, 0, 0), rot=(0, 0, 0), scale=1, steps=40, rnd=None):
        """Turned body from [(radius, z), …] bottom to top."""
        p = np.asarray(profile, float)
        a = np.linspace(0, 2 * math.pi, steps, endpoint=False)
        v = np.stack([np.outer(p[:, 0], np.cos(a)), np.outer(p[:, 0], np.sin(a)),
                      np.repeat(p[:, 1:2], steps, 1)], -1).reshape(-1, 3)
        faces = [(i * steps + j, i * steps + (j + 1) % steps, (i + 1) * steps + (j + 1) % steps, (i + 1) * steps + j)
                 for i in range(len(p) - 1) for j in range(steps)]
        self.mesh(mat, v, faces, at, rot, scale, True, loc=v, rnd=rnd)

    def ball(self, mat, r, at=(0, 0, 0), scale=(1, 1, 1), rot=(0, 0, 0), steps=20, rnd=None):
        t = np.linspace(-math.pi / 2, math.pi / 2, max(6, steps // 2))
        self.lathe(mat, np.stack([np.maximum(np.cos(t), 1e-4) * r, np.sin(t) * r], 1), at, rot, scale, steps, rnd)

    def rod(self, mat, a, b, r, r2=None, sides=10, rnd=None):
        """Straight round bar from a to b."""
        m, length = between(a, b)
        r2 = r if r2 is None else r2
        t = np.linspace(0, 2 * math.pi, sides, endpoint=False)
        ring = np.stack([np.cos(t), np.sin(t)], 1)
        v = np.concatenate([np.c_[ring * r, np.zeros(sides)], np.c_[ring * r2, np.full(sides, length)]])
        faces = [(i, (i + 1) % sides, sides + (i + 1) % sides, sides + i) for i in range(sides)]
        faces += [tuple(range(sides))[::-1], tuple(range(sides, 2 * sides))]
        self.many(mat, v, faces, m[None], True, loc=v[:, [2, 0, 1]], rnd=rnd)

    def tube(self, mat, points, r, sides=8, rnd=None, flat=1.0):
        """Bent round bar along `points`; r a number or one per point; flat < 1 squashes it."""
        p = np.asarray(points, float)
        r = np.broadcast_to(np.asarray(r, float), len(p))
        d = np.gradient(p, axis=0)
        d /= np.maximum(np.linalg.norm(d, axis=1, keepdims=True), 1e-9)
        up = np.array([0, 0, 1.0]) if abs(d[:, 2]).mean() < .8 else np.array([1.0, 0, 0])
        x = np.cross(d, up)
        x /= np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)
        y = np.cross(d, x)
        t = np.linspace(0, 2 * math.pi, sides, endpoint=False)
        v = (p[:, None] + r[:, None, None] * (np.cos(t)[None, :, None] * x[:, None]
                                               + flat * np.sin(t)[None, :, None] * y[:, None])).reshape(-1, 3)
        length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1))]
        loc = np.stack([np.repeat(length, sides), np.tile(np.cos(t), len(p)) * np.repeat(r, sides),
                        np.tile(np.sin(t), len(p)) * np.repeat(r, sides)], 1)
        n = len(p)
        faces = [(i * sides + j, (i + 1) * sides + j, (i + 1) * sides + (j + 1) % sides, i * sides + (j + 1) % sides)
                 for i in range(n - 1) for j in range(sides)]
        faces += [tuple(range(sides)), tuple(range((n - 1) * sides, n * sides))[::-1]]
        self.mesh(mat, v, faces, smooth=True, loc=loc, rnd=rnd)

    def sheet(self, mat, fn, nu, nv, smooth=True, thick=0, rnd=None, uv=False):
        """Surface from fn(u, v) -> xyz, u and v arrays 0..1; `thick` adds a second skin below; `uv`: `loc` is plain (u, v)."""
        u, v = np.meshgrid(np.linspace(0, 1, nu), np.linspace(0, 1, nv), indexing='ij')
        p = np.stack(np.broadcast_arrays(*fn(u, v)), -1).reshape(-1, 3)
        lu = np.ptp(p[:nv], axis=0).sum() or 1
        lv = np.ptp(p[::nv], axis=0).sum() or 1
        loc = np.stack([u.ravel() * lv, v.ravel() * lu, np.zeros(p.shape[0])], 1)
        if uv:
            loc = np.stack([u.ravel(), v.ravel(), np.zeros(p.shape[0])], 1)
        faces = [(i * nv + j, (i + 1) * nv + j, (i + 1) * nv + j + 1, i * nv + j + 1)
                 for i in range(nu - 1) for j in range(nv - 1)]
        if thick:
            k = len(p)
            edge = ([i * nv for i in range(nu)] + [(nu - 1) * nv + j for j in range(1, nv)]
                    + [i * nv + nv - 1 for i in range(nu - 2, -1, -1)] + list(range(nv - 2, 0, -1)))
            faces = faces + [tuple(x + k for x in f[::-1]) for f in faces]
            faces += [(a, b, b + k, a + k) for a, b in zip(edge, edge[1:] + edge[:1])]
            p = np.concatenate([p, p - [0, 0, thick]])
            loc = np.concatenate([loc, loc])
        self.mesh(mat, p, faces, smooth=smooth, loc=loc, rnd=rnd, shift=0 if uv else 40)

    def flush(self, name='part', link=True):
        """Make one mesh object per material; returns them."""
        made = []
        for mat, parts in self.parts.items():
            start, loops = 0, []
            for p in parts:
                loops.append(p[1] + start)
                start += len(p[0])
            v, totals, loc, rnd, smooth = (np.concatenate([p[i] for p in parts]) for i in (0, 2, 3, 4, 5))
            loops = np.concatenate(loops)
            me = bpy.data.meshes.new(f'{name}-{mat.name}')
            me.vertices.add(len(v))
            me.vertices.foreach_set('co', v.astype(np.float32).ravel())
            me.loops.add(len(loops))
            me.loops.foreach_set('vertex_index', loops.astype(np.int32))
            me.polygons.add(len(totals))
            me.polygons.foreach_set('loop_start', (np.cumsum(totals) - totals).astype(np.int32))
            me.polygons.foreach_set('use_smooth', smooth)
            me.update(calc_edges=True)
            me.attributes.new('loc', 'FLOAT_VECTOR', 'POINT').data.foreach_set('vector', loc.astype(np.float32).ravel())
            me.attributes.new('rnd', 'FLOAT', 'POINT').data.foreach_set('value', rnd.astype(np.float32))
            if smooth.any() and len(totals) < 300000:
                me.set_sharp_from_angle(angle=math.radians(42))
            me.materials.append(mat)
            ob = bpy.data.objects.new(me.name, me)
            if link:
                bpy.context.scene.collection.objects.link(ob)
            made.append(ob)
        self.parts = {}
        return made


def scatter(objects, places):
    """Copies that share the meshes of `objects` (from `flush(link=False)`), one set per 4x4 in `places`."""
    from mathutils import Matrix
    for m in places:
        for ob in objects:
            copy = bpy.data.objects.new(ob.name, ob.data)
            copy.matrix_world = Matrix(np.asarray(m).tolist())
            bpy.context.scene.collection.objects.link(copy)

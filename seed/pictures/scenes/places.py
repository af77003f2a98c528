"""Stage for the wide pictures: sky, sun, haze, camera, and the buildings and plants of a northern village.

Metres, z up, the camera looks roughly towards +y. `open_stage` empties the scene; `shot` in places_shot.py renders.
"""
import math

import bpy
import numpy as np
from mathutils import Vector

from places_mesh import Build, between, matrix, scatter
from places_surfaces import (CACHE, bamboo, earth, leaf, matte, metal, paving, plaster, rgb, rooftile, straw, water, wood)


def open_stage():
    """Empty scene with Cycles on the CPU; returns a Build."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    CACHE.clear()  # its materials are gone with the scene
    s = bpy.context.scene
    s.render.engine = 'CYCLES'
    s.view_settings.view_transform = 'AgX'
    s.view_settings.look = 'AgX - High Contrast'
    s.world = bpy.data.worlds.new('sky')
    s.world.use_nodes = True
    return Build()


def sky(elevation=32, turn=120, strength=.28, sun=3.2, soft=.9, warm=0.0, dust=1.6):
    """Nishita sky and a sun lamp from compass `turn` (degrees, 0 = from behind the camera, 90 = from the right)."""
    tree = bpy.context.scene.world.node_tree
    node = tree.nodes.new('ShaderNodeTexSky')
    node.sky_type, node.sun_disc = 'NISHITA', False
    node.sun_elevation = math.radians(elevation)
    node.sun_rotation = math.radians(180 - turn)
    node.air_density, node.dust_density, node.ozone_density = 1.0, dust, 1.0
    tree.links.new(node.outputs[0], tree.nodes['Background'].inputs[0])
    tree.nodes['Background'].inputs[1].default_value = strength
    lamp = bpy.data.lights.new('sun', 'SUN')
    lamp.energy, lamp.angle = sun, math.radians(soft)
    lamp.color = (1, .93 - .17 * warm, .82 - .34 * warm)
    ob = bpy.data.objects.new('sun', lamp)
    t, e = math.radians(turn), math.radians(elevation)
    ob.rotation_euler = Vector((-math.sin(t) * math.cos(e), math.cos(t) * math.cos(e), -math.sin(e))).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.scene.collection.objects.link(ob)


def room_light(color='#dfe6ea', strength=.5):
    """Even light for rooms that are open towards the camera."""
    n = bpy.context.scene.world.node_tree.nodes['Background'].inputs
    n[0].default_value, n[1].default_value = (*rgb(color), 1), strength


def lamp(at, to, size=(1.5, 1.5), power=120, color='#fff4e2', spread=180, kind='AREA'):
    """Soft rectangle of light (a window, a bounce) or a point of fire with kind='POINT'."""
    data = bpy.data.lights.new('lamp', kind)
    data.energy, data.color = power, rgb(color)
    if kind == 'AREA':
        data.shape, data.size, data.size_y, data.spread = 'RECTANGLE', size[0], size[1], math.radians(spread)
    else:
        data.shadow_soft_size = size[0]
    ob = bpy.data.objects.new('lamp', data)
    ob.location = at
    if kind == 'AREA':
        ob.rotation_euler = (Vector(to) - Vector(at)).to_track_quat('-Z', 'Y').to_euler()
        ob.visible_camera = False
    bpy.context.scene.collection.objects.link(ob)
    return ob


def sunbeam(turn, elevation, power=4.0, color='#ffd9a0', soft=.6):
    """Sun through a window, without the sky."""
    data = bpy.data.lights.new('beam', 'SUN')
    data.energy, data.angle, data.color = power, math.radians(soft), rgb(color)
    ob = bpy.data.objects.new('beam', data)
    t, e = math.radians(turn), math.radians(elevation)
    ob.rotation_euler = Vector((-math.sin(t) * math.cos(e), math.cos(t) * math.cos(e), -math.sin(e))).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.scene.collection.objects.link(ob)


def camera(at, to, lens=35, stop=4.0, focus=None, exposure=0.0, roll=0.0):
    """Full-frame camera; `focus` is the point that is sharp (default: `to`)."""
    data = bpy.data.cameras.new('camera')
    ob = bpy.data.objects.new('camera', data)
    ob.location = at
    ob.rotation_euler = (Vector(to) - Vector(at)).to_track_quat('-Z', 'Y').to_euler()
    ob.rotation_euler.rotate_axis('Z', math.radians(roll))
    data.lens, data.clip_start, data.clip_end = lens, .02, 2000
    data.dof.use_dof = True
    data.dof.focus_distance = (Vector(focus or to) - Vector(at)).length
    data.dof.aperture_fstop = stop
    bpy.context.scene.collection.objects.link(ob)
    bpy.context.scene.camera = ob
    bpy.context.scene.view_settings.exposure = exposure
    return ob


def haze(distance=90.0, color='#cfd6d8', start=6.0, most=.85):
    """Air between the camera and things: mixed in by the surfaces, so it costs no samples. Call last."""
    for mat in bpy.data.materials:
        if not mat.use_nodes or mat.get('haze'):
            continue
        mat['haze'] = True
        mat.cycles.emission_sampling = 'NONE'  # else every leaf counts as a lamp
        tree = mat.node_tree
        out = tree.nodes['Material Output'].inputs[0]
        source = out.links[0].from_socket
        cam, ray = tree.nodes.new('ShaderNodeCameraData'), tree.nodes.new('ShaderNodeLightPath')
        span = tree.nodes.new('ShaderNodeMath')
        span.operation = 'SUBTRACT'
        span.inputs[1].default_value = start
        tree.links.new(cam.outputs['View Distance'], span.inputs[0])
        low = tree.nodes.new('ShaderNodeMath')
        low.operation = 'MAXIMUM'
        tree.links.new(span.outputs[0], low.inputs[0])
        low.inputs[1].default_value = 0
        ex = tree.nodes.new('ShaderNodeMath')
        ex.operation = 'DIVIDE'
        tree.links.new(low.outputs[0], ex.inputs[0])
        ex.inputs[1].default_value = -distance * 2
        e2 = tree.nodes.new('ShaderNodeMath')
        e2.operation = 'EXPONENT'
        tree.links.new(ex.outputs[0], e2.inputs[0])
        inv = tree.nodes.new('ShaderNodeMath')
        inv.operation, inv.use_clamp = 'SUBTRACT', True
        inv.inputs[0].default_value = 1
        tree.links.new(e2.outputs[0], inv.inputs[1])
        part = tree.nodes.new('ShaderNodeMath')
        part.operation = 'MULTIPLY'
        tree.links.new(inv.outputs[0], part.inputs[0])
        tree.links.new(ray.outputs['Is Camera Ray'], part.inputs[1])
        cap = tree.nodes.new('ShaderNodeMath')
        cap.operation = 'MINIMUM'
        tree.links.new(part.outputs[0], cap.inputs[0])
        cap.inputs[1].default_value = most
        em = tree.nodes.new('ShaderNodeEmission')
        em.inputs[0].default_value = (*rgb(color), 1)
        em.inputs[1].default_value = .8
        mix = tree.nodes.new('ShaderNodeMixShader')
        tree.links.new(cap.outputs[0], mix.inputs[0])
        tree.links.new(source, mix.inputs[1])
        tree.links.new(em.outputs[0], mix.inputs[2])
        tree.links.new(mix.outputs[0], out)


# --- ground and buildings -------------------------------------------------------------------------------------------

def ground(b, mat, x=(-30, 30), y=(-5, 60), z=0.0, swell=.0):
    n = 60 if swell else 2
    b.sheet(mat, lambda u, v: (x[0] + u * (x[1] - x[0]), y[0] + v * (y[1] - y[0]),
                               z + swell * (np.sin(u * 37 + v * 11) * .5 + np.sin(v * 53 - u * 7) * .5)), n, n)


def wall(b, mat, start, end, height, thick=.22, holes=(), cap=None):
    """Wall from start (x, y) to end with rectangular holes [(from, to, bottom, top) along the wall]."""
    (x0, y0), (x1, y1) = start, end
    length, angle = math.hypot(x1 - x0, y1 - y0), math.atan2(y1 - y0, x1 - x0)
    with b.at(x0, y0, 0, angle):
        cut = sorted({0, length, *[h[0] for h in holes], *[h[1] for h in holes]})
        for a, c in zip(cut, cut[1:]):
            hole = [h for h in holes if h[0] <= a + 1e-6 and h[1] >= c - 1e-6]
            spans = [(0, height)] if not hole else [(0, hole[0][2]), (hole[0][3], height)]
            for lo, hi in spans:
                if hi - lo > .01:
                    b.box(mat, (c - a, thick, hi - lo), ((a + c) / 2, 0, lo), bevel=.001)
        if cap:
            b.box(cap, (length + .06, thick + .1, .07), (length / 2, 0, height), bevel=.02)
            b.box(cap, (length + .02, thick + .04, .05), (length / 2, 0, height - .05), bevel=.012)


def shutters(b, at, size, angle=0.0, color='#3f5f57', open_by=1.9, bars=True):
    """Wooden window in a wall that runs along x turned by `angle`: frame, bars, two slatted leaves swung outwards."""
    frame, board = wood('#4a3423', worn=.5), wood(color, worn=.65)
    w, h = size
    with b.at(*at, angle):
        for x in (-w / 2, w / 2):
            b.box(frame, (.07, .3, h + .14), (x, 0, -.07))
        for z in (-.07, h):
            b.box(frame, (w + .2, .32, .07), (0, 0, z))
        if bars:
            for i in range(1, 7):
                b.rod(metal('#3a3733', .6, .6), (-w / 2 + w * i / 7, .02, 0), (-w / 2 + w * i / 7, .02, h), .009)
        for side in (-1, 1):
            with b.at(side * w / 2, -.16, 0, side * open_by):
                for k in range(2):
                    b.box(board, (.07, .035, h), (-side * (.035 + k * (w / 2 - .07)), 0, 0))
                for z in (0, h / 2 - .04, h - .08):
                    b.box(board, (w / 2, .035, .08), (-side * w / 4, 0, z))
                n = int(h / .055)
                for i in range(n):
                    b.box(board, (w / 2 - .12, .012, .05), (-side * w / 4, 0, .02 + i * h / n), (.55, 0, 0), .002)


def plank_door(b, at, size=(1.3, 2.1), angle=0.0, color='#5b3a22', ajar=.0):
    w, h = size
    mat = wood(color, worn=.55)
    with b.at(*at, angle):
        for x in (-w / 2 - .05, w / 2 + .05):
            b.box(mat, (.1, .26, h + .1), (x, 0, 0))
        b.box(mat, (w + .3, .28, .12), (0, 0, h))
        b.box(mat, (w + .2, .3, .1), (0, 0, 0))
        for side in (-1, 1):
            with b.at(side * w / 2, .02, .1, side * ajar):
                for k in range(4):
                    b.box(mat, (w / 8 - .004, .035, h - .1), (-side * (w / 16 + k * w / 8), 0, 0))
                for z in (.3, h - .5):
                    b.box(mat, (w / 2 - .05, .06, .09), (-side * w / 4, -.01, z))


def slope(b, mat, width, length, pitch, tile=(.17, .15), under=None):
    """One roof slope rising along +y from the eave (local origin, middle), covered with rounded overlapping tiles."""
    tw, step = tile
    nx, ny = int(width / tw), int(length / step)
    long = step * 1.75
    arc = np.linspace(-1, 1, 5)
    v, faces = [], []
    for i, (t, wide) in enumerate([(0, .45), (.1, .82), (.25, 1), (1, 1)]):
        for a in arc:
            v.append((a * tw * .5 * wide, t * long, .018 * (1 - a * a) * wide + .004))
    for i in range(3):
        for j in range(4):
            faces.append((i * 5 + j, i * 5 + j + 1, (i + 1) * 5 + j + 1, (i + 1) * 5 + j))
    front = len(v)
    for j in range(5):
        v.append((v[j][0], v[j][1], v[j][2] - .014))
    for j in range(4):
        faces.append((front + j, front + j + 1, j + 1, j))
    places = []
    sag = lambda x: -.025 * math.sin(x * 1.3) - .02 * math.sin(x * 3.1 + 1)
    for r in range(ny):
        for c in range(nx):
            x = (c + .5 * (r % 2)) * tw - width / 2 + b.rng.gauss(0, .006)
            y = r * step + b.rng.gauss(0, .008)
            p = matrix((x, y * math.cos(pitch), y * math.sin(pitch) + sag(x) + .01),
                       (pitch - .07 + b.rng.gauss(0, .02), b.rng.gauss(0, .03), b.rng.gauss(0, .03)))
            places.append(p)
    b.many(mat, v, faces, places, True)
    b.box(under or wood('#3b2a1c'), (width, length, .03), (0, length / 2 * math.cos(pitch), length / 2 * math.sin(pitch) - .06), (pitch, 0, 0))


def ridge(b, width, y, z, mat=None):
    mat = mat or plaster('#8f8677', .9, .4, 0, 99)
    b.box(mat, (width, .16, .2), (0, y, z - .08), bevel=.03)
    b.box(mat, (width + .06, .2, .06), (0, y, z + .12), bevel=.025)
    for side in (-1, 1):
        b.box(mat, (.35, .18, .3), (side * (width / 2 - .1), y, z - .05), (0, side * -.15, 0), bevel=.05)


def house(b, width=9, depth=5, eave=2.7, pitch=.55, color='#d9b36a', openings=(), roof=None, at=(0, 0), rz=0.0, shutter='#3f5f57', veranda=1.0, back=False, **wear):
    """One-storey house whose front (facing -y) carries openings [('door'|'window', x)]."""
    roof = roof or rooftile()
    mat = plaster(color, top=eave, **wear)
    run = (depth / 2 + veranda) / math.cos(pitch)
    rise = run * math.sin(pitch)
    with b.at(at[0], at[1], 0, rz):
        holes = []
        for kind, x in openings:
            w, lo, hi = (1.3, 0, 2.1) if kind == 'door' else (1.1, .85, 2.05)
            holes.append((x + width / 2 - w / 2, x + width / 2 + w / 2, lo, hi))
        wall(b, mat, (-width / 2, 0), (width / 2, 0), eave, .24, holes)
        for x in (-width / 2, width / 2):
            wall(b, mat, (x, 0), (x, depth), eave, .24)
            top = eave + (depth / 2) * math.tan(pitch)
            b.mesh(mat, [(x - .12, 0, eave), (x - .12, depth, eave), (x - .12, depth / 2, top), (x + .12, 0, eave), (x + .12, depth, eave), (x + .12, depth / 2, top)],
                   [(0, 2, 1), (3, 4, 5), (0, 1, 4, 3), (1, 2, 5, 4), (2, 0, 3, 5)])
        wall(b, mat, (-width / 2, depth), (width / 2, depth), eave, .24)
        for kind, x in openings:
            if kind == 'door':
                plank_door(b, (x, 0, 0), ajar=.0 if b.rng.random() < .5 else .8)
            else:
                shutters(b, (x, 0, .85), (1.1, 1.2), color=shutter, open_by=b.rng.uniform(1.6, 2.3))
            b.box(matte('#0d0b0a', 1), (1.4, .02, 2.1), (x, 1.2, 0))
        low = eave - veranda * math.tan(pitch) + .12
        with b.at(0, -veranda, low):
            slope(b, roof, width + .7, run, pitch)
            if back:
                with b.at(0, depth + 2 * veranda, 0, math.pi):
                    slope(b, roof, width + .7, run, pitch)
        ridge(b, width + .7, depth / 2, low + rise + .04)
        for i in range(int(width / .9)):
            b.box(wood('#3b2a1c'), (.07, veranda + .3, .09), (-width / 2 + .4 + i * .9, -veranda / 2, low - .08 + veranda * .25), (pitch, 0, 0))


def gate(b, at=(0, 0), rz=0.0, wide=2.6, high=3.3, color='#c9a86b', roof=True):
    """Village gate: two pillars, an arch, a small tiled roof."""
    mat = plaster(color, .9, .55, .2, high + 1.2)
    cap = plaster('#a8987c', .9, .5, 0, 9)
    with b.at(at[0], at[1], 0, rz):
        r = wide / 2
        a = np.linspace(math.pi, 0, 25)
        spring = high - r
        v, faces = [], []
        for t in a:
            x, z = r * math.cos(t), spring + r * math.sin(t)
            v += [(x, -.3, z), (x, .3, z), (x, -.3, high + .7), (x, .3, high + .7)]
        for i in range(24):
            p, q = i * 4, i * 4 + 4
            faces += [(p, q, q + 2, p + 2), (p + 1, p + 3, q + 3, q + 1), (p, p + 1, q + 1, q), (p + 2, q + 2, q + 3, p + 3)]
        b.mesh(mat, v, faces)
        for s in (-1, 1):
            b.box(mat, (.75, .62, high + .7), (s * (r + .37), 0, 0), bevel=.01)
            b.box(mat, (.5, .72, high + .9), (s * (r + .75), 0, 0), bevel=.02)
            b.box(cap, (.62, .84, .1), (s * (r + .75), 0, high + .9), bevel=.03)
            b.box(cap, (.44, .6, .22), (s * (r + .75), 0, high + 1.0), bevel=.05)
            b.ball(cap, .16, (s * (r + .75), 0, high + 1.36), (1, 1, 1.3))
        b.box(cap, (wide + 1.1, .76, .08), (0, 0, high + .4), bevel=.02)
        b.box(mat, (wide * .62, .66, .34), (0, 0, high - .0 + .04), bevel=.02)
        if roof:
            for turn in (0, math.pi):
                with b.at(0, 0, high + .72, turn):
                    with b.at(0, -.75, 0):
                        slope(b, rooftile(age=.9), wide + .5, .95, .6, (.14, .12))
            with b.at(0, 0, high + .72):
                ridge(b, wide + .5, 0, .56)


# --- plants ---------------------------------------------------------------------------------------------------------

def tree(seed=1, height=6.0, spread=2.6, color='#35591f', other='#6f7f28', leaves=15000, size=.2):
    """Broad-leaved tree as a prototype (objects not linked; use scatter)."""
    b = Build(seed)
    bark = wood('#4d4033', worn=.5, rough=.9)
    crown = []
    trunk = [(0, 0, 0), (.1, .05, height * .25), (b.rng.uniform(-.3, .3), b.rng.uniform(-.3, .3), height * .5)]
    b.tube(bark, trunk, [.2, .15, .12], 10)
    for k in range(13):
        a = k * 2.4 + b.rng.random()
        z = height * b.rng.uniform(.36, 1)
        r = spread * b.rng.uniform(.25, .95) * (1.25 - z / height * .6)
        end = np.array([math.cos(a) * r, math.sin(a) * r, z])
        mid = (np.array(trunk[2]) + end) / 2 + [0, 0, .2]
        b.tube(bark, [trunk[2], mid, end], [.09, .05, .02], 6)
        crown.append((end, b.rng.uniform(.6, 1.0) * spread * .52))
    g = b.np
    m = []
    for c, r in crown:
        n = leaves // len(crown)
        d = g.normal(size=(n, 3))
        d /= np.linalg.norm(d, axis=1, keepdims=True)
        p = c + d * (g.random((n, 1)) ** .45) * r * [1, 1, .75]
        for i in range(n):
            m.append(matrix(p[i], (g.uniform(-.9, .9), g.uniform(-.5, .9), g.uniform(0, 6.3)), size * g.uniform(.6, 1.3)))
    b.many(leaf(color, other), [(-.5, 0, 0), (0, -.2, .06), (.5, 0, -.05), (0, .2, .06)], [(0, 1, 2), (0, 2, 3)], m)
    return b.flush('tree', link=False)


def areca(seed=1, height=6.5):
    """Areca palm: grey ringed trunk, green shaft, eight fronds."""
    b = Build(seed)
    lean = b.rng.uniform(-.35, .35)
    pts = [(lean * (t ** 2), 0, t * height) for t in np.linspace(0, 1, 9)]
    b.tube(bamboo('#8d8873', .2), pts, np.linspace(.085, .065, 9), 12)
    b.tube(leaf('#5d7f35', '#6d8f3f', .3), [(lean, 0, height), (lean, 0, height + .7)], [.075, .05], 12)
    fr = leaf('#3d6a26', '#7f8f34')
    for k in range(9):
        a = k * 2.39 + b.rng.random() * .4
        up, out = b.rng.uniform(.2, 1.1), b.rng.uniform(1.1, 1.5)
        t = np.linspace(0, 1, 16)
        r, z = out * 1.25 * t, height + .65 + up * t * 1.4 - 1.35 * t ** 2.2
        spine = np.stack([lean + r * math.cos(a), r * math.sin(a), z], 1)
        b.tube(leaf('#7f8f34', '#7f8f34'), spine, np.linspace(.02, .005, 16), 5)
        ms = []
        for i in range(2, 16):
            for s in (-1, 1):
                for j in (0, .5):
                    q = spine[i] * (1 - j) + spine[i - 1] * j
                    size = .62 * math.sin(math.pi * (.12 + .8 * (i - j) / 16))
                    ms.append(matrix(q, (.35 * s + b.rng.gauss(0, .12), .45 + b.rng.gauss(0, .15) + t[i] * .6, a + s * (1.0 - .4 * t[i])), (size, size, size)))
        b.many(fr, [(0, -.03, 0), (.5, -.045, .03), (1, 0, -.12), (.5, .045, .03), (0, .03, 0)], [(0, 1, 3, 4), (1, 2, 3)], ms)
    return b.flush('areca', link=False)


def banana(seed=1, height=2.2):
    b = Build(seed)
    green = leaf('#4c7d2a', '#83963a', .35, .5)
    b.tube(leaf('#7c8442', '#8a7a48', .5, .1), [(0, 0, 0), (.03, 0, height * .6), (.05, 0, height)], [.13, .1, .06], 12)
    for k in range(8):
        a, out = k * 2.4 + b.rng.random() * .5, b.rng.uniform(1.1, 1.7)
        lift, droop = b.rng.uniform(.7, 1.5), b.rng.uniform(.6, 1.5)

        def blade(u, v, a=a, out=out, lift=lift, droop=droop, ph=b.rng.random() * 9):
            side = (v - .5) * 2
            wide = .3 * np.sin(np.pi * np.clip(u * .96 + .04, 0, 1)) ** .55
            tear = .05 * np.sin(u * 60 + ph) * np.abs(side)
            r = out * u
            z = height + lift * u - droop * u ** 2.3 - .16 * side ** 2 + tear
            s = side * wide
            return (r * math.cos(a) - s * math.sin(a) + .05, r * math.sin(a) + s * math.cos(a), z)
        b.sheet(green, blade, 40, 7)
    return b.flush('banana', link=False)


def bush(seed=1, r=.5, color='#3f6326', other='#8d9a3c', n=900, size=.1):
    b = Build(seed)
    g = b.np
    d = g.normal(size=(n, 3))
    d /= np.linalg.norm(d, axis=1, keepdims=True)
    p = d * (g.random((n, 1)) ** .4) * r * [1, 1, .8] + [0, 0, r * .75]
    b.many(leaf(color, other), [(-.5, 0, 0), (0, -.22, .06), (.5, 0, -.05), (0, .22, .06)], [(0, 1, 2), (0, 2, 3)],
           [matrix(q, tuple(g.uniform(-1, 1, 3) * [1, 1, 3.1]), size * g.uniform(.6, 1.4)) for q in p])
    return b.flush('bush', link=False)


def grass(b, spots, n=14, high=.22):
    """Tufts at wall feet and between bricks: spots [(x, y)]."""
    ms = []
    for x, y in spots:
        for _ in range(n):
            ms.append(matrix((x + b.rng.gauss(0, .06), y + b.rng.gauss(0, .06), 0),
                             (b.rng.gauss(0, .35), b.rng.gauss(0, .35), b.rng.random() * 6.3), high * b.rng.uniform(.4, 1.2)))
    b.many(leaf('#56742b', '#9a9548'), [(-.03, 0, 0), (.03, 0, 0), (.02, .08, .6), (0, .22, 1)], [(0, 1, 2), (0, 2, 3)], ms)


def treeline(y, x=(-40, 40), seed=4, scale=(.8, 1.5), step=2.4, protos=None):
    """Row of trees, bamboo and palms that closes the view."""
    import random
    r = random.Random(seed)
    protos = protos or [tree(5, 6, 3.2), tree(6, 7.5, 2.8, '#3c5f2a', '#5f7530'), areca(3, 7)]
    low = bush(seed, 1.3, '#3a5a24', '#6a7a30', 2600, .2)
    scatter(low, [matrix((q, y - 1 + r.uniform(-1, 1), -.3), (0, 0, r.random() * 6), r.uniform(.8, 1.5)) for q in np.arange(x[0], x[1], 1.5)])
    px = x[0]
    while px < x[1]:
        p = r.choice(protos if r.random() < .35 else protos[:2])
        scatter(p, [matrix((px, y + r.uniform(-2.5, 2.5), -.2), (0, 0, r.random() * 6.3), r.uniform(*scale))])
        px += step * r.uniform(.5, 1.4)


def pond(b, x, y, z=-.18):
    ground(b, water(), x, y, z)
    edge = plaster('#9d917c', .9, .9, .3, .3)
    for yy in y:
        wall(b, edge, (x[0], yy), (x[1], yy), .12, .3)


def wires(b, spans):
    """Electric lines: [((x, y, z), (x, y, z)), …], sagging."""
    for p, q in spans:
        t = np.linspace(0, 1, 20)[:, None]
        pts = np.array(p) * (1 - t) + np.array(q) * t
        pts[:, 2] -= .35 * 4 * (t * (1 - t))[:, 0]
        b.tube(matte('#15140f', .7), pts, .011, 5)

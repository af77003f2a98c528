"""Stage for the wide pictures: sky, sun, haze, camera, and the buildings and plants of a northern village.

Metres, z up, the camera looks roughly towards +y. `open_stage` empties the scene; `shot` in places_shot.py renders.
"""
import math

import bpy
import numpy as np
from mathutils import Vector

from places_build import *  # noqa: F401,F403
from places_mesh import Build, between, matrix, scatter  # noqa: F401
from places_plants import *  # noqa: F401,F403
from places_surfaces import CACHE, rgb


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

"""Procedural surfaces for the wide pictures: walls that have stood in the rain, wood, lacquer, leaves, noodles.

Colours are linear RGB triples or '#rrggbb' (sRGB). Every function returns a material and is cached by its arguments,
so a scene may ask for `wood()` a hundred times.
"""
import bpy

CACHE = {}


def rgb(c, scale=1.0):
    """Linear colour from '#rrggbb' or a triple."""
    if isinstance(c, str):
        c = [int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)]
        c = [x / 12.92 if x <= .04045 else ((x + .055) / 1.055) ** 2.4 for x in c]
    return tuple(x * scale for x in c)


class Graph:
    """Short hand for node trees: every method returns an output socket."""

    def __init__(self, name):
        self.mat = bpy.data.materials.new(name)
        self.mat.use_nodes = True
        self.tree = self.mat.node_tree
        self.bsdf = self.tree.nodes['Principled BSDF']
        self.out = self.tree.nodes['Material Output']

    def put(self, socket, value):
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif socket.type == 'RGBA' and len(value) == 3:
            socket.default_value = (*value, 1)
        else:
            socket.default_value = value

    def node(self, kind, out=0, props=None, **inputs):
        n = self.tree.nodes.new('ShaderNode' + kind)
        for k, v in (props or {}).items():
            setattr(n, k, v)
        for k, v in inputs.items():
            self.put(n.inputs[int(k[1:]) if k[0] == 'i' and k[1:].isdigit() else k.replace('_', ' ')], v)
        return n.outputs[out]

    def loc(self):
        return self.node('Attribute', 'Vector', {'attribute_name': 'loc'})

    def rnd(self):
        return self.node('Attribute', 'Fac', {'attribute_name': 'rnd'})

    def world(self):
        return self.node('NewGeometry', 'Position')

    def scaled(self, vec, s):
        return self.node('VectorMath', 0, {'operation': 'MULTIPLY'}, i0=vec, i1=s)

    def xyz(self, vec, axis):
        return self.node('SeparateXYZ', axis, Vector=vec)

    def noise(self, vec, scale, detail=4, rough=.55, distort=0):
        detail = min(3.5, detail * .6)  # octaves are what costs time
        return self.node('TexNoise', 0, Vector=vec, Scale=scale, Detail=detail, Roughness=rough, Distortion=distort)

    def calc(self, op, a, b=0.0, clamp=False):
        return self.node('Math', 0, {'operation': op, 'use_clamp': clamp}, i0=a, i1=b)

    def span(self, value, a, b, to_a=0.0, to_b=1.0):
        return self.node('MapRange', 0, {'clamp': True}, i0=value, i1=a, i2=b, i3=to_a, i4=to_b)

    def mix(self, fac, a, b, blend='MIX'):
        n = self.tree.nodes.new('ShaderNodeMix')
        n.data_type, n.blend_type = 'RGBA', blend
        self.put(n.inputs[0], fac)
        self.put(n.inputs[6], a)
        self.put(n.inputs[7], b)
        return n.outputs[2]

    def bump(self, height, strength=.3, distance=.01, normal=None):
        kw = {'Normal': normal} if normal else {}
        return self.node('Bump', 0, Height=height, Strength=strength, Distance=distance, **kw)

    def finish(self, color, rough=.7, normal=None, **more):
        self.put(self.bsdf.inputs['Base Color'], color)
        self.put(self.bsdf.inputs['Roughness'], rough)
        if normal:
            self.put(self.bsdf.inputs['Normal'], normal)
        for k, v in more.items():
            self.put(self.bsdf.inputs[k.replace('_', ' ')], v)
        return self.mat

    def see_through(self, color, part, base=None):
        """Adds light that shines through (leaf, paper, noodle): `part` 0..1 of the surface."""
        t = self.node('BsdfTranslucent', 0, Color=color)
        s = self.node('MixShader', 0, i0=part, i1=base or self.bsdf.outputs[0], i2=t)
        self.put(self.out.inputs[0], s)
        return self.mat


def cached(fn):
    def wrap(*a, **k):
        key = (fn.__name__, a, tuple(sorted(k.items())))
        if key not in CACHE:
            CACHE[key] = fn(*a, **k)
        return CACHE[key]
    return wrap


@cached
def plaster(color='#d9b36a', dirt=.6, moss=.35, bare=.15, top=3.0):
    """Lime wash over brick: patches of older colour, streaks from `top` metres, damp and moss at the foot, bare bricks."""
    g = Graph('plaster')
    w = g.world()
    c = rgb(color)
    big, fine = g.noise(w, 1.1, 5), g.noise(w, 14, 6, .65)
    col = g.mix(g.span(big, .38, .66), c, rgb(color, .72))
    col = g.mix(g.calc('MULTIPLY', g.span(g.noise(w, 3.7, 6, .7), .53, .62), .5), col, tuple(min(1, x * 1.25 + .05) for x in c))
    streak = g.noise(g.scaled(w, (5, 5, .35)), 2.2, 5, .6)
    z = g.xyz(w, 2)
    down = g.calc('MULTIPLY', g.span(streak, .48, .7), g.span(z, top - 1.9, top, .0, .85))
    col = g.mix(g.calc('MULTIPLY', down, dirt), col, (.06, .052, .043))
    foot = g.calc('ADD', z, g.calc('MULTIPLY', g.calc('SUBTRACT', g.noise(w, 2.6, 6, .65), .5), 1.5))
    col = g.mix(g.calc('MULTIPLY', g.span(foot, .75, .02), dirt), col, (.055, .05, .04))
    col = g.mix(g.calc('MULTIPLY', g.span(foot, .5, .0), moss), col, (.03, .05, .018))
    brick = g.tree.nodes.new('ShaderNodeTexBrick')
    turn = g.node('CombineXYZ', 0, X=g.calc('ADD', g.xyz(w, 0), g.xyz(w, 1)), Y=z)
    for k, v in {'Vector': turn, 'Scale': 1.0, 'Color1': rgb('#9a5236'), 'Color2': rgb('#7c3f2a'), 'Mortar': rgb('#8d8474'),
                 'Mortar Size': .012, 'Brick Width': .23, 'Row Height': .075}.items():
        g.put(brick.inputs[k], v)
    patch = g.noise(w, .9, 9, .6)
    edge = .70 - bare * .3 if bare else 2.0
    lost = g.span(g.calc('ADD', patch, g.span(z, 0, 1.6, .08, -.02)), edge, edge + .005)
    col = g.mix(lost, col, brick.outputs[0])
    height = g.calc('ADD', g.calc('MULTIPLY', fine, .35), g.calc('SUBTRACT', 1, lost))
    return g.finish(col, g.span(fine, .3, .7, .78, .95), g.bump(height, .55, .012))


@cached
def paving(kind='brick', wet=0.0):
    """Ground of bricks on edge ('brick'), square Bát Tràng tiles ('tile') or old cement ('cement')."""
    g = Graph('paving')
    w = g.world()
    n = g.noise(w, 1.3, 6, .6)
    fine = g.noise(w, 30, 4, .6)
    if kind == 'cement':
        col = g.mix(g.span(n, .3, .7), rgb('#8f877b'), rgb('#6e675d'))
        col = g.mix(g.span(g.noise(w, 4, 8, .7), .55, .7), col, rgb('#57514a'))
        crack = g.node('TexVoronoi', 0, {'feature': 'DISTANCE_TO_EDGE'}, Vector=g.node(
            'VectorMath', 0, {'operation': 'ADD'}, i0=w, i1=g.node('TexNoise', 1, Vector=w, Scale=2.0)), Scale=.45)
        line = g.span(crack, .0012, .005, 0, 1)
        col = g.mix(line, rgb('#3c3732'), col)
        height = g.calc('ADD', g.calc('MULTIPLY', fine, .3), line)
    else:
        b = g.tree.nodes.new('ShaderNodeTexBrick')
        size = (.22, .11, .008) if kind == 'brick' else (.3, .3, .007)
        if kind == 'tile':
            b.offset = 0
        warp = g.node('VectorMath', 0, {'operation': 'ADD'}, i0=w, i1=g.scaled(g.node('TexNoise', 1, Vector=w, Scale=1.7), (.03, .03, 0)))
        cols = ('#a3553a', '#7d4331') if kind == 'brick' else ('#a65a3c', '#8e4d36')
        for k, v in {'Vector': warp, 'Scale': 1.0, 'Color1': rgb(cols[0]), 'Color2': rgb(cols[1]), 'Mortar': rgb('#4b443a'),
                     'Mortar Size': size[2], 'Mortar Smooth': .3, 'Brick Width': size[0], 'Row Height': size[1]}.items():
            g.put(b.inputs[k], v)
        col = g.mix(g.span(n, .36, .66, .12, .85), b.outputs[0], rgb('#75675a'))
        col = g.mix(g.calc('MULTIPLY', g.span(g.noise(w, .8, 7, .7), .52, .66), .6), col, rgb('#39402a'))
        col = g.mix(g.span(fine, .5, .75, 0, .35), col, rgb('#b59c80'))
        height = g.calc('ADD', g.calc('MULTIPLY', fine, .25), g.calc('SUBTRACT', 1, b.outputs[1]))
    rough = g.span(n, .35, .62, .42 - wet * .3, .9 - wet * .4)
    return g.finish(col, rough, g.bump(height, .6, .008))


@cached
def earth(color='#7a6248', stubble='#6f6b38'):
    g = Graph('earth')
    w = g.world()
    col = g.mix(g.span(g.noise(w, .7, 8, .7), .4, .62), rgb(color), rgb(stubble))
    col = g.mix(g.span(g.noise(w, 26, 3), .45, .7), col, rgb(color, .55))
    return g.finish(col, .95, g.bump(g.noise(w, 9, 8, .7), .9, .05))


@cached
def wood(color='#7b4f2e', rough=.55, worn=.4, grain=1.0, shine=0.0):
    """Boards and beams; grain runs along the longest side of each part."""
    g = Graph('wood')
    v = g.loc()
    ring = g.noise(g.scaled(v, (1.1 * grain, 13 * grain, 13 * grain)), 2.4, 6, .6, .6)
    fibre = g.noise(g.scaled(v, (4, 90, 90)), 3, 3)
    tone = g.span(g.rnd(), 0, 1, .72, 1.18)
    col = g.mix(g.span(ring, .32, .68), rgb(color, 1.2), rgb(color, .5))
    col = g.mix(g.span(fibre, .4, .75, 0, .5), col, rgb(color, .38))
    col = g.mix(1.0, col, g.node('CombineColor', 0, i0=tone, i1=tone, i2=tone), 'MULTIPLY')
    wear = g.calc('MULTIPLY', g.span(g.noise(g.world(), 5, 7, .7), .5, .68), worn)
    col = g.mix(wear, col, rgb('#8d7f6d'))
    height = g.calc('ADD', fibre, ring)
    return g.finish(col, g.span(fibre, .3, .7, rough - .12, rough + .2), g.bump(height, .22, .003), Coat_Weight=shine, Coat_Roughness=.18)


@cached
def bamboo(color='#b79a58', age=.4):
    g = Graph('bamboo')
    v = g.loc()
    x = g.calc('FRACT', g.calc('MULTIPLY', g.xyz(v, 0), 3.1))
    node = g.span(x, .0, .05, 1, 0)
    stain = g.noise(g.scaled(v, (.8, 8, 8)), 3, 5)
    col = g.mix(g.span(stain, .38, .68), rgb(color), rgb('#8c7850'))
    col = g.mix(g.calc('MULTIPLY', g.span(g.rnd(), .3, 1), age), col, rgb('#6e6148'))
    col = g.mix(node, col, rgb('#5a4526'))
    return g.finish(col, .48, g.bump(node, .5, .006))


@cached
def lacquer(color='#8c1512', rough=.16, under=None, dust=.12):
    """Polished sơn mài; `under` shows where the sanding went through the top coat."""
    g = Graph('lacquer')
    v = g.loc()
    col = rgb(color)
    if under:
        n = g.noise(v, 11, 3, .5, .8)
        band = g.calc('ABSOLUTE', g.calc('SUBTRACT', n, .5))
        col = g.mix(g.span(band, .05, .02), col, rgb(under))
    w = g.noise(g.world(), 60, 3)
    spot = g.noise(g.world(), 6, 6, .7)
    col = g.mix(g.span(spot, .5, .8, 0, dust), col, rgb('#9c8f80'))
    return g.finish(col, g.span(spot, .4, .75, rough, rough + .16), g.bump(w, .03, .002), Coat_Weight=.8, Coat_Roughness=.06)


@cached
def inlay(base='#120c0a', kind='shell', scale=1.0):
    """Lacquer with eggshell crackle, gold leaf, mother-of-pearl or cloud bands, spread like brush work."""
    g = Graph('inlay')
    v = g.loc()
    form = g.noise(v, 5.2 / scale, 2.5, .5, 1.2)
    hit = g.span(g.calc('ABSOLUTE', g.calc('SUBTRACT', form, .52)), .075, .065)
    metal = 0.0
    if kind == 'shell':
        edge = g.node('TexVoronoi', 0, {'feature': 'DISTANCE_TO_EDGE'}, Vector=v, Scale=150 / scale)
        cell = g.node('TexVoronoi', 1, Vector=v, Scale=150 / scale)
        on = g.calc('MULTIPLY', hit, g.span(edge, .05, .1))
        tint = g.mix(g.xyz(cell, 0), rgb('#efe4cc'), rgb('#cdb894'))
    elif kind == 'gold':
        on = g.calc('MULTIPLY', hit, g.span(g.noise(v, 70 / scale, 4), .35, .5))
        tint, metal = rgb('#d9a441'), .9
    elif kind == 'pearl':
        cell = g.node('TexVoronoi', 1, Vector=v, Scale=60 / scale)
        on = hit
        tint = g.mix(g.xyz(cell, 0), rgb('#bcd8cf'), rgb('#d8b6c8'))
    else:
        on = g.span(g.noise(v, 9 / scale, 4, .5, 1.5), .5, .56)
        tint = rgb('#a8451c')
    col = g.mix(on, rgb(base), tint)
    m = g.calc('MULTIPLY', on, metal)
    return g.finish(col, g.span(on, 0, 1, .15, .32), g.bump(on, .12, .002), Metallic=m, Coat_Weight=.7, Coat_Roughness=.06)


@cached
def metal(color='#8f8d88', rough=.35, rust=0.0, patina=None):
    g = Graph('metal')
    w = g.world()
    n = g.noise(w, 7, 8, .7)
    col = g.mix(g.span(g.noise(w, 40, 4), .4, .7), rgb(color), rgb(color, .7))
    m = 1.0
    r = g.span(g.noise(w, 18, 5), .35, .7, rough, min(1, rough + .25))
    if rust or patina:
        on = g.span(n, .66 - .3 * (rust or .55), .74 - .3 * (rust or .55))
        col = g.mix(on, col, rgb(patina or '#6a3a20'))
        m = g.calc('SUBTRACT', 1, on)
        r = g.mix(on, r, (.85, .85, .85))
    return g.finish(col, r, g.bump(n, .1, .004), Metallic=m)


@cached
def ceramic(color='#6b3b22', rough=.25, drip=None):
    g = Graph('ceramic')
    w = g.world()
    col = g.mix(g.span(g.noise(w, 9, 6, .65), .4, .7), rgb(color), rgb(color, .6))
    if drip:
        col = g.mix(g.span(g.noise(g.scaled(w, (1, 1, .3)), 14, 4), .5, .56), col, rgb(drip))
    return g.finish(col, g.span(g.noise(w, 24), .4, .7, rough, rough + .2), Coat_Weight=.3)


@cached
def matte(color='#cccccc', rough=.9, vary=.3, scale=12.0, bump=.25, sss=0.0):
    """Clay, dough, dust, flour, cloth at a distance: one colour that is never quite one colour."""
    g = Graph('matte')
    v = g.loc()
    n = g.noise(v, scale, 6, .65)
    col = g.mix(g.span(n, .35, .68), rgb(color), rgb(color, 1 - vary))
    tone = g.span(g.rnd(), 0, 1, 1 - vary * .5, 1 + vary * .25)
    col = g.mix(1.0, col, g.node('CombineColor', 0, i0=tone, i1=tone, i2=tone), 'MULTIPLY')
    more = dict(Subsurface_Weight=sss, Subsurface_Radius=(.01, .006, .004), Subsurface_Scale=.6) if sss else {}
    return g.finish(col, rough, g.bump(g.noise(v, scale * 6, 4), bump, .004), **more)


@cached
def cloth(color='#7d6a52', weave=900.0, through=.15, stripe=None):
    g = Graph('cloth')
    v = g.loc()
    a = g.node('TexWave', 1, Vector=v, Scale=weave / 6)
    n = g.noise(v, 9, 5)
    col = g.mix(g.span(n, .3, .7), rgb(color), rgb(color, .75))
    if stripe:
        s = g.calc('FRACT', g.calc('MULTIPLY', g.xyz(v, 0), 9))
        col = g.mix(g.span(g.calc('ABSOLUTE', g.calc('SUBTRACT', s, .5)), .12, .1), col, rgb(stripe))
    g.finish(col, .95, g.bump(a, .15, .001), Sheen_Weight=.3)
    return g.see_through(col, through) if through else g.mat


@cached
def net(color='#e9eef0', cover=.42):
    """Tulle: mostly holes; `cover` is how much of it one layer hides."""
    g = Graph('net')
    lw = g.node('LayerWeight', 1, Blend=.35)
    clear = g.node('BsdfTransparent', 0)
    cloth_ = g.node('BsdfDiffuse', 0, Color=rgb(color))
    glow = g.node('BsdfTranslucent', 0, Color=rgb(color))
    body = g.node('MixShader', 0, i0=.5, i1=cloth_, i2=glow)
    mesh = g.span(g.noise(g.loc(), 5, 4), .3, .7, -.07, .07)
    fac = g.calc('ADD', g.span(lw, 0, .9, cover, min(1, cover + .4)), mesh, True)
    g.put(g.out.inputs[0], g.node('MixShader', 0, i0=fac, i1=clear, i2=body))
    return g.mat


@cached
def leaf(color='#3f6b24', other='#7d8a2e', gloss=.45, through=.4):
    g = Graph('leaf')
    r = g.rnd()
    col = g.mix(g.span(r, 0, 1), rgb(color), rgb(other))
    col = g.mix(g.span(g.noise(g.world(), 1.2, 3), .4, .7, 0, .5), col, rgb(color, .55))
    g.finish(col, gloss)
    return g.see_through(g.mix(.5, col, rgb('#9fb436')), through)


@cached
def straw(color='#b89a5c', other='#8a6b3a', through=.15):
    """Stems, bamboo strips, rattan, brooms: colour changes from part to part and along each part."""
    g = Graph('straw')
    v = g.loc()
    col = g.mix(g.rnd(), rgb(color), rgb(other))
    col = g.mix(g.span(g.noise(g.scaled(v, (3, 30, 30)), 2, 5), .4, .7, 0, .6), col, rgb(other, .6))
    g.finish(col, .6)
    return g.see_through(col, through) if through else g.mat


@cached
def noodle(color='#e8e0cc', through=.45, rough=.4):
    """Dried starch: pale, slightly clear, glows when the sun stands behind it."""
    g = Graph('noodle')
    col = g.mix(g.rnd(), rgb(color), rgb(color, .82))
    g.finish(col, rough, None, Coat_Weight=.15)
    return g.see_through(col, through)


@cached
def noodle_sheet(color='#ded5bf', strands=True):
    """A wet sheet or a mat of strands on a frame, seen from a few metres."""
    g = Graph('noodle_sheet')
    v = g.loc()
    n = g.noise(v, 7, 5)
    col = g.mix(g.span(n, .35, .7), rgb(color), rgb(color, .8))
    line = g.noise(g.scaled(v, (2.2, 75, 1)), 2.6, 5, .6, .5)
    if strands:
        col = g.mix(g.span(line, .36, .6, .75, 0), col, rgb(color, .42))
    g.finish(col, .45, g.bump(line, .8 if strands else .15, .006))
    return g.see_through(col, .35)


@cached
def rooftile(color='#7c4632', age=.6):
    g = Graph('rooftile')
    w = g.world()
    col = g.mix(g.rnd(), rgb(color), rgb(color, .55))
    col = g.mix(g.calc('MULTIPLY', g.span(g.noise(w, 1.6, 7, .7), .45, .66), age), col, rgb('#3a3428'))
    col = g.mix(g.calc('MULTIPLY', g.span(g.noise(w, 5, 6, .7), .54, .66), age), col, rgb('#6a6c4a'))
    return g.finish(col, .85, g.bump(g.noise(w, 30, 4), .3, .004))


@cached
def water(color='#2a3324', ripple=.12):
    g = Graph('water')
    w = g.world()
    n = g.noise(g.scaled(w, (1, 2.2, 1)), 3, 3)
    return g.finish(rgb(color), .04, g.bump(n, ripple, .02), IOR=1.33, Specular_IOR_Level=.6)


@cached
def glass(color='#dfe6e0', rough=.02):
    """Thin glass for jars: clear to the camera, with reflections; cheap to sample."""
    g = Graph('glass')
    f = g.node('LayerWeight', 0, Blend=.2)
    t = g.node('BsdfTransparent', 0, Color=rgb(color))
    s = g.node('BsdfGlossy', 0, Color=(1, 1, 1), Roughness=rough)
    g.put(g.out.inputs[0], g.node('MixShader', 0, i0=g.span(f, 0, 1, .05, .8), i1=t, i2=s))
    return g.mat


@cached
def glow(color='#ff7a1a', power=12.0):
    g = Graph('glow')
    n = g.noise(g.world(), 16, 4)
    e = g.node('Emission', 0, Color=g.mix(g.span(n, .35, .7), rgb(color), rgb('#ffd27a')), Strength=power)
    g.put(g.out.inputs[0], e)
    return g.mat


@cached
def woven(color='#a8814a', other='#6d4c26', size=90.0):
    """Plaited surface for things too far away for single stems."""
    g = Graph('woven')
    v = g.loc()
    chk = g.node('TexChecker', 1, Vector=v, Scale=size)
    n = g.noise(v, 8, 4)
    col = g.mix(g.span(n, .3, .7), rgb(color), rgb(other))
    col = g.mix(g.calc('MULTIPLY', chk, .45), col, rgb(other, .6))
    return g.finish(col, .6, g.bump(chk, .5, .003))


@cached
def endgrain(color='#a8763f'):
    """Sawn face of a log: rings around the heart, cracks."""
    g = Graph('endgrain')
    v = g.loc()
    n = g.noise(g.world(), 3, 4)
    ring = g.calc('FRACT', g.calc('MULTIPLY', g.calc('ADD', g.xyz(v, 0), g.calc('MULTIPLY', n, .05)), 60))
    col = g.mix(g.span(ring, .2, .9), rgb(color), rgb(color, .6))
    return g.finish(col, .85, g.bump(ring, .2, .002))

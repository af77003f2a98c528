"""Materials for goods of starch, dough, cane, paper and net. Colours are scene-linear RGB."""
import bpy

_made = {}


def graph(name):
    """A new node material as (add(node kind, inputs, **settings), surface(shader) -> material)."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.clear()

    def add(kind, inputs=None, **settings):
        node = tree.nodes.new("ShaderNode" + kind)
        for key, value in settings.items():
            setattr(node, key, value)
        for key, value in (inputs or {}).items():
            socket = node.inputs[key]
            if hasattr(value, "is_output"):
                tree.links.new(value, socket)
            elif hasattr(socket.default_value, "__len__") and len(socket.default_value) == 4 and len(value) == 3:
                socket.default_value = (*value, 1)
            else:
                socket.default_value = value
        return node

    def surface(shader):
        out = tree.nodes.new("ShaderNodeOutputMaterial")
        tree.links.new(shader, out.inputs["Surface"])
        return material

    return add, surface


def mix(add, factor, a, b):
    """A colour between a and b (each a triple or a socket)."""
    node = add("Mix", data_type="RGBA")
    for index, value in ((0, factor), (6, a), (7, b)):
        socket = node.inputs[index]
        if hasattr(value, "is_output"):
            socket.id_data.links.new(value, socket)
        else:
            socket.default_value = value if index == 0 else (*value, 1)
    return node.outputs[2]


def remap(add, value, low, high, to_low=0.0, to_high=1.0):
    return add("MapRange", {"Value": value, "From Min": low, "From Max": high, "To Min": to_low, "To Max": to_high}).outputs["Result"]


def noise(add, scale, detail=4, stretch=(1, 1, 1), rough=0.5):
    place = add("Mapping", {"Vector": add("TexCoord").outputs["Object"], "Scale": stretch})
    return add("TexNoise", {"Vector": place.outputs["Vector"], "Scale": scale, "Detail": detail, "Roughness": rough}).outputs["Fac"]


def tint(add):
    return add("Attribute", attribute_name="tint").outputs["Fac"]


def bump(add, height, strength, distance=0.02):
    return add("Bump", {"Height": height, "Strength": strength, "Distance": distance}).outputs["Normal"]


def once(make):
    """The same material for the same arguments within one picture."""
    def wrapped(*args, **kwargs):
        key = (make.__name__, args, tuple(sorted(kwargs.items())))
        kept = _made.get(key)
        try:
            if kept and kept.name in bpy.data.materials:
                return kept
        except ReferenceError:
            pass
        _made[key] = make(*args, **kwargs)
        return _made[key]
    return wrapped


@once
def starch(light, dark, clear=0.3, rough=0.28):
    """Dried noodles: a strand lets light through, and each strand differs a little from its neighbour."""
    add, surface = graph("starch")
    colour = mix(add, tint(add), dark, light)
    base = add("BsdfPrincipled", {"Base Color": colour, "Roughness": rough, "IOR": 1.45, "Specular IOR Level": 0.6})
    through = add("BsdfTranslucent", {"Color": colour})
    glow = add("MixShader", {0: clear, 1: base.outputs[0], 2: through.outputs[0]})
    return surface(glow.outputs[0])


@once
def dough(colour, sheen=0.25, rough=0.48):
    """Steamed dyed rice dough: matte with a slight sheen, light sinks in a little, finger dents."""
    add, surface = graph("dough")
    dents = bump(add, noise(add, 9, 3), 0.25, 0.03)
    tone = mix(add, remap(add, noise(add, 3, 3), 0.3, 0.7), tuple(c * 0.86 for c in colour), tuple(min(1, c * 1.08) for c in colour))
    node = add("BsdfPrincipled", {"Base Color": tone, "Roughness": rough, "Normal": dents, "Coat Weight": sheen, "Coat Roughness": 0.35,
                                  "Subsurface Weight": 0.12, "Subsurface Radius": (0.08, 0.05, 0.04), "Subsurface Scale": 0.5})
    return surface(node.outputs[0])


@once
def dusted(colour, flour=(0.86, 0.77, 0.60), cover=0.45, sink=0.25):
    """Sticky sweets under flour: flour lies thicker on what looks up, and in patches."""
    add, surface = graph("dusted")
    up = add("SeparateXYZ", {0: add("NewGeometry").outputs["Normal"]}).outputs["Z"]
    patches = noise(add, 5, 6, rough=0.65)
    fine = noise(add, 70, 3)
    heap = add("Math", {0: remap(add, up, -0.2, 1, 0, 0.22), 1: patches}, operation="ADD").outputs[0]
    amount = remap(add, heap, 0.75 - cover * 0.55, 0.98 - cover * 0.4)
    tone = mix(add, remap(add, noise(add, 14, 5), 0.35, 0.65), tuple(c * 0.85 for c in colour), colour)
    skin = mix(add, amount, tone, flour)
    rough = remap(add, amount, 0, 1, 0.5, 0.95)
    rise = add("Math", {0: fine, 1: noise(add, 22, 4)}, operation="ADD").outputs[0]
    node = add("BsdfPrincipled", {"Base Color": skin, "Roughness": rough, "Normal": bump(add, rise, 0.45, 0.02), "Subsurface Weight": sink,
                                  "Subsurface Radius": (0.1, 0.06, 0.03), "Subsurface Scale": 0.4})
    return surface(node.outputs[0])


@once
def paper(colour, rough=0.85, fibre=0.12, wood=0.06):
    """Paper and board with a faint grain of fibres."""
    add, surface = graph("paper")
    grain = noise(add, 60, 4, (1, 0.35, 1))
    tone = mix(add, remap(add, grain, 0.3, 0.7), tuple(c * (1 - wood) for c in colour), tuple(min(1, c * (1 + wood)) for c in colour))
    node = add("BsdfPrincipled", {"Base Color": tone, "Roughness": rough, "Normal": bump(add, grain, fibre, 0.01)})
    return surface(node.outputs[0])


def kraft():
    return paper((0.42, 0.27, 0.15), wood=0.13, fibre=0.2)


@once
def cloth(colour, scale=160, rough=0.95, thin=0.0):
    """Plain-woven cloth: threads as a fine grid of bumps; thin > 0 lets light through."""
    add, surface = graph("cloth")
    at = add("TexCoord").outputs["Object"]
    waves = [add("TexWave", {"Vector": at, "Scale": scale / 6.3, "Distortion": 0.6}, bands_direction=way).outputs["Fac"] for way in ("X", "Y")]
    threads = add("Math", {0: waves[0], 1: waves[1]}, operation="ADD").outputs[0]
    tone = mix(add, noise(add, 40, 3), tuple(c * 0.88 for c in colour), colour)
    node = add("BsdfPrincipled", {"Base Color": tone, "Roughness": rough, "Normal": bump(add, threads, 0.2, 0.01), "Sheen Weight": 0.2})
    if not thin:
        return surface(node.outputs[0])
    through = add("BsdfTranslucent", {"Color": colour})
    return surface(add("MixShader", {0: thin, 1: node.outputs[0], 2: through.outputs[0]}).outputs[0])


@once
def net(colour, cover=0.22, rough=0.9):
    """Mosquito net: threads cover part of the view, more of it where the net is seen from the side."""
    add, surface = graph("net")
    facing = add("LayerWeight", {"Blend": 0.5}).outputs["Facing"]
    angle = add("Math", {0: 1.0, 1: facing}, operation="SUBTRACT").outputs[0]
    steep = add("Math", {0: angle, 1: 0.16}, operation="MAXIMUM").outputs[0]
    exponent = add("Math", {0: 1.0, 1: steep}, operation="DIVIDE").outputs[0]
    open_part = add("Math", {0: 1 - cover, 1: exponent}, operation="POWER").outputs[0]
    dull = add("BsdfDiffuse", {"Color": colour, "Roughness": rough})
    through = add("BsdfTranslucent", {"Color": colour})
    thread = add("MixShader", {0: 0.45, 1: dull.outputs[0], 2: through.outputs[0]})
    clear = add("BsdfTransparent")
    return surface(add("MixShader", {0: open_part, 1: thread.outputs[0], 2: clear.outputs[0]}).outputs[0])


@once
def film(haze=0.05, shine=0.06):
    """Clear thin bag: no refraction, so that light and shadows pass; only gloss on top."""
    add, surface = graph("film")
    crease = bump(add, noise(add, 2.5, 3), 0.5, 0.04)
    gloss = add("BsdfGlossy", {"Color": (1, 1, 1), "Roughness": shine, "Normal": crease})
    white = add("BsdfDiffuse", {"Color": (0.9, 0.9, 0.88)})
    clear = add("BsdfTransparent", {"Color": (0.975, 0.975, 0.97)})
    body = add("MixShader", {0: haze, 1: clear.outputs[0], 2: white.outputs[0]})
    edge = add("Fresnel", {"IOR": 1.28, "Normal": crease}).outputs[0]
    return surface(add("MixShader", {0: edge, 1: body.outputs[0], 2: gloss.outputs[0]}).outputs[0])


@once
def cane(dark, light, rough=0.42, thin=0.0, grain=0.35):
    """Rattan, bamboo or fern: each strip has its own tone, long fibres, a slight wax."""
    add, surface = graph("cane")
    fibre = noise(add, 26, 5)
    tone = mix(add, tint(add), dark, light)
    tone = mix(add, remap(add, fibre, 0.35, 0.7, 0.0, grain), tone, tuple(c * 0.45 for c in dark))
    node = add("BsdfPrincipled", {"Base Color": tone, "Roughness": rough, "Normal": bump(add, fibre, 0.15, 0.01), "Coat Weight": 0.12, "Coat Roughness": 0.3})
    if not thin:
        return surface(node.outputs[0])
    through = add("BsdfTranslucent", {"Color": tone})
    return surface(add("MixShader", {0: thin, 1: node.outputs[0], 2: through.outputs[0]}).outputs[0])


@once
def plain(colour, rough=0.5, coat=0.0, metal=0.0):
    add, surface = graph("plain")
    return surface(add("BsdfPrincipled", {"Base Color": colour, "Roughness": rough, "Coat Weight": coat, "Metallic": metal}).outputs[0])


@once
def glow(colour, strength):
    add, surface = graph("glow")
    return surface(add("Emission", {"Color": colour, "Strength": strength}).outputs[0])

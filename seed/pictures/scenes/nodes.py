"""A short way to write shader trees: sockets in, sockets out. Colours are given as #rrggbb (sRGB) or linear triples."""
import bpy


def linear(colour):
    """#rrggbb or triple -> linear RGBA."""
    if isinstance(colour, str):
        srgb = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
        colour = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in srgb]
    return (*colour[:3], 1.0)


class Shader:
    """A material with one Principled BSDF and helpers that add nodes and return their output socket."""

    def __init__(self, name="material"):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.principled = self.tree.nodes["Principled BSDF"]
        self._coordinates = None

    def node(self, kind, inputs=None, **properties):
        n = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in properties.items():
            setattr(n, key, value)
        for key, value in (inputs or {}).items():
            self.plug(n.inputs[key], value)
        return n

    def plug(self, socket, value):
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif value is not None:
            if socket.type == "RGBA":
                value = linear(value)
            socket.default_value = value

    def set(self, **values):
        """Principled inputs by name, underscores for blanks: set(Base_Color='#9b1c1a', Roughness=0.3)."""
        for key, value in values.items():
            self.plug(self.principled.inputs[key.replace("_", " ")], value)
        return self

    def coords(self, scale=1.0, rotate=(0, 0, 0), move=(0, 0, 0), kind="Object"):
        """Object coordinates in dm, scaled (number or triple)."""
        if self._coordinates is None:
            self._coordinates = self.node("TexCoord")
        scale = (scale,) * 3 if isinstance(scale, (int, float)) else scale
        return self.node("Mapping", {"Vector": self._coordinates.outputs[kind], "Scale": scale, "Rotation": rotate, "Location": move}).outputs[0]

    def noise(self, scale=5.0, detail=3.0, roughness=0.55, vector=None, distortion=0.0, colour=False):
        n = self.node("TexNoise", {"Vector": vector or self.coords(), "Scale": scale, "Detail": detail, "Roughness": roughness, "Distortion": distortion})
        return n.outputs["Color" if colour else "Fac"]

    def voronoi(self, scale=5.0, feature="F1", output="Distance", vector=None, randomness=1.0, dimensions="3D"):
        n = self.node("TexVoronoi", feature=feature, voronoi_dimensions=dimensions)
        self.plug(n.inputs["Vector"], vector or self.coords())
        self.plug(n.inputs["Scale"], scale)
        self.plug(n.inputs["Randomness"], randomness)
        return n.outputs[output]

    def wave(self, scale=5.0, distortion=0.0, detail=2.0, vector=None, direction="X", profile="SIN", kind="BANDS", detail_scale=1.0):
        n = self.node("TexWave", wave_type=kind, wave_profile=profile)
        if kind == "BANDS":
            n.bands_direction = direction
        else:
            n.rings_direction = direction
        for key, value in {"Vector": vector or self.coords(), "Scale": scale, "Distortion": distortion, "Detail": detail, "Detail Scale": detail_scale}.items():
            self.plug(n.inputs[key], value)
        return n.outputs["Fac"]

    def math(self, operation, a, b=None, clamp=False):
        n = self.node("Math", operation=operation, use_clamp=clamp)
        self.plug(n.inputs[0], a)
        if b is not None:
            self.plug(n.inputs[1], b)
        return n.outputs[0]

    def span(self, value, low, high, to_low=0.0, to_high=1.0, smooth=True):
        """Map low..high to to_low..to_high, clamped."""
        n = self.node("MapRange", {"Value": value, "From Min": low, "From Max": high, "To Min": to_low, "To Max": to_high})
        n.interpolation_type = "SMOOTHSTEP" if smooth else "LINEAR"
        return n.outputs[0]

    def ramp(self, value, stops):
        """stops [(position, colour), …] -> colour."""
        n = self.node("ValToRGB", {"Fac": value})
        elements = n.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (position, colour) in zip(elements, stops):
            element.position, element.color = position, linear(colour)
        return n.outputs["Color"]

    def mix(self, factor, a, b, blend="MIX"):
        n = self.node("Mix", data_type="RGBA", blend_type=blend, clamp_factor=True)
        self.plug(n.inputs[0], factor)
        self.plug(n.inputs[6], a)
        self.plug(n.inputs[7], b)
        return n.outputs[2]

    def blend(self, factor, a, b):
        """Mix of two numbers."""
        n = self.node("Mix", data_type="FLOAT", clamp_factor=True)
        self.plug(n.inputs[0], factor)
        self.plug(n.inputs[2], a)
        self.plug(n.inputs[3], b)
        return n.outputs[0]

    def bump(self, height, strength=0.3, distance=0.02, normal=None):
        n = self.node("Bump", {"Height": height, "Strength": strength, "Distance": distance})
        if normal:
            self.plug(n.inputs["Normal"], normal)
        return n.outputs[0]

    def image(self, picture, vector, extension="CLIP"):
        """Value (red channel of a grey mask) of a bpy image at a projection's coordinates."""
        n = self.node("TexImage", {"Vector": vector}, extension=extension, interpolation="Linear")
        n.image = picture
        return n.outputs["Color"]

    def pointiness(self, low=0.52, high=0.6):
        """0 on flats, 1 on sharp outer edges: where hands wear a piece."""
        return self.span(self.node("NewGeometry").outputs["Pointiness"], low, high)

    def project(self, how="plane", size=(1, 1), move=(0, 0), turn=0.0, repeat=1.0):
        """2D coordinates 0..1 over a piece: plane (from above), front (seen along y), side (along x) or around (cylinder:
        size[1] = height in dm, move[1] = lowest z). `turn` in radians, `size` in dm."""
        split = self.node("SeparateXYZ", {"Vector": self.coords(rotate=(0, 0, turn))})
        x, y, z = split.outputs
        if how == "around":
            angle = self.math("ARCTAN2", y, x)
            u = self.math("MULTIPLY_ADD", angle, repeat / 6.283185)
            u.node.inputs[2].default_value = 0.5 * repeat
            v = self.math("DIVIDE", self.math("SUBTRACT", z, move[1]), size[1])
            if repeat != 1.0:
                u = self.math("FRACT", u)
        else:
            a, b = {"plane": (x, y), "front": (x, z), "side": (y, z)}[how]
            u = self.math("ADD", self.math("DIVIDE", self.math("SUBTRACT", a, move[0]), size[0]), 0.5)
            v = self.math("ADD", self.math("DIVIDE", self.math("SUBTRACT", b, move[1]), size[1]), 0.5)
        return self.node("CombineXYZ", {"X": u, "Y": v}).outputs[0]

"""Masks drawn by us with Pillow (white on black), used as inlay, gold leaf or carving. Every function returns a bpy image."""
import math
import random

import bpy
import numpy as np
from PIL import Image, ImageDraw, ImageFilter


def to_image(grey, name="mask"):
    """Pillow image or 0..1 array (row 0 on top) -> bpy image, not colour managed."""
    pixels = np.asarray(grey, dtype=np.float32)
    if pixels.max() > 1.5:
        pixels = pixels / 255
    rows, columns = pixels.shape[:2]
    rgba = np.ones((rows, columns, 4), dtype=np.float32)
    rgba[..., :3] = pixels[::-1, :, None] if pixels.ndim == 2 else pixels[::-1, :, :3]
    picture = bpy.data.images.new(name, columns, rows, float_buffer=False)
    picture.colorspace_settings.name = "Non-Color"
    picture.pixels.foreach_set(rgba.ravel())
    picture.update()
    picture.pack()
    return picture


class Sheet:
    """A drawing sheet 0..1 × 0..1, y upwards, drawn large and reduced."""

    def __init__(self, width=1024, height=1024):
        self.w, self.h = width, height
        self.picture = Image.new("L", (width * 2, height * 2), 0)
        self.pen = ImageDraw.Draw(self.picture)

    def at(self, p):
        return (p[0] * self.w * 2, (1 - p[1]) * self.h * 2)

    def shape(self, points, tone=255):
        self.pen.polygon([self.at(p) for p in points], fill=tone)

    def line(self, points, width=0.01, tone=255):
        """`width` as a share of the sheet's height."""
        px = max(1, int(width * self.h * 2))
        flat = [self.at(p) for p in points]
        self.pen.line(flat, fill=tone, width=px, joint="curve")
        for x, y in (flat[0], flat[-1]):
            self.pen.ellipse((x - px / 2, y - px / 2, x + px / 2, y + px / 2), fill=tone)

    def dot(self, centre, radius, tone=255):
        x, y = self.at(centre)
        r = radius * self.h * 2
        self.pen.ellipse((x - r, y - r, x + r, y + r), fill=tone)

    def blade(self, base, angle, length, width, curve=0.0, tone=255):
        """A pointed leaf or petal from `base` towards `angle` (radians)."""
        left, right = [], []
        aspect = self.w / self.h
        for i in range(21):
            t = i / 20
            a = angle + curve * t
            x, y = math.cos(a) * length * t, math.sin(a) * length * t
            w = width * math.sin(math.pi * min(1, t ** 0.8)) / 2
            nx, ny = -math.sin(a) * w, math.cos(a) * w
            left.append((base[0] + (x + nx) / aspect, base[1] + y + ny))
            right.append((base[0] + (x - nx) / aspect, base[1] + y - ny))
        self.shape(left + right[::-1], tone)

    def done(self, blur=0.0, name="mask"):
        small = self.picture.resize((self.w, self.h), Image.LANCZOS)
        if blur:
            small = small.filter(ImageFilter.GaussianBlur(blur))
        return to_image(small, name)


def bamboo(stems=3, width=1024, height=1024, name="bamboo"):
    """Stems with knots and bunches of hanging leaves."""
    s = Sheet(width, height)
    for k in range(stems):
        x = 0.25 + 0.5 * (k + random.uniform(-0.2, 0.2)) / max(1, stems - 1) if stems > 1 else 0.4
        lean, y = random.uniform(-0.12, 0.12), 0.02
        thick = random.uniform(0.014, 0.026)
        while y < 0.95:
            step = random.uniform(0.13, 0.17)
            s.line([(x + lean * y, y + 0.006), (x + lean * (y + step), y + step - 0.006)], thick)
            if random.random() < 0.75 and y > 0.15:
                bunch(s, (x + lean * (y + step), y + step), random.randint(3, 5), random.choice((-1, 1)))
            y += step
    return s.done(name=name)


def bunch(s, base, count, side, size=0.2, reach=(0.05, 0.12)):
    """A twig to one side with slim leaves that hang from its tip, a gap left where one crosses another."""
    out = random.uniform(*reach)
    tip = (base[0] + side * out * s.h / s.w, base[1] + random.uniform(-0.2, 0.5) * out)
    s.line([base, tip], 0.0045)
    turn = random.uniform(-0.2, 0.2)
    for i in range(count):
        spread = -1.15 + 1.5 * (i + 0.5) / count + turn + random.uniform(-0.12, 0.12)
        angle = spread if side > 0 else math.pi - spread
        long, bow = size * random.uniform(0.75, 1.1), random.uniform(-0.3, 0.1) * side
        s.blade(tip, angle, long * 1.03, size * 0.21, bow, 0)
        s.blade(tip, angle, long, size * 0.15, bow)


def bamboo_spray(width=1024, height=1024, size=0.2, name="bamboo spray"):
    """One bent branch across the sheet, twigs to both sides: for plates and trays."""
    s = Sheet(width, height)
    path = [(0.1 + 0.74 * t, 0.2 + 0.66 * t - 0.26 * t * t + 0.03 * math.sin(7 * t)) for t in np.linspace(0, 1, 31)]
    for a in range(0, 30, 5):
        s.line(path[a:a + 6], 0.013 - 0.0003 * a)
        s.dot(path[a], 0.009, 0)
    for n, i in enumerate(range(5, 31, 4)):
        bunch(s, path[min(i, 30)], random.randint(3, 4), 1 if n % 2 else -1, size, (0.07, 0.17))
    bunch(s, path[-1], 4, 1, size, (0.02, 0.04))
    return s.done(name=name)


def lotus(width=1024, height=1024, leaves=True, lines=True, name="lotus"):
    """An open flower seen from the side, its stem, a bud and a leaf; petals parted by dark lines."""
    s = Sheet(width, height)
    cx, cy, k = 0.5, 0.52, 1.0
    if leaves:
        s.line([(cx, cy), (cx - 0.03, 0.28), (cx + 0.02, 0.04)], 0.014)
        s.line([(0.78, 0.62), (0.75, 0.35), (0.6, 0.05)], 0.010)
        s.blade((0.78, 0.58), math.pi / 2 + 0.1, 0.17, 0.09)
        rim = [(0.24 + 0.19 * math.cos(a) * (1 + 0.06 * math.sin(5 * a)), 0.25 + 0.085 * math.sin(a) * (1 + 0.1 * math.sin(4 * a))) for a in np.linspace(0, 6.28, 60)]
        s.shape(rim)
        for a in np.linspace(0, 6.28, 12)[:-1]:
            s.line([(0.24, 0.26), (0.24 + 0.17 * math.cos(a), 0.25 + 0.075 * math.sin(a))], 0.004, 0)
        s.line([(0.25, 0.2), (0.33, 0.04)], 0.010)
    order = [(-1.25, 0.30), (1.25, 0.30), (-0.95, 0.34), (0.95, 0.34), (-0.62, 0.37), (0.62, 0.37), (-0.3, 0.38), (0.3, 0.38), (0, 0.36)]
    for lean, size in order:
        angle = math.pi / 2 - lean
        if lines:
            s.blade((cx, cy - 0.02), angle, size * k + 0.012, 0.165, -lean * 0.25, 0)
        s.blade((cx, cy - 0.02), angle, size * k, 0.145, -lean * 0.25)
    for lean, size in [(-0.75, 0.2), (0.75, 0.2), (0.0, 0.22)]:
        s.blade((cx, cy - 0.03), math.pi / 2 - lean, size + 0.012, 0.165, 0, 0)
        s.blade((cx, cy - 0.03), math.pi / 2 - lean, size, 0.145)
    return s.done(name=name)


def lotus_top(petals=8, rows=3, name="lotus top", size=1024):
    """A lotus from above, petals in rings."""
    s = Sheet(size, size)
    for row in range(rows):
        reach = 0.46 - row * 0.13
        for k in range(petals):
            a = 2 * math.pi * (k + 0.5 * (row % 2)) / petals + random.uniform(-0.04, 0.04)
            base = (0.5 + 0.06 * math.cos(a), 0.5 + 0.06 * math.sin(a))
            s.blade(base, a, reach - 0.05, 0.23 - row * 0.05, 0, 0)
            s.blade(base, a, reach - 0.065, 0.205 - row * 0.05, random.uniform(-0.08, 0.08))
    s.dot((0.5, 0.5), 0.085, 0)
    s.dot((0.5, 0.5), 0.07)
    for k in range(7):
        a = 2 * math.pi * k / 6
        s.dot((0.5 + (0.042 if k < 6 else 0) * math.cos(a), 0.5 + (0.042 if k < 6 else 0) * math.sin(a)), 0.009, 0)
    return s.done(name=name)


def carp(s, cx, cy, length, angle, bend=0.5, scales=True):
    """A fish on a sheet: body along a bow, tail, fins; scales as dark arcs."""
    ca, sa = math.cos(angle), math.sin(angle)

    def at(t, v):
        x = (t - 0.45) * length
        y = bend * length * (0.22 * (t - 0.4) ** 2 - 0.02) + v * length
        return (cx + (x * ca - y * sa) * s.h / s.w, cy + x * sa + y * ca)

    def half(t):
        return 0.165 * math.sin(math.pi * min(1.0, (t * 0.95 + 0.012) ** 0.66)) ** 0.8

    for side in (1, -1):
        s.shape([at(0.9, 0.02 * side), at(1.0, 0.05 * side), at(1.08, 0.11 * side), at(1.2, 0.2 * side), at(1.17, 0.08 * side), at(1.06, 0.0), at(0.93, 0.0)])
        s.shape([at(0.3, 0.10 * side), at(0.42, 0.22 * side), at(0.53, 0.21 * side), at(0.47, 0.09 * side)])
    s.shape([at(0.32, 0.13), at(0.45, 0.225), at(0.68, 0.185), at(0.78, 0.07), at(0.5, 0.1)])
    ts = np.linspace(0, 1, 40)
    s.shape([at(t, half(t)) for t in ts] + [at(t, -half(t)) for t in ts[::-1]])
    if scales:
        for i in range(9):
            t = 0.27 + i * 0.078
            h = half(t)
            rows = max(2, int(h / 0.026))
            for j in range(rows):
                v = (j + 0.5 * (i % 2)) / rows * 2 * h - h
                arc = [at(t - 0.035 * math.cos(a), v + 0.026 * math.sin(a)) for a in np.linspace(-1.3, 1.3, 9)]
                s.line(arc, 0.0042 * length * 2, 0)
        s.line([at(0.2 + 0.03 * math.cos(a), 0.12 * math.sin(a)) for a in np.linspace(-1.2, 1.2, 12)], 0.011 * length, 0)
        s.dot(at(0.1, 0.045), 0.015 * length, 0)


def fish(size=1024, length=0.62, name="carp"):
    """One carp across the sheet."""
    s = Sheet(size, size)
    carp(s, 0.5, 0.5, length, 0.6, 1.6)
    return s.done(name=name)


def ripples(size=1024, count=5, centre=(0.5, 0.5), name="ripples", width=0.004):
    """Broken arcs of water around a point."""
    s = Sheet(size, size)
    for k in range(count):
        r = 0.14 + 0.075 * k
        for _ in range(3):
            a, b = random.uniform(0, 6.28), random.uniform(0.7, 1.7)
            s.line([(centre[0] + r * math.cos(t) * 1.1, centre[1] + r * math.sin(t) * 0.9) for t in np.linspace(a, a + b, 30)], width)
    return s.done(name=name)


def full(name="full"):
    """A mask that covers everything."""
    return to_image(np.ones((8, 8), dtype=np.float32), name)

"""Border strips for turned ware and the face of a bronze drum, drawn by us like the masks of motifs.py."""
import math
import random

import numpy as np

from motifs import Sheet


def waves(width=1024, height=256, rows=4, count=14, line=0.02, name="waves", tone=255):
    """Overlapping scales of water, tileable in x."""
    s = Sheet(width, height)
    for row in range(rows, -1, -1):
        for k in range(-1, count + 1):
            cx, cy = (k + 0.5 * (row % 2)) / count, row / rows
            for i, r in enumerate((1.0, 0.72, 0.44)):
                rx, ry = r * 0.5 / count, r * 0.95 / rows
                circle = [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in np.linspace(0, math.pi, 24)]
                if i == 0:
                    s.shape(circle, 0)
                s.line(circle, line, tone)
    return s.done(name=name)


def draw_band(s, kind, low, high, count):
    """A border strip across the whole sheet between heights `low` and `high` (0..1): key, tooth, rope, dots, circles, line, tick."""
    for k in range(count):
        x, w = k / count, 1 / count

        def at(a, b):
            return (x + w * a, low + (high - low) * b)
        if kind == "key":
            s.line([at(0.1 + 0.9 * a, b) for a, b in [(0, .12), (0, .88), (.72, .88), (.72, .34), (.36, .34), (.36, .6), (.5, .6)]], 0.11 * (high - low))
            s.line([at(0.1, .12), at(1.1, .12)], 0.11 * (high - low))
        elif kind == "tooth":
            s.shape([at(0.06, 0.05), at(0.94, 0.05), at(0.5, 0.95)])
        elif kind == "rope":
            s.shape([at(0.02, 0.1), at(0.5, 0.1), at(0.95, 0.9), at(0.47, 0.9)])
        elif kind == "tick":
            s.shape([at(0.3, 0.08), at(0.7, 0.08), at(0.7, 0.92), at(0.3, 0.92)])
        elif kind == "dots":
            s.dot(at(0.5, 0.5), 0.3 * (high - low))
        elif kind == "circles":
            for r, tone in ((0.38, 255), (0.27, 0), (0.12, 255)):
                s.dot(at(0.5, 0.5), r * (high - low), tone)
            s.line([at(0.68, 0.82), at(1.32, 0.18)], 0.08 * (high - low))
        elif kind == "line":
            s.shape([at(0, 0), at(1, 0), at(1, 1), at(0, 1)])
        elif kind == "lotus":
            for lean, size in ((-0.9, 0.75), (0.9, 0.75), (-0.45, 0.9), (0.45, 0.9), (0, 0.95)):
                s.blade(at(0.5, 0.02), math.pi / 2 - lean, size * (high - low) * 1.04, 0.4 * (high - low), 0, 0)
                s.blade(at(0.5, 0.02), math.pi / 2 - lean, size * (high - low), 0.32 * (high - low))


def bands(rows, width=2048, height=1024, blur=1.0, name="bands"):
    """Several strips over each other: rows [(kind, low, high, count), …]; for turned ware (projection "around")."""
    s = Sheet(width, height)
    for row in rows:
        draw_band(s, *row)
    return s.done(blur, name)


def drum_face(size=1400, rays=12, name="drum face"):
    """The face of a bronze drum: star, rings, teeth, circles, flying birds."""
    s = Sheet(size, size)

    def at(r, a):
        return (0.5 + r * math.cos(a), 0.5 + r * math.sin(a))

    def circle(r, width=0.0045):
        s.line([at(r, t) for t in np.linspace(0, 2 * math.pi, 240)], width)

    for k in range(rays):
        a, half = 2 * math.pi * k / rays, math.pi / rays
        s.shape([at(0.045, a - half), at(0.145, a), at(0.045, a + half), (0.5, 0.5)])
        for r in (0.1, 0.125, 0.142):
            s.line([at(r, a + half * 0.55), at(r - 0.022, a + half), at(r, a + half * 1.45)], 0.004)
    s.dot((0.5, 0.5), 0.05)
    for r in (0.155, 0.165, 0.19, 0.2, 0.235, 0.245, 0.345, 0.355, 0.385, 0.395, 0.425, 0.435, 0.475, 0.487):
        circle(r)
    for r, count, dot in ((0.178, 54, 0.0055), (0.37, 96, 0.007), (0.41, 108, 0.007)):
        for k in range(count):
            s.dot(at(r, 2 * math.pi * k / count), dot)
    for k in range(72):
        a, w = 2 * math.pi * k / 72, math.pi / 72 * 0.85
        s.shape([at(0.204, a - w), at(0.232, a), at(0.204, a + w)])
        s.shape([at(0.439, a - w), at(0.472, a), at(0.439, a + w)])
    for k in range(12):
        a = 2 * math.pi * (k + random.uniform(-0.04, 0.04)) / 12
        along = a + math.pi / 2
        centre = at(0.292, a)
        s.blade(centre, along, 0.068, 0.012, 0.2)
        s.blade(centre, along + math.pi, 0.06, 0.03, 0.1)
        s.blade(centre, along + 2.0, 0.062, 0.026, -0.5)
        s.blade(centre, along - 2.2, 0.058, 0.024, 0.5)
        s.dot((centre[0] + 0.018 * math.cos(along), centre[1] + 0.018 * math.sin(along)), 0.011)
    return s.done(0.8, name)

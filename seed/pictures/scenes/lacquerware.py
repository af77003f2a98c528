"""Bodies under the lacquer: trays, bowls, vases, boxes, plates and a rest for plates. Units: dm."""
import math
import random

from materials import BLACK, lacquer, wood
from shapes import box, curved, group, lathe, place, prism, rounded, tray_like, wobble


def disc_tray(material, radius=1.5, height=0.26, at=(0, 0, 0), turn=0):
    r = radius
    body = lathe(rounded([(0, 0.07), (r * 0.86, 0.07, 0.12), (r * 0.97, height - 0.02, 0.05), (r * 0.985, height, 0.02), (r, height - 0.015, 0.02),
                          (r * 0.91, 0.0, 0.06), (r * 0.85, 0.0, 0.02), (r * 0.84, 0.025, 0.02), (0, 0.025)]), material, 200, 0.012)
    return place(body, at, turn)


def bowl(material, r=0.75, h=0.55, at=(0, 0, 0), turn=0, foot=0.36, tilt=(0, 0), wall=0.035):
    line = curved([(r * foot, 0.09), (r * 0.62, 0.14), (r * 0.88, h * 0.55), (r, h)], 12)
    inner = curved([(r - wall, h), (r * 0.88 - wall, h * 0.56), (r * 0.6, 0.17), (r * 0.25, 0.115), (0, 0.11)], 12)
    profile = [(0, 0.03), (r * foot - 0.05, 0.03), (r * foot - 0.03, 0.0), (r * foot, 0.0)] + line + [(r - wall / 2, h + 0.014)] + inner
    return place(lathe(profile, material, 160, 0.008), at, turn, tilt)


def vase(profile, material, at=(0, 0, 0), wall=0.05):
    outer = curved(profile, 10)
    inner = [(max(r - wall, 0.02), z) for r, z in outer[::-1] if z > profile[-1][1] * 0.55]
    top = [(outer[-1][0] - wall / 2, outer[-1][1] + 0.018)]
    return place(lathe([(0, 0.02), (outer[0][0] * 0.8, 0.02), (outer[0][0] * 0.88, 0)] + outer + top + inner, material, 200, 0.012), at)


def round_box(lid_material, body_material, r=1.0, h=0.62, lid=0.34, ajar=False, at=(0, 0, 0), dome=0.09):
    """A box turned in two parts; the lid on, or leaning on it."""
    inside = lacquer(BLACK)
    body = lathe(rounded([(0, 0.0), (r * 0.94, 0.0, 0.05), (r, 0.06, 0.06), (r, h, 0.012), (r - 0.05, h, 0.01), (r - 0.05, h + 0.07, 0.01), (r - 0.09, h + 0.07, 0.01),
                          (r - 0.1, 0.08, 0.06), (0, 0.07)]), body_material, 180, 0.006)
    cap = lathe([(0, lid + dome)] + curved([(r * 0.4, lid + dome * 0.9), (r * 0.75, lid + dome * 0.6), (r * 0.93, lid), (r * 0.995, lid - 0.08), (r, 0.02)], 8)
                + rounded([(r, 0.02), (r, 0, 0.008), (r - 0.05, 0, 0.008), (r - 0.06, lid - 0.1, 0.06), (0, lid - 0.03)]), lid_material, 180, 0.006)
    inner = lathe(rounded([(0, 0.085), (r - 0.12, 0.085, 0.06), (r - 0.105, h)]), inside, 120, 0)
    parts = [body, inner]
    if ajar:
        place(cap, (at[0] + r * 1.25, at[1] - 0.25, r * 0.50), 0, (0, 0))
        cap.rotation_euler = (math.radians(14), math.radians(-62), math.radians(20))
        cap.location = (at[0] + r * 1.2, at[1] - r * 0.42, r * 0.885)
    else:
        place(cap, (0, 0, h + 0.004), random.uniform(-40, 40))
        parts.append(cap)
    group(parts, at)
    return cap


def square_box(lid_material, body_material, a=0.95, h=0.6, lid=0.3, turn=28, at=(0, 0, 0), power=9.0, b=None):
    b = b or a
    body = tray_like(a, b, rounded([(0.05, 0.0), (0.0, 0.05, 0.04), (0.0, h, 0.012), (0.05, h, 0.01), (0.05, h + 0.05, 0.01), (0.1, h + 0.05)]), body_material, power)
    cap = tray_like(a, b, rounded([(0.06, 0), (0.0, 0, 0.01), (0.0, lid - 0.04, 0.07), (0.12, lid, 0.05), (a * 0.6, lid + 0.02)]), lid_material, power)
    wobble(body, 0.006)
    wobble(cap, 0.006)
    place(cap, (0, 0, h + 0.006))
    return group([body, cap], at, turn), cap


def rect_tray(material, a=1.75, b=1.1, h=0.24, at=(0, 0, 0), turn=0, power=9.0):
    body = tray_like(a, b, rounded([(0.4, 0.0), (0.1, 0.0, 0.05), (0.0, h - 0.02, 0.05), (0.025, h, 0.02), (0.05, h - 0.015, 0.02), (0.16, 0.07, 0.1), (0.5, 0.07)]), material, power, 240)
    return place(wobble(body, 0.01), at, turn)


def plate(material, r=1.25, at=(0, 0, 0), turn=0, tilt=(0, 0)):
    profile = [(0, 0.06)] + curved([(r * 0.6, 0.065), (r * 0.8, 0.11), (r * 0.97, 0.2), (r, 0.215)], 8) + curved([(r * 0.995, 0.19), (r * 0.8, 0.07), (r * 0.6, 0.02)], 8) \
        + rounded([(r * 0.55, 0.0), (r * 0.5, 0.0, 0.01), (r * 0.49, 0.02)]) + [(0, 0.02)]
    return place(lathe(profile, material, 200, 0.01), at, turn, tilt)


def plate_stand(at=(0, 0, 0)):
    """Dark wooden rest that holds a plate upright: two feet with a notch, a back bar."""
    timber = wood("#5a3520", "#2c170c", "y", 6, 0.35)
    side = rounded([(-0.62, 0), (0.62, 0), (0.62, 0.1), (0.42, 0.16), (0.62, 1.0), (0.52, 1.04), (0.18, 0.14), (-0.34, 0.14), (-0.5, 0.34), (-0.6, 0.3), (-0.62, 0)], 0.05)
    parts = []
    for x in (-0.42, 0.42):
        foot = prism([(p[0], p[1]) for p in side[:-1]], 0.09, timber, 0.015)
        foot.rotation_euler = (math.radians(90), 0, math.radians(90))
        foot.location = (x - 0.045, 0, 0)
        parts.append(foot)
    parts += [box((0.9, 0.07, 0.07), timber, (0, 0.3, 0.08), 0.015), box((0.9, 0.05, 0.07), timber, (0, 0.52, 0.7), 0.015)]
    return group(parts, at)

"""Woodwork of Chàng Sơn: tea trays, carved boxes, figures, clocks, stools, boards, racks. 14 pictures on linen."""
import math

import numpy as np

from carving import crane, nghe, relief_disc, relief_sheet
from studio import *

GROUND = "linen"
ROSE = ("#7c3f22", "#3f1a0e")      # rosewood
JACK = ("#c08a46", "#8a5824")      # jackfruit wood
GU = ("#6a4028", "#341c10")        # gụ
PALE = ("#d2ab77", "#a67a48")      # xoan


def timber(kind, along="x", **more):
    return wood(kind[0], kind[1], along, **more)


def khay_tra_tron():
    stage(GROUND, 3.5, 0.25, pitch=30)
    tray = lathe(rounded([(0, 0.07), (1.25, 0.07, 0.06), (1.33, 0.2, 0.03), (1.4, 0.22, 0.03), (1.45, 0.2, 0.04), (1.42, 0.08, 0.05), (1.3, 0, 0.04), (0, 0)]), timber(ROSE, relief=None), 200, 0.01)
    place(tray, turn=30)
    pot = clay("#7a4630", 0.15)
    teapot(pot, (-0.3, 0.3, 0.072), 25)
    for x, y in ((0.62, 0.2), (0.25, -0.45), (0.78, -0.3)):
        cup(pot, (x, y, 0.072), 0.22, 0.24)


def khay_tra_chu_nhat():
    stage(GROUND, 3.9, 0.15, pitch=33)
    profile = rounded([(0.3, 0), (0.04, 0, 0.04), (0, 0.1, 0.04), (0.0, 0.24, 0.03), (0.1, 0.24, 0.03), (0.13, 0.08, 0.05), (0.4, 0.08)])
    tray = tray_like(1.7, 1.05, profile, timber(GU), 14, 260)
    grips = [tube(curved([(s * 1.66, -0.3, 0.22), (s * 1.78, -0.2, 0.34), (s * 1.8, 0, 0.37), (s * 1.78, 0.2, 0.34), (s * 1.66, 0.3, 0.22)], 8), 0.045, timber(GU, "y")) for s in (-1, 1)]
    group([wobble(tray, 0.008)] + grips, turn=-16)
    glaze = plain("#9fb09a", 0.2, coat=0.8, variation=0.1, bump=0.05)
    for x, y in ((-0.5, 0.1), (0.02, 0.28), (0.1, -0.28)):
        cup(glaze, (x, y, 0.083), 0.24, 0.27)


def carved_box(mask, kind, turn, mask_cells=(300, 220)):
    a, b, h, lid = 1.15, 0.8, 0.55, 0.22
    stuff, top = timber(kind), timber(kind, relief=(mask, dict(size=(1.94, 1.3)), 0.01))
    body = tray_like(a, b, rounded([(0.1, 0), (0.02, 0, 0.02), (0.02, h, 0.015), (0.1, h)]), stuff, 16, 240)
    foot = tray_like(a + 0.05, b + 0.05, rounded([(0.2, 0), (0, 0, 0.02), (0, 0.09, 0.03), (0.08, 0.11)]), stuff, 16, 240)
    cap = tray_like(a + 0.03, b + 0.03, rounded([(0.1, 0), (0, 0, 0.015), (0, lid - 0.05, 0.03), (0.06, lid, 0.03), (0.14, lid, 0.01), (0.16, lid - 0.03, 0.01), (0.5, lid - 0.03)]), stuff, 16, 240)
    place(cap, (0, 0, h + 0.006))
    panel = place(relief_sheet(mask, (1.94, 1.3), 0.07, top, mask_cells), (0, 0, h + lid - 0.026))
    brass = plain("#a57b35", 0.3, 0.95, bump=0.05)
    plate = lathe(rounded([(0, 0.03), (0.13, 0.03, 0.01), (0.15, 0.0)]), brass, 60, 0)
    plate.rotation_euler = (math.radians(90), 0, 0)
    plate.location = (0, -b + 0.01, h - 0.02)
    ring = tube([(0.09 * math.cos(t), -b - 0.06, h - 0.1 + 0.09 * math.sin(t)) for t in np.linspace(0, 6.283, 30)[:-1]], 0.016, brass, True)
    return group([body, foot, cap, panel, plate, ring], turn=turn)


def hop_cham_sen():
    stage(GROUND, 3.1, 0.4, pitch=38)
    carved_box(lotus(1200, 800), ROSE, 24)


def hop_cham_truc():
    stage(GROUND, 3.3, 0.38, pitch=38, aim=(0.05, -0.05))
    carved_box(bamboo_spray(1200, 800, 0.3), JACK, -22)
    sprig((0.6, -1.5, 0), 12, 1.2, 7)


def tuong_nghe():
    stage(GROUND, 2.7, 0.95, pitch=15)
    stuff = timber(JACK, "z", rings=7, worn=0.5)
    base = tray_like(0.95, 0.6, rounded([(0.3, 0), (0, 0, 0.02), (0, 0.1, 0.03), (0.06, 0.16, 0.03), (0.3, 0.16)]), timber(GU), 10)
    beast = nghe(stuff, (0, 0, 0.14), 0)
    group([base, beast], turn=42)


def tuong_hac():
    stage(GROUND, 3.1, 1.4, pitch=11)
    base = lathe(rounded([(0, 0), (0.8, 0, 0.02), (0.8, 0.1, 0.04), (0.7, 0.16, 0.03), (0, 0.16)]), timber(GU), 120)
    bird = crane(timber(PALE, "z", rings=7, worn=0.4), (0, 0, 0.12))
    group([base, bird], turn=28)


def rosette(size=1024):
    """Carved wreath: two rows of leaves and small fruits around a free middle."""
    s = Sheet(size, size)
    for row, (r, n, long, wide) in enumerate(((0.33, 16, 0.15, 0.1), (0.27, 16, 0.13, 0.085))):
        for k in range(n):
            a = 2 * math.pi * (k + 0.5 * row) / n
            base = (0.5 + r * math.cos(a), 0.5 + r * math.sin(a))
            s.blade(base, a + 0.35, long * 1.06, wide * 1.3, 0.7, 0)
            s.blade(base, a + 0.35, long, wide, 0.7)
            s.line([base, (base[0] + 0.7 * long * math.cos(a + 0.55), base[1] + 0.7 * long * math.sin(a + 0.55))], 0.006, 120)
    for k in range(32):
        a = 2 * math.pi * k / 32
        s.dot((0.5 + 0.262 * math.cos(a), 0.5 + 0.262 * math.sin(a)), 0.014)
    return s.done()


def dial(r, at=(0, 0, 0)):
    """Clock face without figures: pale enamel, twelve strokes, two hands, a glass rim of brass."""
    ink, brass = plain("#1c1512", 0.4), plain("#a57b35", 0.28, 0.95, bump=0.05)
    parts = [lathe(rounded([(0, 0.02), (r, 0.015), (r, 0)]), plain("#e9dfc9", 0.35, variation=0.06, coat=0.4), 120, 0),
             lathe(rounded([(r - 0.01, 0.0), (r - 0.01, 0.05, 0.015), (r + 0.05, 0.06, 0.02), (r + 0.07, 0.0)]), brass, 160, 0)]
    for k in range(12):
        a = math.radians(30 * k)
        long = 0.13 if k % 3 == 0 else 0.07
        mark = box((0.025 if k % 3 else 0.04, long, 0.008), ink, bevel=0.003)
        mark.location = ((r - 0.13) * math.sin(a), (r - 0.13) * math.cos(a), 0.017)
        mark.rotation_euler = (0, 0, -a)
        parts.append(mark)
    for long, wide, turn, z in ((r * 0.52, 0.05, 305, 0.03), (r * 0.75, 0.035, 52, 0.042)):
        hand = prism([(-wide / 2, -0.1), (wide / 2, -0.1), (wide * 0.7, long * 0.55), (0, long), (-wide * 0.7, long * 0.55)], 0.008, ink, 0.002)
        parts.append(place(hand, (0, 0, z), -turn))
    parts.append(place(lathe(rounded([(0, 0.03), (0.04, 0.02), (0.045, 0)]), brass, 30, 0), (0, 0, 0.045)))
    return group(parts, at)


def dong_ho_treo():
    stage(GROUND, 3.7, 0.1, pitch=60, blur=0.03)
    mask = rosette()
    stuff = timber(ROSE, worn=0.35)
    face = relief_disc(mask, [(0.7, 0.12), (0.78, 0.17), (1.35, 0.15), (1.5, 0.06)], 0.11, stuff)
    rim = lathe(rounded([(0.68, 0.1), (0.72, 0.19, 0.02), (0.78, 0.18, 0.02), (0.8, 0.1)]), stuff, 160)
    side = lathe([(1.5, 0.06), (1.5, 0.0), (0.6, 0.0)], stuff, 160, 0)
    group([face, rim, side, dial(0.66, (0, 0, 0.09))], turn=14)


def dong_ho_de_ban():
    stage(GROUND, 3.0, 0.95, pitch=14, fill=1.3)
    outline = [(-0.8, 0.0), (0.8, 0.0)] + [(0.8 * math.cos(a), 1.05 + 0.8 * math.sin(a)) for a in np.linspace(0, math.pi, 40)]
    stuff = timber(GU, "y")
    body = prism(outline, 0.5, stuff, 0.03)
    body.rotation_euler = (math.radians(90), 0, 0)
    body.location = (0, 0.25, 0.16)
    base = box((1.95, 0.75, 0.17), timber(GU), bevel=0.04)
    face = dial(0.56)
    face.rotation_euler = (math.radians(90), 0, 0)
    face.location = (0, -0.25, 1.2)
    vine = relief_sheet(lotus(900, 420, leaves=False), (0.9, 0.36), 0.035, timber(GU), (160, 70))
    vine.rotation_euler = (math.radians(90), 0, 0)
    vine.location = (0, -0.252, 0.38)
    group([body, base, face, vine], turn=-20)


def stool(a, b, h, kind, round_seat, splay=0.16):
    legs = timber(kind, "z")
    top = h - 0.2
    if round_seat:
        seat = lathe(rounded([(0, h - 0.03), (a * 0.6, h - 0.022), (a * 0.94, h, 0.05), (a, h - 0.06, 0.06), (a * 0.95, h - 0.22, 0.06), (0, h - 0.22)]), timber(kind), 160, 0.01)
    else:
        seat = wobble(tray_like(a, b, rounded([(0.4, h - 0.24), (0.05, h - 0.24, 0.03), (0, h - 0.1, 0.08), (0.08, h, 0.06), (0.5, h - 0.015)]), timber(kind), 9, 160), 0.01)
    parts, feet = [seat], []
    for sx in (-1, 1):
        for sy in (-1, 1):
            foot, head = (sx * (a * 0.72 + splay), sy * (b * 0.72 + splay), 0.0), (sx * a * 0.6, sy * b * 0.6, top)
            feet.append((foot, head))
            line = [tuple(foot[i] + (head[i] - foot[i]) * t for i in range(3)) for t in np.linspace(0, 1, 12)]
            parts.append(tube(line, 0.13, legs, radii=[0.75 + 0.35 * t for t in np.linspace(0, 1, 12)], resolution=6))
    def between(i, j, t):
        p = [[feet[n][0][k] + (feet[n][1][k] - feet[n][0][k]) * t for k in range(3)] for n in (i, j)]
        parts.append(tube([tuple(p[0]), tuple(p[1])], 0.075, timber(kind, "x" if p[0][1] == p[1][1] else "y"), resolution=6))
    for i, j, t in ((0, 1, 0.32), (2, 3, 0.32), (0, 2, 0.44), (1, 3, 0.44)):
        between(i, j, t)
    return parts


def ghe_thap():
    stage(GROUND, 5.0, 1.1, pitch=20)
    group(stool(1.4, 1.0, 2.3, JACK, False), turn=28)


def ghe_cao():
    stage(GROUND, 6.9, 2.5, pitch=15)
    group(stool(1.25, 1.25, 5.2, GU, True, 0.3), turn=24)


def thot_tron():
    stage(GROUND, 3.7, 0.2, pitch=34)
    body = lathe(rounded([(0, 0.42), (1.32, 0.42, 0.05), (1.4, 0.36, 0.06), (1.4, 0.06, 0.06), (1.34, 0, 0.03), (0, 0)]), timber(("#a06a42", "#6d4327"), "z", rings=9, gloss=0.5, oil=0.1), 200, 0.014)
    ring = tube([(1.62 + 0.2 * math.cos(t), 0.02 * math.sin(t * 2), 0.24 + 0.2 * math.sin(t)) for t in np.linspace(0, 6.283, 40)[:-1]], 0.028, steel("forged"), True)
    group([body, ring], turn=-38)
    sprig((-0.55, -0.35, 0.43), 15, 1.0, 9, "#4d6b35", 0.34)


def thot_chu_nhat():
    stage(GROUND, 4.1, 0.15, pitch=40)
    board = tray_like(1.55, 0.95, rounded([(0.4, 0), (0.04, 0, 0.05), (0, 0.1, 0.06), (0, 0.17, 0.05), (0.05, 0.22, 0.05), (0.4, 0.22)]), timber(JACK, oil=0.15, gloss=0.5), 7, 200)
    dark = plain("#1d120b", 0.9)
    hole = place(lathe(rounded([(0, 0.0), (0.13, 0.0), (0.15, 0.012)]), dark, 60, 0), (1.3, 0, 0.212))
    group([wobble(board, 0.012), hole], turn=32)
    green, lime = plain("#5f7d2e", 0.4, variation=0.2, coat=0.3, grain=18, bump=0.25), plain("#c9cf86", 0.4)
    for x, y in ((-0.35, 0.1), (0.1, -0.2)):
        place(lathe(curved([(0.001, 0), (0.2, 0.05), (0.27, 0.25), (0.2, 0.45), (0.04, 0.51), (0.001, 0.52)], 8), green, 60, 0.02), (x, y, 0.22))
    half = lathe(curved([(0.001, 0), (0.2, 0.05), (0.27, 0.24)], 8) + [(0.24, 0.25), (0.001, 0.25)], lime, 60, 0.006)
    place(half, (0.42, 0.2, 0.24), 0, (24, 8))


def gia_sach():
    stage(GROUND, 3.9, 0.75, pitch=19)
    stuff, up = timber(PALE), timber(PALE, "z")
    side = rounded([(-0.62, 0), (0.62, 0), (0.62, 0.5, 0.2), (0.5, 1.5, 0.3), (-0.2, 1.5, 0.3), (-0.62, 0.7, 0.2), (-0.62, 0.0)], 0.04)[:-1]
    parts = []
    for x in (-1.45, 1.36):
        end = prism(side, 0.11, up, 0.02)
        end.rotation_euler = (math.radians(90), 0, math.radians(90))
        end.location = (x, 0, 0)
        parts.append(end)
    parts += [box((2.8, 0.95, 0.1), stuff, (0, -0.05, 0.16), 0.015), box((2.8, 0.09, 0.22), stuff, (0, 0.47, 1.1), 0.02), box((2.8, 0.07, 0.12), stuff, (0, 0.52, 0.5), 0.015)]
    x = -1.2
    for w, h, colour, lean in ((0.2, 1.3, "#7a1413", 0), (0.26, 1.15, "#c9b68f", 0), (0.16, 1.35, "#1f3a5f", 0), (0.3, 1.22, "#4a4238", 0), (0.18, 1.25, "#8c6417", 13)):
        parts.append(book((w, 0.75, h), colour, (x + w / 2 + (0.22 if lean else 0), -0.02, 0.265), -lean))
        x += w + 0.065
    group(parts, turn=-24)


def gia_treo():
    stage(GROUND, 4.2, 0.2, pitch=46)
    plank = tray_like(1.8, 0.36, rounded([(0.2, 0), (0, 0, 0.03), (0, 0.16, 0.05), (0.1, 0.2, 0.04), (0.2, 0.2)]), timber(ROSE), 8, 200)
    parts = [wobble(plank, 0.008)]
    for x in (-1.25, -0.42, 0.42, 1.25):
        peg = lathe(rounded([(0, 0.0), (0.1, 0.0), (0.075, 0.25, 0.05), (0.07, 0.42, 0.05), (0.14, 0.5, 0.05), (0.12, 0.6, 0.06), (0, 0.62)]), timber(JACK, "z"), 60, 0.004)
        parts.append(place(peg, (x, 0.0, 0.19), 0, (16, 0)))
    cord = fabric("#5b3a22", 0.03)
    parts.append(tube(curved([(-1.55, 0.1, 0.2), (-1.5, 0.3, 0.23), (-0.9, 0.85, 0.06), (-0.1, 1.15, 0.04), (0.8, 0.9, 0.04), (1.45, 0.4, 0.2), (1.55, 0.1, 0.21)], 10), 0.03, cord))
    group(parts, turn=-14)


SCENES = {
    "do-go/khay-tra-tron": khay_tra_tron, "do-go/khay-tra-chu-nhat": khay_tra_chu_nhat, "do-go/hop-go-cham-sen": hop_cham_sen, "do-go/hop-go-cham-truc": hop_cham_truc,
    "do-go/tuong-nghe": tuong_nghe, "do-go/tuong-chim-hac": tuong_hac, "do-go/dong-ho-treo": dong_ho_treo, "do-go/dong-ho-de-ban": dong_ho_de_ban,
    "do-go/ghe-dau-thap": ghe_thap, "do-go/ghe-dau-cao": ghe_cao, "do-go/thot-tron": thot_tron, "do-go/thot-chu-nhat": thot_chu_nhat,
    "do-go/gia-sach-nho": gia_sach, "do-go/gia-go-treo": gia_treo,
}

if __name__ == "__main__":
    main(SCENES)

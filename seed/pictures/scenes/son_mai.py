"""Lacquer of Hạ Thái: trays, boxes, vases, bowls, plates and three paintings. 22 pictures on limed boards."""
import math

import numpy as np

from studio import *
from lacquerware import bowl, disc_tray, plate, plate_stand, rect_tray, round_box, square_box, vase
from son_mai_paintings import PAINTINGS

GROUND = "limed_wood"
JADE, DARK_JADE = "#0d4a3d", "#04231d"


def ring(inner, outer, size=1024):
    """Mask of a ring; radii as share of the half width."""
    y, x = np.mgrid[-1:1:size * 1j, -1:1:size * 1j]
    r = np.hypot(x, y)
    return to_image(((r > inner) & (r < outer)).astype(np.float32), "ring")


def crescent(shift=0.5, radius=0.92, hole=0.86, size=1024, turn=0.7):
    """Mask of a moon: a disc less a shifted disc."""
    y, x = np.mgrid[1:-1:size * 1j, -1:1:size * 1j]
    inside = np.hypot(x, y) < radius
    cut = np.hypot(x - shift * math.cos(turn), y - shift * math.sin(turn)) < hole
    return to_image((inside & ~cut).astype(np.float32), "crescent")


def khay_tron_do():
    stage(GROUND, 3.45, 0.1, pitch=38)
    size = (2.72, 2.72)
    disc_tray(lacquer(RED, [("egg", crescent(), dict(size=size, cell=46)), ("gold", ring(0.915, 0.935), dict(size=size))]))


def khay_tron_den():
    stage(GROUND, 3.45, 0.1, pitch=40, yaw=6)
    disc_tray(lacquer(BLACK, [("gold", bamboo_spray(size=0.22), dict(size=(2.4, 2.4)))]), turn=-6)
    flat_brush((0.75, -1.72, 0), -24, scale=0.85)


def khay_tron_gian():
    stage(GROUND, 3.5, 0.15, pitch=29)
    brown = lacquer("#3a1509", [("gold", ring(0.95, 0.985), dict(size=(3.0, 3.0)))], depth=0.75)
    disc_tray(brown)
    red = lacquer(RED)
    bowl(red, 0.42, 0.34, (-0.45, 0.25, 0.072))
    bowl(lacquer(BLACK), 0.42, 0.34, (0.42, 0.5, 0.072))
    sprig((-0.2, -0.75, 0.07), 10, 1.0, 6, scale=0.8)


def khay_chu_nhat_den():
    stage(GROUND, 4.0, 0.1, pitch=40)
    rect_tray(lacquer(BLACK, [("pearl", lotus(1024, 700), dict(size=(2.6, 1.75), move=(0, 0))), ("pearl", ripples(count=3), dict(size=(3.0, 1.9), move=(0.1, -0.3)))]), turn=18)


def khay_chu_nhat_do():
    stage(GROUND, 4.1, 0.15, pitch=32, aim=(0, 0.3))
    rect_tray(lacquer(RED, [("gold", bamboo_spray(1400, 900, 0.25), dict(size=(2.9, 1.85)))]), turn=-10, at=(0, -0.15, 0))
    rect_tray(lacquer(BLACK), 1.3, 0.8, 0.22, (0.6, 2.05, 0), 8)


def hop_tron_do():
    stage(GROUND, 3.6, 0.45, pitch=24, aim=(0.35, 0))
    red = lacquer(RED)
    round_box(red, red, at=(-0.35, 0.35, 0), ajar=True, r=0.95)


def hop_tron_den():
    stage(GROUND, 2.75, 0.4, pitch=36)
    lid = lacquer(BLACK, [("egg", ring(0.0, 0.8), dict(size=(1.9, 1.9), cell=38)), ("gold", ring(0.83, 0.86), dict(size=(1.9, 1.9)))])
    round_box(lid, lacquer(BLACK))


def hop_tron_vang():
    stage(GROUND, 3.2, 0.45, pitch=27, aim=(-0.1, 0.3))
    gold = lacquer("#5b1a0c", [("gold", full(), dict(size=(6, 6), extension="EXTEND"))])
    round_box(gold, gold, r=0.92, dome=0.2)
    round_box(gold, lacquer(RED), r=0.5, h=0.36, lid=0.2, at=(-1.05, 1.15, 0))
    folded_cloth("#7a2a1e", (1.0, 0.8), (0.95, -0.95, 0), 24, 2)


def hop_vuong_den():
    stage(GROUND, 2.95, 0.4, pitch=34)
    black = lacquer(BLACK, [("carved", lotus(), dict(size=(1.7, 1.7)))])
    square_box(black, lacquer(BLACK, [("carved", waves(rows=3, count=7, line=0.012), dict(how="front", size=(1.9, 0.5), move=(0, 0.3)))]))


def hop_vuong_xanh():
    stage(GROUND, 3.4, 0.35, pitch=28, aim=(0.1, 0.1))
    jade = lacquer(JADE, [("silver", bamboo_spray(1300, 900, 0.26), dict(size=(1.9, 1.3)))], under=linear(DARK_JADE)[:3])
    square_box(jade, lacquer(JADE, under=linear(DARK_JADE)[:3]), a=1.1, b=0.75, h=0.42, lid=0.24, turn=-20)
    sprig((0.35, -1.2, 0), 8, 1.3, 7)


TALL = [(0.42, 0.0), (0.46, 0.08), (0.62, 0.6), (0.72, 1.25), (0.62, 1.85), (0.36, 2.25), (0.3, 2.5), (0.42, 2.72)]
ROUND = [(0.42, 0.0), (0.52, 0.1), (0.93, 0.55), (1.0, 0.98), (0.78, 1.42), (0.38, 1.66), (0.3, 1.78), (0.36, 1.92)]
SLIM = [(0.36, 0.0), (0.38, 0.1), (0.42, 0.8), (0.52, 1.7), (0.6, 2.25), (0.52, 2.6), (0.36, 2.72), (0.34, 2.8)]


def binh_hoa_den():
    stage(GROUND, 3.1, 1.32, pitch=13)
    vase(TALL, lacquer(BLACK, [("gold", bamboo(stems=2), dict(how="front", size=(1.5, 2.1), move=(0, 1.15)))]))


def binh_hoa_do():
    stage(GROUND, 3.0, 0.95, pitch=16, aim=(0.1, 0))
    s = Sheet(1024, 512)
    for k in range(3):
        s.shape([(x, 0.47 + 0.13 * math.sin(6.283 * (x * 2 + k / 3)) - 0.14 * k + y) for x, y in [(t, 0.0) for t in np.linspace(0, 1, 90)] + [(t, 0.09) for t in np.linspace(1, 0, 90)]])
    mask = s.done()
    vase(ROUND, lacquer(RED, [("egg", mask, dict(how="around", size=(1, 1.75), move=(0, 0.1), aspect=3.4, cell=30))]))
    vase([(r * 0.5, z * 0.5) for r, z in ROUND], lacquer(BLACK), (1.12, 0.95, 0), 0.035)


def binh_hoa_gian():
    stage(GROUND, 3.2, 1.3, pitch=14, aim=(0.15, 0))
    brown = lacquer("#45190a", depth=0.8)
    vase(SLIM, brown)
    vase([(r * 0.9, z * 0.55) for r, z in SLIM], lacquer(BLACK, [("gold", ring(0, 0.9), dict(how="front", size=(0.5, 0.5), move=(0.05, 0.9)))]), (1.0, 0.7, 0))


def bat_do():
    stage(GROUND, 2.35, 0.25, pitch=28)
    bowl(lacquer(RED), 0.85, 0.6)


def bat_den():
    stage(GROUND, 2.9, 0.3, pitch=28, aim=(0.2, 0.2))
    inside = lacquer(BLACK, [("gold", ring(0, 0.62), dict(size=(1.7, 1.7)))])
    bowl(inside, 0.82, 0.56, (-0.25, -0.1, 0))
    bowl(inside, 0.82, 0.56, (0.85, 1.15, 0))
    stick = lacquer(RED)
    for k in range(2):
        tube([(0.75 + 0.16 * k, -0.95 + 0.05 * k, 0.045), (1.15 + 0.11 * k, 1.0, 0.05)], 0.036, stick, radii=[0.65, 1.15])


def bat_xanh():
    stage(GROUND, 2.6, 0.35, pitch=26, aim=(0.1,0))
    jade = lacquer(JADE, [("silver", ring(0.0, 0.97), dict(size=(1.62, 1.62)))], under=linear(DARK_JADE)[:3])
    outside = lacquer(JADE, under=linear(DARK_JADE)[:3])
    bowl(outside, 0.82, 0.55, (-0.3, 0.1, 0))
    bowl(outside, 0.82, 0.55, (-0.28, 0.11, 0.13), 40, tilt=(1, -1))
    bowl(jade, 0.62, 0.4, (0.75, -0.62, 0))


def dia_ca():
    stage(GROUND, 3.1, 1.1, pitch=17, fill=1.5)
    stand = plate_stand()
    fish_plate = plate(lacquer(BLACK, [("gold", ripples(count=4), dict(size=(2.3, 2.3))), ("#a3200f", fish(), dict(size=(2.3, 2.3))), ("gold", ring(0.95, 0.99), dict(size=(2.48, 2.48)))]),
          r=1.15, at=(0, -0.3, 1.26), tilt=(66, 0))
    group([stand, fish_plate], turn=-22)


def dia_sen():
    stage(GROUND, 2.95, 0.1, pitch=46)
    plate(lacquer(RED, [("silver", lotus_top(9, 3), dict(size=(2.0, 2.0))), ("gold", ring(0.94, 0.97), dict(size=(2.44, 2.44)))]), turn=12)


def dia_tre():
    stage(GROUND, 3.3, 0.15, pitch=36, aim=(0.05, 0.15))
    plate(lacquer("#3a1509", [("egg", bamboo_spray(size=0.3), dict(size=(2.1, 2.1), cell=110))], depth=0.7), turn=20, at=(-0.1, -0.1, 0))
    plate(lacquer(BLACK), 0.72, (1.05, 1.35, 0))
    sprig((-1.55, -1.0, 0), -20, 1.5, 9)


def painting(key):
    def scene():
        stage(GROUND, 3.15, 1.5, pitch=9, blur=0.03, fill=1.6)
        expose(0.45)
        width, height = 2.3, 2.76
        back, layers = PAINTINGS[key](width, height)
        panel = box((width, 0.09, height), lacquer(back, layers), bevel=0.012)
        frame = lacquer(BLACK, wear="#3b1a0e")
        bars = [box((width + 0.2, 0.15, 0.11), frame, (0, 0, -0.105), 0.015), box((width + 0.2, 0.15, 0.11), frame, (0, 0, height - 0.005), 0.015),
                box((0.11, 0.15, height + 0.02), frame, (-width / 2 - 0.05, 0, -0.01), 0.015), box((0.11, 0.15, height + 0.02), frame, (width / 2 + 0.05, 0, -0.01), 0.015)]
        picture = group([panel] + bars, (0, 0, 0.22), 0, (-9, 0))
        timber = wood("#a87848", "#6d4526", "z", 6, 0.5)
        legs = group([box((0.1, 0.1, 3.1), timber, (x, 0.13, 0.0), 0.02) for x in (-0.7, 0.7)], (0, 0.06, 0.0), 0, (-9, 0))
        rest = box((1.8, 0.3, 0.1), wood("#a87848", "#6d4526", "x", 6, 0.5), (0, 0.0, 0.0), 0.02)
        prop = box((0.1, 0.1, 2.4), timber, (0, 1.1, 0.0), 0.02)
        prop.rotation_euler = (math.radians(16), 0, 0)
        group([picture, legs, rest, prop], (0, 0, 0), {"lang-que": -24, "canh-dong": -18, "ca-doi": -30}[key])
    return scene


SCENES = {
    "son-mai/khay-tron-do-vo-trung": khay_tron_do, "son-mai/khay-tron-den-vang": khay_tron_den, "son-mai/khay-tron-canh-gian": khay_tron_gian,
    "son-mai/khay-chu-nhat-den-trai": khay_chu_nhat_den, "son-mai/khay-chu-nhat-do-la": khay_chu_nhat_do,
    "son-mai/hop-tron-do": hop_tron_do, "son-mai/hop-tron-den-vo-trung": hop_tron_den, "son-mai/hop-tron-vang": hop_tron_vang,
    "son-mai/hop-vuong-den-khac": hop_vuong_den, "son-mai/hop-vuong-xanh-ngoc": hop_vuong_xanh,
    "son-mai/binh-hoa-den-vang": binh_hoa_den, "son-mai/binh-hoa-do-vo-trung": binh_hoa_do, "son-mai/binh-hoa-canh-gian": binh_hoa_gian,
    "son-mai/bat-do": bat_do, "son-mai/bat-den": bat_den, "son-mai/bat-xanh": bat_xanh,
    "son-mai/dia-ca-chep": dia_ca, "son-mai/dia-hoa-sen": dia_sen, "son-mai/dia-la-tre": dia_tre,
    "son-mai/tranh-lang-que": painting("lang-que"), "son-mai/tranh-canh-dong": painting("canh-dong"), "son-mai/tranh-ca-doi": painting("ca-doi"),
}

if __name__ == "__main__":
    main(SCENES)

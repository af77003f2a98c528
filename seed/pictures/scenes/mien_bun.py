"""Vermicelli and dried noodles of Minh Khai and Dương Liễu: 18 pictures."""
import math

import numpy as np

import noodles as nd
from soft_goods import move, rng, rolled, slab, strands
from soft_materials import cane, cloth, dusted, film, paper, plain, starch
from soft_props import BAMBOO, DONG, EGG, INDIGO, RAFFIA, SON, bag, band, bowl, carton, lid, met, mound, napkin, plate, tie, turned
from noodle_table import MUNG_BEAN, bagged, dish_of_grains, glazed, linen, loose_skein, root, scattered, scoop, sesame_sheet


def mien_dong_goi_500():
    bagged(nd.GLASS, (-0.1, 0.25, 0), (0, 0, 0.14), 2)
    nd.strays(26, (1.3, 0.5), 0.7, nd.noodle(nd.GLASS), seed=3, at=(0.9, -1.55, 0))
    return {"target": (0, 0.25, 0.2), "width": 2.87, "lift": 52}


def mien_dong_bo_rom():
    for at, turn, seed in (((-0.45, 0.42, 0), 0.16, 1), ((0.52, 0.30, 0), -0.08, 2), ((0.02, 0.28, 0.36), 0.45, 3)):
        loose_skein(nd.GLASS, at, (0, 0, turn), seed, length=2.4, across=0.95, high=0.44, count=210)
    nd.strays(18, (1.6, 0.4), 0.6, nd.noodle(nd.GLASS), seed=5, at=(0.1, -1.45, 0))
    return {"target": (0, 0.30, 0.3), "width": 2.70, "lift": 38}


def mien_dong_hop_qua():
    carton(2.5, 1.75, 0.62, at=(0, 0.1, 0), turn=(0, 0, 0.1))
    for k, x in enumerate((-0.78, 0.0, 0.78)):
        made = [nd.skein(1.5, 0.8, 0.5, 170, nd.noodle(nd.GLASS, 0.35), 0.0105, seed=10 + k, pinch=0.1),
                band(0.86, 0.56, 0.5, paper(EGG), base=0.01, seed=k), band(0.865, 0.565, 0.09, paper(SON), base=0.01, seed=k)]
        move(made, (x - 0.0, 0.1 + x * 0.1, 0.05), (0, 0, 0.1))
    lid(2.56, 1.8, 0.3, at=(0.35, 1.35, 0.92), turn=(1.22, 0, 0.1))
    return {"target": (0.05, 0.50, 0.35), "width": 3.04, "lift": 40}


def mien_cuon(tones, layout, seed, dish):
    dish()
    for k, (x, y, z) in enumerate(layout):
        nd.nest(0.47, 0.24, 62, nd.noodle(tones, 0.35), 0.0105, at=(x, y, z), turn=(0, 0, k * 1.3), seed=seed + k)


def mien_dong_cuon_trang():
    mien_cuon(nd.GLASS, [(0.95 * math.cos(a) * 0.95, 0.95 * math.sin(a) * 0.95, 0.05) for a in np.arange(6) * math.pi / 3] + [(0, 0, 0.05)], 20, lambda: met(1.6))
    return {"target": (0, 0.15, 0.1), "width": 3.00, "lift": 55}


def mien_dong_cuon_xam():
    napkin(2.7, 2.2, linen(), turn=(0, 0, 0.25), seed=4)
    spots = [(-0.85, 0.35, 0.03), (0.12, 0.55, 0.03), (-0.35, -0.45, 0.03), (0.65, -0.35, 0.03), (-0.15, 0.06, 0.3)]
    mien_cuon(nd.GREY, spots, 40, lambda: None)
    return {"target": (-0.05, 0.15, 0.18), "width": 2.52, "lift": 40}


def mien_do_xanh_goi():
    bagged(nd.MUNG, (-0.22, 0.3, 0), (0, 0, -0.16), 7, colour=(0.72, 0.74, 0.60), stripe=DONG, clear=0.45)
    bean = plain(MUNG_BEAN, 0.35, 0.1)
    dish_of_grains((1.02, -0.85, 0), 0.42, bean, (0.045, 0.036, 0.036), 420, 3)
    scattered(0.5, (0.45, -1.3, 0), bean, (0.045, 0.036, 0.036), 20, 2)
    return {"target": (0.1, 0.20, 0.2), "width": 2.87, "lift": 48}


def mien_do_xanh_hop():
    green = paper((0.10, 0.17, 0.08))
    carton(1.9, 2.3, 0.5, green, at=(-0.25, 0.1, 0), turn=(0, 0, -0.22), inside=paper(EGG))
    for k, x in enumerate((-0.58, 0.0, 0.58)):
        made = [nd.skein(2.05, 0.6, 0.46, 150, nd.noodle(nd.MUNG, 0.45), 0.0095, seed=30 + k, pinch=0.25), tie(0.46, 0.42, seed=k, turns=4, tails=0.2)]
        move(made, (-0.25 + x * 0.976, 0.1 - x * 0.218, 0.04), (0, 0, -0.22))
    lid(1.96, 2.36, 0.3, green, at=(1.25, 0.75, 0), turn=(0, 0, 0.3))
    scattered(0.55, (0.95, -0.95, 0), plain(MUNG_BEAN, 0.35, 0.1), (0.045, 0.036, 0.036), 26, 5)
    return {"target": (0.2, 0.30, 0.2), "width": 3.13, "lift": 50}


def mien_san_day_goi():
    made = [nd.skein(2.0, 0.75, 0.62, 240, nd.noodle(nd.KUDZU, 0.4), 0.0105, seed=8, pinch=0.1, at=(0, -0.25, 0.05)), bag(1.35, 2.9, 0.78, seed=8, neck=0.62),
            tie(0.52, 0.34, at=(0, 1.04, 0.22), turns=4, seed=3, bow=True, tails=0.3)]
    move(made, (-0.25, 0.1, 0), (0, 0, 0.32))
    root((0.95, -0.55, 0), (0, 0, 1.9), 1.7, 0.24, 3)
    for k, x in enumerate((0.35, 0.52, 0.62)):
        slab("cut root", (0.36, 0.34, 0.07), dusted((0.80, 0.74, 0.62)), (x, -1.25 + 0.14 * k, 0.035 * k), (0.12 * k, 0.05, k), edge=0.034, rough=0.02, seed=k)
    return {"target": (0.15, 0.15, 0.25), "width": 2.87, "lift": 45}


def mien_san_day_bo():
    for at, turn, seed in (((-0.55, 0.3, 0), 1.35, 4), ((-0.35, -0.55, 0), 1.55, 5)):
        made = [nd.skein(2.6, 0.72, 0.46, 190, nd.noodle(nd.KUDZU, 0.4), 0.0105, seed=seed, pinch=0.35, pinches=(-0.62, 0.62)),
                tie(0.50, 0.42, at=(0, -0.62, 0), seed=seed, turns=3, width=0.03, tails=0.18, material=cane(*BAMBOO)),
                tie(0.50, 0.42, at=(0, 0.62, 0), seed=seed + 2, turns=3, width=0.03, tails=0.18, material=cane(*BAMBOO))]
        move(made, (at[0] + 0.4, at[1], 0), (0, 0, turn))
    bowl(0.55, 0.3, glazed(), (0.95, 1.15, 0))
    mound(0.47, 0.3, dusted((0.86, 0.82, 0.74), cover=0.7), (0.95, 1.15, 0.17), 3)
    return {"target": (0.05, 0.20, 0.2), "width": 2.96, "lift": 42}


def bun_gao_trang():
    white = nd.noodle(nd.WHITE, 0.18, 0.5)
    for at, turn, seed in (((-0.5, 0.1, 0), 0.1, 1), ((0.42, 0.05, 0), 0.02, 2), ((-0.04, 0.0, 0.62), 0.24, 3)):
        made = [nd.sheaf(2.5, 0.42, 560, white, 0.0115, seed=seed), band(0.80, 0.64, 0.5, paper((0.80, 0.71, 0.57)), seed=seed), band(0.81, 0.65, 0.08, paper(INDIGO), base=-0.003, seed=seed)]
        move(made, at, (0, 0, turn))
    return {"target": (0, 0.15, 0.4), "width": 2.52, "lift": 36}


def bun_gao_lut():
    brown = nd.noodle(nd.BROWN, 0.15, 0.5)
    plate(1.35, glazed((0.56, 0.50, 0.42)), (0, 0.15, 0), 2)
    for k, (x, y, z) in enumerate(((-0.48, 0.45, 0.07), (0.5, 0.42, 0.07), (0.02, -0.38, 0.07), (0.02, 0.18, 0.32))):
        nd.nest(0.48, 0.26, 70, brown, 0.014, at=(x, y, z), turn=(0, 0, k * 1.7), seed=50 + k)
    scattered(0.5, (0.9, -1.15, 0), plain((0.22, 0.09, 0.035), 0.4), (0.045, 0.017, 0.015), 40, 3)
    return {"target": (0, 0.20, 0.2), "width": 2.61, "lift": 46}


def bun_gao_ngu_sac():
    slab("board", (3.1, 2.15, 0.12), cane((0.20, 0.10, 0.045), (0.26, 0.14, 0.06), rough=0.55, grain=0.6), (0, 0, 0), edge=0.05, detail=12)
    for k, tones in enumerate(nd.FIVE):
        made = [nd.sheaf(1.85, 0.24, 250, nd.noodle(tones, 0.15, 0.5), 0.0105, seed=60 + k), tie(0.44, 0.36, seed=k, turns=3, tails=0.16, base=0.015)]
        move(made, ((k - 2) * 0.56, 0.02 * (-1) ** k, 0.12), (0, 0, (k - 2) * -0.03 + 0.04 * (-1) ** k))
    return {"target": (0, 0.15, 0.2), "width": 3.00, "lift": 50}


def pho_kho_trang():
    white = nd.noodle(nd.WHITE, 0.22, 0.45)
    for at, turn, seed in (((-0.35, 0.45, 0), 1.25, 11), ((0.1, -0.4, 0), 1.05, 12)):
        made = [nd.sheaf(2.5, 0.44, 260, white, 0.027, height=0.007, seed=seed, wave=0.02, squash=0.6), tie(0.84, 0.52, seed=seed, turns=4, tails=0.3)]
        move(made, at, (0, 0, turn))
    nd.strays(10, (1.0, 0.5), 0.9, white, 0.012, seed=6, at=(0.75, -1.35, 0), flat=0.027)
    return {"target": (0, 0.15, 0.2), "width": 2.78, "lift": 44}


def pho_kho_lut():
    brown = nd.noodle(nd.BROWN, 0.18, 0.45)
    napkin(2.3, 2.9, linen((0.42, 0.30, 0.17)), (0.15, 0, 0), (0, 0, 0.12), seed=9)
    for k, (x, y) in enumerate(((-0.55, 0.75), (0.55, 0.62), (-0.42, -0.32), (0.62, -0.45))):
        nd.nest(0.5, 0.3, 84, brown, 0.012, flat=0.025, at=(x, y, 0.03), turn=(0, 0, k * 2.1), seed=70 + k, turns=1.5)
    return {"target": (0.02, 0.27, 0.15), "width": 2.61, "lift": 52}


def banh_da_nem():
    skin = starch((0.97, 0.86, 0.66), (0.97, 0.86, 0.66), 0.5, 0.4)
    generator = rng(5)
    for k in range(26):
        nd.rice_sheet(1.12, skin, (generator.normal(0, 0.02), 0.1 + generator.normal(0, 0.02), 0.013 * k), (0, 0, generator.uniform(0, 6)), k, curl=0.02, screen=0.014, thick=0.009, steps=110)
    made = [nd.rice_sheet(1.12, skin, seed=61, curl=0.09, screen=0.014, thick=0.009)[0]]
    move(made, (0.42, -0.5, 0.2), (0.17, 0.1, 0))
    tie(2.2, 0.40, (-0.1, 0.42, 0), (0, 0, 0.5), turns=3, width=0.03, seed=4, tails=0.35, material=cane(*BAMBOO), power=0.35)
    return {"target": (0.1, 0.15, 0.15), "width": 3.1, "lift": 44}


def banh_da_vung():
    for k, (x, y) in enumerate(((0.1, 0.2), (0.16, 0.15), (0.08, 0.22))):
        sesame_sheet(1.28, (x, y, 0.09 * k), (0.01 * k, 0.02 * k, k * 2.0), 80 + k)
    sesame_sheet(1.12, (-0.12, 1.42, 1.02), (1.2, 0.0, 0.1), 90, black=0.15)
    return {"target": (0, 0.65, 0.62), "width": 3.35, "lift": 30}


def bot_dong_lo():
    powder = dusted((0.88, 0.86, 0.81), flour=(0.93, 0.92, 0.88), cover=0.6)
    glass = film(0.0, 0.02)
    at = (-0.25, 0.35, 0)
    turned("jar", [(0.001, 0.03), (0.62, 0.03), (0.7, 0.12), (0.71, 0.9), (0.7, 1.5), (0.58, 1.72), (0.55, 1.86), (0.6, 1.92)], glass, 80, at)
    turned("powder", [(0.001, 0.05), (0.6, 0.05), (0.67, 0.13), (0.68, 0.8), (0.66, 1.28), (0.4, 1.33), (0.001, 1.36)], powder, 80, at, uneven=0.02, seed=4)
    turned("cork", [(0.001, 1.7), (0.5, 1.7), (0.53, 1.78), (0.58, 2.06), (0.55, 2.1), (0.001, 2.1)], paper((0.50, 0.33, 0.18), wood=0.35, fibre=0.5), 60, at)
    a = np.linspace(0, 2 * math.pi, 90, endpoint=False)
    loops = np.stack([np.stack([at[0] + 0.575 * np.cos(a), at[1] + 0.575 * np.sin(a), 1.80 + 0.03 * k + 0.01 * np.sin(3 * a + k)], -1) for k in range(3)])
    strands("cord", loops, 0.016, cane(*RAFFIA), closed=True, seed=4)
    mound(0.5, 0.14, powder, (0.85, -0.75, 0), 8, 0.04)
    scoop((0.72, -0.72, 0.03), (0, 0, 2.4), powder)
    return {"target": (0.1, 0.20, 0.85), "width": 2.87, "lift": 20}


def bot_dong_goi():
    from soft_goods import ripple, sheet
    powder = dusted((0.88, 0.86, 0.81), flour=(0.93, 0.92, 0.88), cover=0.6)
    u = np.linspace(0, 2 * math.pi, 160, endpoint=False)[None, :]
    v = np.linspace(0, 1, 110)[:, None]
    radius = np.interp(v, [0, 0.02, 0.1, 0.35, 0.6, 0.76, 0.82, 0.88, 1.0], [0.02, 0.5, 0.82, 0.88, 0.74, 0.42, 0.26, 0.36, 0.62])
    z = np.interp(v, [0, 0.02, 0.1, 0.35, 0.6, 0.76, 0.82, 0.88, 1.0], [0, 0, 0.1, 0.62, 1.08, 1.36, 1.46, 1.58, 1.88])
    pleat = np.clip((v - 0.55) / 0.25, 0, 1)
    radius = radius * (1 + pleat * (0.16 * np.sin(11 * u + 1) + 0.08 * np.sin(17 * u)))
    points = np.stack([radius * np.cos(u), 0.86 * radius * np.sin(u), z + 0.07 * pleat ** 3 * np.sin(5 * u)], -1)
    points += ripple(points, 0.05, 0.6, 3) * np.clip(v * 5, 0, 1)[..., None]
    at = (-0.3, 0.35, 0)
    sheet("sack", points, cloth((0.66, 0.58, 0.45)), thickness=0.012, closed_columns=True, at=at)
    a = np.linspace(0, 2 * math.pi, 90, endpoint=False)
    cord = np.stack([np.stack([at[0] + 0.285 * np.cos(a), at[1] + 0.25 * np.sin(a), 1.44 + 0.035 * k + 0.012 * np.sin(2 * a + k)], -1) for k in range(3)])
    strands("cord", cord, 0.02, cane((0.33, 0.03, 0.02), (0.4, 0.04, 0.03)), closed=True, seed=4)
    for k in (-1, 1):
        rolled("cord end", [(at[0] + 0.1 * k, 0.1, 1.46), (at[0] + 0.22 * k, -0.05, 1.3), (at[0] + 0.3 * k, -0.16, 1.0), (at[0] + 0.27 * k, -0.3, 0.8 + 0.1 * k)], [0.018] * 4, cane((0.33, 0.03, 0.02), (0.4, 0.04, 0.03)), sides=8)
    bowl(0.55, 0.34, glazed(), (0.85, -0.55, 0), 4)
    mound(0.48, 0.26, powder, (0.85, -0.55, 0.22), 9, 0.03)
    root((-0.55, -1.0, 0), (0, 0, 0.2), 1.2, 0.2, 12)
    return {"target": (0.2, 0.15, 0.72), "width": 3.1, "lift": 26}


SCENES = {f"mien-bun/{name.replace('_', '-')}": make for name, make in list(globals().items()) if name.startswith(("mien_dong", "mien_do", "mien_san", "bun_", "pho_", "banh_", "bot_"))}

if __name__ == "__main__":
    from soft_scenes import shots
    from studio import main
    main(shots(SCENES, "limed_wood"))

"""Chè lam of Thạch Xá: sticky slabs and sticks under rice flour, brittle, parcels and boxes; 10 pictures."""
import math


from soft_goods import group, move, rng, slab
from soft_materials import cane, paper, plain
from soft_props import EGG, SON, carton, lid, met, plate
from sweets import GAC, GINGER, HONEY, PANDAN, bar, bars_in, blossom, brittle, flour_dust, ginger, ginger_slice, half_nut, leaf, peanuts, phong


def hop_gung():
    group(lambda: (carton(2.3, 1.7, 0.5), bars_in(2.15, 1.55, 6, 2, GINGER, high=0.34, nuts=3)), at=(-0.1, 0.2, 0), turn=(0, 0, 0.2))
    lid(2.36, 1.76, 0.3, at=(0.5, 1.5, 0.9), turn=(1.25, 0, 0.2))
    ginger((1.0, -0.95, 0), (0, 0, 0.5), 0.8)
    ginger_slice((0.25, -1.15, 0), 2)
    ginger_slice((0.02, -1.28, 0.03), 5)
    return {"target": (0.1, 0.4, 0.4), "width": 3.4, "lift": 40}


def hop_lac_vung():
    group(lambda: (carton(1.7, 2.2, 0.45, paper((0.62, 0.50, 0.34))), bars_in(1.55, 2.05, 2, 6, HONEY, high=0.3, nuts=4, sesame=26)), at=(-0.1, 0.25, 0), turn=(0, 0, -0.3))
    bar((0.72, 0.30, 0.3), HONEY, (0.95, -0.75, 0), (0, 0, 0.5), 77, nuts=7, sesame=30)
    bar((0.72, 0.30, 0.3), HONEY, (0.72, -1.1, 0), (0, 0, -0.12), 78, nuts=7, sesame=30)
    peanuts((-0.75, -1.15), 0.5, 22, 3)
    flour_dust((0.8, -0.95), 0.6, 160, 3)
    return {"target": (0.05, 0.12, 0.2), "width": 3.1, "lift": 50}


def phong_truyen_thong():
    for k, (x, y, z, turn) in enumerate(((-0.5, 0.25, 0, 0.12), (0.55, 0.3, 0, -0.05), (0.02, 0.26, 0.36, 0.35))):
        phong(SON, (x, y, z), (0, 0, turn), k)
    for k, (x, y, turn) in enumerate(((0.45, -1.05, 0.2), (0.05, -1.15, -0.25))):
        bar((0.28, 0.75, 0.3), HONEY, (x, y, 0), (0, 0, 1.4 + turn), 30 + k)
    flour_dust((0.25, -1.1), 0.7, 160, 5)
    return {"target": (0.05, 0.07, 0.3), "width": 2.9, "lift": 40}


def phong_gac():
    leaf((0.1, 0.3, 0), (0, 0, 0.5), 3.2, 1.0, 3)
    phong(GAC, (-0.4, 0.45, 0.05), (0, 0, 0.75), 11)
    slab("paper", (1.5, 1.7, 0.012), paper(EGG, wood=0.04), (0.55, -0.55, 0.0), (0, 0, -0.15), edge=0.004, detail=20, rough=0.02, grain=0.6)
    for k in range(4):
        bar((0.30, 0.85, 0.32), GAC, (0.14 + 0.31 * k, -0.5 - 0.045 * k, 0.03), (0, 0, -0.15 + 0.03 * (-1) ** k), 40 + k, nuts=5, cover=0.1)
    return {"target": (0.1, 0.07, 0.15), "width": 2.9, "lift": 48}


def phong_la_dua():
    for k in range(5):
        leaf((-0.75 + 0.16 * k, 0.7 - 0.1 * k, 0.012 * k), (0, 0, 2.15 + 0.08 * k), 3.4, 0.2, k, (0.07, 0.17, 0.03))
    phong((0.10, 0.20, 0.05), (0.45, 0.5, 0), (0, 0, -0.35), 21)
    phong((0.10, 0.20, 0.05), (0.5, 0.45, 0.36), (0, 0, -0.6), 22)
    plate(0.8, plain((0.74, 0.71, 0.63), 0.25, 0.4), (-0.2, -0.75, 0), 3)
    for k, (x, y, z, turn) in enumerate(((-0.45, -0.72, 0.06, 0.3), (-0.1, -0.78, 0.06, 0.25), (0.2, -0.7, 0.06, 0.4), (-0.18, -0.72, 0.36, 1.4))):
        bar((0.28, 0.78, 0.29), PANDAN, (x, y, z), (0, 0, turn), 60 + k, nuts=4, cover=0.12)
    return {"target": (0.1, 0.07, 0.2), "width": 2.95, "lift": 42}


def thanh_nho():
    generator = rng(4)
    spot = 0
    for layer, count in enumerate((5, 4, 2)):
        for k in range(count):
            place = ((k - (count - 1) / 2) * 0.36, generator.normal(0, 0.03), 0.3 * layer) if layer % 2 == 0 else (generator.normal(0, 0.03), (k - (count - 1) / 2) * 0.38, 0.3 * layer)
            bar((0.3, 1.5, 0.3), HONEY, (place[0], place[1] + 0.15, place[2]), (0, 0, generator.normal(0, 0.03) + (math.pi / 2 if layer % 2 else 0) + 0.35 * 0), 100 + spot, nuts=9)
            spot += 1
    flour_dust((0, -0.6), 1.4, 420, 9)
    peanuts((0.95, -0.95), 0.3, 9, 8)
    return {"target": (0.05, 0.17, 0.35), "width": 2.8, "lift": 32, "yaw": 28}


def thanh_khay_tre():
    met(1.45, (0, 0.1, 0), seed=3)
    generator = rng(8)
    for k in range(15):
        a, r = k * 2.4, 0.27 * math.sqrt(k) * 1.05
        bar((0.27, 0.8, 0.26), HONEY, (r * math.cos(a), 0.1 + r * math.sin(a) * 0.95, 0.05 if k > 4 else 0.07), (0, 0, a + 1.2 + generator.normal(0, 0.2)), 200 + k, nuts=5) if k > 4 else None
    for k in range(5):
        bar((0.27, 0.8, 0.26), HONEY, (generator.normal(0, 0.25), 0.1 + generator.normal(0, 0.22), 0.33), (generator.normal(0, 0.03), 0, 0.6 + 0.65 * k), 220 + k, nuts=5)
    flour_dust((0, 0.1), 1.4, 300, 4, 0.06)
    return {"target": (0, 0.20, 0.1), "width": 3.1, "lift": 55}


def keo_lac():
    tones = (plain((0.60, 0.36, 0.14), 0.28, 0.35), plain((0.52, 0.28, 0.10), 0.28, 0.35), plain((0.30, 0.085, 0.03), 0.4, 0.2))
    slab("board", (2.3, 2.2, 0.11), cane((0.17, 0.085, 0.04), (0.2, 0.1, 0.045), rough=0.55, grain=0.6), (0, 0.1, 0), (0, 0, 0.14), edge=0.05, detail=12)
    spots = ((-0.5, 0.5, 0.11, 0.1), (0.5, 0.45, 0.11, 0.2), (-0.4, -0.35, 0.11, 0.05), (0.58, -0.35, 0.11, 0.3), (0.02, 0.12, 0.31, 0.7))
    for k, (x, y, z, turn) in enumerate(spots):
        brittle((0.86, 0.72, 0.2), (x, y, z), (0.05 if k == 4 else 0, 0, turn), 300 + k, (0.092, 0.072, 0.066), 300, template=half_nut(), tones=tones)
    peanuts((0.9, -1.2), 0.35, 10, 6)
    return {"target": (0.05, 0.12, 0.2), "width": 2.85, "lift": 44}


def keo_vung():
    tones = (plain((0.76, 0.60, 0.34), 0.3, 0.2), plain((0.70, 0.52, 0.27), 0.3, 0.2), plain((0.035, 0.026, 0.02), 0.35, 0.2))
    plate(1.25, plain((0.16, 0.17, 0.16), 0.3, 0.4), (0, 0.15, 0), 5)
    generator = rng(6)
    spots = [(-0.38, 0.5, 0, 0.05), (0.1, 0.55, 0, 0.02), (0.55, 0.42, 0, 0.1), (-0.42, -0.25, 0, -0.05), (0.06, -0.3, 0, 0.06), (0.52, -0.2, 0, -0.12)]
    spots += [(-0.2, 0.2, 1, 0.5), (0.3, 0.15, 1, 0.75), (0.05, 0.12, 2, 1.35)]
    for k, (x, y, layer, turn) in enumerate(spots):
        brittle((0.40, 0.72, 0.085), (x, y + 0.02, 0.062 + 0.1 * layer), (0.02, 0.02, turn + generator.normal(0, 0.05)), 320 + k, (0.030, 0.018, 0.012), 620, (0.30, 0.14, 0.03), tones=tones)
    return {"target": (0, 0.24, 0.2), "width": 2.75, "lift": 40}


def hop_qua_tet():
    red = paper((0.36, 0.02, 0.016), wood=0.05)
    def box():
        carton(2.5, 2.5, 0.5, red, inside=paper(EGG))
        for x in (-0.02,):
            slab("wall", (0.03, 2.4, 0.42), red, (x, 0, 0.03), edge=0.006, detail=6)
        slab("wall", (2.4, 0.03, 0.42), red, (0, -0.02, 0.03), edge=0.006, detail=6)
        for (x, y), fill in zip(((-0.62, 0.6), (0.6, 0.6), (-0.62, -0.62), (0.6, -0.62)), range(4)):
            if fill == 0:
                move(bars_in(1.12, 1.1, 4, 1, HONEY, high=0.32, nuts=6), (x, y, 0))
            elif fill == 1:
                move(bars_in(1.12, 1.1, 4, 1, GAC, high=0.32, nuts=5, seed=20, cover=0.1), (x, y, 0))
            elif fill == 2:
                move(bars_in(1.12, 1.1, 4, 1, PANDAN, high=0.32, nuts=5, seed=40, cover=0.12), (x, y, 0))
            else:
                tones = (plain((0.60, 0.36, 0.14), 0.28, 0.35), plain((0.52, 0.28, 0.10), 0.28, 0.35), plain((0.30, 0.085, 0.03), 0.4, 0.2))
                for k, (a, b, z, t) in enumerate(((-0.25, 0.2, 0.05, 0.05), (0.27, 0.22, 0.05, 0.1), (-0.22, -0.3, 0.05, 0), (0.26, -0.28, 0.05, 0.05), (0.0, -0.05, 0.24, 0.6))):
                    brittle((0.5, 0.48, 0.18), (x + a, y + b, z), (0, 0, t), 340 + k, (0.085, 0.068, 0.06), 130, template=half_nut(), tones=tones)
    group(box, at=(-0.15, 0.1, 0), turn=(0, 0, 0.22))
    lid(2.56, 2.56, 0.3, red, at=(1.35, 1.5, 0), turn=(0, 0, 0.5))
    blossom((1.0, -1.25, 0))
    return {"target": (0.05, 0.17, 0.2), "width": 3.6, "lift": 52}


SCENES = {f"che-lam/{name.replace('_', '-')}": make for name, make in list(globals().items()) if name.startswith(("hop_", "phong_", "thanh_", "keo_"))}

if __name__ == "__main__":
    from soft_scenes import shots
    from studio import main
    main(shots(SCENES, "linen"))

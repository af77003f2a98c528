"""Tò he of Xuân La: figures of dyed rice dough on bamboo sticks; 10 pictures."""
import math

import numpy as np

import to_he_figures as th
from soft_goods import blob, group, move, ripple, rng, rolled, sheet, slab, strands
from soft_materials import cane, dough, plain
from soft_props import BAMBOO, carton, many, turned

DYES = (th.RED, th.YELLOW, th.GREEN, th.BLUE, th.PINK, th.WHITE, th.BLACK)


def on_stick(make, at, turn=0.0, lean=(0.0, 0.0), scale=1.0, length=1.5, top=0.28, **options):
    """A figure held `length` above `at` by its stick; lean = how far the head stands off to the (right, back), in dm."""
    made = make(**options)
    made = made[0] if isinstance(made, tuple) else made
    spun = move([m for m in made if m] + [th.stick(length / scale, top)], (0, 0, 0), (0, 0, turn))
    x, y, z = at
    right, back = lean
    high = math.sqrt(max(0.1, length ** 2 - right ** 2 - back ** 2))
    return move([spun], (x + right, y + back, z + high), (-math.asin(back / length), math.atan2(right, high), 0), scale)


def block(at, size, turn=0.0, seed=0):
    """A piece of wood with a bored hole, to plant a stick in."""
    return slab("block", size, cane((0.24, 0.13, 0.06), (0.28, 0.16, 0.075), rough=0.6, grain=0.5), at, (0, 0, turn), edge=0.04, rough=0.006, seed=seed, detail=18)


def rice_cup(at, radius=0.36, high=0.5):
    """A bamboo cup full of rice that holds sticks upright."""
    turned("cup", [(0.001, 0.02), (radius * 0.97, 0.02), (radius, 0.05), (radius * 0.98, high), (radius * 0.88, high), (radius * 0.87, high * 0.7), (0.001, high * 0.7)], cane((0.46, 0.33, 0.13), (0.55, 0.40, 0.17), grain=0.4), 70, at, uneven=0.012, seed=2)
    generator = rng(4)
    r, a = radius * 0.86 * np.sqrt(generator.uniform(0, 1, 900)), generator.uniform(0, 6.3, 900)
    many("rice", np.stack([at[0] + r * np.cos(a), at[1] + r * np.sin(a), at[2] + high * 0.86 + generator.uniform(-0.03, 0.03, 900)], -1), (0.034, 0.012, 0.012), plain((0.82, 0.77, 0.66), 0.4), seed=2)


def con_ga():
    block((0, 0.05, 0), (0.8, 0.62, 0.24), 0.3)
    on_stick(th.rooster, (0, 0.05, 0.2), 0.95, (0.02, 0.0), 1.35, 0.75)
    return {"target": (0, 0.05, 1.25), "width": 2.5, "lift": 14}


def con_rong():
    rice_cup((0, 0.1, 0), 0.4, 0.5)
    on_stick(th.dragon, (0, 0.1, 0.4), -0.35, (0.0, 0.0), 1.3, 0.75)
    return {"target": (0.0, 0.1, 1.25), "width": 2.75, "lift": 12}


def con_trau():
    block((0.06, 0.1, 0), (1.75, 0.8, 0.16), -0.55, 7)
    made = th.buffalo()
    move(made, (0.0, 0.15, 0.155), (0, 0, 0.95), 1.15)
    return {"target": (0.02, 0.05, 0.76), "width": 2.2, "lift": 16}


def con_ca():
    block((-0.05, 0.1, 0), (0.95, 0.55, 0.22), -0.15, 3)
    on_stick(th.fish, (-0.02, 0.1, 0.2), -0.3, (-0.02, 0.02), 1.4, 0.65)
    return {"target": (0, 0.1, 0.95), "width": 2.45, "lift": 13}


def rose(seed=0):
    made = [rolled("heart", [(0, 0, 0.28), (0, 0, 0.5)], [0.1, 0.05], dough(th.RED), sides=18, knead=0.03)]
    for k in range(13):
        a, out = k * 2.4, 0.03 + 0.013 * k
        made.append(petal((out * math.cos(a), out * math.sin(a), 0.29 - 0.006 * k), a, 0.17 + 0.014 * k, 0.27 - 0.005 * k, -0.15 + 0.055 * k, (0.50 + 0.012 * k, 0.012, 0.03), k))
    made += [th.drop((0, 0, 0.22), (0.27 * math.cos(a), 0.27 * math.sin(a), 0.12), 0.055, th.GREEN, 0.35, (0, 0, 0.06), k) for k, a in enumerate(np.arange(5) * 1.256)]
    return made


def petal(at, turn, wide, high, lean, colour, seed=0, tip=0.0, cup=0.5):
    """A pressed petal: thin dough, cupped, its upper edge rolled outward; tip > 0 draws it to a point."""
    u, v = np.meshgrid(np.linspace(-1, 1, 26), np.linspace(0, 1, 26), indexing="ij")
    pointed = np.sin(np.pi * (0.12 + 0.80 * v)) ** 0.6 * (1 - tip * v ** 2.2)
    rounded = np.maximum(np.clip(1 - ((v - 0.55) / 0.455) ** 4, 0, 1) ** 0.5, 0.4 * (v < 0.5))
    shape = pointed if tip else rounded
    x = wide / 2 * u * shape
    bend = cup * wide * (1 - (u * shape) ** 2) * 0.5
    roll = 0.09 * np.clip(v - 0.72, 0, 1) ** 1.5 * (1 - tip) * 6 * high
    y = bend + math.tan(min(lean, 1.3)) * high * v ** 1.3 * 0.8 + roll
    z = high * v * (1 - 0.25 * lean * v) - roll * 0.4 - 0.05 * np.abs(u) ** 2 * high * v
    points = np.stack([x, y, z], -1)
    points = points + ripple(points, 0.012, 0.25, seed)
    return sheet("petal", points, dough(colour), thickness=0.022, at=at, turn=(0, 0, turn - math.pi / 2))


def bong_hoa_hong():
    bottle((0, 0.15, 0))
    for k, (lean, turn, length) in enumerate((((-0.42, -0.05), 0.3, 1.25), ((0.40, 0.1), 1.4, 1.1), ((0.03, -0.2), 2.2, 1.62))):
        made = rose(k)
        for n, drop_z in enumerate((-0.45, -0.7)):
            a = 2.0 + 2.4 * n + k
            made.append(th.roll([(0, 0, drop_z), (0.16 * math.cos(a), 0.16 * math.sin(a), drop_z + 0.09)], [0.016, 0.014], th.GREEN))
            made.append(th.drop((0.14 * math.cos(a), 0.14 * math.sin(a), drop_z + 0.08), (0.43 * math.cos(a), 0.43 * math.sin(a), drop_z + 0.12), 0.085, th.GREEN, 0.22, (0, 0, 0.05), n))
        on_stick(lambda: made, (0, 0.15, 0.75), turn, lean, 1.2, length)
    return {"target": (0, 0.1, 1.35), "width": 2.7, "lift": 18}


def bottle(at, high=1.25, radius=0.42):
    glaze = plain((0.30, 0.36, 0.34), 0.22, 0.5)
    turned("bottle", [(0.001, 0.03), (radius * 0.62, 0.0), (radius * 0.7, 0.04), (radius, high * 0.34), (radius * 0.72, high * 0.66), (radius * 0.36, high * 0.82), (radius * 0.36, high * 0.95), (radius * 0.46, high), (radius * 0.40, high * 1.005),
                      (radius * 0.3, high * 0.93), (radius * 0.3, high * 0.8), (0.001, high * 0.7)], glaze, 110, at, uneven=0.008)


def lotus(seed=0):
    made = [blob("pod", (0.11, 0.11, 0.1), dough((0.55, 0.50, 0.03)), (0, 0, 0.33), knead=0.03, pear=-0.3)]
    made += [th.ball((0.06 * math.cos(a) * r, 0.06 * math.sin(a) * r, 0.43), 0.015, th.GREEN) for r, a in ((0, 0), *((1, k) for k in np.arange(6) * 1.05))]
    made += [th.roll([(0.1 * math.cos(a), 0.1 * math.sin(a), 0.27), (0.16 * math.cos(a), 0.16 * math.sin(a), 0.42)], [0.012, 0.018], th.YELLOW) for a in np.arange(16) * 0.393]
    for ring, (count, out, wide, high, lean, colour) in enumerate(((6, 0.10, 0.30, 0.50, 0.0, (0.80, 0.33, 0.40)), (8, 0.13, 0.34, 0.54, 0.28, (0.76, 0.22, 0.33)), (9, 0.15, 0.34, 0.52, 0.62, (0.70, 0.13, 0.26)))):
        for k in range(count):
            a = (k + 0.5 * ring) / count * 2 * math.pi + 0.2 * ring
            made.append(petal((out * math.cos(a) * 0.6, out * math.sin(a) * 0.6, 0.2 - 0.02 * ring), a, wide, high, lean, colour, ring * 10 + k, 0.8, 0.6))
    return made


def lotus_leaf(radius, colour=(0.025, 0.17, 0.05), seed=0):
    u, v = np.meshgrid(np.linspace(0, 2 * math.pi, 90), np.linspace(0.02, 1, 24), indexing="ij")
    x, y = radius * v * np.cos(u), radius * v * np.sin(u)
    z = 0.22 * radius * v ** 2 * (1 + 0.5 * np.sin(5 * u + seed)) + 0.016 * np.abs(np.sin(6 * u)) * v
    return sheet("leaf", np.stack([x, y, z], -1), dough(colour), thickness=0.025)


def bong_hoa_sen():
    rice_cup((0, 0.15, 0), 0.38, 0.55)
    on_stick(lotus, (0, 0.13, 0.4), 0.2, (0.12, -0.1), 1.3, 1.15)
    bud = [petal((0.03 * math.cos(a), 0.03 * math.sin(a), 0), a, 0.2, 0.42, -0.3, (0.72, 0.14, 0.27), k, 0.9, 0.35) for k, a in enumerate(np.arange(6) * 1.05)]
    bud.append(blob("bud", (0.09, 0.09, 0.19), dough((0.72, 0.14, 0.27)), (0, 0, 0.18), pear=0.8))
    on_stick(lambda: bud, (-0.08, 0.2, 0.4), 0, (-0.5, 0.1), 1.15, 0.95)
    on_stick(lambda: [lotus_leaf(0.4)], (0.1, 0.2, 0.4), 0.4, (0.52, 0.05), 1.0, 0.78, 0.03)
    return {"target": (0.0, 0.1, 1.2), "width": 2.7, "lift": 20}


def lady(dress=th.PINK, sash=th.YELLOW, seed=0):
    """Tố nữ: a lady in a long dress of four panels, with a flat palm hat or a fan."""
    u, v = np.meshgrid(np.linspace(0, 2 * math.pi, 120), np.linspace(0, 1, 60), indexing="ij")
    radius = np.interp(v, [0, 0.1, 0.45, 0.72, 0.82, 1.0], [0.36, 0.34, 0.24, 0.14, 0.155, 0.13]) * (1 + 0.075 * np.sin(9 * u) * (1 - v) ** 0.8)
    skirt = np.stack([radius * np.cos(u), radius * 0.85 * np.sin(u), 1.05 * v + 0.03 * np.sin(4 * u) * (1 - v) ** 3], -1)
    made = [sheet("dress", skirt + ripple(skirt, 0.012, 0.3, seed), dough(dress), thickness=0.03), th.egg((0, 0, 1.02), (0.15, 0.115, 0.13), dress, detail=18)]
    for k, a in enumerate((-2.2, -1.57, -0.94)):
        z = np.linspace(0.03, 0.68, 8)
        r = np.interp(z / 1.05, [0, 0.1, 0.45, 0.72], [0.375, 0.355, 0.255, 0.155])
        made.append(th.roll(np.stack([r * np.cos(a) * 1.02, r * 0.87 * np.sin(a) * 1.02, z], -1), np.linspace(0.055, 0.022, 8), (th.GREEN, sash, th.BLUE)[k], height=0.35))
    a = np.linspace(0, 2 * math.pi, 14)
    made.append(th.roll(np.stack([0.155 * np.cos(a), 0.135 * np.sin(a), np.full(14, 0.76)], -1), np.full(14, 0.035), sash))
    made += [th.roll([(0.02 * s, -0.135, 0.74), (0.06 * s, -0.19, 0.6), (0.07 * s, -0.24, 0.36)], [0.025, 0.03, 0.022], sash, height=0.4) for s in (-1, 1)]
    made += [th.roll([(0, 0, 1.08), (0, -0.005, 1.22)], [0.055, 0.05], th.SKIN), th.egg((0, -0.01, 1.32), (0.115, 0.115, 0.135), th.SKIN, seed=3), th.egg((0, 0.035, 1.36), (0.125, 0.115, 0.125), th.BLACK, seed=4)]
    made.append(th.roll([(-0.118, -0.02, 1.27), (-0.1, -0.085, 1.40), (0, -0.105, 1.445), (0.1, -0.085, 1.40), (0.118, -0.02, 1.27)], [0.02, 0.034, 0.03, 0.034, 0.02], th.BLACK))
    made += [th.ball((0, 0.06, 1.52), 0.085, th.BLACK), th.ball((0.08, 0.0, 1.5), 0.03, th.RED), th.ball((0.06, -0.03, 1.49), 0.022, th.YELLOW)]
    for s in (-1, 1):
        made += [th.egg((s * 0.042, -0.117, 1.335), (0.014, 0.008, 0.009), th.BLACK, detail=8), th.roll([(s * 0.02, -0.116, 1.365), (s * 0.042, -0.118, 1.372), (s * 0.065, -0.107, 1.363)], [0.004, 0.006, 0.003], th.BLACK, knead=0),
                 th.egg((s * 0.065, -0.095, 1.295), (0.022, 0.012, 0.018), (0.80, 0.33, 0.24), detail=8)]
    made += [th.egg((0, -0.125, 1.31), (0.012, 0.014, 0.02), th.SKIN, detail=8), th.egg((0, -0.118, 1.265), (0.02, 0.01, 0.01), th.RED, detail=8)]
    for s, hand in ((-1, (-0.14, -0.26, 0.93)), (1, (0.27, -0.22, 0.98))):
        elbow = (s * 0.27, -0.06, 0.86)
        made += [th.roll([(s * 0.12, 0, 1.08), elbow, np.array(hand) + [s * 0.02, 0.03, 0]], [0.065, 0.062, 0.085], dress), th.egg(hand, (0.035, 0.04, 0.035), th.SKIN, detail=10)]
        made.append(th.roll([np.array(hand) + [s * 0.03, 0.03, 0.04], np.array(hand) + [s * 0.06, 0.03, -0.1], np.array(hand) + [s * 0.09, 0.03, -0.22]], [0.03, 0.055, 0.03], sash, height=0.3))
    for k in range(9):
        a = -0.15 + k * 0.24
        made.append(th.drop((0.28, -0.27, 1.0), (0.28 + 0.25 * math.cos(a), -0.28, 1.0 + 0.25 * math.sin(a)), 0.035, (th.RED, th.YELLOW)[k % 2], 0.3))
    return made


def to_nu():
    for x, y, turn, dress, sash, seed in ((-0.42, 0.12, 0.25, th.PINK, th.YELLOW, 1), (0.45, 0.28, -0.3, th.GREEN, th.PINK, 2)):
        block((x, y, 0), (0.62, 0.5, 0.18), turn, seed)
        on_stick(lady, (x, y, 0.12), turn, (0, 0), 0.92, 0.36, dress=dress, sash=sash, seed=seed)
    return {"target": (0.02, 0.15, 0.98), "width": 2.15, "lift": 10}


def con_ho():
    block((0, 0.1, 0), (0.85, 0.7, 0.2), -0.2, 5)
    on_stick(th.tiger, (0, 0.1, 0.15), 0.5, (0, 0), 1.35, 0.35)
    return {"target": (0.02, 0.08, 0.85), "width": 2.1, "lift": 15}


def snake():
    a = np.linspace(0, 10, 30)
    coil = np.stack([(0.26 - 0.013 * a) * np.cos(a), (0.26 - 0.013 * a) * np.sin(a), 0.07 + 0.042 * a], -1)
    path = np.concatenate([coil, [[-0.02, -0.1, 0.62], [0.0, -0.16, 0.74]]])
    made = [th.roll(path, np.concatenate([np.linspace(0.02, 0.1, 8), np.full(22, 0.1), [0.085, 0.07]]), th.GREEN, smooth=140, sides=18), th.egg((0, -0.22, 0.76), (0.1, 0.14, 0.075), th.GREEN)]
    made += [th.egg(path[k] + [0.1 * math.cos(a[k]), 0.1 * math.sin(a[k]), 0.03], (0.03, 0.03, 0.025), th.YELLOW, detail=8) for k in range(8, 30, 1)]
    return made + th.eye((0.055, -0.29, 0.82), 0.025) + th.eye((-0.055, -0.29, 0.82), 0.025) + [th.roll([(0, -0.34, 0.74), (0, -0.46, 0.73)], [0.012, 0.006], th.RED)]


def animal(kind):
    """One of the twelve, in the small size."""
    if kind in ("tiger", "rooster", "dragon"):
        return getattr(th, kind)()
    if kind == "buffalo":
        return th.buffalo(boy=False)
    if kind == "snake":
        return snake()
    coats = {"rat": (th.GREY, (0.30, 0.27, 0.26), "round", "thin"), "cat": (th.WHITE, th.PINK, "point", "thin"), "horse": (th.BROWN, (0.30, 0.13, 0.05), "point", "bush"), "goat": (th.WHITE, (0.62, 0.52, 0.40), "long", "bush"),
             "monkey": (th.ORANGE, th.SKIN, "round", "curl"), "dog": ((0.62, 0.30, 0.08), th.WHITE, "long", "curl"), "pig": (th.PINK, (0.80, 0.30, 0.38), "point", "curl")}
    body, belly, ears, tail = coats[kind]
    made, centre = th.beast(body, belly, ears=ears, tail=tail, muzzle=0.1 if kind in ("pig", "horse", "monkey") else 0.075, nose=th.PINK if kind in ("cat", "pig", "rat") else th.BLACK)
    if kind == "goat":
        made += [th.roll([centre + [s * 0.07, 0.02, 0.12], centre + [s * 0.14, 0.12, 0.3], centre + [s * 0.2, 0.24, 0.22]], [0.04, 0.035, 0.01], th.BROWN) for s in (-1, 1)] + [th.drop(centre + [0, -0.18, -0.1], centre + [0, -0.2, -0.3], 0.04, th.WHITE)]
    if kind == "horse":
        made += [th.drop(centre + [0, 0.08 + 0.03 * k, 0.17 - 0.09 * k], centre + [0.05 * (-1) ** k, 0.24, 0.1 - 0.1 * k], 0.05, th.BLACK, 0.6) for k in range(5)]
    return made


def bo_12_con_giap():
    wood = cane((0.22, 0.12, 0.055), (0.26, 0.145, 0.07), rough=0.6, grain=0.5)
    kinds = ("rat", "buffalo", "tiger", "cat", "dragon", "snake", "horse", "goat", "monkey", "rooster", "dog", "pig")
    for row in range(3):
        slab("step", (3.5, 0.62, 0.16 + 0.62 * row), wood, (0, -0.55 + 0.66 * row, 0), edge=0.03, rough=0.004, detail=14, seed=row)
        for col in range(4):
            kind = kinds[row * 4 + col]
            x = (col - 1.5) * 0.86
            on_stick(animal, (x, -0.55 + 0.66 * row, 0.1 + 0.62 * row), 0.35 - 0.22 * col, (0, 0), 0.82 if kind != "dragon" else 0.7, 0.46, kind=kind)
    return {"target": (0, 0.1, 1.15), "width": 3.75, "lift": 16}


def bo_tu_nan():
    wood = cane((0.48, 0.33, 0.16), (0.55, 0.39, 0.2), rough=0.6, grain=0.35)
    group(lambda: (carton(2.7, 1.7, 0.3, wood, wall=0.06), slab("divider", (0.05, 1.6, 0.24), wood, (-0.45, 0, 0.05), edge=0.008, detail=6)), at=(0, 0.25, 0), turn=(0, 0, 0.12))
    generator = rng(5)
    for k, colour in enumerate(DYES + (th.ORANGE,)):
        x, y = -0.08 + (k % 4) * 0.375, 0.62 - (k // 4) * 0.66
        a = 0.12
        blob("dough", (0.175, 0.175, 0.15), dough(colour), (x * math.cos(a) - (y - 0.25) * math.sin(a), 0.25 + x * math.sin(a) + (y - 0.25) * math.cos(a), 0.19), (0, 0, k), 0.07, k)
    sticks = np.stack([np.stack([generator.uniform(-1.2, -0.6) + 0.02 * np.linspace(-1, 1, 12) * generator.normal(), np.linspace(-0.68, 0.68, 12) + generator.normal(0, 0.03), np.full(12, 0.08 + generator.uniform(0, 0.13))], -1) for _ in range(34)])
    move([strands("sticks", sticks, 0.022, cane(*BAMBOO), sides=8)], (0.02, 0.25, 0), (0, 0, 0.12))
    slab("knife", (0.75, 0.13, 0.022), cane((0.10, 0.05, 0.025), (0.12, 0.06, 0.03), rough=0.35), (0.75, -1.0, 0), (0, 0, 0.5), edge=0.01, detail=10)
    for k, (x, y, colour) in enumerate(((-0.75, -1.0, th.RED), (-0.48, -1.08, th.YELLOW), (-0.22, -1.0, th.GREEN))):
        blob("bit", (0.1, 0.09, 0.085), dough(colour), (x, y, 0.08), knead=0.07, seed=k, detail=16)
    th.roll([(-0.05, -1.3, 0.04), (0.15, -1.36, 0.04), (0.35, -1.3, 0.04)], [0.03, 0.042, 0.02], th.PINK)
    return {"target": (0.0, 0.0, 0.15), "width": 3.4, "lift": 46}


SCENES = {f"to-he/{name.replace('_', '-')}": make for name, make in list(globals().items()) if name.startswith(("con_", "bong_", "to_nu", "bo_"))}

if __name__ == "__main__":
    from soft_scenes import shots
    from studio import main
    main(shots(SCENES, "plaster"))

"""Workshops of lacquer, noodles and nets."""
from stills import *


# --- lacquer --------------------------------------------------------------------------------------------------------

@still('gian/son-mai-1', '#d3a552', (.35, -1.05, 1.42), (-.1, 1.3, .82), 35, 2.8, (0, .85, .8), sun=(-68, 38))
def _(b):
    with b.at(0, 1.1):
        table(b, 1.9, .8)
    spread(b, 0, 0, [
        (-.1, .98, .2, lambda: plate(b, .2, inlay('#8c1512', 'gold'))), (.45, 1.15, .0, lambda: plate(b, .17, lacquer('#140f0d'))),
        (-.55, 1.2, .3, lambda: brush_pot(b, 10)), (-.7, 1.0, 0, lambda: pigment_bowl(b, '#8c1512')), (-.55, .88, 0, lambda: pigment_bowl(b, '#c8931f', .05)),
        (-.42, 1.0, 0, lambda: pigment_bowl(b, '#1b1410', .055)), (.2, .84, .4, lambda: flat_brush(b, wet=matte('#8c1512', .2))),
        (.7, .98, -.3, lambda: round_box(b, .1, .1, lacquer('#8c1512'))), (.74, 1.28, 0, lambda: glass_jar(b, .055, .15, matte('#a8321c', .9))),
        (.6, 1.34, 0, lambda: glass_jar(b, .055, .15, matte('#d9a441', .7))), (.28, 1.36, .5, lambda: tea_set(b, 2)), (-.2, 1.36, 1, lambda: bowl(b, .09, lacquer('#5a1c10', under='#b8862f')))])
    goods_shelf(b, .75, 2.85, 0, 5, lambda i, k: lacquer_piece(b, i * 5 + k * 3))
    with b.at(-1.3, 2.95, 1.75):
        apron(b, '#4f5a4a')
    with b.at(-.95, .55, 0, .6):
        stool(b)
    with b.at(.1, 1.6, 2.95):
        lampshade(b, 1.05)


@still('gian/son-mai-2', '#9db3a2', (-.32, .12, 1.28), (.1, 1.15, .74), 42, 2.8, (.05, .98, .77), seed=2, side=1, exposure=.25)
def _(b):
    with b.at(0, 1.15):
        table(b, 1.9, .9, color='#4f3320')
    with b.at(.05, 1.0, .74, .25):
        plate(b, .23, lacquer('#120d0b', .2))
        inlaid_disc(b, .2, .23, 4200, part=vine)
    with b.at(-.38, 1.12, .74):
        bowl(b, .1, ceramic('#c4bdaa'), matte('#e9dcc2', .7, .2, 60, .8), .6)
        with b.at(0, 0, .068):
            egg_bits(b, .09, 160, size=.007, flat=.012)
    spread(b, 0, 0, [(.3, .88, 2.0, lambda: egg_bits(b, .12, 160)), (-.12, .82, .5, lambda: b.rod(metal(), (0, 0, .006), (.15, 0, .004), .003, .001)), (-.12, .82, .45, lambda: b.rod(metal(), (0, 0, .006), (.15, 0, .004), .003, .001)),
                     (.45, 1.2, 0, lambda: pigment_bowl(b, '#120d0b', .06)), (.42, 1.0, 2.6, lambda: flat_brush(b, w=.03)), (-.55, 1.35, 0, lambda: brush_pot(b, 7)),
                     (.1, 1.42, .3, lambda: round_box(b, .11, .1, inlay('#120c0a', 'shell'))), (-.2, 1.45, .3, lambda: jar(b, .08, inlay('#8c1512', 'shell'), VASE)), (.6, 1.4, 0, lambda: cup(b, .04))])
    goods_shelf(b, -.7, 2.9, 0, 5, lambda i, k: lacquer_piece(b, i * 3 + k))


@still('gian/son-mai-3', '#5c4434', (-.5, -1.2, 1.35), (.15, 2.6, 1.12), 38, 2.8, (.1, 2.5, 1.2), seed=3, exposure=.45, floor='brick')
def _(b):
    for x, rz in ((-1.1, 0), (.75, 0)):
        goods_shelf(b, x, 2.85, rz, 6, lambda i, k: lacquer_piece(b, i * 7 + k * 3 + int(x > 0), 1.15), 1.7, 2.2, .36, .27, '#3d2616')
    with b.at(.45, 1.35):
        table(b, 1.3, .6, .72, '#4f3320')
    spread(b, 0, 0, [(.1, 1.3, .2, lambda: tray(b, .46, .32, lacquer('#8c1512'), inlay('#120c0a', 'gold'))), (.6, 1.4, 0, lambda: jar(b, .12, lacquer('#8c1512', under='#1a0f0c'), VASE)),
                     (.85, 1.25, 0, lambda: round_box(b, .11, .11, inlay('#120c0a', 'shell'))), (.38, 1.5, 0, lambda: bowl(b, .09, lacquer('#140f0d')))], .72)
    with b.at(.1, 1.3, .736, .4):
        tea_set(b, 3)
    with b.at(-.35, 1.0, 0, .4):
        stool(b, .42)
    with b.at(-.3, .6, 0, .9):
        sandals(b)


@still('gian/son-mai-4', '#a7a99f', (.55, -.75, 1.35), (-.1, 1.3, .6), 32, 2.8, (0, .95, .5), seed=4, side=1, floor='cement', exposure=.3, sun=(62, 36))
def _(b):
    with b.at(0, 1.0):
        table(b, 1.3, .7, .42, '#4a3826', worn=.9)
    with b.at(-.25, 1.0, .42):
        b.lathe(metal('#77807f', .3, .15), [(0, 0), (.24, 0), (.31, .12), (.32, .125), (.3, .115), (.23, .01), (0, .01)], steps=48)
        b.lathe(water('#5a5a52', .3), [(0, .09), (.285, .09)], steps=48)
        with b.at(.05, .02, .1, .4, .35):
            plate(b, .18, lacquer('#120d0b', .05))
    spread(b, 0, 0, [(.28, .9, .3, lambda: plate(b, .18, lacquer('#8c1512', .1, '#1a0f0c'))), (.5, 1.15, .8, lambda: b.box(matte('#4a4846', .95, .3, 30), (.12, .05, .035), bevel=.008)),
                     (.36, 1.2, .2, lambda: b.box(matte('#6e6a60', .95, .3, 30), (.1, .05, .03), bevel=.008)), (.5, .85, .3, lambda: b.box(matte('#26221f', .9), (.09, .03, .03), bevel=.006))], .42)
    with b.at(.62, .78, .42):
        folded(b, .2, .14, 2, '#8a7f6a', .014)

    def fill(bb, level, z):
        for k in range(5):
            with bb.at(-.62 + k * .31, 0, z + .12, 0, 1.1):
                plate(bb, .14, LACQUERS[(1, 0, 1, 6, 1, 4)[(level + k) % 6]]())
    with b.at(-.6, 2.75):
        rack(b, 1.75, 1.9, .4, 6, fill)
    with b.at(1.15, 2.85, 1.7):
        apron(b, '#3f4a55')
    with b.at(-.8, .5, 0, .3):
        stool(b, .25)
    with b.at(1.0, 2.2):
        jar(b, .36)


@still('gian/son-mai-5', '#cbb892', (-.55, -1.15, 1.4), (.2, 2.0, 1.0), 33, 2.8, (.35, 2.0, 1.1), seed=5, back=-1.45, exposure=.35, floor='tile')
def _(b):
    for x, w, h, k, kind, base in [(.35, 1.25, .95, .04, 'gold', '#120c0a'), (1.55, .7, 1.0, .03, 'shell', '#7d1210')]:
        with b.at(x, 2.55, .62, 0, -.14):
            b.box(lacquer('#120d0b'), (w + .06, .04, h + .06), (0, .015, -.03))
            b.box(inlay(base, kind, 5.0), (w, .03, h), (0, -.012, 0), bevel=.002)
    b.box(wood('#4f3320'), (2.9, .3, .06), (.75, 2.5, .56))
    for x in (-.6, .75, 2.1):
        b.box(wood('#4f3320'), (.07, .26, .56), (x, 2.5, 0))
    with b.at(-.15, 1.05):
        table(b, 1.5, .7)
    spread(b, 0, 0, [(-.2, 1.0, .1, lambda: b.box(lacquer('#8c1512', .2), (.5, .36, .02), bevel=.003)), (-.2, 1.0, .1, lambda: b.box(inlay('#8c1512', 'gold', 2.0), (.46, .32, .003), (0, 0, .02))),
                     (.32, 1.1, 0, lambda: brush_pot(b, 9)), (.3, .88, 0, lambda: pigment_bowl(b, '#d9a441')), (.46, .95, 0, lambda: pigment_bowl(b, '#8c1512', .05)), (-.68, 1.15, 0, lambda: tea_set(b, 2)),
                     (.12, .82, 2.8, lambda: brush(b, (0, 0, .006), (0, math.pi / 2, 0), wet=matte('#8c1512', .2)))])
    with b.at(.55, 1.28, .74):
        for k in range(5):
            b.box(matte('#d9a441', .35), (.11, .11, .002), (b.rng.gauss(0, .006), b.rng.gauss(0, .006), .003 * k), (0, 0, b.rng.gauss(0, .06)), bevel=.0)
    with b.at(.8, .75, 0, .4):
        stool(b)


# --- noodles --------------------------------------------------------------------------------------------------------

@still('gian/mien-bun-1', '#d8cdb0', (.3, -.85, 1.4), (-.05, 1.25, .82), 35, 2.8, (-.05, .95, .8), seed=6, sun=(-66, 36))
def _(b):
    with b.at(0, 1.1):
        table(b, 2.0, .85, color='#8a6238')
    for i in range(7):
        for k in range(4 - i // 2 if i < 6 else 1):
            with b.at(-.5 + k * .075 + .018 * i, 1.15, .74 + i * .042, math.pi / 2):
                skein(b, .013, .36, '#e3d9c0', 34)
    for k in range(5):
        with b.at(.1 + k * .08, .92 + b.rng.gauss(0, .01), .74, math.pi / 2 + b.rng.gauss(0, .08)):
            skein(b, .013, .34, '#cfc6b6', 50)
    spread(b, 0, 0, [(.62, 1.22, .2, lambda: scales(b)), (-.1, .82, .3, lambda: scissors(b)), (.72, .92, 0, lambda: b.box(matte('#d9c69a', .9, .1), (.24, .3, .012), bevel=.001)), (.7, .93, .1, lambda: b.box(matte('#c9b384', .9, .1), (.24, .3, .008), (0, 0, .012), bevel=.001)),
                     (-.82, .9, .3, lambda: cup(b, .04)), (.38, 1.32, .3, lambda: b.lathe(straw('#8a2a1e', '#6a1c14', 0), [(0, 0), (.05, 0), (.05, .08), (0, .08)], steps=28))])
    goods_shelf(b, .9, 2.85, 0, 5, lambda i, k: [skein(b, .012, .3, '#e3d9c0' if (i + k) % 2 else '#d2c08c', 26) for _ in range(1)] + [b.box(matte('#c9a86a', .85), (.2, .12, .1), (0, 0, .06), bevel=.004)])
    for x in (-1.5, -.9):
        with b.at(x, 2.7, 0):
            sack(b, .7, .26, '#d6c8a4', True, matte('#efe8d6', .95, .08))
    with b.at(-.75, .35, 0, .5):
        stool(b)


@still('gian/mien-bun-2', '#c9a15a', (-.2, -1.0, 1.42), (.1, 1.8, 1.12), 35, 2.5, (.05, 1.15, 1.3), seed=7, side=1, floor='cement', exposure=.3, back=-.9)
def _(b):
    for x, y, z, n, c in [(.65, 1.1, 1.72, 420, '#e0cf9e'), (.75, 1.7, 1.75, 340, '#e6dcc3'), (.7, 2.35, 1.72, 300, '#e0cf9e'), (-1.2, 2.1, 1.72, 300, '#e6dcc3')]:
        with b.at(x, y, z, b.rng.gauss(0, .03)):
            curtain(b, 1.35, .85, n, c, r=.0019)
    for x in (-.1, 1.42):
        for y in (.8, 2.6):
            b.rod(bamboo(), (x, y, 0), (x, y, 1.95), .025)
        b.rod(bamboo(), (x, .6, 1.69), (x, 2.8, 1.7), .02)
    with b.at(-.75, 1.0, 0, .2):
        table(b, .9, .6, .5, '#7a5632')
    spread(b, 0, 0, [(-.75, 1.0, .2, lambda: flat_basket(b, .3)), *[(-.75 + .13 * math.cos(k * 1.05), 1.0 + .13 * math.sin(k * 1.05), k, lambda: nest(b, .058)) for k in range(6)], (-.75, 1.0, 0, lambda: nest(b, .058))], .52)
    with b.at(-.35, .45, 0, .4):
        stool(b, .28)
    with b.at(-.32, .05, 0, .2):
        sandals(b)


@still('gian/mien-bun-3', '#b4bba8', (.5, -1.0, 1.5), (-.1, 1.5, .68), 31, 3.2, (0, 1.1, .6), seed=8, floor='cement', exposure=.3, sun=(-60, 40))
def _(b):
    for x, y, r in [(-.75, 1.35, .38), (.1, 1.75, .36), (-1.35, 2.1, .36)]:
        with b.at(x, y):
            jar(b, r)
            b.lathe(matte('#e4ddca', .25, .06), [(0, r * .98), (r * .5, r * .98)], steps=32)
    with b.at(.25, .95, 0):
        b.lathe(wood('#6b4a2c', .7, .7), [(0, 0), (.34, 0), (.4, .34), (.37, .34), (.33, .05), (0, .05)], steps=36)
        b.lathe(matte('#ece6d6', .3, .08, 8), [(0, .26), (.38, .26)], steps=36)
        b.sheet(cloth('#d8cdb2', through=.3), lambda u, v: ((u - .5) * .75, (v - .5) * .7, .345 - .13 * np.sin(np.pi * u) * np.sin(np.pi * v) - .25 * np.clip(np.abs(u - .5) * 2 - .95, 0, 1) + .008 * np.sin(u * 40) * np.sin(v * 33)), 40, 40)
        heap_mat = matte('#efe9da', .9, .1, 20, .6)
        b.lathe(heap_mat, [(0, .34), (.1, .32), (.2, .27), (.24, .23)], steps=30)
    with b.at(-.25, .75, 0):
        basket(b, .2, .2)
        heap(b, matte('#8a6a4a', .9, .4, 12), .17, .14, 60, .05)
    with b.at(1.15, 2.3, 0):
        cauldron_h = .55
        stove(b, .45, cauldron_h)
        with b.at(0, 0, .42):
            cauldron(b, .42, matte('#d8d0bc', .2))
            with b.at(0, 0, .25):
                steam(b, .7, 1.3)
    lamp((1.15, 1.95, .2), None, (.1, .1), 14, '#ff8a34', kind='POINT')
    with b.at(-.2, 2.95, 1.55):
        for k in range(3):
            with b.at(k * .45 - 1.0, 0, 0):
                b.ball(metal(), .01)
                with b.at(0, -.03, -.28, 0, math.pi / 2):
                    flat_basket(b, .26)
    with b.at(.85, .6, 0, .4):
        stool(b, .26)


@still('gian/mien-bun-4', '#cfae7a', (-.45, -.35, 1.55), (.1, 1.2, .6), 33, 2.8, (.05, 1.0, .7), seed=9, side=1, bare=.1, floor='tile', exposure=.3, back=1.3)
def _(b):
    with b.at(0, 1.15):
        table(b, 2.0, 1.0, .68, '#7a5632')
    for x, y, c in [(-.5, 1.05, '#e6dcc3'), (.12, .95, '#d2b876'), (.68, 1.2, '#b9a99a')]:
        with b.at(x, y, .68, b.rng.random()):
            flat_basket(b, .29)
            for k in range(6):
                with b.at(.17 * math.cos(k * 1.05 + x), .17 * math.sin(k * 1.05 + x), .02, k):
                    nest(b, .075, c, 40)
            with b.at(0, 0, .02):
                nest(b, .075, c, 40)
    spread(b, 0, 0, [(-.1, 1.5, 0, lambda: tea_set(b, 3)), (.35, 1.45, .3, lambda: packet(b, .2, .12, .06, '#d6c08a')), (.38, 1.45, .5, lambda: None), (-.75, 1.45, 0, lambda: glass_jar(b, .08, .22, matte('#8fae5a', .8, .3, 200)))], .68)
    for x, y in [(-1.6, 2.6), (-1.1, 2.8), (-1.4, 2.2)]:
        with b.at(x, y):
            sack(b, .62, .25, '#cbbd98')
    with b.at(-.3, 2.9, 1.9):
        curtain(b, 1.6, .8, 300, '#e0cf9e')
    with b.at(.55, .42, 0, .3):
        stool(b)


# --- nets -----------------------------------------------------------------------------------------------------------

@still('gian/man-tuyn-1', '#c9d2c6', (.6, -.75, 1.35), (-.2, 1.3, .9), 36, 2.5, (-.15, 1.0, .88), seed=10, exposure=.2, sun=(-70, 34))
def _(b):
    with b.at(-.15, 1.1, 0, -.05):
        table(b, 1.3, .6, .72, '#6b4526')
        with b.at(-.05, .0, .72, .1):
            sewing_machine(b)
    def flow(u, v):
        fall = np.clip((u - .3) / .7, 0, 1)
        x = -.5 + .75 * v + .03 * np.sin(u * 9 + v * 4)
        y = 1.02 - .75 * np.minimum(u, .3) - .05 * fall + .035 * np.sin(v * 34 + u * 2) * fall ** .6
        z = .76 + .03 * np.sin(v * 19 + u * 7) ** 2 * (1 - fall) - .72 * fall
        return x, y, np.maximum(z, .012 + .02 * np.sin(v * 31) ** 2)
    b.sheet(net('#dfe9ee', .5), flow, 70, 90)
    b.sheet(cloth('#6f9fb4', through=.3), lambda u, v: flow(.97 + u * .03, v), 3, 90)
    spread(b, 0, 0, [(.35, 1.15, .5, lambda: scissors(b)), (.38, 1.3, 0, lambda: b.lathe(cloth('#6f9fb4', through=0), [(0, 0), (.02, 0), (.018, .055), (0, .055)])), (-.6, 1.2, 0, lambda: b.lathe(cloth('#d8dde0', through=0), [(0, 0), (.02, 0), (.018, .055), (0, .055)])), (.28, .95, 0, lambda: cup(b, .035))], .72)
    goods_shelf(b, .95, 2.85, 0, 5, lambda i, k: folded(b, .32, .27, 4 + (i + k) % 3, ['#e9eef0', '#9cc4d4', '#e4b6c2', '#b9d2bb'][(i + k) % 4], .035), 1.7, 1.9, .34, .38)
    with b.at(-1.25, 2.6, 2.35):
        veil(b, 1.3, 2.2, '#e9eef0')
    with b.at(-.1, .35, 0, .3):
        stool(b, .45)


@still('gian/man-tuyn-2', '#b98d62', (-.5, -.95, 1.5), (.2, 1.7, .92), 31, 2.8, (.1, 1.1, .85), seed=11, side=1, exposure=.2, floor='brick')
def _(b):
    with b.at(.05, 1.15):
        table(b, 2.2, .9, .76, '#8a6a42')
    with b.at(-.1, 1.15, .76, .06):
        b.sheet(cloth('#9cc4d4', through=.1), lambda u, v: ((u - .5) * 1.2, (v - .5) * .7, .006 + .01 * np.sin(u * 14 + v * 5) ** 2 * np.clip(np.abs(v - .5) * 2, .2, 1)), 50, 40)
    spread(b, 0, 0, [(-.3, .95, .4, lambda: scissors(b, .3)), (.62, 1.3, .2, lambda: bolt(b, .075, .7, '#e9eef0')), (.66, 1.12, .12, lambda: bolt(b, .07, .7, '#e4b6c2')), (.35, .88, .1, lambda: b.box(wood('#b5894f'), (.6, .035, .006)))], .775)
    with b.at(-.95, 1.3, .76):
        folded(b, .34, .28, 6, '#b9d2bb', .032)
    with b.at(.25, 2.45, .12):
        pavilion(b, 2.1, 1.0, 1.95, '#e9eef0', '#8a3a3a')
    for k, c in enumerate(['#e9eef0', '#9cc4d4', '#b9d2bb', '#2b2f36', '#e4d3a0']):
        with b.at(-1.75 + .17 * k, 2.75, .0, .1, 0, 0):
            with b.at(0, 0, .62, 0, 0, math.pi / 2):
                bolt(b, .085, 1.2, c)
    with b.at(.75, .3, 0, .6):
        stool(b, .42)

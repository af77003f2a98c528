"""Twelve pictures of the work itself: four stages of lacquer, one picture for each other craft. Close, table height, one window."""
from places_shot import run
from stills import *


@still('nghe/son-mai-1-cot', '#c9b48c', (-.35, .2, 1.22), (.06, 1.15, .8), 40, 2.5, (.05, .95, .8), seed=31, exposure=.25)
def _(b):
    raw = wood('#c79a62', .7, .05)
    with b.at(0, 1.15):
        table(b, 1.9, .9, color='#6b4a2c')
    for k in range(5):
        with b.at(-.32 + b.rng.gauss(0, .004), 1.1, .74 + .032 * k, k):
            plate(b, .18, raw)
    spread(b, 0, 0, [(.1, 1.0, .3, lambda: jar(b, .11, wood('#b98a52', .7, .05), VASE)), (.36, 1.12, 0, lambda: jar(b, .1, straw('#c9a869', '#a9854a', 0), GOURD)), (-.02, 1.3, 0, lambda: round_box(b, .1, .11, raw)), (.34, .86, .2, lambda: bowl(b, .09, raw)),
                     (.58, .95, .3, lambda: tray(b, .34, .24, raw)), (-.2, .84, .3, lambda: chisel(b)), (-.45, .86, .9, lambda: b.box(matte('#c9a46a', .95, .2, 60), (.12, .09, .004)))])
    with b.at(0, .88, .742):
        dust(b, matte('#d9b27a', .95), .34, 900, .002)
        shavings(b, 26, .4, size=.6, deep=.16)
    for k in range(10):
        with b.at(-1.5 + .34 * k, 2.7, 1.0 + .0 * k):
            jar(b, .1 + .03 * (k % 3), raw, [VASE, GOURD][k % 2])
    b.box(wood('#5d3b22'), (3.8, .36, .04), (0, 2.7, .95))
    b.box(wood('#5d3b22'), (3.8, .36, .04), (0, 2.7, .45))
    for k in range(8):
        with b.at(-1.4 + .4 * k, 2.68, .49):
            for j in range(6):
                with b.at(0, 0, j * .03):
                    plate(b, .15, raw)


@still('nghe/son-mai-2-bo-hom', '#9fae9e', (.38, .22, 1.24), (-.06, 1.12, .78), 42, 2.5, (-.05, .98, .77), seed=32, side=1, exposure=.3, floor='cement')
def _(b):
    paste, done = matte('#3d2a1c', .5, .3, 14, .7), matte('#5a4632', .85, .35, 18, .8)
    with b.at(0, 1.15):
        table(b, 1.9, .9, color='#4f3826', worn=.9)
    with b.at(-.08, 1.0, .74, .2):
        plate(b, .22, wood('#c79a62', .7, .05))
        hollow = lambda u: np.interp(u, [0, .52, .76, .94, 1], [.0135, .0145, .0205, .036, .042])
        b.sheet(cloth('#b9a986', through=0), lambda u, v: (u * .222 * np.cos(v * 5.6 - 1.6), u * .222 * np.sin(v * 5.6 - 1.6), hollow(u) + .002 + .0012 * np.sin(v * 70 + u * 9) * u), 40, 120)
        b.sheet(paste, lambda u, v: (u * (.19 + .02 * np.sin(v * 9)) * np.cos(v * 3.4 - 1.0), u * (.19 + .02 * np.sin(v * 9)) * np.sin(v * 3.4 - 1.0), hollow(u * .9) + .005 + .0018 * np.sin(u * 21 + 2 * np.sin(v * 7)) * (1 - u ** 6) - .004 * u ** 8), 50, 80)
        with b.at(.13, -.06, .03, -.5, 0, -.25):
            b.box(matte('#2a1d14', .35), (.16, .07, .004), bevel=.001)
            b.box(wood('#8a6238', .5), (.1, .05, .012), (.1, 0, 0), bevel=.004)
    with b.at(.36, 1.16, .74):
        bowl(b, .12, ceramic('#6b3b22', .6), paste, .66)
        b.box(wood('#8a6238', .5, .6), (.03, .008, .2), (.04, 0, .07), (0, .5, 0))
    for k in range(4):
        with b.at(-.52, 1.25, .74 + .03 * k, k):
            plate(b, .17, done)
    spread(b, 0, 0, [(.2, 1.38, 0, lambda: jar(b, .1, done, VASE)), (-.15, 1.4, 0, lambda: jar(b, .1, done, GOURD)), (.58, .95, .4, lambda: folded(b, .22, .18, 4, '#c4b48e', .012)), (-.4, .88, .4, lambda: scissors(b))])

    def fill(bb, level, z):
        for k in range(5):
            with bb.at(-.62 + k * .31, 0, z + .13, 0, 1.1):
                plate(bb, .14, done)
    with b.at(-.3, 2.7):
        rack(b, 1.8, 1.9, .4, 6, fill)


@still('nghe/son-mai-3-gan-vo', '#c4bda8', (-.22, .45, 1.08), (.04, 1.05, .76), 50, 2.8, (.02, .97, .755), seed=33, exposure=.2, sun=(-64, 34))
def _(b):
    with b.at(0, 1.15):
        table(b, 1.9, .9, color='#4f3320')
    with b.at(.04, 1.0, .74, .3):
        plate(b, .24, lacquer('#100c0a', .16, dust=.03))
        inlaid_disc(b, .21, .24, 5200, part=vine)
    with b.at(-.3, 1.12, .74):
        bowl(b, .09, ceramic('#4a3a2c', .4), matte('#e9dcc2', .7, .2, 60, .8), .6)
        with b.at(0, 0, .06):
            egg_bits(b, .08, 160, size=.008, flat=.012)
    with b.at(.33, 1.02, .742):
        egg_bits(b, .1, 180, size=.006)
    for k in range(4):
        with b.at(.4 + .07 * k, 1.2 + .04 * (k % 2), .76, k, .6 * k):
            a = matte('#e6d5ba', .5, .08, 30)
            b.lathe(a, [(.024, 0), (.025, .012), (.021, .026), (.011, .036), (0, .039)], steps=28)
            b.lathe(a, [(.0235, 0), (.0245, .012), (.0205, .025), (.0105, .035), (0, .038)], steps=28)
    for s in (-1, 1):
        with b.at(-.1, .84, .744, .55 + s * .05):
            b.rod(metal('#b0aba0', .2, .05), (0, 0, .0), (.15, 0, .01 + .004 * s), .0015, .004)
    spread(b, 0, 0, [(-.35, .9, .4, lambda: flat_brush(b, w=.025, wet=matte('#120d0b', .15))), (-.5, 1.05, 0, lambda: pigment_bowl(b, '#120d0b', .06)), (.1, 1.4, 0, lambda: brush_pot(b, 9)), (-.2, 1.42, 0, lambda: cup(b, .04)), (.5, 1.42, 0, lambda: jar(b, .1, inlay('#8c1512', 'shell'), VASE))])
    b.box(wood('#5d3b22'), (3.4, .36, .04), (0, 2.7, 1.0))
    for k in range(9):
        with b.at(-1.5 + .36 * k, 2.7, 1.04):
            lacquer_piece(b, k * 3 + 1, 1.3)


@still('nghe/son-mai-4-mai-bong', '#8fa39a', (.3, .3, 1.16), (-.05, 1.08, .78), 45, 2.8, (-.02, .98, .79), seed=34, side=1, exposure=.3, sun=(62, 34), floor='cement')
def _(b):
    with b.at(0, 1.15):
        table(b, 1.9, .9, color='#4a3826', worn=.9)
    with b.at(-.05, 1.02, .74):
        b.lathe(metal('#77807f', .3, .15), [(0, 0), (.3, 0), (.36, .075), (.365, .08), (.35, .07), (.29, .008), (0, .008)], steps=56)
        b.lathe(water('#4c463d', .25), [(0, .052), (.335, .052)], steps=56)
        with b.at(.02, 0, .045, .5, .16):
            plate(b, .24, lacquer('#120d0b', .04, '#a8321c', 0.0))
            inlaid_disc(b, .2, .24, 4200, '#dfceac', vine)
    for _ in range(70):
        a, q = b.rng.random() * 6.3, .25 * math.sqrt(b.rng.random())
        b.ball(water('#4c463d', .02), .004 * b.rng.uniform(.4, 1.3), (-.03 + q * math.cos(a), 1.02 + q * math.sin(a), .803 + .02 * q), (1, 1, .4), steps=8)
    with b.at(.06, .93, .802, .6, .05):
        b.box(matte('#4a4846', .9, .3, 30), (.1, .045, .03), bevel=.01)
    spread(b, 0, 0, [(.42, .95, .3, lambda: b.box(matte('#6e6a60', .95, .3, 30), (.13, .06, .04), bevel=.008)), (.44, 1.1, .9, lambda: b.box(matte('#26221f', .9), (.09, .03, .03), bevel=.006)), (.5, 1.28, .2, lambda: folded(b, .24, .17, 2, '#8a7f6a', .014)), (-.52, 1.15, 0, lambda: plate(b, .15, lacquer('#8c1512', .06, '#1a0f0c'))),
                     (-.3, 1.42, .4, lambda: jar(b, .1, lacquer('#140f0d', .06), VASE)), (.12, 1.43, 0, lambda: round_box(b, .11, .1, lacquer('#8c1512', .06)))])

    def fill(bb, level, z):
        for k in range(5):
            with bb.at(-.62 + k * .31, 0, z + .12, 0, 1.1):
                plate(bb, .14, LACQUERS[(0, 1, 2, 6, 1, 4)[(level + k) % 6]]())
    with b.at(.3, 2.7):
        rack(b, 1.8, 1.9, .4, 6, fill)


@still('nghe/mien-bun', '#c9a86a', (.62, -1.15, 1.42), (-.08, 1.35, .98), 35, 2.5, (-.1, .95, 1.2), seed=35, exposure=.25, sun=(-66, 30), floor='cement')
def _(b):
    for y, n, c in [(.95, 520, '#e0cf9e'), (1.5, 380, '#e6dcc3'), (2.1, 300, '#e0cf9e')]:
        with b.at(-.35 + .1 * y, y, 1.62, b.rng.gauss(0, .03)):
            curtain(b, 1.5, .82, n, c, r=.0018)
    for x in (-1.15, .55):
        b.rod(bamboo(), (x, .7, 1.58), (x + .15, 2.6, 1.58), .022)
        b.rod(bamboo(), (x + .02, .85, 0), (x + .02, .85, 1.9), .025)
    with b.at(.95, 1.5):
        table(b, .9, .8, .72, '#7a5632')
    with b.at(.85, 1.4, .72):
        flat_basket(b, .3)
        for k in range(7):
            with b.at(.16 * math.cos(k * .9), .16 * math.sin(k * .9), .02, k):
                nest(b, .065)
    with b.at(.4, .55):
        basket(b, .22, .24)
    with b.at(1.3, 2.7):
        jar(b, .36)


@still('nghe/man-tuyn', '#c6cec4', (-.3, .2, 1.2), (.0, 1.12, .86), 42, 2.2, (-.08, .98, .85), seed=36, side=1, exposure=.15, sun=(66, 34))
def _(b):
    with b.at(0, 1.1):
        table(b, 1.7, .75, .72, '#6b4526')
    with b.at(.1, 1.1, .72, .08):
        sewing_machine(b)

    def flow(u, v):
        x = -.6 + .85 * u + .02 * np.sin(v * 20)
        y = .76 + .5 * v + .02 * np.sin(u * 18)
        z = .785 + .05 * np.sin(u * 11 + v * 6) ** 2 * (1 - u) + .035 * np.sin(v * 15 + u * 4) ** 2 * (1 - u) + .02 * (u < .05)
        return x, y, z
    b.sheet(net('#eef3f4', .45), flow, 90, 60)
    b.sheet(net('#86bdd2', .5), lambda u, v: tuple(q + d for q, d in zip(flow(u * .8, 1 - v), (-.1, .03, .02))), 80, 60)
    b.sheet(cloth('#5f9ab0', through=.2), lambda u, v: flow(u, .46 + .05 * v), 90, 4)
    spread(b, 0, 0, [(.5, .9, .5, lambda: scissors(b)), (.6, 1.25, 0, lambda: b.lathe(cloth('#5f9ab0', through=0), [(0, 0), (.022, 0), (.02, .06), (0, .06)])), (.68, 1.2, 0, lambda: b.lathe(cloth('#e9eef0', through=0), [(0, 0), (.022, 0), (.02, .06), (0, .06)]))], .72)
    with b.at(-.3, 2.6, 2.4):
        veil(b, 2.0, 2.2, '#86bdd2')
    with b.at(1.2, 2.4, 2.4):
        veil(b, 1.4, 2.2, '#eef3f4')


@still('nghe/kim-khi', '#5f574d', (.35, .15, 1.2), (-.05, 1.1, .76), 42, 2.5, (0, .98, .75), seed=37, side=1, exposure=.65, glow_power=140, fill=.25, floor='cement')
def _(b):
    with b.at(0, 1.0, 0, .4):
        anvil(b)
        with b.at(-.02, .0, .712, .6):
            b.box(glow('#ff5a14', 6), (.1, .045, .009), (-.1, 0, 0))
            b.box(metal('#3a3733', .5, .5), (.22, .03, .009), (.06, 0, 0))
        with b.at(.06, -.1, .74, 2.7, 0, -.1):
            hammer(b)
    lamp((-.06, .98, .8), None, (.04, .04), 3, '#ff7a2a', kind='POINT')
    with b.at(-.8, 1.9):
        b.box(matte('#7a4230', .95, .5, 8, .8), (1.2, .9, .72), bevel=.02)
        with b.at(0, -.05, .72):
            heap(b, matte('#1a1614', .9, .3), .38, .16, 150, .05)
            heap(b, glow('#ff5a14', 7), .18, .18, 34, .03)
    lamp((-.8, 1.75, 1.15), None, (.15, .15), 80, '#ff8434', kind='POINT')
    for _ in range(60):
        a, q = b.rng.uniform(-.3, 2.6), .04 + .3 * b.rng.random() ** 1.7
        p = np.array([-.06 + q * math.cos(a), .97 - b.rng.random() * q * .5, .73 + q * math.sin(a) * .8])
        b.rod(glow('#ff8a2a', 9), p, p + np.array([math.cos(a), 0, math.sin(a) - .3]) * b.rng.uniform(.004, .014), .0006, .0002, sides=4)
    with b.at(.8, 2.2):
        table(b, 1.0, .6, .7, '#4f3a28', worn=.9)
    spread(b, 0, 0, [(.6, 2.1, .3, lambda: hoe(b)), (.95, 2.2, .9, lambda: hoe(b)), (.75, 2.3, .2, lambda: knife(b))], .7)
    b.rod(wood('#4a3624'), (-.2, 3.0, 1.6), (1.9, 3.0, 1.6), .025)
    for k in range(6):
        with b.at(0 + k * .3, 2.97, 1.58):
            with b.at(0, 0, -.42, 0, 0, -math.pi / 2):
                knife(b, .36)


@still('nghe/che-lam', '#cfae6e', (-.25, .3, 1.16), (.03, 1.08, .76), 45, 2.5, (.02, .94, .76), seed=38, exposure=.2, sun=(-64, 36))
def _(b):
    with b.at(0, 1.15):
        table(b, 1.9, .9, color='#8a5f36')
    with b.at(.0, .98, .74, .15):
        slab(b, .36, .16, .026, cut=13)
        with b.at(.28, .0):
            slab(b, .16, .16, .026)
    spread(b, 0, 0, [(.12, .83, .3, lambda: knife(b, .3)), (-.38, 1.1, 0, lambda: flat_basket(b, .17, matte('#e8dcc0', .95, .1, 40, .6))), (-.1, 1.3, .15, lambda: rolling_pin(b)), (.4, 1.25, 0, lambda: bowl(b, .09, None, matte('#c99a5f', .9, .4, 90, 1.0))), (.15, 1.4, 0, lambda: glass_jar(b, .07, .2, matte('#6a3512', .15))), (-.35, 1.42, 0, lambda: glass_jar(b, .07, .18, matte('#dccfae', .9, .3, 300)))])
    with b.at(0, .92, .742):
        dust(b, matte('#f0e6cf', .95, .1), .42, 2200, .0022)
    with b.at(-.38, .88, .74):
        heap(b, matte('#a9784a', .8, .4, 20), .06, .035, 26, .022)
    for _ in range(50):
        b.ball(matte('#d9b98a', .7, .3, 20), .0065, (.48 + b.rng.gauss(0, .05), .98 + b.rng.gauss(0, .05), .747), (1.25, .9, .9), (0, 0, b.rng.random() * 3), 10)
    with b.at(.9, 2.5):
        jar(b, .4)


@still('nghe/to-he', '#d9b77a', (.2, .38, 1.02), (-.02, 1.05, .8), 52, 2.5, (-.01, .95, .8), seed=39, side=1, exposure=.2, sun=(62, 36))
def _(b):
    with b.at(0, 1.15):
        table(b, 1.6, .9, color='#7a4f2c')
    for k, (x, y) in enumerate([(-.26, .95), (-.18, 1.02), (-.28, 1.05), (-.19, .91), (-.34, .98), (-.22, 1.12)]):
        with b.at(x, y, .74):
            b.ball(dough(k), .034, (0, 0, .025), (1, 1, .76))
    with b.at(.02, .95, .74):
        b.lathe(wood('#6b4526'), [(0, 0), (.05, 0), (.045, .03), (0, .03)], steps=28)
        figure(b, 0, 1.25, .06)
    with b.at(.16, 1.04, .74):
        b.lathe(wood('#6b4526'), [(0, 0), (.05, 0), (.045, .03), (0, .03)], steps=28)
        figure(b, 5, 1.2, .07)
    for k in range(5):
        b.tube(dough(k + 1), [(.1 + .02 * k, .84, .746), (.13 + .02 * k, .89 + .01 * k, .747), (.12 + .02 * k, .93, .746)], .005, 8)
    for k in range(9):
        b.ball(dough(k), .008, (.0 + .02 * (k % 3), .83 + .016 * (k // 3), .747), steps=10)
    spread(b, 0, 0, [(-.1, .84, .4, lambda: b.box(matte('#e8dfc8', .5), (.11, .03, .005), bevel=.002)), (.25, .92, 1.9, lambda: b.box(wood('#9a7040', .5, .2), (.16, .05, .01), bevel=.003)), (.06, 1.35, .1, lambda: figure_stand(b, .6, .24, 3, 8)), (-.45, 1.25, 0, lambda: bowl(b, .08, None, matte('#f0ead8', .8)))])


@still('nghe/do-go', '#bfa984', (-.3, .28, 1.14), (.04, 1.1, .8), 45, 2.5, (.03, .98, .8), seed=40, exposure=.2, sun=(-64, 34), floor='cement')
def _(b):
    with b.at(0, 1.15):
        table(b, 1.9, .9, color='#8a6238')
    with b.at(.05, 1.2, .765, .1, -math.pi / 2 + .02):
        with b.at(0, 0, -.25):
            carved(b, .36, .5, '#9a5a2a')
    spread(b, 0, 0, [*[(-.42 + .05 * k, .92 + .012 * k, 1.35 + .06 * k, (lambda k=k: chisel(b, .2, .006 + .003 * k, ['#8a5a30', '#a9763f', '#5a3420'][k % 3]))) for k in range(5)], (.4, .92, .7, lambda: mallet(b)), (-.45, 1.3, .3, lambda: plane(b)), (.5, 1.3, 0, lambda: cup(b, .04))])
    with b.at(.1, 1.02, .775, 2.2, 0, -.35):
        chisel(b, .22, .012)
    with b.at(.1, .9, .745):
        shavings(b, 120, .5, size=.8, deep=.18)
        dust(b, matte('#c9985a', .95), .36, 900, .002)
    for k in range(9):
        b.box(wood(['#9a6b3f', '#7a4a2a', '#b58a58'][k % 3], .7), (.2, .04, 2.2), (-1.6 + .4 * k, 2.9, 0), (-.1, b.rng.gauss(0, .04), 0))


@still('nghe/duc-dong', '#6f675c', (-.3, .1, 1.3), (.05, 1.2, .5), 38, 2.5, (0, 1.0, .5), seed=41, exposure=.7, glow_power=140, fill=.25, floor='cement')
def _(b):
    with b.at(.12, 1.12):
        mould(b, .27, .46, True, .8)
        b.lathe(glow('#ff8a2a', 7), [(0, .595), (.055, .595)])
    with b.at(-.16, 1.05, .72, .3, 0, .95):
        b.lathe(matte('#3b3430', .9, .4, 10, .6), [(0, -.12), (.06, -.12), (.1, -.02), (.105, .1), (.088, .1), (.085, .02), (0, .0)])
        b.lathe(glow('#ff7a1a', 7), [(0, .055), (.085, .055)])
    b.tube(glow('#ff9a3a', 12), [(-.055, 1.075, .735), (.03, 1.1, .7), (.09, 1.115, .64), (.115, 1.12, .59)], [.016, .013, .011, .01], 10)
    for s in (-1, 1):
        b.tube(metal('#4d4740', .5, .6), [(-.12, 1.0 + s * .12, .74), (-.3, 1.0 + s * .05, .82), (-.95, .9 + s * .04, 1.0)], .011, 8)
    lamp((.05, .92, .82), None, (.05, .05), 14, '#ff8a34', kind='POINT')
    lamp((-.1, 1.35, .9), None, (.05, .05), 8, '#ff8a34', kind='POINT')
    for x, y, s in [(.8, 1.3, .26), (.62, 1.9, .28), (-.15, 2.1, .3), (1.25, 1.9, .28), (-.8, 2.0, .27), (.2, 2.6, .3), (-1.3, 2.5, .3)]:
        with b.at(x, y, 0, s * 9):
            mould(b, s, s * 1.7, True, b.rng.random())
    ground(b, matte('#4d4036', 1, .5, 3, 1.0), (-3, 3), (-1, 3), .006)
    for _ in range(40):
        p = np.array([.1 + b.rng.gauss(0, .12), 1.05 + b.rng.gauss(0, .1), .6 + abs(b.rng.gauss(0, .12))])
        b.ball(glow('#ffb04a', 26), .0016, p, steps=6)


@still('nghe/may-tre', '#c2b48e', (.3, .0, .88), (-.03, 1.05, .3), 42, 2.5, (0, .9, .28), seed=42, side=1, exposure=.2, sun=(64, 36), floor='tile')
def _(b):
    b.sheet(woven('#b39a62', '#8a7040', 60), lambda u, v: ((u - .5) * 2.4, .3 + v * 1.6, .012 + .004 * np.sin(u * 20) * np.sin(v * 13)), 30, 20)
    m = straw('#8f6234', '#5a3d22', 0)
    with b.at(0, .98, .015):
        basket(b, .22, .2, m, 1.25, 33, 14)
        for k in range(33):
            a = 2 * math.pi * k / 33
            c, s = math.cos(a), math.sin(a)
            q = b.rng.uniform(.36, .5)
            b.tube(straw('#a8743f', '#7a5528', 0), [(.272 * c, .272 * s, .19), (.31 * c, .31 * s, .3), (q * c, q * s, .42 + b.rng.gauss(0, .05))], .0035, 5)
        b.tube(m, [(.29 * math.cos(t), .29 * math.sin(t), .21 + .004 * t) for t in np.linspace(0, 4, 40)] + [(-.3, -.35, .16), (-.4, -.5, .02), (-.3, -.62, .01)], .005, 6)
    with b.at(.5, .75, .015, .7):
        for _ in range(90):
            y = b.rng.gauss(0, .035)
            b.tube(straw('#7d5a34', '#4a3520', 0), [(-.45, y * 1.6, .01 + abs(b.rng.gauss(0, .015))), (0, y, .02 + abs(b.rng.gauss(0, .02))), (.5, y * 2, .012)], .003, 4)
    with b.at(-.42, .68, .015, .5):
        knife(b, .24, broad=.03)
    with b.at(-.6, 1.5, .015):
        basket(b, .22, .4, straw('#7a5630', '#4a3018', 0), 1.1, 29, 22)
    with b.at(.65, 1.6, .015):
        basket(b, .25, .2, straw('#b99a5c', '#8a6a34', 0), 1.2, 29, 12)
    for k in range(9):
        with b.at(-1.9 + .42 * k, 2.75, 0, k):
            sheaf(b, 1.5, .14, 120, ['#7d5a34', '#6f6a38', '#8f6a3c'][k % 3])


if __name__ == '__main__':
    run(SCENES, color=.96)

"""Workshops of metal, chè lam, rice dough, wood, bronze and weaving."""
from stills import *


# --- metal ----------------------------------------------------------------------------------------------------------

@still('gian/kim-khi-1', '#7b7266', (.55, -.95, 1.35), (-.1, 1.4, .72), 33, 2.8, (.1, 1.0, .7), seed=12, side=1, bare=.12, floor='cement', exposure=.55, glow_power=200, fill=.3)
def _(b):
    with b.at(.15, 1.0, 0, .5):
        anvil(b)
        with b.at(-.12, .0, .71, .3):
            hammer(b)
        with b.at(.02, .03, .712, 2.2):
            b.box(glow('#ff5a14', 5), (.15, .035, .008))
    lamp((.15, 1.0, .85), None, (.05, .05), 2.5, '#ff7a2a', kind='POINT')
    with b.at(-.95, 2.0):
        b.box(matte('#8a4a32', .95, .5, 8, .8), (1.1, .9, .7), bevel=.02)
        with b.at(0, -.05, .7):
            heap(b, matte('#1a1614', .9, .3), .36, .16, 120, .05)
            b.ball(glow('#ff6a1a', 16), .13, (0, -.05, .05), (1.4, 1.1, .7))
            heap(b, glow('#ff5a14', 7), .16, .16, 26, .03)
    lamp((-.95, 1.85, 1.1), None, (.15, .15), 70, '#ff8434', kind='POINT')
    m = metal('#5d5a55', .4, .3)
    b.rod(wood('#4a3624'), (-.4, 3.0, 1.5), (1.9, 3.0, 1.5), .025)
    for k in range(7):
        with b.at(-.2 + k * .3, 2.97, 1.47):
            if k % 2:
                with b.at(0, 0, -.42, 0, 0, -math.pi / 2):
                    knife(b, .36)
            else:
                b.tube(m, [(-.02, 0, 0), (-.03, 0, -.3), (.01, 0, -.36), (-.03, 0, -.55)], .009, 7)
                b.tube(m, [(.02, 0, 0), (.03, 0, -.3), (-.01, 0, -.36), (.03, 0, -.55)], .009, 7)
    with b.at(1.25, 2.5):
        table(b, .9, .6, .7, '#4f3a28', worn=.9)
    spread(b, 0, 0, [(1.1, 2.4, .3, lambda: hoe(b)), (1.4, 2.5, .9, lambda: hoe(b)), (1.2, 2.6, .1, lambda: knife(b))], .7)
    with b.at(-.45, .95):
        b.lathe(metal('#4d4740', .5, .6), [(0, 0), (.2, 0), (.23, .3), (.22, .3), (.19, .02)], steps=36)
        b.lathe(water('#2a2a26'), [(0, .24), (.215, .24)], steps=36)
    with b.at(.75, .55, 0, .2):
        stool(b, .3)


@still('gian/kim-khi-2', '#aab0a6', (-.4, -.45, 1.4), (.1, 1.25, .8), 36, 2.8, (.05, .95, .78), seed=13, exposure=.35, floor='brick', sun=(-64, 38))
def _(b):
    with b.at(0, 1.1):
        table(b, 1.9, .8, .74, '#5f4429', worn=.9)
    spread(b, 0, 0, [(-.35 + .0, .86 + .075 * k, .05 * (k % 3 - 1), (lambda k=k: knife(b, .34 - .02 * k, ['#5a3420', '#7a5230', '#3a2416'][k % 3]))) for k in range(5)])
    spread(b, 0, 0, [(.3, .88, .4, lambda: scissors(b, .28)), (.5, 1.08, 1.0, lambda: scissors(b, .22)), (.3, 1.15, .2, lambda: scissors(b, .25)), (.72, .95, .3, lambda: b.box(matte('#7d7468', .9, .3, 30), (.2, .07, .04), bevel=.006)), (-.75, 1.3, 0, lambda: brush_pot(b, 5)), (.7, 1.32, 0, lambda: cup(b, .04)),
                     (-.6, .88, 1.4, lambda: hammer(b, .28)), (.1, 1.36, .2, lambda: b.box(wood('#6b4a2c'), (.4, .2, .07), bevel=.004))])
    with b.at(1.0, 2.15, 0, .9):
        grinder(b)
    b.rod(wood('#4a3624'), (-1.9, 3.0, 1.5), (.6, 3.0, 1.5), .02)
    for k in range(10):
        with b.at(-1.8 + k * .25, 2.96, 1.38):
            if k % 3 == 0:
                with b.at(0, 0, -.05, 0, 0, math.pi / 2):
                    scissors(b, .26)
            else:
                hook(b, 1.5 + .4 * (k % 2), metal('#a3813f', .35) if k % 4 == 1 else None)
    with b.at(-1.1, 2.75):
        table(b, 1.2, .45, .6, '#4f3a28')
    spread(b, 0, 0, [(-1.5 + .28 * k, 2.75, .4, lambda: hoe(b)) for k in range(4)], .6)
    with b.at(.6, .3, 0, .3):
        stool(b)


# --- chè lam --------------------------------------------------------------------------------------------------------

@still('gian/che-lam-1', '#d9bf86', (.4, -.4, 1.45), (-.05, 1.15, .78), 36, 2.8, (0, .92, .77), seed=14, exposure=.25, sun=(-66, 40))
def _(b):
    with b.at(0, 1.1):
        table(b, 1.9, .9, color='#8a5f36')
    spread(b, 0, 0, [(-.15, .95, .12, lambda: slab(b, .46, .34, .022)), (.3, .9, .3, lambda: slab(b, .3, .12, .024, cut=10)), (-.05, 1.28, .1, lambda: rolling_pin(b)), (.42, 1.1, .2, lambda: knife(b, .34)),
                     (-.62, 1.1, 0, lambda: flat_basket(b, .2, matte('#e4d6b8', .95, .1, 30, .5))), (-.75, .85, 0, lambda: bowl(b, .09, None, matte('#c99a5f', .9, .4, 90, 1.0))), (.65, 1.35, 0, lambda: glass_jar(b, .07, .2, matte('#6a3512', .15))),
                     (.8, 1.25, 0, lambda: glass_jar(b, .06, .16, matte('#e0d2b0', .9, .3, 300))), (.72, .88, .4, lambda: packet(b, .17, .09, .034, '#cfb37a')), (.73, .9, .5, lambda: None)])
    with b.at(-.1, .98, .745):
        dust(b, matte('#f0e6cf', .95, .1), .55, 1600, .0025)
    with b.at(.05, .8, .74):
        heap(b, matte('#a9784a', .8, .4, 20), .06, .03, 20, .024)
    goods_shelf(b, .8, 2.85, 0, 5, lambda i, k: [packet_stack(b, i + k)], 1.7, 1.8, .32, .28)
    with b.at(-1.3, 2.6):
        jar(b, .4)
    with b.at(-.7, 2.97, 1.7):
        apron(b, '#8a3a2c')
    with b.at(-.5, .25, 0, .3):
        stool(b)


def packet_stack(b, i):
    for j in range(3 + i % 3):
        with b.at(b.rng.gauss(0, .004), b.rng.gauss(0, .004), j * .038, b.rng.gauss(0, .06)):
            packet(b, .19, .11, .036, ['#cfb37a', '#b7c08a', '#d9c9a4'][i % 3], ['#9b1c1a', '#2b6535', '#8c6417'][i % 3])


@still('gian/che-lam-2', '#94775a', (-.5, -.8, 1.45), (.15, 1.5, .75), 32, 2.8, (.25, 1.3, .75), seed=15, side=1, bare=.12, floor='brick', exposure=.45, sun=(64, 36), fill=.36)
def _(b):
    with b.at(.3, 1.5):
        stove(b, .5, .52)
        with b.at(0, 0, .4):
            cauldron(b, .44, matte('#5a2c0e', .12, .15, 6, .1))
            b.rod(wood('#8a6238', .6, .4), (.12, -.05, .22), (.42, -.35, .75), .014)
            with b.at(0, 0, .3):
                steam(b, .75, 1.3)
    lamp((.3, .95, .2), None, (.1, .1), 30, '#ff8434', kind='POINT')
    lamp((.3, 1.45, .12), None, (.1, .1), 18, '#ff7a2a', kind='POINT')
    for x, y, f in [(-.75, .95, '#d8c08a'), (-.95, 1.75, '#c9a46a')]:
        with b.at(x, y, 0):
            table(b, .75, .7, .4, '#5f4429')
            with b.at(0, 0, .4):
                flat_basket(b, .34, matte(f, .9, .35, 160, 1.0))
    with b.at(-.55, .75, .43):
        heap(b, matte('#a9784a', .8, .4, 20), .09, .05, 26, .026)
    with b.at(1.3, 2.6):
        sack(b, .75, .28, '#cbbd98', True, matte('#d9c48f', .95, .3, 200))
    with b.at(-.4, 2.8):
        table(b, 1.4, .5, .7, '#4f3a28')
    spread(b, 0, 0, [(-.9, 2.8, 0, lambda: glass_jar(b, .1, .26, matte('#6a3512', .15))), (-.65, 2.8, 0, lambda: glass_jar(b, .1, .26, matte('#5a2c0e', .15))), (-.3, 2.8, 0, lambda: jar(b, .12)), (.05, 2.75, .2, lambda: packet_stack(b, 2))], .7)
    with b.at(1.15, 1.2, 0, .4):
        stool(b, .26)
    with b.at(.95, 3.0, 1.6):
        flat = .28
        with b.at(0, -.04, 0, 0, math.pi / 2):
            flat_basket(b, flat)


# --- rice dough -----------------------------------------------------------------------------------------------------

@still('gian/to-he-1', '#e0c48a', (-.3, -.05, 1.15), (.1, 1.2, .84), 38, 2.5, (.05, .95, .85), seed=16, exposure=.25, back=.9)
def _(b):
    with b.at(0, 1.1):
        table(b, 1.5, .75, color='#7a4f2c')
    spread(b, 0, 0, [(.1, 1.12, .08, lambda: figure_stand(b, .62, .26, 4, 8)), *[(-.42 + .1 * (k % 3), .86 + .1 * (k // 3), 0, (lambda k=k: b.ball(dough(k), .036, (0, 0, .026), (1, 1, .78)))) for k in range(7)],
                     (.25, .84, .2, lambda: b.box(wood('#9a7040', .5, .2), (.22, .07, .012), bevel=.003)), (.12, .83, .5, lambda: b.box(matte('#e8dfc8', .5), (.11, .03, .005), bevel=.002)), (.52, .9, .2, lambda: bowl(b, .07, None, matte('#f0ead8', .8))), (-.62, 1.15, 0, lambda: brush_pot(b, 0) or [b.rod(straw('#c9ab6e', '#a5854c', 0), (b.rng.gauss(0, .015), b.rng.gauss(0, .015), .02), (b.rng.gauss(0, .04), b.rng.gauss(0, .04), .28), .0028) for _ in range(16)])])
    with b.at(.33, .86, .756):
        b.ball(dough(0), .012, (0, 0, .0)), b.ball(dough(1), .01, (.03, .01, 0))
    with b.at(-.12, .83, .742, .8, 0, 0):
        with b.at(0, 0, .012, 0, 0, math.pi / 2):
            figure(b, 1, 1, .14)
    goods_shelf(b, -1.1, 2.85, 0, 4, lambda i, k: (figure_stand(b, .28, .16, 2, 3) if (i + k) % 2 else bowl(b, .08)), 1.5, 1.6, .3, .4)
    with b.at(.6, .35, 0, .3):
        stool(b)


@still('gian/to-he-2', '#8fa59a', (.42, -.02, 1.12), (-.06, 1.15, .93), 44, 2.2, (-.02, .98, .98), seed=17, side=1, exposure=.3, floor='brick')
def _(b):
    with b.at(0, 1.15):
        table(b, 1.6, .8, color='#5a3a22')
    with b.at(-.05, 1.05, .74):
        b.lathe(straw('#c8a45e', '#8f7036', 0), turned([(0, 0), (.12, 0), (.14, .04), (.13, .09), (.09, .12), (0, .125)], 6), steps=56)
        for k in range(13):
            a = k * 2.4
            with b.at(.1 * math.sqrt(k / 13) * math.cos(a), .1 * math.sqrt(k / 13) * math.sin(a), .1, a, 0, .25 * math.sqrt(k / 13)):
                figure(b, k, 1.15, .12 + .02 * (k % 4))
    spread(b, 0, 0, [(.28, 1.0, .0, lambda: b.ball(dough(1), .04, (0, 0, .03), (1, 1, .75))), (.36, 1.1, .0, lambda: b.ball(dough(4), .036, (0, 0, .03), (1, 1, .75))), (.24, 1.14, .0, lambda: b.ball(dough(2), .036, (0, 0, .03), (1, 1, .75))), (-.36, .98, .6, lambda: b.box(matte('#e8dfc8', .5), (.11, .03, .005), bevel=.002)),
                     (-.42, 1.2, 0, lambda: tea_set(b, 2)), (.12, .86, .4, lambda: scissors(b, .13)), (.5, 1.35, 0, lambda: bowl(b, .09, None, matte('#f0ead8', .8)))])
    with b.at(.6, 2.6):
        table(b, 1.4, .5, .8)
        with b.at(-.2, 0, .8):
            figure_stand(b, .6, .26, 3, 7)
        with b.at(.4, 0, .8):
            flower = jar(b, .1, ceramic('#d5d8d2'))
    with b.at(-.9, 2.95, 1.8):
        apron(b, '#3f5566')


# --- wood -----------------------------------------------------------------------------------------------------------

@still('gian/do-go-1', '#c8a878', (.55, -.8, 1.4), (-.1, 1.25, .78), 34, 2.8, (.05, .95, .8), seed=18, exposure=.25, sun=(-66, 36), floor='cement')
def _(b):
    with b.at(0, 1.1):
        table(b, 1.9, .7, .76, '#9a6f40', 3, thick=.08)
    spread(b, 0, 0, [(-.05, 1.0, .06, lambda: b.box(wood('#b5824a', .65, .05), (1.15, .2, .035), bevel=.003)), (.62, 1.2, .3, lambda: mallet(b)), (-.75, 1.2, .2, lambda: b.box(wood('#6a3a1e', .5), (.24, .16, .1), bevel=.004)), *[(.42 + .07 * k, .88, 1.35, (lambda k=k: chisel(b, .2 + .02 * k, .008 + .004 * k))) for k in range(5)]], .76)
    with b.at(-.02, 1.0, .795, .1):
        plane(b)
    with b.at(-.1, .92, .78):
        shavings(b, 70, .5, deep=.14)
    with b.at(.1, .55):
        shavings(b, 260, 1.1, size=1.4)
    for k in range(6):
        b.box(wood(['#9a6b3f', '#7a4a2a', '#b58a58'][k % 3], .7), (.18, .035, 2.1), (1.0 + .2 * k, 2.85, 0), (-.1, b.rng.gauss(0, .03), 0))
    b.rod(wood('#4a3624'), (-1.8, 3.02, 1.6), (.7, 3.02, 1.6), .02)
    for k in range(8):
        with b.at(-1.65 + k * .3, 2.98, 1.58 - .28, 0, 0, -math.pi / 2):
            chisel(b, .26, .012 + .004 * (k % 4))
    with b.at(-1.1, 2.7):
        table(b, 1.3, .5, .72)
        for k in range(3):
            with b.at(-.4 + k * .4, 0, .72):
                tray(b, .34, .24, wood(['#6a3a1e', '#9a6b3f', '#5a2f1a'][k], .4, .1))
    with b.at(-.5, .25, 0, .4):
        stool(b)


@still('gian/do-go-2', '#b3b6a6', (-.38, .0, 1.32), (.08, 1.2, .8), 40, 2.5, (.02, 1.0, .8), seed=19, side=1, exposure=.25, floor='brick', sun=(66, 38))
def _(b):
    with b.at(0, 1.15):
        table(b, 1.8, .9, color='#6b4a2c')
    with b.at(.05, 1.05, .76, .12, -math.pi / 2 + .02):
        carved(b, .4, .56, '#9a5a2a')
    spread(b, 0, 0, [*[(-.5 + .06 * k, .9 + .01 * k, 1.4 + .05 * k, (lambda k=k: chisel(b, .22, .006 + .003 * k, ['#8a5a30', '#a9763f', '#5a3420'][k % 3]))) for k in range(7)], (.48, .95, .6, lambda: mallet(b)), (.55, 1.3, 0, lambda: tea_set(b, 2)), (-.45, 1.35, .2, lambda: b.box(wood('#7a3f1e', .35, .05, shine=.4), (.26, .18, .1), bevel=.005))])
    with b.at(.05, .82, .745):
        shavings(b, 60, .5, size=.6, deep=.1)
    goods_shelf(b, .4, 2.9, 0, 4, lambda i, k: [carved(b, .24, .32, ['#8a5226', '#6a3a1e', '#a8743f'][(i + k) % 3])], 2.2, 1.8, .32, .36)
    with b.at(-1.3, 2.7, 0):
        for k in range(4):
            with b.at(.02 * k, 0, .1 * k, .2 * k):
                b.box(wood('#9a6b3f', .7), (.5, .4, .08))


@still('gian/do-go-3', '#d6b25e', (-.1, -1.3, 1.3), (.2, 1.9, .75), 31, 2.8, (.3, 1.3, .6), seed=20, exposure=.3, back=-1.4, floor='tile')
def _(b):
    for x, y, z, c, rz in [(.1, 1.15, 0, '#8a5226', .3), (.75, 1.5, 0, '#6a3a1e', -.2), (.75, 1.5, .43, '#7a4526', .2), (-.55, 1.75, 0, '#a8743f', .5)]:
        with b.at(x, y, z, rz):
            stool(b, .42, .42, c)
    with b.at(.1, 1.15, .42, .3):
        b.lathe(ceramic('#d8cdb6'), [(0, 0), (.05, 0), (.06, .09), (.05, .09)])
        b.lathe(matte('#5a2a10', .1), [(0, .075), (.055, .075)])
        with b.at(.03, 0, .1, 0, 0, .5):
            flat_brush(b, (-.1, 0, 0), (0, 0, 0))
    m = wood('#7a4526', .4, .1, shine=.3)
    with b.at(1.15, 2.6):
        for z in (.02, .42, .82, 1.22):
            b.box(m, (1.0, .3, .025), (0, 0, z))
        for x in (-.5, .5):
            b.box(m, (.03, .3, 1.4), (x, 0, 0))
        for i, z in enumerate((.045, .445, .845)):
            for k in range(2):
                with b.at(-.22 + k * .45, 0, z):
                    (tray(b, .34, .22, wood('#9a6b3f', .4, .1, shine=.3)) if (i + k) % 2 else b.box(wood('#6a3a1e', .35, .05, shine=.4), (.22, .16, .1), bevel=.006))
    with b.at(-1.5, 2.6, 0):
        timber(b, 1.6, .5, 8, '#9a6b3f', .04)
    with b.at(0, .5):
        shavings(b, 120, 1.2, size=1.2)
    with b.at(.05, 2.95, 1.7):
        apron(b, '#5a5f4a')
    with b.at(-.75, .7, 0, .5):
        sandals(b)
    with b.at(-.05, 2.9, 0, .3):
        broom(b)


# --- bronze ---------------------------------------------------------------------------------------------------------

@still('gian/duc-dong-1', '#a88a5e', (.5, -.5, 1.45), (-.05, 1.2, .85), 36, 2.8, (0, .95, .92), seed=21, side=1, exposure=.4, sun=(64, 36), floor='cement')
def _(b):
    with b.at(0, 1.15):
        table(b, 1.7, .85, color='#5a4028', worn=.9)
    spread(b, 0, 0, [(-.08, 1.12, .2, lambda: drum(b, .25, metal('#a9823c', .3))), (.42, 1.0, .3, lambda: bell(b, .1, metal('#a9823c', .3))), (.3, .86, .5, lambda: hammer(b, .24)), *[(-.55 + .05 * k, .9, 1.3 + .07 * k, (lambda k=k: b.rod(metal('#6d6a64', .35, .2), (0, 0, .006), (.16, 0, .006), .006, .003))) for k in range(6)],
                     (.62, 1.3, 0, lambda: censer(b, .1, metal('#8a6a35', .35, patina='#4f6a52'))), (-.66, 1.32, 0, lambda: cup(b, .04)), (-.4, .86, .4, lambda: folded(b, .2, .14, 2, '#7d6a52', .014))])
    with b.at(-.1, .85, .742):
        dust(b, metal('#c79a4a', .25), .5, 500, .0016)
    goods_shelf(b, -.5, 2.88, 0, 4, lambda i, k: ([bell, censer, drum][(i + k) % 3])(b, .1 + .02 * (i % 2), metal(['#8a6a35', '#a9823c'][(i * 2 + k) % 2], .35, patina='#4f6a52' if (i + k) % 2 else None)), 2.0, 1.8, .34, .36)
    with b.at(1.3, 2.5):
        mould(b, .34, .6)
    with b.at(.5, .3, 0, .3):
        stool(b)


@still('gian/duc-dong-2', '#8c8f84', (-.55, -1.0, 1.4), (.1, 1.6, .7), 32, 2.8, (.1, 1.2, .6), seed=22, exposure=.5, floor='cement', glow_power=200, fill=.3)
def _(b):
    with b.at(.1, 1.05):
        table(b, 1.2, .7, .45, '#5a4028', worn=.9)
    with b.at(-.1, 1.05, .45):
        with b.at(0, 0, 0, .3):
            mould(b, .2, .32, False, .2)
    with b.at(.35, 1.0, .45, .2):
        bell(b, .14, matte('#c9a24a', .4, .2, 12, .1, .2))
    spread(b, 0, 0, [(.6, 1.15, .3, lambda: b.box(matte('#c9a24a', .4, .15), (.1, .07, .04), bevel=.008)), (.1, .82, .2, lambda: b.rod(wood('#b5894f'), (0, 0, .006), (.18, 0, .006), .005, .003)), (.3, .8, .5, lambda: knife(b, .2, broad=.025))], .45)
    for x, y, s in [(-1.15, 1.5, .34), (-.75, 2.25, .3), (-1.5, 2.4, .36), (1.35, 1.8, .32), (.95, 2.45, .3)]:
        with b.at(x, y, 0, s * 9):
            mould(b, s, s * 1.7, True, b.rng.random())
    with b.at(.1, 2.35):
        furnace(b, .4, .7, 12)
    lamp((.1, 2.35, .95), None, (.2, .2), 110, '#ff8a34', kind='POINT')
    with b.at(-.5, .6, 0, .2):
        stool(b, .26)
    with b.at(-.75, 1.0):
        b.lathe(metal('#4d4740', .5, .6), [(0, 0), (.17, 0), (.2, .24), (.19, .24), (.16, .02)], steps=36)
        b.lathe(matte('#7a6248', .9, .3, 20, 1), [(0, .22), (.1, .21), (.18, .18)], steps=36)


# --- weaving --------------------------------------------------------------------------------------------------------

@still('gian/may-tre-1', '#cdb98e', (.35, -1.0, 1.15), (-.05, 1.3, .42), 33, 2.5, (0, .95, .3), seed=23, exposure=.25, sun=(-64, 38), floor='tile')
def _(b):
    b.sheet(woven('#b39a62', '#8a7040', 60), lambda u, v: ((u - .5) * 2.4, .4 + v * 1.5, .012 + .004 * np.sin(u * 20) * np.sin(v * 13)), 30, 20)
    with b.at(0, 1.0, .015):
        basket(b, .23, .16, straw('#a8743f', '#6a4424', 0), 1.2, 31, 11)
        m = straw('#a8743f', '#7a5528', 0)
        for k in range(31):
            a = 2 * math.pi * k / 31
            c, s = math.cos(a), math.sin(a)
            q = b.rng.uniform(.42, .55)
            b.tube(m, [(.276 * c, .276 * s, .16), (.32 * c, .32 * s, .28), (q * c, q * s, .4 + b.rng.gauss(0, .05))], .004, 5)
    with b.at(.55, .85, .015, .6):
        for _ in range(60):
            y = b.rng.gauss(0, .035)
            b.tube(straw('#7d5a34', '#4a3520', 0), [(-.45, y * 1.6, .01 + abs(b.rng.gauss(0, .015))), (0, y, .02 + abs(b.rng.gauss(0, .02))), (.5, y * 2, .012)], .003, 4)
    with b.at(-.6, .8, .015, .5):
        knife(b, .24, broad=.03)
    with b.at(-.5, 1.25, .015):
        stool(b, .22)
    with b.at(.75, 1.45, .015):
        basket(b, .2, .34, straw('#7a5630', '#4a3018', 0), 1.1, 27, 18)
    goods_shelf(b, .85, 2.85, 0, 4, lambda i, k: basket(b, .13, .13 + .03 * ((i + k) % 3), straw(['#a8743f', '#7a5630', '#b99a5c'][(i + k) % 3], '#5a3d22', 0), 1.15, 19, 9, .005), 1.8, 1.7, .36, .42)
    for k in range(5):
        with b.at(-1.9 + .33 * k, 2.75, 0, k):
            sheaf(b, 1.5, .13, 110, ['#7d5a34', '#6f6a38', '#8f6a3c'][k % 3])
    with b.at(.05, .45, .0, .4):
        tea_set(b, 2)


@still('gian/may-tre-2', '#a8b2a4', (-.4, -.95, 1.4), (.15, 2.4, 1.2), 35, 2.8, (.1, 2.3, 1.25), seed=24, side=1, exposure=.3, floor='brick', fill=.4)
def _(b):
    for k in range(4):
        with b.at(-1.4 + k * .85, 2.3 - .25 * (k % 2), 2.6 - .2 * (k % 3)):
            b.rod(matte('#141210', .6), (0, 0, .0), (0, 0, .5), .004)
            with b.at(0, 0, .02, 0, math.pi):
                basket(b, .1 + .03 * (k % 2), .3, straw('#b99a5c', '#8a6a34', .2), 1.8, 25, 17, .005, False)
            b.ball(glow('#ffc987', 9), .04, (0, 0, -.14))
        lamp((-1.4 + k * .85, 2.3 - .25 * (k % 2), 2.35), None, (.06, .06), 7, '#ffc07a', kind='POINT')
    goods_shelf(b, -1.0, 2.85, 0, 5, lambda i, k: basket(b, .14, .12 + .04 * ((i + k) % 3), straw(['#a8743f', '#7a5630', '#b99a5c', '#5f4a30'][(i + k) % 4], '#5a3d22', 0), 1.15, 19, 9, .005), 1.7, 2.0, .36, .42)
    goods_shelf(b, .85, 2.85, 0, 4, lambda i, k: flat_or_basket(b, i + k), 1.7, 1.7, .36, .45)
    with b.at(.35, 1.3):
        table(b, 1.1, .6, .55, '#6b4a2c')
    spread(b, 0, 0, [(.15, 1.3, .3, lambda: basket(b, .17, .2, straw('#8a6234', '#5a3c20', 0))), (.6, 1.35, .3, lambda: basket(b, .13, .1, straw('#b08a4c', '#7a5528', 0), 1.1, 23, 9)), (.5, 1.12, .2, lambda: knife(b, .2, broad=.025))], .55)
    with b.at(-.7, 1.2):
        basket(b, .26, .5, straw('#9a7440', '#5f4022', 0), 1.1, 31, 24)
    with b.at(-.2, .8, 0, .4):
        stool(b, .28)


def flat_or_basket(b, k):
    if k % 2:
        with b.at(0, .08, .19, 0, 1.25):
            flat_basket(b, .18)
    else:
        basket(b, .14, .2, straw('#8a6234', '#5a3c20', 0), 1.05, 21, 12, .005)

"""Two places to look around in: the lacquer workshop of Hạ Thái and the drying ground of Minh Khai (equirectangular, 2:1)."""
from places_shot import run
from stills import *


def look_around(at, exposure):
    """Level panoramic camera that looks towards +y in the middle of the picture."""
    data = bpy.data.cameras.new('panorama')
    data.type = 'PANO'
    data.panorama_type = 'EQUIRECTANGULAR'
    ob = bpy.data.objects.new('panorama', data)
    ob.location, ob.rotation_euler = at, (math.pi / 2, 0, 0)
    bpy.context.scene.collection.objects.link(ob)
    bpy.context.scene.camera = ob
    bpy.context.scene.view_settings.exposure = exposure


def outwards(b, degrees, distance, z=0.0):
    """Frame at that bearing (0 = ahead, 90 = right) whose -y side faces the viewer."""
    a = math.radians(degrees)
    return b.at(distance * math.sin(a), distance * math.cos(a), z, -a)


def ha_thai():
    b = open_stage()
    room_light('#e4ebf0', .8)
    ground(b, paving('tile'), (-9, 9), (-9, 9))
    m = plaster('#d2b987', .5, .15, .05, 3.2)
    w, d, h = 3.7, 3.3, 3.0
    wall(b, m, (-w, d), (w, d), h, .24, [(1.3, 2.9, .85, 2.2), (4.9, 6.5, .85, 2.2)])
    wall(b, m, (w, d), (w, -d), h, .24, [(2.4, 4.2, .0, 2.4)])
    wall(b, m, (-w, -d), (-w, d), h, .24, [(2.2, 4.2, .85, 2.2)])
    wall(b, m, (w, -d), (-w, -d), h, .24)
    for x in (-1.6, 2.0):
        shutters(b, (x, d, .85), (1.6, 1.35), math.pi, '#4b6a5c', 2.4)
        lamp((x, d + .5, 1.9), (x * .5, 0, .5), (1.5, 1.3), 130, '#fff1dc')
    shutters(b, (-w, -.1, .85), (2.0, 1.35), -math.pi / 2, '#4b6a5c', 2.4)
    lamp((-w - .5, -.1, 1.9), (0, 0, .5), (1.9, 1.3), 120, '#fff1dc')
    lamp((w + 1.2, 0, 2.2), (0, 0, .4), (1.8, 2.0), 170, '#fff1dc')
    sunbeam(90, 36, 6.0)
    # roof seen from inside: ridge along x, rafters, battens
    beam = wood('#4a3020', worn=.4)
    for s in (-1, 1):
        b.box(rooftile('#8a4d36', .3), (2 * w + 1, 4.6, .04), (0, s * (d + .5) / 2, 3.55), (-s * .38, 0, 0))
        for i in range(11):
            b.box(beam, (.07, 4.4, .09), (-w + .3 + i * .7, s * (d + .4) / 2, 3.42), (-s * .38, 0, 0))
        for k in range(9):
            b.box(wood('#6a4a2e', worn=.3), (2 * w, .045, .03), (0, s * (.25 + k * .42), 4.17 - .4 * (.25 + k * .42)))
    for x in (-1.9, 1.9):
        b.box(beam, (.16, 2 * d, .2), (x, 0, 2.85))
        b.box(beam, (.12, .12, 1.2), (x, 0, 3.0))
    b.box(beam, (2 * w, .18, .2), (0, 0, 4.05))
    for x in (-w, w):
        b.mesh(m, [(x - .1, -d, h), (x - .1, d, h), (x - .1, 0, h + 1.3), (x + .1, -d, h), (x + .1, d, h), (x + .1, 0, h + 1.3)], [(0, 2, 1), (3, 4, 5)])
    # yard and green behind openings
    ground(b, earth(), (-30, 30), (-30, 30), -.08)
    scatter(banana(3), [matrix((-2.2, d + 2.2, -.4)), matrix((-.9, d + 2.8, -.6), (0, 0, 2)), matrix((1.5, d + 2.5, -.5), (0, 0, 4)), matrix((2.7, d + 2.2, -.4), (0, 0, 1)), matrix((-w - 2.2, -.6, -.5)), matrix((-w - 2.4, .6, -.4), (0, 0, 3))])
    scatter(bush(9, 1.1, n=2200), [matrix((x, d + 4, 0)) for x in (-3, -1.2, .6, 2.4)] + [matrix((-w - 4, y, 0)) for y in (-1.5, 0, 1.5)])
    wall(b, plaster('#cdb27a', .9, .6, .4, 2), (w + 6, -6), (w + 6, 6), 2.2, .24, cap=plaster('#9c8f78', .9, .6, 0, 2.2))
    scatter(areca(4, 6), [matrix((w + 7, -1.5, 0)), matrix((w + 7.2, 1.2, 0), (0, 0, 2))])
    scatter(bush(5, .8), [matrix((w + 5.4, y, 0), (0, 0, y)) for y in (-2.4, -1.2, 1.6)])

    def plates(tilt=1.1):
        def fill(bb, level, z):
            for k in range(5):
                with bb.at(-.62 + k * .31, 0, z + .13, 0, tilt):
                    plate(bb, .14, LACQUERS[(0, 1, 2, 6, 1, 4, 3)[(level * 2 + k) % 7]]())
        return fill
    with outwards(b, 5, 1.75):
        table(b, 2.0, .85)
        spread(b, 0, 0, [(-.1, -.1, .2, lambda: plate(b, .2, inlay('#8c1512', 'gold'))), (.45, 0, 0, lambda: plate(b, .17, lacquer('#140f0d'))), (-.6, .2, 0, lambda: brush_pot(b, 10)), (-.72, -.1, 0, lambda: pigment_bowl(b, '#8c1512')), (-.55, -.2, 0, lambda: pigment_bowl(b, '#c8931f', .05)), (.2, -.25, .4, lambda: flat_brush(b, wet=matte('#8c1512', .2))),
                         (.75, -.1, 0, lambda: round_box(b, .1, .1, lacquer('#8c1512'))), (.75, .25, 0, lambda: glass_jar(b, .06, .16, matte('#a8321c', .9))), (.58, .28, 0, lambda: glass_jar(b, .06, .16, matte('#d9a441', .7))), (.2, .25, .5, lambda: tea_set(b, 3))])
    with outwards(b, -12, 1.05):
        stool(b)
    for a, q in ((62, 3.25), (117, 3.5)):
        with outwards(b, a, q):
            rack(b, 1.6, 1.95, .4, 6, plates())
    with outwards(b, 158, 2.85):
        goods_shelf(b, 0, .1, 0, 6, lambda i, k: lacquer_piece(b, i * 7 + k * 3, 1.15), 1.7, 2.2, .36, .27)
    with outwards(b, -160, 2.9):
        goods_shelf(b, 0, .1, 0, 6, lambda i, k: lacquer_piece(b, i * 5 + k * 3 + 1, 1.15), 1.7, 2.2, .36, .27)
    with outwards(b, -98, 2.3):
        table(b, 1.5, .75, .5, '#4a3826', worn=.9)
        with b.at(-.2, 0, .5):
            b.lathe(metal('#77807f', .3, .15), [(0, 0), (.24, 0), (.31, .12), (.32, .125), (.3, .115), (.23, .01), (0, .01)], steps=48)
            b.lathe(water('#5a5a52', .3), [(0, .09), (.285, .09)], steps=48)
        spread(b, 0, 0, [(.3, -.1, .3, lambda: plate(b, .18, lacquer('#8c1512', .1, '#1a0f0c'))), (.55, .15, .8, lambda: b.box(matte('#4a4846', .95, .3, 30), (.12, .05, .035), bevel=.008)), (.15, .25, .2, lambda: folded(b, .2, .14, 2, '#8a7f6a', .014))], .5)
    with outwards(b, -85, 1.4):
        stool(b, .28)
    with outwards(b, -48, 3.6):
        table(b, 1.2, .6, .75, '#5a3a22')
        spread(b, 0, 0, [(-.3, 0, .3, lambda: jar(b, .13, lacquer('#8c1512', under='#1a0f0c'), VASE)), (.05, 0, 0, lambda: jar(b, .12, inlay('#120c0a', 'shell'), GOURD)), (.35, .05, 0, lambda: jar(b, .11, lacquer('#140f0d'), VASE))], .75)
    with outwards(b, 180, 1.5):
        b.sheet(woven('#b39a62', '#8a7040', 60), lambda u, v: ((u - .5) * 1.6, (v - .5) * 1.0, .012 + 0 * u), 10, 10)
        for k in range(7):
            with b.at(.25 * math.cos(k * .9), .25 * math.sin(k * .9), .02, k):
                bowl(b, .09, LACQUERS[k]())
    for a, q, r in ((38, 3.7, .33), (-128, 3.9, .36), (-118, 3.6, .28), (138, 3.9, .3)):
        with outwards(b, a, q):
            jar(b, r)
    with outwards(b, 178, 3.15):
        with b.at(0, .04, .7, 0, -.1):
            b.box(lacquer('#120d0b'), (1.0, .04, 1.0), (0, .015, -.03))
            b.box(inlay('#120c0a', 'gold', 5.0), (.94, .03, .94), (0, -.012, 0), bevel=.002)
    with outwards(b, -70, 3.45, 1.75):
        apron(b, '#4f5a4a')
    with outwards(b, 100, 1.9):
        sandals(b)
    for a in (20, -140):
        with outwards(b, a, 1.4, 2.85):
            lampshade(b, .8)
    b.flush()
    look_around((0, 0, 1.55), .95)


def minh_khai():
    b = open_stage()
    sky(30, -50, .3, 5.5, warm=.6)
    ground(b, earth('#8a7553', '#7c7a40'), (-80, 80), (-80, 80))
    ground(b, paving('cement'), (-1.1, 1.1), (-60, 60), .01)
    ground(b, paving('cement'), (-60, 60), (-1.1, 1.1), .012)
    for kind, color in enumerate(('#cdbd94', '#bdb090', '#d8c9a2')):
        p = Build(kind + 3)
        with p.at(0, 0, .78, 0, .42):
            frame(p, .95, 1.8, color)
        for y in (-.55, .55):
            with p.at(0, y, 0):
                trestle(p, .8, .72 + y * .32)
        obs = p.flush('frame', link=False)
        spots = []
        for ix in range(-13, 14):
            for iy in range(-10, 11):
                x = (abs(ix) * 1.06 + .75 + .55 * ((abs(ix) - 1) // 2)) * (1 if ix > 0 else -1)
                y = (abs(iy) * 2.35 + .1) * (1 if iy > 0 else -1)
                if ix and iy and (ix * 3 + iy * 5) % 3 == kind and math.hypot(x, y) > 2.2:
                    spots.append(matrix((x + b.rng.gauss(0, .03), y + b.rng.gauss(0, .04), 0), (0, 0, b.rng.gauss(0, .02))))
        scatter(obs, spots)
    for deg, q in ((148, 4.0), (158, 5.6), (-35, 4.4)):
        with outwards(b, deg, q):
            for k in range(3):
                with b.at(0, k * .5, 1.7):
                    curtain(b, 1.5, .85, 300, '#d8bf86', r=.002)
            for x in (-.85, .85):
                for y in (-.1, 1.1):
                    b.rod(bamboo(), (x, y, 0), (x, y, 1.9), .024)
                b.rod(bamboo(), (x, -.3, 1.67), (x, 1.3, 1.67), .02)
    with outwards(b, 12, 2.3):
        basket(b, .28, .28)
        for k in range(14):
            with b.at(b.rng.gauss(0, .08), b.rng.gauss(0, .08), .13 + k * .012, b.rng.random() * 3):
                skein(b, .011, .3, n=40)
    with outwards(b, -8, 5.5):
        with b.at(0, 0, 0, 1.4, 0, .05):
            bicycle(b)
    with outwards(b, 93, 2.4):
        table(b, .9, .6, .5, '#7a5632')
        with b.at(0, 0, .5):
            flat_basket(b, .28)
            for k in range(7):
                with b.at(.15 * math.cos(k * .9), .15 * math.sin(k * .9), .02, k):
                    nest(b, .06)
    with outwards(b, 178, 2.2):
        with b.at(0, 0, 0, .4):
            stool(b, .3)
    with outwards(b, -92, 3.0):
        with b.at(0, 0, 0, .3):
            basket(b, .26, .24)
    colors = ['#d7c08d', '#c9a15a', '#cfc4a6', '#d0a862']
    for k in range(15):
        a = k * 24 + b.rng.uniform(-5, 5)
        with outwards(b, a, 37 + b.rng.uniform(-3, 5)):
            house(b, b.rng.uniform(8, 11), 5, 3, color=colors[k % 4], openings=[('window', -2), ('door', 0), ('window', 2)])
    r = b.rng
    protos = [tree(5, 6.5, 3.4), tree(6, 8, 3.0, '#3c5f2a', '#5f7530'), areca(3, 8)]
    for k in range(130):
        a, q = r.random() * 6.3, r.uniform(43, 58)
        scatter(protos[(k % 8 == 0) * 2 + (k % 2) * (k % 8 != 0)], [matrix((q * math.sin(a), q * math.cos(a), -.2), (0, 0, r.random() * 6), r.uniform(.9, 1.7))])
    scatter(bush(3, 1.3, '#3a5a24', '#6a7a30', 2600, .2), [matrix((42 * math.sin(t), 42 * math.cos(t), -.3), (0, 0, t * 7), r.uniform(.8, 1.5)) for t in np.linspace(0, 6.28, 150)])
    grass(b, [(s * (1.15 + abs(b.rng.gauss(0, .12))), b.rng.choice([-1, 1]) * b.rng.uniform(1.3, 18)) for s in (-1, 1) for _ in range(110)], 10, .2)
    grass(b, [(b.rng.choice([-1, 1]) * b.rng.uniform(1.3, 18), s * (1.15 + abs(b.rng.gauss(0, .12)))) for s in (-1, 1) for _ in range(110)], 10, .2)
    b.flush()
    haze(80, '#e6d3b0', 5)
    look_around((0, 0, 1.62), .4)


SCENES = {'toan-canh/ha-thai': ha_thai, 'toan-canh/minh-khai': minh_khai}

if __name__ == '__main__':
    run(SCENES, width=4096, height=2048, samples=6, part=.75, widths=(2048, 4096), flat=True, limit=900_000)

"""Puts the soft goods before the studio's camera: scenes here return their view instead of calling `stage` themselves."""
import studio


def shots(scenes, ground, **light):
    """{key: build} -> {key: scene for studio.main}. build() returns a view: target (x, y, z), width of the frame (dm),
    lift = degrees above the table, and anything else `studio.stage` takes."""
    def shot(build):
        def scene():
            view = dict(build())
            x, y, z = view.pop("target")
            options = {"ground": ground, "span": view.pop("width"), "height": z, "pitch": view.pop("lift"), "aim": (x, y), **light, **view}
            stops = options.pop("stops", 0)
            studio.stage(**options)
            if stops:
                studio.expose(stops)
        return scene
    return {key: shot(build) for key, build in scenes.items()}

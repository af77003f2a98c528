"""Write seed/pictures/pictures.json from the rendered webp files: size of the largest width, main colour, a tiny blurred stand-in.

    python3 seed/pictures/scenes/manifest.py

{key: {"width": px, "height": px, "color": "#rrggbb", "blur": "data:image/webp;base64,…"}}; the stand-in is 16 px wide.
"""
import base64
import io
import json
import re
from pathlib import Path

from PIL import Image

PICTURES = Path(__file__).resolve().parent.parent
NAME = re.compile(r"^(?P<key>.+)-(?P<width>\d+)\.webp$")


def largest(folder: Path) -> dict:
    """{key: path of its widest file}."""
    best = {}
    for path in folder.rglob("*.webp"):
        match = NAME.match(path.relative_to(folder).as_posix())
        if match and int(match["width"]) > best.get(match["key"], (0, path))[0]:
            best[match["key"]] = (int(match["width"]), path)
    return {key: path for key, (_, path) in best.items()}


def main_colour(picture: Image.Image) -> str:
    """The commonest of eight colours: the ground, mostly, so that a card does not flash while its picture loads."""
    few = picture.resize((64, 80)).quantize(8)
    _, index = max(few.getcolors())
    r, g, b = few.getpalette()[index * 3:index * 3 + 3]
    return f"#{r:02x}{g:02x}{b:02x}"


def describe(path: Path) -> dict:
    with Image.open(path) as file:
        picture = file.convert("RGB")
    tiny = picture.resize((16, max(1, round(16 * picture.height / picture.width))), Image.LANCZOS)
    buffer = io.BytesIO()
    tiny.save(buffer, "WEBP", quality=40, method=6)
    blur = "data:image/webp;base64," + base64.b64encode(buffer.getvalue()).decode()
    return {"width": picture.width, "height": picture.height, "color": main_colour(picture), "blur": blur}


if __name__ == "__main__":
    found = largest(PICTURES / "webp")
    manifest = {key: describe(found[key]) for key in sorted(found)}
    (PICTURES / "pictures.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(manifest)} pictures")

// Renders the line drawings of the guides: node seed/pictures/drawings/render.mjs. Writes webp/huong-dan/{name}-{width}.webp.
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import sharp from "sharp"
import { paper } from "./parts.mjs"
import { selling } from "./selling.mjs"
import { sending } from "./sending.mjs"

const folder = join(dirname(fileURLToPath(import.meta.url)), "../webp/huong-dan")
const widths = [320, 640, 960]

mkdirSync(folder, { recursive: true })
for (const [name, drawn] of Object.entries({ ...selling, ...sending })) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 720" width="960" height="720" stroke-linecap="round" stroke-linejoin="round"><rect width="960" height="720" fill="${paper}"/>${drawn}</svg>`
  const sheet = await sharp(Buffer.from(svg), { density: 144 }).resize({ width: 1920 }).png().toBuffer()
  for (const width of widths) {
    writeFileSync(join(folder, `${name}-${width}.webp`), await sharp(sheet).resize({ width }).webp({ quality: 82, effort: 6 }).toBuffer())
  }
}

import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writePdf } from "@cho-lang/kit/pdf"
import { pictureAsJpeg } from "@cho-lang/kit/picture"
import { openPictureStore, type PictureStoreSettings } from "@cho-lang/kit/picture-store"
import type { ZipPart } from "@cho-lang/kit/zip-write"
import { evidenceItems, evidenceWords } from "../rules/evidence"
import { drawEvidence } from "./draw-evidence"
import type { Evidence } from "./read-evidence"

export interface PackWish {
  evidence: Evidence
  language: "vi" | "en"
  moment: Date
  pictures: PictureStoreSettings
  publicUrl: string
}

/** Addresses of the product's and the stall's page, and of the newest batch's trace page where it has a code. */
export function evidenceAddresses({ evidence, language, publicUrl }: Omit<PackWish, "moment" | "pictures">): string[] {
  const shop = `${publicUrl}${language === "en" ? "/en" : ""}`
  const pages = [`${shop}/san-pham/${evidence.handle}`, `${shop}/gian-hang/${evidence.seller.handle}`]
  return evidence.trace_code === null ? pages : [...pages, `${shop}/t/${evidence.trace_code}`]
}

/** What the checklist is worked out of. */
export function itemsOf(evidence: Evidence) {
  const { is_on_sale, story, seller, pictures, sold, sold_elsewhere, holder, trace_code } = evidence
  return evidenceItems({
    is_on_sale,
    story,
    stall_story: seller.story,
    pictures: pictures.length,
    sold: sold.pieces + sold_elsewhere,
    registration_no: holder?.registration_no ?? null,
    is_traced: trace_code !== null,
  })
}

async function summary(wish: PackWish): Promise<Buffer> {
  const { evidence, language, moment } = wish
  const folder = await mkdtemp(join(tmpdir(), "evidence-"))
  try {
    const file = join(folder, "tom-tat.pdf")
    const draw = { evidence, items: itemsOf(evidence), language, moment, addresses: evidenceAddresses(wish) }
    const page = { title: evidenceWords(language, "title"), lang: language, size: "A4", margin: 48 }
    await writePdf(file, page, (pdf) => drawEvidence(pdf, draw))
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Begins a file that Windows' own editor is to read as UTF-8. */
const MARK = "\ufeff"

/** The parts of a pack one after the other: the summary, the stories as they are, the pictures; a picture that is gone is left out. */
export async function* evidenceParts(wish: PackWish): AsyncGenerator<ZipPart> {
  const { evidence, pictures: settings } = wish
  yield { name: "tom-tat.pdf", content: await summary(wish) }
  const stories = [evidence.title, evidence.story, evidence.seller.name, evidence.seller.story].filter(Boolean)
  yield { name: "cau-chuyen.txt", content: Buffer.from(`${MARK}${stories.join("\n\n")}\n`) }
  const store = await openPictureStore(settings)
  try {
    for (const [place, key] of evidence.pictures.entries()) {
      const file = (await store.get(`${key}-960.webp`)) ?? (await store.get(`${key}-640.webp`))
      const content = file && (await pictureAsJpeg(file))
      if (content) {
        yield { name: `anh/anh-${String(place + 1).padStart(2, "0")}.jpg`, content }
      }
    }
  } finally {
    store.close()
  }
}

import { stat } from "node:fs/promises"
import { join } from "node:path"
import { InputError } from "@cho-lang/kit/input-error"
import { keepPdf } from "@cho-lang/kit/keep-pdf"
import { writePdf } from "@cho-lang/kit/pdf"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { FairCatalogue } from "../../modules/fair/models"
import type { MadeFair } from "../../modules/fair/rows"
import { groupFair, layFair } from "../rules/fair-layout"
import { fairMoment, fairWords } from "../rules/fair-words"
import { type FairWish, MOST_FAIR_GOODS } from "../rules/read-fair-wish"
import { databaseNow } from "../steps/clock"
import type { Cover } from "./draw-cover"
import { drawFair, type FairToDraw } from "./draw-fair"
import { type FairGood, readFairGoods, readFairPictures } from "./fair-goods"
import { type FairPictures, withFairPictures } from "./fair-pictures"
import { fairSettings } from "./fair-settings"

export type FairJob = InferTypeOf<typeof FairCatalogue>

/** Says how far it is, `done` goods of its total; false: stop. Absent: as far as before. */
type Beat = (done?: number) => Promise<boolean>

const MOST_ON_COVER = 4

const isPicture = (picture: Buffer | null): picture is Buffer => picture !== null

async function coverOf(
  job: FairJob,
  goods: FairGood[],
  pictures: FairPictures,
  facts: { made: string; address: string },
): Promise<Cover> {
  const { language, seller_id, with_prices } = job
  const count = (of: (good: FairGood) => string) => new Set(goods.map(of)).size
  const first = goods[0]
  const counts = { goods: goods.length, stalls: count(({ stall }) => stall), villages: count(({ village }) => village) }
  // Of different villages as far as there are, those with stars before others of theirs.
  const byVillage = new Map<string, FairGood[]>()
  for (const good of [...goods]
    .sort((one, next) => (next.stars ?? 0) - (one.stars ?? 0))
    .filter(({ picture }) => picture)) {
    byVillage.set(good.village, [...(byVillage.get(good.village) ?? []), good])
  }
  const turns = [0, 1, 2, 3].flatMap((turn) => [...byVillage.values()].flatMap((own) => own[turn] ?? []))
  const shown = await Promise.all(turns.slice(0, MOST_ON_COVER).map(({ picture }) => pictures.get(picture ?? "")))
  const ofStall = seller_id === null ? "title" : "of_stall"
  return {
    ...facts,
    language,
    with_prices,
    title: job.title ?? fairWords(language, ofStall, { stall: first?.stall ?? "" }),
    sum: fairWords(language, seller_id === null ? "sum" : "sum_stall", counts),
    has_demo: goods.some(({ is_demo, stars_are_demo }) => is_demo || stars_are_demo),
    pictures: shown.filter(isPicture),
  }
}

/** Makes pictures ready one after the other; false where the work is to stop. */
async function preparePictures(keys: string[], total: number, pictures: FairPictures, beat: Beat): Promise<boolean> {
  for (const [place, key] of keys.entries()) {
    if (!(await beat(Math.floor((place / keys.length) * total)))) {
      return false
    }
    await pictures.get(key)
  }
  return beat(total)
}

/**
 * Makes the PDF of a catalogue. Pictures first, which is what takes time; then all goods are read in one statement and drawn: what lost
 * its star or left the market meanwhile is printed as it is then. Null where it is to stop.
 * @throws InputError `fair_empty`: nothing fits any more
 */
export async function makeFair(container: MedusaContainer, job: FairJob, beat: Beat): Promise<MadeFair | null> {
  const { pictures: settings, publicUrl } = fairSettings(container)
  const { language, group_by, with_prices, seller_id, commune_code, total } = job
  const query = { seller_id, commune_code, wish: job.wish as unknown as FairWish }
  return await withFairPictures(settings, async (pictures) => {
    const keys = await readFairPictures(container, query, MOST_FAIR_GOODS)
    if (!(await preparePictures(keys, total, pictures, beat))) {
      return null
    }
    const moment = await databaseNow(container)
    const goods = await readFairGoods(container, { ...query, language, limit: MOST_FAIR_GOODS })
    if (goods.length === 0) {
      throw new InputError({ code: "fair_empty", message: "No goods fit" })
    }
    const nameOf = ({ village, commune, craft }: FairGood) => (group_by === "craft" ? craft : `${village}, ${commune}`)
    const sections = groupFair(goods, nameOf, { language, other: fairWords(language, "other") })
    const layout = layFair(sections)
    const { date, time } = fairMoment(moment, language)
    const shop = `${publicUrl}${language === "en" ? "/en" : ""}`
    const facts = { made: fairWords(language, "made", { date, time }), address: `${shop}/ocop` }
    const cover = await coverOf(job, goods, pictures, facts)
    const fair: FairToDraw = {
      ...{ language, group_by, with_prices, date, cover, sections, layout },
      pictureOf: ({ picture }) => (picture === null ? Promise.resolve(null) : pictures.get(picture)),
      addressOf: ({ handle }) => `${shop}/san-pham/${handle}`,
      goOn: () => beat(),
    }
    const file = join(pictures.folder, "danh-muc.pdf")
    let isWhole = false
    await writePdf(file, { title: cover.title, lang: language, size: "A4", margin: 0 }, async (pdf) => {
      isWhole = await drawFair(pdf, fair)
    })
    if (!isWhole) {
      return null
    }
    const file_id = await keepPdf(container.resolve(Modules.FILE), file, `hoi-cho-${job.id}.pdf`)
    const { size: bytes } = await stat(file)
    return { file_id, printed: goods.length, pages: 1 + layout.contents_pages + layout.pages.length, bytes }
  })
}

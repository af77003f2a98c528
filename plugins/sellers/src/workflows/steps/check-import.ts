import { InputError } from "@cho-lang/kit/input-error"
import { readSheet } from "@cho-lang/kit/sheet"
import type { SheetRow } from "@cho-lang/kit/sheet-limits"
import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_IMPORTS_MODULE } from "../../modules/listing-imports"
import type { ListingImport } from "../../modules/listing-imports/models"
import type { ListingImportsModuleService } from "../../modules/listing-imports/service"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { errorsByRow, groupImportRows, type RowGroup } from "../rules/group-import-rows"
import { type FoundColumn, findColumns } from "../rules/import-columns"
import { type JudgedRow, judgeImportRow, type LookedUp } from "../rules/judge-import-row"
import { draftKeyOf, isExample, readImportRow, refuseMoreText } from "../rules/read-import-row"
import { findListingCraft } from "./find-listing-craft"
import { photoFinder, withArchive } from "./import-files"

export type ImportJob = InferTypeOf<typeof ListingImport>

/** Rows judged and written down at once. */
const AT_ONCE = 50

/**
 * Reads the rows below the headings, those about the same goods together.
 * @throws InputError `sheet_too_much_text`
 */
function readRows(columns: FoundColumn[], below: SheetRow[], { seller_id, craft }: ImportJob): RowGroup[] {
  const rows = below.filter((row) => !isExample(columns, row)).map((row) => readImportRow(columns, row))
  refuseMoreText(rows)
  return groupImportRows(rows, (row) => draftKeyOf(seller_id, craft, row))
}

async function standing(container: MedusaContainer, seller_id: string, rows: RowGroup[], photos: LookedUp[]) {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
  const keys = rows.flatMap(({ key }) => key ?? [])
  const drafts = await listings.listListingDrafts(
    { seller_id, client_key: keys },
    { select: ["client_key", "revision", "answers", "product_id"], take: keys.length },
  )
  const hashes = photos.flatMap((photo) => ("sha256" in photo ? photo.sha256 : []))
  const pictures = await listings.listListingPictures(
    { seller_id, sha256: hashes },
    { select: ["id", "sha256"], take: hashes.length },
  )
  return {
    drafts: new Map(drafts.map(({ client_key, ...draft }) => [client_key, draft])),
    known: new Map(pictures.map(({ id, sha256 }) => [sha256, id])),
  }
}

type Craft = Awaited<ReturnType<typeof findListingCraft>>

/** Looks a photo up by its name; null where no ZIP came. One for the whole file: each photo is unpacked once, however many rows name it. */
type Find = ReturnType<typeof photoFinder> | null

async function lookUp(find: Find, rows: RowGroup[]): Promise<(LookedUp[] | null)[]> {
  const looked: (LookedUp[] | null)[] = []
  for (const { row } of rows) {
    const photos: LookedUp[] = []
    for (const name of (find && row.pictures) ?? []) {
      photos.push(await (find as NonNullable<Find>)(name))
    }
    looked.push(find && photos)
  }
  return looked
}

async function judge(container: MedusaContainer, job: ImportJob, craft: Craft, rows: RowGroup[], find: Find) {
  const looked = await lookUp(find, rows)
  const all = looked.flatMap((photos) => photos ?? [])
  const { drafts, known } = await standing(container, job.seller_id, rows, all)
  const facts = { craft, today: vietnamDate(new Date()), known }
  return rows.flatMap((group, place) => {
    const { key, row } = group
    const draft = drafts.get(key ?? "") ?? null
    const judged = judgeImportRow(row, { ...facts, draft, photos: looked[place] ?? null })
    const others = group.rows.slice(1).some(({ errors }) => errors.length > 0)
    return rowsToKeep(job, group, others ? { ...judged, verdict: "bad" } : judged)
  })
}

type Json = Record<string, unknown>

/** Goods that are in order are one row; of those that are not each row is told what is wrong with it, and nothing else is kept. */
function rowsToKeep({ id: import_id }: ImportJob, group: RowGroup, judged: JudgedRow) {
  const { answers, files, revision, verdict } = judged
  const isBad = verdict === "bad"
  const errors = isBad ? errorsByRow(group, judged.errors) : [[]]
  return errors.map((own, at) => {
    const row = group.rows[at] ?? group.row
    return {
      import_id,
      n: row.n,
      client_key: group.key,
      name: row.name,
      cells: row.cells as unknown as Json,
      answers: isBad ? null : answers,
      files: (isBad ? null : files) as unknown as Json,
      revision,
      verdict,
      errors: own as unknown as Json,
    }
  })
}

/**
 * Reads the whole file and writes down row by row what it would do; begun again it begins anew. False when it was taken
 * over meanwhile.
 * @throws InputError those of `readSheet` and `openPictureArchive`, `sheet_headings`, `sheet_without_rows`, `sheet_too_much_text`,
 * `craft_unknown`
 */
export async function checkImport(container: MedusaContainer, job: ImportJob, worker: string): Promise<boolean> {
  const imports = container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE)
  const craft = await findListingCraft(container, { seller_id: job.seller_id, craft: job.craft })
  const { rows } = await readSheet(await container.resolve(Modules.FILE).getAsBuffer(job.sheet_file_id ?? ""))
  const found = findColumns(rows)
  if (!found) {
    throw new InputError({ code: "sheet_headings", field: "file", message: "No row with headings we know" })
  }
  const waiting = readRows(found.columns, found.below, job)
  if (waiting.length === 0) {
    throw new InputError({ code: "sheet_without_rows", field: "file", message: "No goods below the headings" })
  }
  await imports.deleteListingImportRows({ import_id: job.id })
  await imports.updateListingImports({ id: job.id, columns: found.columns as unknown as Record<string, unknown> })
  return await withArchive(container, job.zip_file_id, async (archive) => {
    const find = archive && photoFinder(archive)
    for (let from = 0; from < waiting.length; from += AT_ONCE) {
      if (!(await imports.beat({ id: job.id, worker, has_done: false }))) {
        return false
      }
      const batch = waiting.slice(from, from + AT_ONCE)
      await imports.createListingImportRows(await judge(container, job, craft, batch, find))
    }
    return true
  })
}

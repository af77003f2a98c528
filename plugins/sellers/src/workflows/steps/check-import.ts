import { InputError } from "@cho-lang/kit/input-error"
import type { PictureArchive } from "@cho-lang/kit/picture-archive"
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
import { type FoundColumn, findColumns } from "../rules/import-columns"
import { judgeImportRow, type LookedUp } from "../rules/judge-import-row"
import { draftKeyOf, type ImportRow, isExample, readImportRow } from "../rules/read-import-row"
import { findListingCraft } from "./find-listing-craft"
import { photoFinder, withArchive } from "./import-files"

export type ImportJob = InferTypeOf<typeof ListingImport>

/** Rows judged and written down at once. */
const AT_ONCE = 50

interface Keyed {
  row: ImportRow
  key: string | null
}

/** Reads the rows below the headings; of rows about the same goods the later ones are told so. */
function readRows(columns: FoundColumn[], below: SheetRow[], { seller_id, craft }: ImportJob): Keyed[] {
  const first = new Map<string, number>()
  return below
    .filter((row) => !isExample(columns, row))
    .map((sheetRow) => {
      const row = readImportRow(columns, sheetRow)
      const key = draftKeyOf(seller_id, craft, row)
      const before = first.get(key ?? "")
      if (before !== undefined) {
        row.errors.push({ code: "row_twice", field: row.code ? "code" : "name", details: { row: before } })
      } else if (key) {
        first.set(key, row.n)
      }
      return { row, key }
    })
}

async function standing(container: MedusaContainer, seller_id: string, rows: Keyed[], photos: LookedUp[]) {
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

async function judge(
  container: MedusaContainer,
  job: ImportJob,
  craft: Craft,
  rows: Keyed[],
  archive: PictureArchive | null,
) {
  const find = archive && photoFinder(archive)
  const looked: (LookedUp[] | null)[] = []
  for (const { row } of rows) {
    const photos: LookedUp[] = []
    for (const name of find ? (row.pictures ?? []) : []) {
      photos.push(await (find as NonNullable<typeof find>)(name))
    }
    looked.push(find ? photos : null)
  }
  const all = looked.flatMap((photos) => photos ?? [])
  const { drafts, known } = await standing(container, job.seller_id, rows, all)
  const facts = { craft, today: vietnamDate(new Date()), known }
  return rows.map(({ row, key }, place) => {
    const draft = drafts.get(key ?? "") ?? null
    const judged = judgeImportRow(row, { ...facts, draft, photos: looked[place] ?? null })
    return {
      import_id: job.id,
      n: row.n,
      client_key: key,
      name: row.name,
      cells: row.cells as unknown as Record<string, unknown>,
      ...judged,
      files: judged.files as unknown as Record<string, unknown>,
      errors: judged.errors as unknown as Record<string, unknown>,
    }
  })
}

/**
 * Reads the whole file and writes down row by row what it would do; begun again it begins anew. False when it was taken
 * over meanwhile.
 * @throws InputError those of `readSheet` and `openPictureArchive`, `sheet_headings`, `sheet_without_rows`, `craft_unknown`
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
    for (let from = 0; from < waiting.length; from += AT_ONCE) {
      if (!(await imports.beat({ id: job.id, worker, has_done: false }))) {
        return false
      }
      const batch = waiting.slice(from, from + AT_ONCE)
      await imports.createListingImportRows(await judge(container, job, craft, batch, archive))
    }
    return true
  })
}

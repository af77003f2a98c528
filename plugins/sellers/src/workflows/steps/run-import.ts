import { InputError, isInputError } from "@cho-lang/kit/input-error"
import { lanes } from "@cho-lang/kit/lanes"
import type { PictureArchive } from "@cho-lang/kit/picture-archive"
import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { LISTING_IMPORTS_MODULE } from "../../modules/listing-imports"
import type { ListingImportRow } from "../../modules/listing-imports/models"
import type { ListingImportsModuleService } from "../../modules/listing-imports/service"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { Draft } from "../../modules/listings/drafts"
import type { ListingsModuleService } from "../../modules/listings/service"
import { importListingWorkflow, refuseImportRowWorkflow } from "../import-listing"
import { type NewListing, proposeListingsWorkflow } from "../propose-listings"
import { type ImportFile, sameAnswers } from "../rules/judge-import-row"
import type { RowError } from "../rules/read-import-row"
import { readListing } from "../rules/read-listing"
import { takePhoto } from "../take-photo"
import type { ImportJob } from "./check-import"
import { findHindrance, type Hindrance } from "./find-hindrance"
import { findListingCraft } from "./find-listing-craft"
import { photoOf, withArchive } from "./import-files"
import { importLock } from "./open-listing-import"

/** Rows made at once: more are hardly quicker, and each lot is a stop for who wants to end. */
const AT_ONCE = 20
/** Rows whose photos are in memory at once. */
const ROWS_AHEAD = 3
/** Within a lot; a minute of silence lets another process take over. */
const BEAT_MS = 5_000

type Row = InferTypeOf<typeof ListingImportRow>

interface Photo {
  id: string
  key: string
}

interface ReadyRow {
  row: Row
  client_key: string
  answers: Record<string, unknown>
  photos: Photo[]
}

interface Ways {
  container: MedusaContainer
  job: ImportJob
  craft: Awaited<ReturnType<typeof findListingCraft>>
  archive: PictureArchive | null
  /** Says that the work goes on; false when it was stopped or taken over. */
  beat: (has_done: boolean) => Promise<boolean>
}

const listingsOf = (container: MedusaContainer) => container.resolve<ListingsModuleService>(LISTINGS_MODULE)
const listedBy = ({ by_kind, by_id }: ImportJob) => ({ kind: by_kind, id: by_id })

async function keepPhoto({ container, job, archive }: Ways, { name, sha256 }: ImportFile): Promise<Photo> {
  const known = await listingsOf(container).findPicture(job.seller_id, sha256)
  if (known) {
    return known
  }
  const file = archive ? await photoOf(archive, name) : { code: "zip_missing" }
  if (!Buffer.isBuffer(file)) {
    throw new InputError({ code: file.code, field: "pictures", message: `No photo ${name}`, details: { name } })
  }
  return await takePhoto(container, { seller_id: job.seller_id, sent_by_id: job.by_id, file })
}

/** What a refusal says of a row. A refused photo's own field is called `file`. */
function errorsOf({ code, field, details, errors }: InputError, isPhoto = false): RowError[] {
  const first = { code, field: isPhoto ? "pictures" : field, details: details as RowError["details"] }
  return errors ? [first, ...errors.slice(1)] : [first]
}

async function refuse({ container }: Ways, row: Row, errors: RowError[]): Promise<void> {
  await refuseImportRowWorkflow(container).run({ input: { id: row.id, outcome: "failed", errors } })
}

/** The photos of a row, kept; null where one was refused, and the row with it. */
async function ready(ways: Ways, row: Row): Promise<ReadyRow | null> {
  const answers = row.answers as Record<string, unknown>
  const files = row.files as unknown as ImportFile[] | null
  try {
    const photos: Photo[] = []
    for (const file of files ?? []) {
      photos.push(await keepPhoto(ways, file))
    }
    const ids = [...new Set(photos.map(({ id }) => id))]
    const whole = files ? { ...answers, pictures: ids } : answers
    return { row, client_key: row.client_key ?? "", answers: whole, photos }
  } catch (error) {
    if (!isInputError(error)) {
      throw error
    }
    await refuse(ways, row, errorsOf(error, true))
    return null
  }
}

function newListing({ row, client_key, answers, photos }: ReadyRow, { craft }: Ways): NewListing {
  const offer = readListing(answers, { craft, today: vietnamDate(new Date()) })
  const keys = new Map(photos.map(({ id, key }) => [id, key]))
  return { row_id: row.id, client_key, answers, offer, pictures: offer.pictures.map((id) => keys.get(id) ?? "") }
}

/** All at once; where one of them is refused, or another phone was faster, one by one. */
async function makeNew(ways: Ways, rows: ReadyRow[]): Promise<void> {
  const { container, job, craft } = ways
  try {
    const listings = rows.map((row) => newListing(row, ways))
    const input = { seller_id: job.seller_id, craft_id: craft.id, listed_by: listedBy(job), listings }
    await proposeListingsWorkflow(container).run({ input })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Import ${job.id}, ${rows.length} rows one by one: ${error}`)
    for (const row of rows) {
      await change(ways, row, await listingsOf(container).findDraft(job.seller_id, row.client_key))
    }
  }
}

async function change(ways: Ways, { row, client_key, answers }: ReadyRow, draft: Draft | null): Promise<void> {
  const { container, job } = ways
  const stands = draft !== null && sameAnswers(draft.answers, answers)
  if (!stands && (draft?.revision ?? 0) !== row.revision) {
    await refuse(ways, row, [{ code: "draft_changed", field: null }])
    return
  }
  const save = stands ? null : { revision: row.revision, answers }
  const input = { row_id: row.id, seller_id: job.seller_id, client_key, save, listed_by: listedBy(job) }
  try {
    await importListingWorkflow(container).run({ input })
  } catch (error) {
    if (!isInputError(error)) {
      throw error
    }
    await refuse(ways, row, errorsOf(error))
  }
}

async function makeRows(ways: Ways, rows: Row[]): Promise<void> {
  // Photos of the next rows are cleaned while those of one are written down.
  const ahead = lanes(ROWS_AHEAD)
  const made = await Promise.all(
    rows.map((row) =>
      ahead(async () => {
        await ways.beat(false)
        return await ready(ways, row)
      }),
    ),
  )
  const fresh: ReadyRow[] = []
  for (const one of made) {
    const draft = one && (await listingsOf(ways.container).findDraft(ways.job.seller_id, one.client_key))
    if (one && draft) {
      await change(ways, one, draft)
    } else if (one) {
      fresh.push(one)
    }
  }
  if (fresh.length > 0) {
    await makeNew(ways, fresh)
  }
}

/** Seconds: to wait for the lot before, and what a lot takes at the very most (twenty rows of ten large photos). */
const LOT = { timeout: 120, expire: 600 }

/** Makes the next rows; `left` where none waits. Never two lots of one import at once: the one before ends first. */
async function makeLot(ways: Ways): Promise<"left" | "made"> {
  const { container, job } = ways
  const imports = container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE)
  return await container.resolve(Modules.LOCKING).execute(
    importLock(job.id),
    async () => {
      const rows = await imports.listListingImportRows(
        { import_id: job.id, verdict: ["new", "changed"], outcome: "waiting" },
        { take: AT_ONCE, order: { n: "ASC" } },
      )
      if (rows.length === 0) {
        return "left"
      }
      await makeRows(ways, rows)
      await imports.count(job.id)
      return "made"
    },
    LOT,
  )
}

/**
 * Makes what the rows say, a lot at a time, each lot whole or not at all. What a killed process left behind is found again by the
 * drafts' names. Answers `taken` when it was stopped or taken over; else why it may not go on, looked up before each lot.
 */
export async function runImport(
  container: MedusaContainer,
  job: ImportJob,
  worker: string,
): Promise<"done" | "taken" | Hindrance> {
  const imports = container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE)
  const craft = await findListingCraft(container, { seller_id: job.seller_id, craft: job.craft })
  let beaten = 0
  const beat = async (has_done: boolean) => {
    if (!has_done && Date.now() - beaten < BEAT_MS) {
      return true
    }
    beaten = Date.now()
    return await imports.beat({ id: job.id, worker, has_done })
  }
  return await withArchive(container, job.zip_file_id, async (archive) => {
    while (await beat(true)) {
      const hindrance = await findHindrance(container, job)
      if (hindrance) {
        return hindrance
      }
      if ((await makeLot({ container, job, craft, archive, beat })) === "left") {
        return "done"
      }
    }
    return "taken"
  })
}

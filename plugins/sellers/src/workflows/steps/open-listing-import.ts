import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_IMPORTS_MODULE } from "../../modules/listing-imports"
import type { ImportSender, ImportState } from "../../modules/listing-imports/moves"
import type { ListingImportsModuleService } from "../../modules/listing-imports/service"
import { dropImportFiles } from "./import-files"

/** Held while a lot of an import's rows is made. */
export const importLock = (id: string): string => `listing-import:${id}`

export interface NewImport extends ImportSender {
  seller_id: string
  craft: string
  sheet_name: string
  sheet_file_id: string
  zip_name: string | null
  zip_file_id: string | null
}

function running(): InputError {
  return new InputError({ code: "import_running", type: "conflict", message: "Another file of this stall is at work" })
}

/** True for the index that lets one import of a stall be at work. */
async function isAtWork(imports: ListingImportsModuleService, seller_id: string): Promise<boolean> {
  const [one] = await imports.listListingImports({ seller_id, state: ["checking", "running"] }, { take: 1 })
  return one !== undefined
}

/**
 * Writes down a file that came; it waits to be checked. Files of the stall that wait for a tap go: who sends a hundred and starts none
 * must not fill the disk.
 * @throws InputError `import_running` (409)
 */
export const openListingImportStep = createStep(
  "open-listing-import",
  async (input: NewImport, { container }) => {
    const imports = container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE)
    if (await isAtWork(imports, input.seller_id)) {
      throw running()
    }
    const { id } = await imports.createListingImports(input).catch(async (error: unknown) => {
      // Another came between our look and our write; the unique index saw it.
      throw (await isAtWork(imports, input.seller_id)) ? running() : error
    })
    const replaced = await imports.replaceOthers({ id, seller_id: input.seller_id })
    for (const job of await imports.listListingImports({ id: replaced })) {
      // What stays behind here the job drops.
      await dropImportFiles(container, job).catch(() => undefined)
    }
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE).deleteListingImports(id)
    }
  },
)

export interface ImportMove {
  id: string
  seller_id: string
  to: "running" | "stopped"
  /** Who taps; from a start on it runs in this name. */
  by: ImportSender
}

/** Seconds that a lot of rows may take; where it takes longer the counts are told a little later. */
const LOT_SECONDS = 15

/** Waits until the rows at hand are through: who stopped is told what is in. */
async function endOfLot(container: MedusaContainer, id: string): Promise<void> {
  const lock = container
    .resolve(Modules.LOCKING)
    .execute(importLock(id), async () => undefined, { timeout: LOT_SECONDS })
  await lock.catch(() => undefined)
}

const FROM: Record<ImportMove["to"], ImportState[]> = { running: ["ready", "stopped"], stopped: ["running"] }

/**
 * Starts an import, lets it go on, or stops it.
 * @throws InputError `import_not_found` (404), `import_running`, `import_nothing_to_do`, `import_moved` (409)
 */
export const moveListingImportStep = createStep(
  "move-listing-import",
  async ({ id, seller_id, to, by }: ImportMove, { container }) => {
    const imports = container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE)
    const [found] = await imports.listListingImports({ id, seller_id }, { take: 1 })
    if (!found) {
      throw importNotFound()
    }
    if (to === "running" && found.new_count + found.changed_count === 0) {
      throw new InputError({ code: "import_nothing_to_do", type: "conflict", message: "No row would change anything" })
    }
    const name = to === "running" ? { by } : {}
    const moved = await imports.move({ id, seller_id, from: FROM[to], to, ...name }).catch(async (error: unknown) => {
      throw (await isAtWork(imports, seller_id)) ? running() : error
    })
    if (!moved && found.state !== to) {
      throw new InputError({ code: "import_moved", type: "conflict", message: `The import is ${found.state}` })
    }
    if (to === "stopped") {
      await endOfLot(container, id)
    }
    const { by_kind, by_id, grant_id, state } = found
    const back = { id, seller_id, from: [to as ImportState], to: state, by: { by_kind, by_id, grant_id } }
    return new StepResponse({ id }, moved ? back : undefined)
  },
  async (back, { container }) => {
    if (back) {
      await container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE).move(back)
    }
  },
)

/** The answer for an import that is not there, or not of this stall. */
export function importNotFound(): InputError {
  return new InputError({ code: "import_not_found", type: "not_found", message: "No such import" })
}

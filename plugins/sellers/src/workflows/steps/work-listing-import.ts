import { randomUUID } from "node:crypto"
import { isInputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_IMPORTS_MODULE } from "../../modules/listing-imports"
import type { ListingImportsModuleService } from "../../modules/listing-imports/service"
import { recordAuditWorkflow } from "../record-audit"
import { checkImport, type ImportJob } from "./check-import"
import { dropImportFiles } from "./import-files"
import { runImport } from "./run-import"

const importsOf = (container: MedusaContainer) => container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE)

/** A helper's import is one line in the household's history, with what came of it. */
async function tellHistory(container: MedusaContainer, id: string): Promise<void> {
  const job = await importsOf(container).retrieveListingImport(id)
  if (job.by_kind !== "helper") {
    return
  }
  await recordAuditWorkflow(container).run({
    input: {
      actor: { kind: "helper", id: job.by_id },
      seller_id: job.seller_id,
      grant_id: job.grant_id,
      action: "listing_import_done",
      entity: "listing_import",
      entity_id: job.id,
      before: null,
      after: { rows_done: job.done_count, rows_bad: job.bad_count + job.failed_count },
    },
  })
}

async function check(container: MedusaContainer, job: ImportJob, worker: string): Promise<void> {
  const { id, seller_id } = job
  const imports = importsOf(container)
  try {
    if (!(await checkImport(container, job, worker))) {
      return
    }
  } catch (error) {
    if (!isInputError(error)) {
      throw error
    }
    const problem = { code: error.code, ...error.details }
    await imports.move({ id, seller_id, from: ["checking"], to: "failed", problem })
    await dropImportFiles(container, job)
    return
  }
  await imports.count(id)
  await imports.move({ id, seller_id, from: ["checking"], to: "ready" })
}

async function run(container: MedusaContainer, job: ImportJob, worker: string): Promise<void> {
  const { id, seller_id } = job
  const imports = importsOf(container)
  const end = await runImport(container, job, worker)
  if (end === "done") {
    await imports.move({ id, seller_id, from: ["running"], to: "done" })
    await dropImportFiles(container, job)
    await tellHistory(container, id)
  } else if (end !== "taken") {
    await imports.move({ id, seller_id, from: ["running"], to: "stopped", problem: end })
  }
}

/**
 * Takes up imports that wait, as long as it takes. Nothing is undone: each lot of rows is a workflow of its own. Where it
 * breaks down another process, or this one after a minute, goes on.
 */
export const workListingImportsStep = createStep(
  "work-listing-imports-step",
  async ({ ids }: { ids: string[] }, { container }) => {
    const imports = importsOf(container)
    for (const id of ids) {
      const worker = randomUUID()
      const state = await imports.claim(id, worker)
      if (!state) {
        continue
      }
      try {
        const job = await imports.retrieveListingImport(id)
        await (state === "checking" ? check(container, job, worker) : run(container, job, worker))
      } catch (error) {
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Import ${id} will be taken up again: ${error}`)
        await imports.release(id, worker)
      }
    }
    return new StepResponse({ worked: ids.length })
  },
)

/** Ends imports that cannot be ended otherwise, drops the files of all that are over, and their rows after a month. */
export const clearListingImportsStep = createStep("clear-listing-imports-step", async (_, { container }) => {
  const imports = importsOf(container)
  await imports.giveUp()
  await imports.clearRows()
  const over = await imports.listListingImports({
    state: ["done", "failed"],
    $or: [{ sheet_file_id: { $ne: null } }, { zip_file_id: { $ne: null } }],
  })
  for (const job of over) {
    await dropImportFiles(container, job)
  }
  return new StepResponse({ cleared: over.length })
})

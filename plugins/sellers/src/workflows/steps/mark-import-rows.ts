import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_IMPORTS_MODULE } from "../../modules/listing-imports"
import type { ListingImportsModuleService } from "../../modules/listing-imports/service"
import type { RowError } from "../rules/read-import-row"

export interface RowMark {
  id: string
  outcome: "done" | "failed"
  product_id?: string | null
  errors?: RowError[]
}

/** Writes down what became of rows; taken back to waiting when the rest fails. */
export const markImportRowsStep = createStep(
  "mark-import-rows",
  async (marks: RowMark[], { container }) => {
    const imports = container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE)
    const rows = marks.map(({ errors, ...mark }) => ({
      ...mark,
      ...(errors && { errors: errors as unknown as Record<string, unknown> }),
    }))
    await imports.updateListingImportRows(rows)
    return new StepResponse(
      marks.length,
      marks.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids) {
      const imports = container.resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE)
      await imports.updateListingImportRows(ids.map((id) => ({ id, outcome: "waiting" as const, product_id: null })))
    }
  },
)

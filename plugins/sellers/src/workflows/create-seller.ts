import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { readSellerTexts, type SellerTexts } from "./rules/read-seller"
import { checkPlaceStep } from "./steps/check-place"
import { createSellerStep } from "./steps/create-seller"

export interface CreateSellerInput extends SellerTexts {
  entity_type: "household" | "individual" | "cooperative" | "company"
  owner_name?: string | null
  organisation_name?: string | null
  craft_ids?: string[]
  village_id: string
  /** Default: the commune of the village. */
  commune_code?: string
  /** Key of the picture. */
  picture?: string | null
  /** `approved` opens the stall at once (seed, staff); default `pending`. */
  status?: "pending" | "approved"
  /** When an approved stall opened, UTC; default now. */
  opened_at?: Date | string
  is_demo?: boolean
}

/**
 * Opens a stall, waiting for approval unless told otherwise. Emits `seller.created`.
 * @throws InputError `handle_wrong`, `handle_taken`, `village_not_found`, `commune_unknown` and those of texts
 */
export const createSellerWorkflow = createWorkflow("create-seller", (input: CreateSellerInput) => {
  const texts = transform({ input }, (data) => readSellerTexts(data.input, new Date().getUTCFullYear()))
  const place = checkPlaceStep({ village_id: input.village_id, commune_code: input.commune_code })
  const data = transform({ input, texts, place }, ({ input: given, texts: read, place: found }) => {
    const opened = given.status === "approved"
    return {
      ...read,
      ...found,
      entity_type: given.entity_type,
      owner_name: given.owner_name ?? null,
      organisation_name: given.organisation_name ?? null,
      craft_ids: given.craft_ids ?? [],
      status: given.status ?? ("pending" as const),
      picture: given.picture ?? null,
      is_demo: given.is_demo ?? false,
      opened_at: opened ? new Date(given.opened_at ?? Date.now()) : null,
      opened_in_village_id: opened ? found.village_id : null,
      opened_in_commune_code: opened ? found.commune_code : null,
    }
  })
  const seller = createSellerStep(data)
  emitEventStep({ eventName: "seller.created", data: { id: seller.id } })
  return new WorkflowResponse(seller)
})

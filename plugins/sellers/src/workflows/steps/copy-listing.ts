import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { answersOfProduct } from "../rules/answers-of-product"
import { draftNotFound } from "./find-listing-draft"
import { readProductToTakeUp } from "./read-product-to-take-up"

export interface CopyListingInput {
  seller_id: string
  /** Of the draft that is copied. */
  client_key: string
  /** Of the copy: the phone's name for it. */
  copy_key: string
  /** Id of the seller_member. */
  by_id: string
}

const NUMBERS = ["price_vnd", "quantity", "variants"]

/** A copy is another piece: what was counted of the first says nothing of it. */
function withoutShown({ variants, ...answers }: Record<string, unknown>): Record<string, unknown> {
  const bare = ({ price_shown: _, quantity_shown: __, ...said }: Record<string, unknown>) => said
  const forms = Array.isArray(variants) ? variants.map(bare) : variants
  return forms === undefined ? bare(answers) : { ...bare(answers), variants: forms }
}

/**
 * A new draft with the answers of another one, price and number as they are now. Undone by taking it away; made twice it
 * stands once. Answers its `client_key`.
 * @throws InputError `draft_not_found` (404)
 */
export const copyListingStep = createStep(
  "copy-listing-step",
  async (
    { seller_id, client_key, copy_key, by_id }: CopyListingInput,
    { container },
  ): Promise<StepResponse<{ client_key: string }, string | null>> => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const source = await listings.findDraft(seller_id, client_key)
    if (!source) {
      throw draftNotFound()
    }
    // What was not sent yet is copied as typed; of what is a product, price and number changed since are what holds.
    const isSent = source.product_id !== null && source.state !== "open"
    const taken = isSent
      ? await readProductToTakeUp(container, { seller_id, product_id: source.product_id ?? "" })
      : null
    const now = taken ? answersOfProduct(taken.product, taken.facts, []) : {}
    const numbers = Object.fromEntries(Object.entries(now).filter(([field]) => NUMBERS.includes(field)))
    const { saved, draft } = await listings.saveDraft({
      seller_id,
      client_key: copy_key,
      revision: 0,
      answers: withoutShown({ ...source.answers, ...numbers }),
      saved_by_id: by_id,
    })
    return new StepResponse({ client_key: copy_key }, saved ? (draft?.id ?? null) : null)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<ListingsModuleService>(LISTINGS_MODULE).deleteListingDrafts(id)
    }
  },
)

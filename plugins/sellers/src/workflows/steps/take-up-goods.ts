import { randomUUID } from "node:crypto"
import { InputError } from "@cho-lang/kit/input-error"
import { GOODS_WIDTHS, lookAtPicture } from "@cho-lang/kit/picture"
import { openPictureStore } from "@cho-lang/kit/picture-store"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { pictureSettings } from "../picture-settings"
import { answersOfProduct } from "../rules/answers-of-product"
import { readProductToTakeUp } from "./read-product-to-take-up"

export interface TakeUpGoodsInput {
  seller_id: string
  product_id: string
  /** Id of the seller_member. */
  by_id: string
}

/** Where a picture that came another way cannot be read, it is taken to be 4:5, as goods are shown, and plain. */
const BLUR =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 5'%3E%3Crect width='4' height='5' fill='%23EFE6D6'/%3E%3C/svg%3E"

const UNREAD = { width: 960, height: 1200, blur: BLUR }

/** Size and preview of pictures in their widest form, by key. */
async function lookAt(container: MedusaContainer, keys: string[]): Promise<Map<string, typeof UNREAD>> {
  const store = await openPictureStore(pictureSettings(container))
  try {
    const looked = new Map<string, typeof UNREAD>()
    for (const key of keys) {
      const file = await store.get(`${key}-${Math.max(...GOODS_WIDTHS)}.webp`)
      looked.set(key, (file && (await lookAtPicture(file))) ?? UNREAD)
    }
    return looked
  } finally {
    store.close()
  }
}

async function adopt(container: MedusaContainer, { seller_id, by_id }: TakeUpGoodsInput, keys: string[]) {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
  const known = await listings.listListingPictures({ key: keys }, { select: ["id", "key", "seller_id"] })
  const missing = keys.filter((key) => !known.some((picture) => picture.key === key))
  const looked = await lookAt(container, missing)
  const made = await listings.createListingPictures(
    missing.map((key) => ({
      ...(looked.get(key) ?? UNREAD),
      seller_id,
      key,
      sha256: `adopted:${key}`,
      master_id: "",
      state: "ready" as const,
      sent_by_id: by_id,
    })),
  )
  const own = [...known.filter((picture) => picture.seller_id === seller_id), ...made]
  const ids = keys.flatMap((key) => own.find((picture) => picture.key === key)?.id ?? [])
  return { ids, made: made.map(({ id }) => id) }
}

/**
 * Makes the draft of goods that never had one, as if they had been listed at the desk, their pictures adopted under the
 * keys they have; undone by taking both away. Answers the draft's `client_key`, also of one that was there.
 * @throws InputError `product_not_found` (404)
 */
export const takeUpGoodsStep = createStep(
  "take-up-goods-step",
  async (
    input: TakeUpGoodsInput,
    { container },
  ): Promise<StepResponse<{ client_key: string }, { draft: string; pictures: string[] } | null>> => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const { seller_id, product_id, by_id } = input
    const taken = await readProductToTakeUp(container, { seller_id, product_id })
    if (!taken) {
      throw new InputError({ code: "product_not_found", type: "not_found", message: "No such product in this stall" })
    }
    const [known] = await listings.listListingDrafts({ seller_id, product_id }, { select: ["client_key"], take: 1 })
    if (known) {
      return new StepResponse({ client_key: known.client_key }, null)
    }
    const pictures = await adopt(container, input, taken.keys)
    const draft = await listings.createListingDrafts({
      seller_id,
      client_key: randomUUID(),
      product_id,
      revision: 1,
      answers: answersOfProduct(taken.product, taken.facts, pictures.ids),
      state: "published",
      saved_by_id: by_id,
    })
    return new StepResponse({ client_key: draft.client_key }, { draft: draft.id, pictures: pictures.made })
  },
  async (made, { container }) => {
    if (made) {
      const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
      await listings.deleteListingDrafts(made.draft)
      await listings.deleteListingPictures(made.pictures)
    }
  },
)

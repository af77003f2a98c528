import { readFile } from "node:fs/promises"
import { InputError } from "@cho-lang/kit/input-error"
import { picturesByWidth } from "@cho-lang/kit/picture"
import { openPictureStore } from "@cho-lang/kit/picture-store"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { keyReused } from "../rules/refusals"
import { traceSettings } from "../trace-settings"

/** A photo of a step, as it is named and found. Pixels. */
export interface KeptTracePicture {
  client_key: string
  /** Its widths lie at `{key}-320.webp`, `-640`, `-960`. */
  key: string
  width: number
  height: number
}

export interface TracePictureToKeep extends KeptTracePicture {
  seller_id: string
  /** Where the clean picture lies on this machine until the workflow ends. */
  master_path: string
}

/** Of a stall: six at each of some thirty steps; a phone in a loop would fill the disk. */
const MOST_A_DAY = 200

const serviceOf = (container: MedusaContainer) => container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)

/**
 * The photo of a key; null where there is none.
 * @throws InputError `key_reused` (409) where another stall has it
 */
export async function findTracePicture(
  container: MedusaContainer,
  { seller_id, client_key }: { seller_id: string; client_key: string },
): Promise<KeptTracePicture | null> {
  const [known] = await serviceOf(container).listTracePictures({ client_key })
  if (known && known.seller_id !== seller_id) {
    throw keyReused()
  }
  return known ? { client_key, key: known.key, width: known.width, height: known.height } : null
}

/**
 * Writes the widths. Nothing is undone: no row leads to them, and no other picture ever has their name.
 * @throws InputError `trace_pictures_too_many` (429)
 */
export const putTracePictureStep = createStep(
  "put-trace-picture",
  async ({ seller_id, key, master_path }: TracePictureToKeep, { container }) => {
    const since = { $gt: new Date(Date.now() - 86_400_000) }
    const wish = { select: ["id"], take: MOST_A_DAY }
    const sent = await serviceOf(container).listTracePictures({ seller_id, created_at: since }, wish)
    if (sent.length >= MOST_A_DAY) {
      const message = "Enough pictures for one day"
      throw new InputError({ code: "trace_pictures_too_many", field: "file", type: "too_many_requests", message })
    }
    const store = await openPictureStore(traceSettings(container).pictures)
    try {
      for (const [width, made] of await picturesByWidth(await readFile(master_path))) {
        await store.put(`${key}-${width}.webp`, made)
      }
    } finally {
      store.close()
    }
    return new StepResponse(key)
  },
)

/**
 * Writes a photo down, once for its key: of two tries at the same moment the faster one's.
 * @throws InputError `key_reused` (409)
 */
export const keepTracePictureStep = createStep(
  "keep-trace-picture-step",
  async ({ master_path: _, ...row }: TracePictureToKeep, { container }) => {
    const { client_key, key, width, height } = row
    const id = await serviceOf(container).insertPicture(row)
    const kept = id === null ? await findTracePicture(container, row) : { client_key, key, width, height }
    if (!kept) {
      throw keyReused()
    }
    return new StepResponse({ ...kept, repeated: id === null }, id)
  },
  async (id, { container }) => {
    if (id) {
      await serviceOf(container).deleteTracePictures(id)
    }
  },
)

import { lanes } from "@cho-lang/kit/lanes"
import { picturesByWidth } from "@cho-lang/kit/picture"
import { openPictureStore, type PictureStore } from "@cho-lang/kit/picture-store"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { pictureSettings } from "../picture-settings"

const MOST_TRIES = 5

/** Of this process: a thousand pictures may come at once, and each lies unpacked in memory while it is made. */
const inLine = lanes(2)

interface Waiting {
  id: string
  key: string
  master_id: string
  tries: number
}

async function makeWidths(container: MedusaContainer, store: PictureStore, picture: Waiting): Promise<void> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
  const { state } = await listings.retrieveListingPicture(picture.id, { select: ["state"] })
  if (state !== "waiting") {
    return // The event and the job both came to it.
  }
  const master = await container.resolve(Modules.FILE).getAsBuffer(picture.master_id)
  for (const [width, made] of await picturesByWidth(master)) {
    await store.put(`${picture.key}-${width}.webp`, made)
  }
}

/**
 * The work of `make-picture-widths`. Nothing is undone: a width that lies there without being ready is written again.
 */
export const makePictureWidthsStep = createStep(
  "make-picture-widths-step",
  async ({ ids }: { ids: string[] }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const waiting: Waiting[] = await listings.listListingPictures({ id: ids, state: "waiting" })
    const store = await openPictureStore(pictureSettings(container))
    let made = 0
    for (const picture of waiting) {
      try {
        await inLine(() => makeWidths(container, store, picture))
        await listings.updateListingPictures({ id: picture.id, state: "ready" })
        made += 1
      } catch (error) {
        const tries = picture.tries + 1
        logger.error(`Picture ${picture.id}, try ${tries}: ${error instanceof Error ? error.message : error}`)
        await listings.updateListingPictures({ id: picture.id, tries, ...(tries >= MOST_TRIES && { state: "failed" }) })
      }
    }
    store.close()
    return new StepResponse({ made })
  },
)

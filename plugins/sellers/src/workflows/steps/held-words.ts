import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import type { HeldWordEntry } from "../rules/held-words"

/**
 * Puts a word on the list.
 * @throws InputError `held_word_known` (409)
 */
export const addHeldWordStep = createStep(
  "add-held-word",
  async ({ word, reason, added_by }: HeldWordEntry & { added_by: string }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const [known] = await listings.listHeldWords({ word, ended_at: null }, { select: ["id"], take: 1 })
    if (known) {
      throw new InputError({ code: "held_word_known", field: "word", type: "conflict", message: "It is on the list" })
    }
    const made = await listings.createHeldWords({ word, reason, added_by, added_at: new Date() })
    return new StepResponse({ id: made.id, word, reason }, made.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<ListingsModuleService>(LISTINGS_MODULE).deleteHeldWords(id)
    }
  },
)

/**
 * Takes a word off the list; the row stays and says who did it. Twice is once.
 * @throws InputError `held_word_not_found` (404)
 */
export const endHeldWordStep = createStep(
  "end-held-word",
  async ({ id, ended_by }: { id: string; ended_by: string }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const [word] = await listings.listHeldWords({ id }, { take: 1 })
    if (!word) {
      throw new InputError({ code: "held_word_not_found", type: "not_found", message: "No such word" })
    }
    if (!word.ended_at) {
      await listings.updateHeldWords({ id, ended_by, ended_at: new Date() })
    }
    return new StepResponse({ id, word: word.word }, word.ended_at ? null : id)
  },
  async (id, { container }) => {
    if (id) {
      const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
      await listings.updateHeldWords({ id, ended_by: null, ended_at: null })
    }
  },
)

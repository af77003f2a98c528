import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { FAIR_MODULE } from "../../modules/fair"
import type { FairMaker } from "../../modules/fair/models"
import type { FairModuleService } from "../../modules/fair/service"
import { countFairGoods } from "../fair/fair-goods"
import { MOST_FAIR_GOODS, readFairForm } from "../rules/read-fair-wish"
import type { Reach } from "./find-product"

/** Who has a catalogue made. */
export interface FairPerson {
  by_kind: FairMaker
  by_id: string
}

export interface NewFair {
  reach: Reach
  by: FairPerson
  /** See `readFairForm`. */
  body: Record<string, unknown>
}

/** A day at a fair needs a few; a thousand would fill the disk. */
const MOST_A_DAY = 30

function running(): InputError {
  return new InputError({ code: "fair_running", type: "conflict", message: "Another catalogue of this person is made" })
}

async function isAtWork(fairs: FairModuleService, { by_kind, by_id }: FairPerson): Promise<boolean> {
  const [one] = await fairs.listFairCatalogues({ by_kind, by_id, state: ["waiting", "running"] }, { take: 1 })
  return one !== undefined
}

async function refuseTooMany(fairs: FairModuleService, { by_kind, by_id }: FairPerson): Promise<void> {
  const since = { $gt: new Date(Date.now() - 86_400_000) }
  const made = await fairs.listFairCatalogues(
    { by_kind, by_id, created_at: since },
    { select: ["id"], take: MOST_A_DAY },
  )
  if (made.length >= MOST_A_DAY) {
    throw new InputError({ code: "fair_too_many_today", type: "too_many_requests", message: "Enough for one day" })
  }
}

/**
 * Writes down a catalogue that is to be made; it waits for a process. Undone by deleting it.
 * @throws InputError those of `readFairForm`, `fair_empty`, `fair_too_many` (details max), `fair_too_many_today` (429), `fair_running` (409)
 */
export const openFairStep = createStep(
  "open-fair-catalogue",
  async ({ reach, by, body }: NewFair, { container }) => {
    const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
    const { wish, ...form } = readFairForm(body)
    if (await isAtWork(fairs, by)) {
      throw running()
    }
    await refuseTooMany(fairs, by)
    const total = await countFairGoods(container, { ...reach, wish })
    if (total === 0) {
      throw new InputError({ code: "fair_empty", message: "No goods fit" })
    }
    if (total > MOST_FAIR_GOODS) {
      const details = { count: total, max: MOST_FAIR_GOODS }
      throw new InputError({ code: "fair_too_many", message: `More than ${MOST_FAIR_GOODS} goods`, details })
    }
    const row = { ...form, ...reach, ...by, wish: wish as unknown as Record<string, unknown>, total }
    const { id } = await fairs.createFairCatalogues(row).catch(async (error: unknown) => {
      // Another came between our look and our write; the unique index saw it.
      throw (await isAtWork(fairs, by)) ? running() : error
    })
    return new StepResponse({ id, total }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<FairModuleService>(FAIR_MODULE).deleteFairCatalogues(id)
    }
  },
)

/** A catalogue of this person, at this stall's desk where it is a household's. */
export interface OwnFair extends FairPerson {
  id: string
  seller_id: string | null
}

export function fairNotFound(): InputError {
  return new InputError({ code: "fair_not_found", type: "not_found", message: "No such catalogue of this person" })
}

/**
 * Stops the making of a catalogue. Nothing is undone: it is this workflow's last step.
 * @throws InputError `fair_not_found` (404), `fair_over` (409)
 */
export const cancelFairStep = createStep("cancel-fair-catalogue", async (own: OwnFair, { container }) => {
  const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
  const [found] = await fairs.listFairCatalogues({ ...own }, { take: 1 })
  if (!found) {
    throw fairNotFound()
  }
  if (!(await fairs.cancel(found.id))) {
    throw new InputError({ code: "fair_over", type: "conflict", message: "It is made, or ended, already" })
  }
  return new StepResponse({ id: found.id })
})

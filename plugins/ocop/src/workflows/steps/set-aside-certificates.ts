import { isSameName } from "@cho-lang/kit/same-name"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../modules/ocop"
import type { OcopModuleService } from "../../modules/ocop/service"
import { inForceSql } from "../rules/badge-sql"
import { setAside } from "../rules/deeds"
import { tellPeople } from "./people"
import { AUDIT } from "./write-audit"

/** A star whose goods are called otherwise today. */
interface Renamed {
  id: string
  seller_id: string
  revision: number
  verified_at: Date
  verified_by_id: string
  eyes: string
  /** What the product was called when it was verified, and today. */
  product_title: string
  live_title: string
  read_at: Date
}

/** A certificate that waits anew. */
export interface SetAside extends Pick<Renamed, "id" | "seller_id"> {
  before: { product_title: string }
  after: { product_title: string }
}

/** Also what a later one took the place of: where that alone waited, the earlier star would come back. */
const RENAMED = `select certificate.id, certificate.seller_id, certificate.revision, certificate.verified_at, certificate.verified_by_id,
    certificate.eyes, certificate.product_title, product.title as live_title, now() as read_at
  from certificate join product on product.id = certificate.product_id and product.deleted_at is null
 where (:product_id::text is null or product.id = :product_id) and certificate.verification = 'verified'
   and product.title <> certificate.product_title and ${inForceSql()}
 order by certificate.id`

async function write(container: MedusaContainer, row: Renamed): Promise<boolean> {
  const { id, revision, read_at } = row
  const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
  return await ocop.setAside({ id, revision, patch: setAside(read_at) })
}

/**
 * Stars of goods that are called otherwise than when they were looked at wait anew, of one product or of all. One that somebody wrote
 * meanwhile is left to the next run. Undone by writing back that they were verified.
 */
export const setAsideStep = createStep(
  "set-aside-certificates-step",
  async ({ product_id }: { product_id: string | null }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: Renamed[] }>(RENAMED, { product_id })
    const written: Renamed[] = []
    for (const row of rows.filter((one) => !isSameName(one.product_title, one.live_title))) {
      if (await write(container, row)) {
        written.push(row)
      }
    }
    const aside = written.map(
      ({ id, seller_id, product_title, live_title }): SetAside => ({
        id,
        seller_id,
        before: { product_title },
        after: { product_title: live_title },
      }),
    )
    return new StepResponse(aside, written)
  },
  async (written, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    for (const { id, revision, verified_at, verified_by_id, eyes } of written ?? []) {
      const columns = { verification: "verified", waiting_reason: null, verified_at, verified_by_id, eyes }
      await ocop.restoreCertificate({ id, revision: revision + 1, columns })
    }
  },
)

/** One line of the book for each, of the system. Like every line of it never taken back. */
export const writeSetAsideStep = createStep("write-set-aside-audit", async (aside: SetAside[], { container }) => {
  for (const { id, seller_id, before, after } of aside) {
    const actor = { kind: "system", id: "set-aside-certificates" }
    const facts = { seller_id, grant_id: null, entity: "certificate", entity_id: id, before, after }
    await container
      .resolve(Modules.WORKFLOW_ENGINE)
      .run(AUDIT, { input: { actor, action: "certificate_goods_changed", ...facts } })
  }
  return new StepResponse(aside.length)
})

/** Households read that their star is hidden, and why. Last of all: news cannot be taken back, and that it failed undoes nothing. */
export const tellSetAsideStep = createStep("tell-set-aside", async (aside: SetAside[], { container }) => {
  for (const { id, seller_id, before, after } of aside) {
    const facts = { product: after.product_title, was: before.product_title }
    await tellPeople(container, {
      seller_id,
      certificate_id: id,
      template: "certificate-goods-changed",
      facts,
    }).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`That a star is hidden was not told: ${why}`)
    })
  }
  return new StepResponse(aside.length)
})

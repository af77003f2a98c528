import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CertificateDeed, Doer } from "../rules/deeds"
import { type CertificateNews, tellPeople } from "./people"

export interface DeedToTell {
  id: string
  seller_id: string
  deed: CertificateDeed
  by: Doer
  /** What the household reads of a return. */
  reason: string | null
}

const VERIFIED = { template: "certificate-verified" } as const
const RETURNED = { template: "certificate-returned" } as const
const DROPPED = { template: "certificate-dropped" } as const
const WITHDRAWN = { template: "certificate-withdrawn" } as const

const NEWS: Partial<Record<CertificateDeed, { template: string }>> = {
  verify: VERIFIED,
  return: RETURNED,
  drop: DROPPED,
  withdraw: WITHDRAWN,
}

/** What a household is told of an officer's deed. Last of all: news cannot be taken back, and that it failed undoes no deed. */
export const tellDeedStep = createStep("tell-certificate-deed", async (told: DeedToTell, { container }) => {
  const { id, seller_id, deed, by, reason } = told
  const news = by.kind === "user" ? NEWS[deed] : undefined
  if (!news) {
    return new StepResponse(0)
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { title: string | null }[] }>(
    "select product.title from certificate left join product on product.id = certificate.product_id where certificate.id = :id",
    { id },
  )
  const facts = { product: rows[0]?.title ?? null, ...(deed === "return" && { reason }) }
  const about: CertificateNews = { seller_id, certificate_id: id, ...news, facts }
  try {
    return new StepResponse(await tellPeople(container, about))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`News ${news.template} was not told: ${why}`)
    return new StepResponse(0)
  }
})

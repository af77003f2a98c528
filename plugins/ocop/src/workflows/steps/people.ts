import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** People of the stall, and helpers whom it lets send its certificates at this moment. */
const PEOPLE = `select member_id from seller_membership where seller_id = :seller_id and deleted_at is null
  union
  select helper_id from assist_grant
   where seller_id = :seller_id and 'send_certificates' = any(capabilities) and revoked_at is null
     and starts_at <= now() and expires_at > now() and deleted_at is null`

export interface CertificateNews {
  seller_id: string
  certificate_id: string
  /** Name of the news; the desk holds the words. */
  template: string
  /** What the sentence needs. */
  facts: Record<string, string | null>
}

/** Puts news of a certificate into the feeds of its stall's people, from which push messages are read. Answers how many were told. */
export async function tellPeople(container: MedusaContainer, news: CertificateNews): Promise<number> {
  const { seller_id, certificate_id, template, facts } = news
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { member_id: string }[] }>(PEOPLE, { seller_id })
  if (rows.length > 0) {
    await container.resolve(Modules.NOTIFICATION).createNotifications(
      rows.map(({ member_id }) => ({
        to: member_id,
        receiver_id: member_id,
        channel: "feed",
        template,
        resource_type: "certificate",
        resource_id: certificate_id,
        data: { seller_id, ...facts },
      })),
    )
  }
  return rows.length
}

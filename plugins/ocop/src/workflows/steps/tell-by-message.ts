import { smsName } from "@cho-lang/kit/sms-name"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readDataFile } from "../rules/data-file"

const TEXT = readDataFile<Record<"certificate-reminder", string>>("household-messages.vi.json")["certificate-reminder"]

/** Numbers of a stall's owners, where nobody of its own people is told by push messages. */
const SILENT_OWNERS = `select distinct person.phone from seller_membership own
  join seller_member person on person.id = own.member_id and person.phone is not null and person.deleted_at is null
 where own.seller_id = :seller_id and own.role = 'owner' and own.deleted_at is null
   and not exists (select from seller_membership other
     join push_subscription browser on browser.member_id = other.member_id and browser.ended_at is null
      and browser.deleted_at is null
    where other.seller_id = own.seller_id and other.deleted_at is null)`

interface Ending {
  seller_id: string
  product: string | null
  /** Days left. */
  left: string
  /** Last day, `YYYY-MM-DD`. */
  day: string
}

/** The message in letters that cost one part: `Cho Lang: giay OCOP cua Khay tron con 30 ngay …`. */
export function reminderText({ product, left, day }: Omit<Ending, "seller_id">): string {
  const facts: Record<string, string> = {
    product: smsName(product ?? "mon hang"),
    left,
    day: day.split("-").reverse().join("/"),
  }
  return TEXT.replace(/\{(\w+)\}/g, (hole, name: string) => facts[name] ?? hole)
}

/** Owners whom no browser tells are told by message; one that could not be sent is written down and not tried again. */
export async function tellByMessage(container: MedusaContainer, { seller_id, ...ending }: Ending): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { phone: string }[] }>(SILENT_OWNERS, { seller_id })
  const text = reminderText(ending)
  for (const { phone: to } of rows) {
    const message = { to, channel: "sms", template: "certificate-reminder", content: { text } }
    await container
      .resolve(Modules.NOTIFICATION)
      .createNotifications(message)
      .catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Message certificate-reminder was not sent: ${why}`)
      })
  }
}

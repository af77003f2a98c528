import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"
import type { NoticePurpose } from "../../modules/phone-login/types"

/** Those from `bank-account-changed` on have no marks: one part of an SMS, whatever names they hold (`smsName`). */
export type MessageTemplate =
  | "sign-in-code"
  | "consent-code"
  | "new-phone-code"
  | "phone-changed"
  | "handover-used"
  | "bank-account-changed"
  | "stall-approved"
  | "stall-suspended"
  | "stall-restored"
  | "stall-closed"
  | "invited"
  | "consent-paper"

const FILE = join(dirname(require.resolve("@cho-lang/sellers/package.json")), "data", "messages.vi.json")
const TEXTS = JSON.parse(readFileSync(FILE, "utf8")) as Record<MessageTemplate, string>

/** Messages that the number's owner did not ask for. */
export type NoticeTemplate = MessageTemplate & NoticePurpose

export interface Notice {
  to: string
  template: NoticeTemplate
  facts: Record<string, string>
  /** Commune that bears the cost. */
  commune_code: string | null
}

/**
 * Sends it unless this number had one of the kind a moment ago: the feed tells it anyhow, and nobody's phone is
 * flooded. The month's cap does not hold it up: these are the messages by which a theft is noticed.
 */
export async function sendNotice(container: MedusaContainer, notice: Notice): Promise<void> {
  const { to, template, facts, commune_code } = notice
  const counted = await container
    .resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE)
    .countMessage({ purpose: template, phone: to, commune_code, client_address: null })
  if (counted.kind === "counted") {
    sendMessage(container, { to, template, facts })
  }
}

/**
 * Hands a message to the SMS gateway and does not wait for it: how long a gateway takes must say nothing about a number.
 * The words go in `content`, which core passes on but does not keep; its table knows only number and template.
 */
export function sendMessage(
  container: MedusaContainer,
  message: { to: string; template: MessageTemplate; facts: Record<string, string> },
): void {
  const { to, template, facts } = message
  const text = TEXTS[template].replace(/\{(\w+)\}/g, (hole, name: string) => facts[name] ?? hole)
  container
    .resolve(Modules.NOTIFICATION)
    .createNotifications({ to, channel: "sms", template, content: { text } })
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Message ${template} was not sent: ${reason}`)
    })
}

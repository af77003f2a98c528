import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

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

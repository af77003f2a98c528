import { setImmediate } from "node:timers/promises"
import { smsName } from "@cho-lang/kit/sms-name"
import { expect, it, vi } from "vitest"
import { ServerLogService } from "../../providers/server-log/service"
import { type MessageTemplate, sendMessage } from "./messages"

/** Two parts of an SMS with Vietnamese letters, or one without; each part costs as much as a message. */
const TWO_MARKED_PARTS = 134
const ONE_PLAIN_PART = 160
const PLAIN = /^[\w .,:;()/-]+$/
const LONGEST_NAME = smsName("Hợp tác xã Đồ gỗ Mỹ nghệ Sơn Đồng")

/** A container with a notification module that calls the log provider, or fails; and what the log then holds. */
function market(isBroken = false) {
  const lines: string[] = []
  const logger = { info: (line: string) => lines.push(line), error: (line: string) => lines.push(line) }
  const provider = new ServerLogService({ logger } as unknown as { logger: never })
  const createNotifications = vi.fn((message) =>
    isBroken ? Promise.reject(new Error("no route")) : provider.send(message),
  )
  const container = { resolve: (name: string) => (name === "logger" ? logger : { createNotifications }) }
  return { container: container as never, lines, createNotifications }
}

const templates: [MessageTemplate, Record<string, string>][] = [
  ["sign-in-code", { code: "012345" }],
  ["consent-code", { code: "012345" }],
  ["new-phone-code", { code: "012345" }],
  ["phone-changed", { phone: "0987 654 321" }],
  ["handover-used", {}],
  ["bank-account-changed", { stall: LONGEST_NAME, account: "...3456", bank: smsName("Standard Chartered Vietnam") }],
  ["stall-approved", { stall: LONGEST_NAME }],
  ["stall-suspended", { stall: LONGEST_NAME }],
  ["stall-restored", { stall: LONGEST_NAME }],
  ["stall-closed", { stall: LONGEST_NAME }],
  ["consent-paper", { helper: LONGEST_NAME, stall: LONGEST_NAME }],
  ["invited", { by: LONGEST_NAME, stall: LONGEST_NAME, desk: "cholangnghe.com.vn/ban-hang" }],
]

it.each(templates)("%s says its facts in a short message, in the log without the number", (template, facts) => {
  const { container, lines, createNotifications } = market()
  sendMessage(container, { to: "+84912345678", template, facts })
  const [message] = createNotifications.mock.calls[0] ?? []
  expect(message).toMatchObject({ to: "+84912345678", channel: "sms", template })
  expect(message).not.toHaveProperty("data")
  const { text } = message.content
  expect(text).not.toMatch(/[{}]/)
  expect(text.length).toBeLessThanOrEqual(PLAIN.test(text) ? ONE_PLAIN_PART : TWO_MARKED_PARTS)
  for (const fact of Object.values(facts)) {
    expect(text).toContain(fact)
  }
  expect(lines).toEqual([`[sms] to …678: ${text}`])
})

it("does not fail with the gateway, but says so, without the code", async () => {
  const { container, lines } = market(true)
  sendMessage(container, { to: "+84912345678", template: "sign-in-code", facts: { code: "012345" } })
  await setImmediate()
  expect(lines).toEqual(["Message sign-in-code was not sent: no route"])
})

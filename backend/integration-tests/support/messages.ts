import { Modules } from "@medusajs/framework/utils"
import { onTestFinished, vi } from "vitest"
import type { App } from "./app"

export interface SentMessage {
  to: string
  template: string
  text: string
}

/** Messages to phones, and e-mails with their subject above, from now until the test is over, oldest first; they are sent as without a test. */
export function watchMessages(app: App): SentMessage[] {
  const sent: SentMessage[] = []
  const notifications = app.container().resolve(Modules.NOTIFICATION)
  const { createNotifications } = notifications
  const spy = vi.spyOn(notifications, "createNotifications")
  onTestFinished(() => spy.mockRestore())
  spy.mockImplementation(((data: never, context: never) => {
    for (const { channel, to, template, content } of [data].flat() as never[]) {
      if (channel === "sms" || channel === "email") {
        const { subject, text } = content as { subject?: string; text: string }
        sent.push({ to, template, text: subject === undefined ? text : `${subject}\n\n${text}` })
      }
    }
    const sending = createNotifications.call(notifications, data, context)
    // Nobody waits for a message; the next test's database must not meet one that is still being written.
    onTestFinished(async () => {
      await Promise.allSettled([sending])
    })
    return sending
  }) as typeof createNotifications)
  return sent
}

/** The six digits of the newest message to a number (E.164). */
export function newestCode(messages: SentMessage[], to: string): string {
  const code = messages
    .filter((message) => message.to === to)
    .at(-1)
    ?.text.match(/\b\d{6}\b/)?.[0]
  if (code === undefined) {
    throw new Error(`No code was sent to ${to}`)
  }
  return code
}

import type { Browser, Page } from "playwright-core"
import type { RunFile } from "../../../tools/lib/run-file.ts"
import { askBackend } from "./backend.ts"
import { codeAfter } from "./codes.ts"
import { newNumber } from "./desk.ts"
import { askAdmin } from "./staff.ts"

/** Somebody with a phone who is signed in. */
export interface Person {
  phone: string
  token: string
  deviceToken: string
}

/** A person with this number, come in by code. */
export async function personWith(run: RunFile, phone = newNumber()): Promise<Person> {
  const code = await codeAfter(run, phone, () => askBackend(run, "/phone-login/codes", { body: { phone } }))
  const session = await askBackend<{ token: string; device_token: string }>(run, "/phone-login/sessions", {
    body: { phone, code },
  })
  return { phone, token: session.token, deviceToken: session.device_token }
}

/** What differs between stalls; the rest of the form is the same for all. */
interface Opening {
  name: string
  owner_name: string
  village?: string
  crafts?: string[]
  identity?: object
  bank_account?: object
}

/** Opens a stall of a household of Hạ Thái; it waits for approval. Answers its id. */
export async function openStall(run: RunFile, { token }: Person, opening: Opening): Promise<string> {
  const { stall } = await askBackend<{ stall: { id: string } }>(run, "/seller/stalls", {
    token,
    body: {
      entity_type: "household",
      village: "ha-thai",
      street_address: "Xóm Đình",
      crafts: ["son-mai"],
      idempotency_key: crypto.randomUUID(),
      ...opening,
    },
  })
  return stall.id
}

/** A phone's browser: 360 px wide, Vietnamese, in the shop. */
export const phoneOptions = (run: RunFile) => ({
  baseURL: run.storefront_url,
  viewport: { width: 360, height: 740 },
  locale: "vi-VN",
  timezoneId: "Asia/Ho_Chi_Minh",
})

/** The cookie of somebody who is signed in. */
export const signedIn = (run: RunFile, { deviceToken }: Person) => [
  { name: "desk", value: deviceToken, url: run.storefront_url },
]

/** That person's phone, signed in. */
export async function phoneOf(browser: Browser, run: RunFile, person: Person): Promise<Page> {
  const context = await browser.newContext(phoneOptions(run))
  context.setDefaultTimeout(20_000)
  await context.addCookies(signedIn(run, person))
  return context.newPage()
}

/** A digital team of Hạ Thái with a leader and whoever else is named, as staff make it. */
export async function makeTeam(run: RunFile, members: { phone: string; name: string }[]): Promise<void> {
  const team = { name: `Tổ thử ${newNumber().slice(-6)}`, village: "ha-thai" }
  const made = await askAdmin<{ digital_team: { id: string } }>(run, "/admin/digital-teams", team)
  for (const [at, member] of members.entries()) {
    const role = at === 0 ? "leader" : "member"
    await askAdmin(run, `/admin/digital-teams/${made.digital_team.id}/members`, { ...member, role })
  }
}

import type { Browser, Page } from "playwright-core"
import type { Login, RunFile } from "../../../tools/lib/run-file.ts"
import { askBackend } from "./backend.ts"
import { askAdmin } from "./staff.ts"

interface Scope {
  level: "commune" | "province" | "site"
  /** Official code of the commune or province. */
  code?: string
  duties: string[]
}

/** A new user of Admin, let in by an invitation as whole-site staff send it; with this scope, or with none. */
export async function createOfficer(run: RunFile, scope: Scope | null): Promise<Login> {
  const login = `can-bo-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.com`
  const password = "mat-khau-cua-can-bo"
  const { invite } = await askAdmin<{ invite: { token: string } }>(run, "/admin/invites", { email: login })
  const registration = { body: { email: login, password } }
  const { token } = await askBackend<{ token: string }>(run, "/auth/user/emailpass/register", registration)
  const person = { email: login, first_name: "Mai", last_name: "Nguyễn Thị" }
  await askBackend(run, `/admin/invites/accept?token=${invite.token}`, { token, body: person })
  if (scope) await askAdmin(run, "/admin/staff-scopes", { email: login, ...scope })
  return { login, password }
}

/** Admin in a browser of its own, logged in through its own screen, on the page it opens first. */
export async function openAdmin(browser: Browser, run: RunFile, who: Login, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await page.goto(`${run.admin_url}/login`)
  await page.locator('input[name="email"]').fill(who.login)
  await page.locator('input[name="password"]').fill(who.password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL(/\/app\/(?!login)/)
  return page
}

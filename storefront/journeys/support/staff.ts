import type { RunFile } from "../../../tools/lib/run-file.ts"
import { askBackend } from "./backend.ts"

interface AdminOrder {
  id: string
  display_id: number
  total: number
}

/** Asks Admin as the demo's staff member does; `path` starts below the backend's address. */
export async function askAdmin<T>(run: RunFile, path: string, body?: unknown): Promise<T> {
  if (!run.demo) throw new Error("This system has no demo accounts")
  const { login: email, password } = run.demo.staff
  const { token } = await askBackend<{ token: string }>(run, "/auth/user/emailpass", { body: { email, password } })
  return askBackend<T>(run, path, { token, body })
}

/** The newest order as a staff member's Admin reads it; undefined when there is none. */
export async function newestOrder(run: RunFile): Promise<AdminOrder | undefined> {
  const path = "/admin/orders?order=-created_at&limit=1&fields=id,display_id,total"
  const { orders } = await askAdmin<{ orders: AdminOrder[] }>(run, path)
  return orders[0]
}

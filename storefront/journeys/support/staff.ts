import type { RunFile } from "../../../tools/lib/run-file.ts"

interface AdminOrder {
  id: string
  display_id: number
  total: number
}

async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}

/** Asks Admin as the demo's staff member does; `path` starts below the backend's address. */
export async function askAdmin<T>(run: RunFile, path: string, body?: unknown): Promise<T> {
  if (!run.demo) throw new Error("This system has no demo accounts")
  const { login: email, password } = run.demo.staff
  const json = { "content-type": "application/json" }
  const { token } = await answer<{ token: string }>(
    await fetch(`${run.backend_url}/auth/user/emailpass`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ email, password }),
    }),
  )
  const headers = { ...json, authorization: `Bearer ${token}` }
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }
  return answer<T>(await fetch(`${run.backend_url}${path}`, { headers, ...sent }))
}

/** The newest order as a staff member's Admin reads it; undefined when there is none. */
export async function newestOrder(run: RunFile): Promise<AdminOrder | undefined> {
  const path = "/admin/orders?order=-created_at&limit=1&fields=id,display_id,total"
  const { orders } = await askAdmin<{ orders: AdminOrder[] }>(run, path)
  return orders[0]
}

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

/** The newest order as a staff member's Admin reads it; undefined when there is none. */
export async function newestOrder(run: RunFile): Promise<AdminOrder | undefined> {
  if (!run.demo) throw new Error("This system has no demo accounts")
  const { login: email, password } = run.demo.staff
  const { token } = await answer<{ token: string }>(
    await fetch(`${run.backend_url}/auth/user/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    }),
  )
  const { orders } = await answer<{ orders: AdminOrder[] }>(
    await fetch(`${run.backend_url}/admin/orders?order=-created_at&limit=1&fields=id,display_id,total`, {
      headers: { authorization: `Bearer ${token}` },
    }),
  )
  return orders[0]
}

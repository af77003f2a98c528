import type { Login, RunFile } from "../lib/run-file.ts"
import type { Arm } from "./load.ts"

/** What the official starter (medusajs/dtc-starter, 2026-07) asks for on lists and product pages. */
const starterFields = "*variants.calculated_price,+variants.inventory_quantity,*variants.images,+metadata,+tags,"

/** Two ways to the same thing; the ratio of the first to the second is what we keep. */
export interface Pair {
  name: string
  ours: Arm
  other: Arm
  /** Ours must be at least this many times as fast. */
  target: number
}

async function json<T>(url: string, headers: Record<string, string>): Promise<T> {
  const answer = await fetch(url, { headers })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Our read models against stock Medusa's routes: one process, one database, the same rows. */
export async function backendPairs(run: RunFile): Promise<Pair[]> {
  const at = (path: string, query: Record<string, string>) => `${run.backend_url}${path}?${new URLSearchParams(query)}`
  const headers = { "x-publishable-api-key": run.publishable_key ?? "" }
  const { regions } = await json<{ regions: { id: string }[] }>(at("/store/regions", { limit: "1" }), headers)
  const { product_cards: cards } = await json<{ product_cards: { handle: string }[] }>(
    at("/catalogue/product-cards", { limit: "1" }),
    headers,
  )
  const handle = cards[0]?.handle ?? ""
  const stock = { region_id: regions[0]?.id ?? "", fields: starterFields }
  return [
    {
      name: "listing, 24 cards",
      ours: { name: "product-cards", url: at("/catalogue/product-cards", { limit: "24" }), headers },
      other: { name: "stock list", url: at("/store/products", { ...stock, limit: "24" }), headers },
      target: 40,
    },
    {
      name: "product page's data",
      ours: { name: "product-details", url: at(`/catalogue/product-details/${handle}`, {}), headers },
      other: { name: "stock product", url: at("/store/products", { ...stock, handle }), headers },
      target: 15,
    },
  ]
}

export async function tokenOf(run: RunFile, actor: "seller_member" | "user", login: Login): Promise<string> {
  const answer = await fetch(`${run.backend_url}/auth/${actor}/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: login.login, password: login.password }),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`${actor} could not log in for the measurement: ${answer.status}`)
  return token
}

/**
 * What the two doors cost: a route behind each whose own work is nothing, against one that has no door. Core's check
 * of the token is part of ours.
 */
export async function doorPairs(run: RunFile): Promise<Pair[]> {
  if (!run.demo) throw new Error("The doors are measured with the demo's people")
  const { seller, staff } = run.demo
  const open = { name: "no door", url: `${run.backend_url}/admin/feature-flags` }
  const arm = async (name: string, path: string, actor: "seller_member" | "user", login: Login) => {
    const headers = { authorization: `Bearer ${await tokenOf(run, actor, login)}` }
    return { name, ours: { name, url: `${run.backend_url}${path}`, headers }, other: open, target: 0.3 }
  }
  return [
    await arm("door of /seller", "/seller/banks", "seller_member", seller),
    await arm("door of /admin", "/admin/plugins", "user", staff),
  ]
}

/** Our cached pages against a bare static page of the same Next version. */
export async function pagePairs(run: RunFile, bareUrl: string): Promise<Pair[]> {
  const headers = { "x-publishable-api-key": run.publishable_key ?? "" }
  const url = `${run.backend_url}/catalogue/product-cards?limit=1`
  const { product_cards: cards } = await json<{ product_cards: { handle: string }[] }>(url, headers)
  const pages = {
    home: "/",
    list: "/hang",
    product: `/san-pham/${cards[0]?.handle ?? ""}`,
    "goods with stars": "/ocop",
  }
  return Object.entries(pages).map(([name, path]) => ({
    name: `${name} page`,
    ours: { name, url: `${run.storefront_url}${path}` },
    other: { name: "bare page", url: bareUrl },
    target: 0.7,
  }))
}

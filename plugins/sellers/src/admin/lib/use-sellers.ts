import { useEffect, useState } from "react"

export const STATUSES = ["pending", "approved", "suspended", "closed"] as const
export type SellerStatus = (typeof STATUSES)[number]

export interface SellerRow {
  id: string
  handle: string
  name: string
  status: SellerStatus
  /** ISO 8601, UTC. */
  opened_at: string | null
  is_demo: boolean
  village: { handle: string; name: string } | null
}

export type SellersState =
  | { kind: "loading" }
  | { kind: "failed" }
  | { kind: "ready"; sellers: SellerRow[]; count: number }

export interface SellersPage {
  offset: number
  limit: number
  /** Null: every state. */
  status: SellerStatus | null
}

/** One page of stalls from GET /admin/sellers; a page that was left is not waited for. */
export function useSellers({ offset, limit, status }: SellersPage): SellersState {
  const [state, setState] = useState<SellersState>({ kind: "loading" })
  useEffect(() => {
    const left = new AbortController()
    const query = new URLSearchParams({ limit: String(limit), offset: String(offset), ...(status && { status }) })
    setState({ kind: "loading" })
    fetch(`/admin/sellers?${query}`, { credentials: "include", signal: left.signal })
      .then(async (response) => {
        if (!response.ok) {
          throw new Error(`GET /admin/sellers answered ${response.status}`)
        }
        const { sellers, count } = (await response.json()) as { sellers: SellerRow[]; count: number }
        setState({ kind: "ready", sellers, count })
      })
      .catch(() => {
        if (!left.signal.aborted) {
          setState({ kind: "failed" })
        }
      })
    return () => left.abort()
  }, [offset, limit, status])
  return state
}

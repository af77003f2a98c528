import { useEffect, useState } from "react"

export interface SellerRow {
  id: string
  handle: string
  name: string
  status: "pending" | "approved" | "suspended" | "closed"
  /** ISO 8601, UTC. */
  opened_at: string | null
  is_demo: boolean
  village: { handle: string; name: string } | null
}

export type SellersState =
  | { kind: "loading" }
  | { kind: "failed" }
  | { kind: "ready"; sellers: SellerRow[]; count: number }

/** One page of stalls from GET /admin/sellers; a page that was left is not waited for. */
export function useSellers(offset: number, limit: number): SellersState {
  const [state, setState] = useState<SellersState>({ kind: "loading" })
  useEffect(() => {
    const left = new AbortController()
    setState({ kind: "loading" })
    fetch(`/admin/sellers?limit=${limit}&offset=${offset}`, { credentials: "include", signal: left.signal })
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
  }, [offset, limit])
  return state
}

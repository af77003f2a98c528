import { useCallback, useEffect, useState } from "react"
import type { SellerStatus } from "./use-sellers"

export type Move = "approve" | "suspend" | "restore" | "close"

/** A stall as GET /admin/sellers/:id answers it. Times ISO 8601, UTC; identity and account masked. */
export interface SellerDetail {
  id: string
  handle: string
  name: string
  status: SellerStatus
  entity_type: string
  owner_name: string | null
  organisation_name: string | null
  village: { name: string } | null
  commune: { name: string } | null
  street_address: string | null
  crafts: { handle: string; name: string }[]
  created_at: string
  holiday: { from: string; until: string } | null
  identity: {
    number_masked: string
    birth_year: number
    tax_code_masked: string | null
    method: string | null
    verified_at: string | null
  } | null
  bank_account: { bank_name: string; account_number: string; holder_name: string } | null
  checklist: { items: { key: string; state: "done" | "missing" | "wrong" }[]; answer_by: string | null }
  state_changes: { from: string; to: SellerStatus; at: string; reason: string | null; by: string | null }[]
  owners: { id: string; name: string; phone: string | null }[]
}

export type SellerState =
  | { kind: "loading" }
  | { kind: "failed" }
  | { kind: "missing" }
  | { kind: "ready"; seller: SellerDetail }

/** Code of a refusal; `failed` where there was no answer. */
export type Refusal = string

/** One stall, and what an officer may do with it. An action answers null, or the code of its refusal. */
export function useSeller(id: string) {
  const [state, setState] = useState<SellerState>({ kind: "loading" })
  useEffect(() => {
    const left = new AbortController()
    fetch(`/admin/sellers/${id}`, { credentials: "include", signal: left.signal })
      .then(async (response) => {
        if (response.status === 404) {
          setState({ kind: "missing" })
          return
        }
        if (!response.ok) {
          throw new Error(`GET /admin/sellers/:id answered ${response.status}`)
        }
        setState({ kind: "ready", seller: ((await response.json()) as { seller: SellerDetail }).seller })
      })
      .catch(() => {
        if (!left.signal.aborted) {
          setState({ kind: "failed" })
        }
      })
    return () => left.abort()
  }, [id])

  const act = useCallback(
    async (action: Move | "identity-verification", body: Record<string, unknown>): Promise<Refusal | null> => {
      try {
        const response = await fetch(`/admin/sellers/${id}/${action}`, {
          method: "POST",
          credentials: "include",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        })
        const answer = (await response.json()) as { seller?: SellerDetail; code?: string }
        if (!response.ok || !answer.seller) {
          return answer.code ?? "failed"
        }
        setState({ kind: "ready", seller: answer.seller })
        return null
      } catch {
        return "failed"
      }
    },
    [id],
  )
  return { state, act }
}

import { useEffect, useState } from "react"

export interface VillageRow {
  id: string
  name: string
  commune: { full_name: string }
  province: { name: string }
  crafts: { handle: string; name: string }[]
  recognitions: { title: string; number: string | null; date: string | null }[]
}

export type VillagesState = { kind: "loading" } | { kind: "failed" } | { kind: "ready"; villages: VillageRow[] }

/** All villages from GET /admin/villages. */
export function useVillages(): VillagesState {
  const [state, setState] = useState<VillagesState>({ kind: "loading" })
  useEffect(() => {
    const left = new AbortController()
    fetch("/admin/villages", { credentials: "include", signal: left.signal })
      .then(async (response) => {
        if (!response.ok) {
          throw new Error(`GET /admin/villages answered ${response.status}`)
        }
        const { villages } = (await response.json()) as { villages: VillageRow[] }
        setState({ kind: "ready", villages })
      })
      .catch(() => {
        if (!left.signal.aborted) {
          setState({ kind: "failed" })
        }
      })
    return () => left.abort()
  }, [])
  return state
}

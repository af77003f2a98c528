import { useCallback, useEffect, useState } from "react"

export type Reading<Content> =
  | { kind: "loading" }
  | { kind: "failed"; code: string }
  | { kind: "ready"; content: Content }

/** What GET `path` answers, and a way to read it again; that of another path is not shown meanwhile. */
export function useRead<Content>(path: string): { state: Reading<Content>; again: () => void } {
  const [read, setRead] = useState<{ path: string; state: Reading<Content> } | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const left = new AbortController()
    const keep = (state: Reading<Content>) => setRead({ path, state })
    fetch(path, { credentials: "include", signal: left.signal })
      .then(async (response) => {
        const body = (await response.json()) as Content & { code?: string }
        keep(response.ok ? { kind: "ready", content: body } : { kind: "failed", code: body.code ?? "" })
      })
      .catch(() => {
        if (!left.signal.aborted) {
          keep({ kind: "failed", code: "" })
        }
      })
    return () => left.abort()
  }, [path, turn])
  const state = read?.path === path ? read.state : ({ kind: "loading" } as const)
  return { state, again: useCallback(() => setTurn((old) => old + 1), []) }
}

/** Sends a change as JSON; null when it was done, else the code of what was wrong. */
export async function post(path: string, body: object): Promise<string | null> {
  const headers = { "content-type": "application/json" }
  const asked = fetch(path, { method: "POST", credentials: "include", headers, body: JSON.stringify(body) })
  const response = await asked.catch(() => null)
  const said = (await response?.json().catch(() => undefined)) as { code?: string } | undefined
  return response?.ok ? null : (said?.code ?? "failed")
}

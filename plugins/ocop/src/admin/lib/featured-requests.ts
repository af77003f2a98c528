import { useCallback, useEffect, useState } from "react"

export type Reading<Content> =
  | { kind: "loading" }
  | { kind: "failed"; code: string }
  | { kind: "ready"; content: Content }

/** What GET `path` answers, and a way to read it again; null reads nothing. */
export function useRead<Content>(path: string | null): { state: Reading<Content>; again: () => void } {
  const [state, setState] = useState<Reading<Content>>({ kind: "loading" })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (path === null) {
      return
    }
    const left = new AbortController()
    fetch(path, { credentials: "include", signal: left.signal })
      .then(async (response) => {
        const body = (await response.json()) as Content & { code?: string }
        setState(response.ok ? { kind: "ready", content: body } : { kind: "failed", code: body.code ?? "" })
      })
      .catch(() => {
        if (!left.signal.aborted) {
          setState({ kind: "failed", code: "" })
        }
      })
    return () => left.abort()
  }, [path, turn])
  return { state, again: useCallback(() => setTurn((old) => old + 1), []) }
}

/** What the server refused: the code, and the field it is about. */
export interface Refusal {
  code: string
  field: string | null
}

/** Sends a change as JSON. */
export async function post<Answer>(
  path: string,
  body: object,
): Promise<{ answer: Answer | null; refusal: Refusal | null }> {
  const headers = { "content-type": "application/json" }
  const asked = fetch(path, { method: "POST", credentials: "include", headers, body: JSON.stringify(body) })
  const response = await asked.catch(() => null)
  const said = (await response?.json().catch(() => undefined)) as (Answer & Partial<Refusal>) | undefined
  return response?.ok
    ? { answer: said ?? null, refusal: null }
    : { answer: null, refusal: { code: said?.code ?? "failed", field: said?.field ?? null } }
}

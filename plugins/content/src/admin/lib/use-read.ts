import { useCallback, useEffect, useState } from "react"

export type Reading<Content> =
  | { kind: "loading" }
  | { kind: "failed"; code: string }
  | { kind: "ready"; content: Content }

/** What GET `path` answers, and a way to read it again; the old content stays meanwhile. */
export function useRead<Content>(path: string): { state: Reading<Content>; again: () => void } {
  const [state, setState] = useState<Reading<Content>>({ kind: "loading" })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
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

export type Said<Answer> = { answer: Answer; refusal: null } | { answer: null; refusal: Refusal }

async function heard<Answer>(asked: Promise<Response>): Promise<Said<Answer>> {
  const response = await asked.catch(() => null)
  const said = (await response?.json().catch(() => undefined)) as (Answer & Partial<Refusal>) | undefined
  return response?.ok
    ? { answer: said as Answer, refusal: null }
    : { answer: null, refusal: { code: said?.code ?? "failed", field: said?.field ?? null } }
}

/** Sends a change as JSON. */
export function post<Answer>(path: string, body: object = {}): Promise<Said<Answer>> {
  const headers = { "content-type": "application/json" }
  return heard(fetch(path, { method: "POST", credentials: "include", headers, body: JSON.stringify(body) }))
}

/** Sends a file in the field `file`. */
export function postFile<Answer>(path: string, file: File): Promise<Said<Answer>> {
  const body = new FormData()
  body.set("file", file)
  return heard(fetch(path, { method: "POST", credentials: "include", body }))
}

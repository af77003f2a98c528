import { useCallback, useEffect, useState } from "react"

export type Reading<Content> =
  | { kind: "loading" }
  | { kind: "failed"; code: string }
  | { kind: "ready"; content: Content }

/** What GET `path` answers, and a way to read it again; a page that was left is not waited for. */
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

/** Sends a change; null when it was done, else the code of what was wrong. */
export async function send(method: "POST" | "DELETE", path: string, body?: object): Promise<string | null> {
  const response = await fetch(path, {
    method,
    credentials: "include",
    ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  }).catch(() => null)
  if (response?.ok) {
    return null
  }
  const said = (await response?.json().catch(() => null)) as { code?: string } | null
  return said?.code ?? "failed"
}

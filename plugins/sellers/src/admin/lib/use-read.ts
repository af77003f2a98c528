import { useCallback, useEffect, useState } from "react"

export type Reading<Content> =
  | { kind: "loading" }
  | { kind: "failed"; code: string }
  | { kind: "ready"; content: Content }

/**
 * What GET `path` answers, and a way to read it again. While it is read again the old content stays; that of another
 * path does not. A page that was left is not waited for.
 */
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

/** What the server said to a change: its answer, or the code of what was wrong. */
export type Said<Answer> = { answer: Answer; code: null } | { answer: null; code: string }

/** Sends a change and reads the answer; an empty answer is `undefined`. */
export async function ask<Answer>(method: "POST" | "DELETE", path: string, body?: object): Promise<Said<Answer>> {
  const response = await fetch(path, {
    method,
    credentials: "include",
    ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  }).catch(() => null)
  const said = (await response?.json().catch(() => undefined)) as (Answer & { code?: string }) | undefined
  return response?.ok ? { answer: said as Answer, code: null } : { answer: null, code: said?.code ?? "failed" }
}

/** Sends a change; null when it was done, else the code of what was wrong. */
export async function send(method: "POST" | "DELETE", path: string, body?: object): Promise<string | null> {
  return (await ask(method, path, body)).code
}

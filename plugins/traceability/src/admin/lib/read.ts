import { useCallback, useEffect, useState } from "react"

/** A refusal: its code, the fields that are wrong, and facts for its words such as `{ from: "2026-02-01" }`. */
export interface Refusal {
  code: string
  fields: Record<string, string>
  details: Record<string, string>
}

export type Reading<Content> =
  | { kind: "loading" }
  | { kind: "failed"; code: string }
  | { kind: "ready"; content: Content }

/** What GET `path` answers, and a way to read it again; the old content stays meanwhile, that of another path does not. */
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

interface RefusalBody {
  code?: string
  field?: string | null
  errors?: { code: string; field: string | null }[]
}

function refusalOf(body: RefusalBody | undefined): Refusal {
  const { code = "failed", field, errors = [], ...rest } = body ?? {}
  const wrong = [...errors, ...(field ? [{ code, field }] : [])].reverse()
  const details = Object.entries(rest).filter(([, value]) => typeof value === "string") as [string, string][]
  return {
    code,
    fields: Object.fromEntries(wrong.flatMap((one) => (one.field ? [[one.field, one.code]] : []))),
    details: Object.fromEntries(details),
  }
}

/** Sends a change, JSON or a file's form; its answer or why not. */
export async function send<Answer>(
  path: string,
  body: object | FormData,
): Promise<{ answer: Answer; refusal: null } | { answer: null; refusal: Refusal }> {
  const isForm = body instanceof FormData
  const response = await fetch(path, {
    method: "POST",
    credentials: "include",
    ...(!isForm && { headers: { "content-type": "application/json" } }),
    body: isForm ? body : JSON.stringify(body),
  }).catch(() => null)
  const said = (await response?.json().catch(() => undefined)) as Answer | undefined
  return response?.ok
    ? { answer: said as Answer, refusal: null }
    : { answer: null, refusal: refusalOf(said as RefusalBody | undefined) }
}

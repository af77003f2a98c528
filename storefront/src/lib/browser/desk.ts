import type { Answers, StoredDraft } from "../backend/desk/opening"
import type { Failure } from "../backend/result"

/** A failure in the person's language; `fields` holds words for every wrong field, where there are several. */
export type Refusal = Failure & { words: string; fields?: Record<string, string> }

/** What this site's server said, or that it could not be reached. */
export type Answered<T> = { kind: "ok"; data: T } | { kind: "refused"; error: Refusal } | { kind: "offline" }

/** Asks this site's server; what takes longer than `timeoutMs` counts as offline. */
export async function ask<T>(path: string, init?: RequestInit, timeoutMs = 15_000): Promise<Answered<T>> {
  try {
    const response = await fetch(path, { ...init, signal: AbortSignal.timeout(timeoutMs) })
    const answer: unknown = await response.json()
    if (response.ok) return { kind: "ok", data: answer as T }
    return response.status >= 500 ? { kind: "offline" } : { kind: "refused", error: answer as Refusal }
  } catch {
    return { kind: "offline" }
  }
}

/** A request with JSON. */
export const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
})

/** The draft as the backend keeps it. */
export function fetchDraft(): Promise<Answered<{ draft: StoredDraft | null }>> {
  return ask("/api/desk/draft")
}

/** Sends answers over those of `revision`; `draft_changed` when another phone was faster. */
export function sendDraft(revision: number, answers: Answers): Promise<Answered<{ draft: StoredDraft | null }>> {
  return ask("/api/desk/draft", post({ revision, answers }))
}

/** Opens the stall; the same key opens one, however often it is sent. */
export function sendStall(answers: Answers, locale: string): Promise<Answered<{ id: string }>> {
  return ask("/api/desk/stalls", post({ answers, locale }))
}

/** A helper's wish for a household: consent to help, and to open its stall. Answers the request's id and kind. */
export function sendConsentWish(
  wish: unknown,
  locale: string,
): Promise<Answered<{ id: string; kind: "code" | "paper"; phoneMasked: string }>> {
  return ask("/api/desk/consent-requests", post({ wish, locale }))
}

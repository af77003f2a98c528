"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { Answers, StoredDraft } from "@/lib/backend/desk/opening"
import { fetchDraft, sendDraft } from "@/lib/browser/desk"
import { chooseDraft, emptyDraft, hasUnsent, type LocalDraft, type Merged, mergeDrafts, readLocalDraft } from "./draft"

const pauseMs = 1_500

export type SavedState = "fresh" | "phone" | "both" | "offline"

/** A key that no other phone makes. Not crypto.randomUUID: that is missing where the shop is reached over plain http. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}

function keepOnPhone(name: string, draft: LocalDraft | null): void {
  try {
    if (draft) localStorage.setItem(name, JSON.stringify(draft))
    else localStorage.removeItem(name)
  } catch {
    // A full or forbidden store: the answers stay on the screen and at the backend.
  }
}

function fromPhone(name: string): LocalDraft | null {
  try {
    return readLocalDraft(localStorage.getItem(name))
  } catch {
    return null
  }
}

/**
 * The answers of one opening: kept on this phone at each change, sent to the backend when there is network and somebody pauses.
 * `storageName` holds whose they are. Before the phone's own copy is read, the backend's is shown.
 */
export function useDraft(storageName: string, start: StoredDraft | null) {
  const [draft, setDraft] = useState<LocalDraft>(() => {
    return start ? { answers: start.answers, base: start.answers, revision: start.revision, ready: false } : emptyDraft
  })
  const [conflict, setConflict] = useState<Extract<Merged, { kind: "conflict" }> | null>(null)
  const [saved, setSaved] = useState<SavedState>("fresh")
  const current = useRef(draft)
  const busy = useRef(false)

  const put = useCallback(
    (next: LocalDraft) => {
      current.current = next
      setDraft(next)
      keepOnPhone(storageName, next)
    },
    [storageName],
  )

  const settle = useCallback(
    (there: StoredDraft | null) => {
      const merged = mergeDrafts(current.current, there)
      if (merged.kind === "conflict") setConflict(merged)
      else put(merged.draft)
    },
    [put],
  )

  const sync = useCallback(async () => {
    if (busy.current || !hasUnsent(current.current)) return
    busy.current = true
    const sending = current.current
    const answered = await sendDraft(sending.revision, sending.answers)
    busy.current = false
    if (answered.kind === "ok" && answered.data.draft) {
      const { revision } = answered.data.draft
      put({ ...current.current, base: sending.answers, revision })
      setSaved("both")
    } else if (answered.kind === "refused" && answered.error.code === "draft_changed") {
      const newer = await fetchDraft()
      if (newer.kind === "ok") settle(newer.data.draft)
    } else setSaved(answered.kind === "offline" ? "offline" : "phone")
  }, [put, settle])

  // This phone's own copy is known only in the browser, after the first picture.
  useEffect(() => {
    const own = fromPhone(storageName)
    if (own) {
      current.current = own
      settle(start)
    }
    if (!current.current.answers.idempotency_key) {
      put({ ...current.current, answers: { ...current.current.answers, idempotency_key: newKey() } })
    }
  }, [storageName, start, settle, put])

  useEffect(() => {
    if (!hasUnsent(draft) || conflict) return
    const timer = setTimeout(() => void sync(), pauseMs)
    return () => clearTimeout(timer)
  }, [draft, conflict, sync])

  useEffect(() => {
    const lost = () => setSaved("offline")
    const found = () => void sync()
    addEventListener("online", found)
    addEventListener("offline", lost)
    return () => {
      removeEventListener("online", found)
      removeEventListener("offline", lost)
    }
  }, [sync])

  return {
    draft,
    saved,
    conflict,
    change: (answers: Answers) => {
      put({ ...current.current, answers: { ...current.current.answers, ...answers }, ready: false })
      setSaved((now) => (now === "offline" ? now : "phone"))
    },
    setReady: (ready: boolean) => put({ ...current.current, ready }),
    choose: (choice: "here" | "there") => {
      if (!conflict) return
      put(chooseDraft(conflict.here, conflict.there, choice))
      setConflict(null)
    },
    forget: () => keepOnPhone(storageName, null),
  }
}

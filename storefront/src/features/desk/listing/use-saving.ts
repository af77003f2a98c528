"use client"

import { useRef, useState } from "react"
import type { ListingAnswers } from "@/lib/backend/desk/listings"
import { type ListingName, sendListingDraft } from "@/lib/browser/listing"

export type Saved = "fresh" | "both" | "offline"
type Outcome = { kind: "ok" | "offline" | "conflict" } | { kind: "refused"; status: number; words: string }

/** Keeps one draft at the backend, one save after the other; nothing is sent that stands there already. */
export function useSaving(name: ListingName, start: { revision: number }) {
  const [saved, setSaved] = useState<Saved>("fresh")
  /** Revision of another phone's version, while nobody has chosen. */
  const [newer, setNewer] = useState<number | null>(null)
  const revision = useRef(start.revision)
  const there = useRef("")
  const last = useRef<Promise<Outcome>>(Promise.resolve({ kind: "ok" }))

  const saveNow = async (answers: ListingAnswers): Promise<Outcome> => {
    const text = JSON.stringify(answers)
    if (text === there.current) return { kind: "ok" }
    const answered = await sendListingDraft(name, { revision: revision.current, answers })
    if (answered.kind === "ok") {
      revision.current = answered.data.revision
      there.current = text
      setSaved("both")
      return { kind: "ok" }
    }
    if (answered.kind === "offline") {
      setSaved("offline")
      return { kind: "offline" }
    }
    const { code, facts, status, words } = answered.error
    if (code !== "draft_changed") return { kind: "refused", status, words }
    setNewer(Number(facts?.revision ?? 0))
    return { kind: "conflict" }
  }

  return {
    saved,
    newer,
    /** Something was typed that is not saved yet. */
    touched: () => setSaved((now) => (now === "offline" ? now : "fresh")),
    /** What the form showed first: as long as it says that, there is nothing to save, and what waits at the commune goes on waiting. */
    isKnown: (answers: ListingAnswers) => {
      there.current = revision.current > 0 ? JSON.stringify(answers) : ""
    },
    /** Saves what `read` answers when it is its turn. */
    save: (read: () => ListingAnswers): Promise<Outcome> => {
      last.current = last.current.then(() => saveNow(read()))
      return last.current
    },
    /** This phone's version is kept: from now on it is laid over the other one. */
    keepThis: () => {
      revision.current = newer ?? revision.current
      there.current = ""
      setNewer(null)
    },
  }
}

"use client"

import { useEffect, useState } from "react"
import {
  draftAsked,
  type HouseholdDraft,
  type HouseholdStep,
  isHouseholdStep,
  readHouseholdDrafts,
  withDraft,
} from "./household-drafts"

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("")
}

const freshDraft = (): HouseholdDraft => {
  const id = newId()
  return { id, phone: "", answers: { idempotency_key: id }, step: "so" }
}

/**
 * The drafts of a helper's households on this phone, and the one in hand. `name` holds whose they are; `asked` is the request whose
 * draft is taken up again.
 */
export function useHouseholdDrafts(name: string, asked: string | null) {
  const [kept, setKept] = useState<HouseholdDraft[]>([])
  const [draft, setDraft] = useState<HouseholdDraft | null>(null)

  // What the phone holds is known only in the browser, after the first picture.
  useEffect(() => {
    const found = readHouseholdDrafts(localStorage.getItem(name))
    setKept(found)
    setDraft(draftAsked(found, asked) ?? freshDraft())
  }, [name, asked])

  const store = (drafts: HouseholdDraft[]) => {
    setKept(drafts)
    localStorage.setItem(name, JSON.stringify(drafts))
  }
  return {
    kept,
    draft,
    takeUp: (one: HouseholdDraft) => setDraft(one),
    change: (changes: Partial<HouseholdDraft>) => {
      if (!draft) return
      const next = { ...draft, ...changes, answers: { ...draft.answers, ...changes.answers } }
      setDraft(next)
      store(withDraft(kept, next))
    },
  }
}

/** The screen named behind `#`; the first one where none is. */
export function useHashStep(): [HouseholdStep, (step: HouseholdStep) => void] {
  const [step, setStep] = useState<HouseholdStep>("so")
  useEffect(() => {
    const follow = () => {
      const word = location.hash.slice(1)
      setStep(isHouseholdStep(word) ? word : "so")
      scrollTo({ top: 0 })
    }
    // A reload starts at the list of drafts: which of them was in hand is not in the address.
    if (location.hash) history.replaceState(history.state, "", location.pathname)
    addEventListener("hashchange", follow)
    return () => removeEventListener("hashchange", follow)
  }, [])
  const go = (next: HouseholdStep) => {
    location.hash = next === "so" ? "" : next
  }
  return [step, go]
}

"use client"

import { useEffect } from "react"
import { draftsOf, readHouseholdDrafts, withoutAsked } from "./household-drafts"

/** The household has agreed, or its paper is on the way: what was written for it need not stay on this phone. */
export function DropDraft({ helperId, asked }: { helperId: string; asked: string }) {
  useEffect(() => {
    const name = draftsOf(helperId)
    const drafts = readHouseholdDrafts(localStorage.getItem(name))
    localStorage.setItem(name, JSON.stringify(withoutAsked(drafts, asked)))
  }, [helperId, asked])
  return null
}

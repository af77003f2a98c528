"use client"

import { useEffect } from "react"
import { draftsOf, readHouseholdDrafts, withoutGiven } from "./household-drafts"

/** What was written for households that have agreed since need not stay on this phone; `given` are their requests. */
export function DropDrafts({ helperId, given }: { helperId: string; given: string[] }) {
  const requests = given.join(" ")
  useEffect(() => {
    const name = draftsOf(helperId)
    const drafts = readHouseholdDrafts(localStorage.getItem(name))
    const left = withoutGiven(drafts, requests.split(" "))
    if (left.length < drafts.length) localStorage.setItem(name, JSON.stringify(left))
  }, [helperId, requests])
  return null
}

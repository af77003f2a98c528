"use client"

import { useEffect } from "react"
import type { WorkerWish } from "@/lib/browser/worker-terms"

/** Takes what belongs to others off this phone; fetched after the page, which does not wait for it. */
async function tidy(person: string, stalls: string[]): Promise<void> {
  const [{ tidyPieces }, { tidySteps }] = await Promise.all([
    import("@/lib/browser/kept-pieces"),
    import("@/lib/browser/kept-steps"),
  ])
  await Promise.all([tidyPieces(person, stalls), tidySteps(person, stalls)])
}

type Props = { whose: string; person: string; stalls: string[] }

/**
 * Tells the worker, where one runs, for whom and which stall the desk is open: what it kept for anybody else goes. Of the pieces and
 * steps on this phone those stay whose stalls the person may still work for: with a household's help its drafts end here too.
 */
export function TellWorker({ whose, person, stalls }: Props) {
  const ids = stalls.join(" ")
  useEffect(() => {
    const wish: WorkerWish = { whose }
    navigator.serviceWorker?.controller?.postMessage(wish)
  }, [whose])
  useEffect(() => {
    if ("indexedDB" in window) tidy(person, ids.split(" ")).catch(() => undefined)
  }, [person, ids])
  return null
}

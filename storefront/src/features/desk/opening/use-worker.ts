"use client"

import { useEffect } from "react"

/**
 * Lets the four screens open without network after the first visit. The page and the files it has loaded so far came before the worker,
 * so it is told to keep them. Phones without service workers (an in-app browser, plain http) simply do without.
 */
export function useWorker(scope: string): void {
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return
    const begin = async (): Promise<void> => {
      await navigator.serviceWorker.register(`${scope}/tho.js`, { scope })
      const { active } = await navigator.serviceWorker.ready
      const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)
      active?.postMessage(loaded.filter((path) => path.startsWith("/_next/static/") || path.startsWith("/anh/")))
      // The page itself: fetched once more through the worker, which keeps it.
      active?.postMessage("keep-page")
    }
    begin().catch(() => undefined)
  }, [scope])
}

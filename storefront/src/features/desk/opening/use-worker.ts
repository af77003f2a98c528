"use client"

import { useEffect } from "react"

/** The worker once it runs. `ready` would wait for good: the page may have begun at another address, outside the worker's folder. */
function awake({ active, waiting, installing }: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const worker = active ?? waiting ?? installing
  return new Promise((resolve) => {
    if (!worker || worker.state === "activated") return resolve(worker)
    worker.addEventListener("statechange", () => worker.state === "activated" && resolve(worker))
  })
}

/**
 * Lets the four screens open without network after the first visit. The page and the files it has loaded so far came before the worker,
 * so it is told to keep them. Phones without service workers (an in-app browser, plain http) simply do without.
 */
export function useWorker(scope: string): void {
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return
    const begin = async (): Promise<void> => {
      const worker = await awake(await navigator.serviceWorker.register(`${scope}/tho.js`, { scope }))
      const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)
      worker?.postMessage(loaded.filter((path) => path.startsWith("/_next/static/") || path.startsWith("/anh/")))
      // The page itself: fetched once more through the worker, which keeps it.
      worker?.postMessage("keep-page")
    }
    begin().catch(() => undefined)
  }, [scope])
}

"use client"

import { useEffect } from "react"
import type { WorkerWish } from "@/lib/browser/worker-terms"

/** The worker once it runs. `ready` would wait for good: the page may have begun at another address, outside the worker's folder. */
function awake({ active, waiting, installing }: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const worker = active ?? waiting ?? installing
  return new Promise((resolve) => {
    if (!worker || worker.state === "activated") return resolve(worker)
    worker.addEventListener("statechange", () => worker.state === "activated" && resolve(worker))
  })
}

/**
 * Lets `pages` of the desk open without network after the first visit. What this page has loaded so far came before the worker, so it is
 * told to keep that too. Phones without service workers (an in-app browser, plain http) simply do without. `scope` is the desk's home.
 */
export function useWorker(scope: string, pages: readonly string[]): void {
  const wanted = pages.join(" ")
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return
    const begin = async (): Promise<void> => {
      const worker = await awake(await navigator.serviceWorker.register(`${scope}/tho.js`, { scope }))
      const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)
      const files = loaded.filter((path) => path.startsWith("/_next/static/") || path.startsWith("/anh/"))
      const whose = document.querySelector<HTMLMetaElement>("meta[name=whose]")?.content
      const wish: WorkerWish = { whose, pages: wanted.split(" "), files }
      worker?.postMessage(wish)
    }
    begin().catch(() => undefined)
  }, [scope, wanted])
}

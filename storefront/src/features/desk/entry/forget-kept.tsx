"use client"

import { useEffect } from "react"
import { keptName } from "@/lib/browser/worker-terms"
import { localePath, locales } from "@/lib/locale"
import { paths } from "@/lib/paths"

/**
 * Where nobody is signed in, the kept pages go: they held somebody's answers and goods. What was
 * not sent yet stays, under its owner's id.
 */
export function ForgetKept() {
  useEffect(() => {
    if ("caches" in window) void caches.delete(keptName)
    // The next person on this phone starts without the last one's news.
    const forgetNews = async () => {
      const { endHere } = await import("@/lib/browser/push")
      await Promise.all(locales.map((locale) => endHere(localePath(locale, paths.desk))))
    }
    forgetNews().catch(() => undefined)
    const dropSettled = async () => (await import("@/lib/browser/kept-pieces")).dropSettledPieces()
    dropSettled().catch(() => undefined)
    const dropLots = async () => (await import("@/lib/browser/kept-steps")).dropLots()
    dropLots().catch(() => undefined)
  }, [])
  return null
}

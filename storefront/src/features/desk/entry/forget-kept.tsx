"use client"

import { useEffect } from "react"
import { keptName } from "@/lib/browser/worker-terms"

/**
 * Where nobody is signed in, the kept pages go: they held somebody's answers and goods. What was
 * not sent yet stays, under its owner's id.
 */
export function ForgetKept() {
  useEffect(() => {
    if ("caches" in window) void caches.delete(keptName)
    const dropSettled = async () => (await import("@/lib/browser/kept-pieces")).dropSettledPieces()
    dropSettled().catch(() => undefined)
  }, [])
  return null
}

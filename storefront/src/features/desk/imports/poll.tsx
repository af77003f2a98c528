"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

const everyMs = 4_000

/** Reads the page again from time to time while something works in the background; not while nobody looks. */
export function Poll() {
  const router = useRouter()
  useEffect(() => {
    const clock = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh()
    }, everyMs)
    return () => clearInterval(clock)
  }, [router])
  return null
}

"use client"

import { useEffect } from "react"

/** Where nobody is signed in, the kept page of the four screens goes: it held somebody's answers. Drafts stay, under their owner's id. */
export function ForgetKept() {
  useEffect(() => {
    if ("caches" in window) void caches.delete("mo-gian-1")
  }, [])
  return null
}

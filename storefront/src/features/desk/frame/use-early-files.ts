"use client"

import { useEffect, useRef } from "react"
import { useIsAwake } from "./listen-button"

/**
 * Files that were chosen while the page was still plain (a weak line brings the field long before the script): handed over once, when the
 * plain field has given way to the button. The answer is the plain field's `ref`.
 */
export function useEarlyFiles(take: (files: File[]) => void): (field: HTMLInputElement | null) => void {
  const awake = useIsAwake()
  const plain = useRef<HTMLInputElement | null>(null)
  const taking = useRef(take)
  taking.current = take
  useEffect(() => {
    const field = plain.current
    if (!awake || !field) return
    const hand = () => {
      const files = [...(field.files ?? [])]
      field.value = ""
      if (files.length > 0) taking.current(files)
    }
    // Parents have begun by then: their effects come after this one.
    const timer = setTimeout(hand)
    // Who opened the phone's pictures before the script came chooses into a field that is gone by then.
    field.addEventListener("change", hand)
    return () => {
      clearTimeout(timer)
      field.removeEventListener("change", hand)
    }
  }, [awake])
  // Not forgotten when the field goes: its files are asked for just then.
  return (field) => {
    if (field) plain.current = field
  }
}

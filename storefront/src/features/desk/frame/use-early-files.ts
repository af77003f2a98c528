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
    if (!awake) return
    const files = [...(plain.current?.files ?? [])]
    plain.current = null
    // Parents have begun by then: their effects come after this one.
    const timer = files.length > 0 ? setTimeout(() => taking.current(files)) : undefined
    return () => clearTimeout(timer)
  }, [awake])
  // Not forgotten when the field goes: its files are asked for just then.
  return (field) => {
    if (field) plain.current = field
  }
}

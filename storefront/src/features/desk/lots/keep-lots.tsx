"use client"

import { useEffect } from "react"
import type { LotSheet } from "@/lib/browser/step"
import { blankPiece } from "@/lib/browser/worker-terms"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { useWorker } from "../frame/use-worker"

type Props = {
  person: string
  stall: string
  sheets: LotSheet[]
  locale: Locale
  /** What this phone knows already is left: the list tells less of a batch than its own page. */
  onlyNew?: boolean
}

/** Lets the batches of this page be worked on without network: what is to be known of them goes onto this phone, and so do the pages. */
export function KeepLots({ person, stall, sheets, locale, onlyNew = false }: Props) {
  useWorker(localePath(locale, paths.desk), [localePath(locale, paths.lots), localePath(locale, paths.lot(blankPiece))])
  const all = JSON.stringify(sheets)
  useEffect(() => {
    const keep = async () => {
      const { findLot, keepLot } = await import("@/lib/browser/kept-steps")
      for (const sheet of JSON.parse(all) as LotSheet[]) {
        const known = onlyNew && (await findLot({ person, stall }, sheet.id))
        if (!known) await keepLot({ person, stall }, sheet)
      }
    }
    if ("indexedDB" in window) keep().catch(() => undefined)
  }, [person, stall, all, onlyNew])
  return null
}

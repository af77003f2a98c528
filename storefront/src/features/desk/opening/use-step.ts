"use client"

import { usePathname } from "next/navigation"
import type { OpeningStep } from "@/lib/desk-paths"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { isOpeningStep } from "./steps"

/** The screen of the address, and a way to another one that does not ask the server: it works without network. */
export function useStep(first: OpeningStep, locale: Locale): [OpeningStep, (step: OpeningStep) => void] {
  const word = usePathname().split("/").at(-1)
  const go = (step: OpeningStep) => {
    history.pushState(null, "", localePath(locale, paths.openingStep(step)))
    scrollTo({ top: 0 })
  }
  return [isOpeningStep(word) ? word : first, go]
}

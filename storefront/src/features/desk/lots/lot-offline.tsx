"use client"

import { useEffect, useState } from "react"
import type { LotSheet } from "@/lib/browser/step"
import { blankPiece } from "@/lib/browser/worker-terms"
import type { Locale } from "@/lib/locale"
import type { DeskMessages } from "@/messages/desk/vi"
import { freshForm } from "../form-state"
import { styles } from "../frame/styles"
import { StepForm } from "./step-form"
import { StepLinks } from "./step-links"
import { today } from "./today"
import { WaitingSteps } from "./waiting-steps"
import type { LotWords } from "./words"

type Props = { person: string; stall: string; words: LotWords; frame: DeskMessages["frame"]; locale: Locale }

/** The batch, and the step of it, that the address names. */
function named(): { lot: string; step: string | null } {
  const [, lot = "", step] = /\/me-hang\/([^/]+)(?:\/ghi\/([^/]+))?$/.exec(location.pathname) ?? []
  return { lot: decodeURIComponent(lot), step: step ? decodeURIComponent(step) : null }
}

/** A batch without network: its next steps, or the form of one, from what this phone knows of it. */
export function LotOffline({ person, stall, words, frame, locale }: Props) {
  const [sheet, setSheet] = useState<LotSheet | null | "unread">("unread")
  useEffect(() => {
    const read = async () => {
      const { findLot } = await import("@/lib/browser/kept-steps")
      setSheet(await findLot({ person, stall }, named().lot))
    }
    read().catch(() => setSheet(null))
  }, [person, stall])
  if (sheet === "unread") return null
  const { lot, step: key } = named()
  if (!sheet) return lot === blankPiece ? null : <p className={styles.offline}>{words.offlineUnknown}</p>
  const step = sheet.steps.find((one) => one.key === key)
  return (
    <>
      <p className={styles.offline}>{words.offlineNote}</p>
      <h2>{step ? `${sheet.name}: ${step.name}` : sheet.name}</h2>
      {step ? (
        <StepForm
          locale={locale}
          person={person}
          stall={stall}
          sheet={sheet}
          step={step}
          clientKey=""
          today={today()}
          words={words}
          frame={frame}
          refused={freshForm}
        />
      ) : (
        <>
          {/* Once all has arrived the market's own page is better than this copy. */}
          <WaitingSteps person={person} stall={stall} words={words} locale={locale} onSent={() => location.reload()} />
          {sheet.isOpen && <StepLinks sheet={sheet} words={words} locale={locale} />}
        </>
      )}
    </>
  )
}

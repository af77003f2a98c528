"use client"

import { useEffect, useRef } from "react"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { Icon } from "@/ui/icon"
import { styles } from "../frame/styles"
import type { Came } from "./step-queue"
import type { LotWords } from "./words"

type Props = { came: Came | null; lot: string; words: LotWords; locale: Locale }

/** The step is on this phone: nobody has to wait for the line. Not Links: without network the worker answers whole pages only. */
export function StepKept({ came, lot, words, locale }: Props) {
  const isOnItsWay = came === null || came === "busy" || came === "sent"
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus(), [])
  return (
    <div ref={panel} className={styles.card} tabIndex={-1}>
      <p className={styles.doneNote} role="status">
        <Icon name="check" size={24} />
        <span>{words.kept}</span>
      </p>
      <p className={isOnItsWay ? styles.hint : styles.offline} role="status">
        {isOnItsWay ? words.keptSending : came === "sign_in" ? words.keptSignIn : words.keptOffline}
      </p>
      {came === "sign_in" && (
        <a
          className={`button ${styles.big}`}
          href={`${localePath(locale, paths.signIn)}?den=${encodeURIComponent(paths.lots)}`}
        >
          {words.keptSignInDoor}
        </a>
      )}
      <a className={`button ${styles.big}`} href={localePath(locale, paths.lot(lot))}>
        {words.keptBack}
      </a>
      <a className={`button quiet ${styles.big}`} href={localePath(locale, paths.lots)}>
        {words.keptLots}
      </a>
    </div>
  )
}

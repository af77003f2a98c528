"use client"

import type { OpeningStep } from "@/lib/desk-paths"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { DeskMessages } from "@/messages/desk/vi"
import { Icon } from "@/ui/icon"
import { styles } from "../frame/styles"
import { neighbours, wordsOfStep } from "./steps"
import { useStep } from "./use-step"

/** Back to the screen before, without asking the server; from the first one to the desk's home. */
export function OpeningBack({ locale, step: first, label }: { locale: Locale; step: OpeningStep; label: string }) {
  const [step, go] = useStep(first, locale)
  const { before } = neighbours(step)
  return (
    <a
      className={styles.back}
      href={localePath(locale, before ? paths.openingStep(before) : paths.desk)}
      onClick={(event) => {
        if (!before) return
        event.preventDefault()
        go(before)
      }}
    >
      <Icon name="back" size={24} />
      {label}
    </a>
  )
}

/** What to do on the screen that is shown. */
export function OpeningGuide({ step: first, words }: { step: OpeningStep; words: DeskMessages["opening"] }) {
  const [step] = useStep(first, "vi")
  return words[wordsOfStep[step]].guide
}

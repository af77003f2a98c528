"use client"

import { useEffect, useState } from "react"
import { startTelling, stopTelling, type Telling, tellingNow } from "@/lib/browser/push"
import type { Locale } from "@/lib/locale"
import type { DeskMessages } from "@/messages/desk/vi"
import { styles } from "../frame/styles"

type Props = { publicKey: string; scope: string; locale: Locale; words: DeskMessages["push"] }

/** News on this phone while nobody looks: one tap, and one to end it. The browser asks its person only then. */
export function PushOptIn({ publicKey, scope, locale, words }: Props) {
  const [telling, setTelling] = useState<Telling | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    tellingNow(scope).then(setTelling, () => setTelling("none"))
  }, [scope])
  if (telling === null) return null

  const tap = async () => {
    setBusy(true)
    setFailed(false)
    const after = telling === "on" ? stopTelling(scope, locale) : startTelling(scope, publicKey, locale)
    await after.then(setTelling, () => setFailed(true))
    setBusy(false)
  }
  return (
    <section className={styles.card} aria-labelledby="bao-tin">
      <h2 id="bao-tin">{words.title}</h2>
      <p role="status">{failed ? words.failed : words.state[telling]}</p>
      {(telling === "on" || telling === "off") && (
        <button
          type="button"
          className={`button ${styles.big} ${telling === "on" ? "quiet" : ""}`}
          onClick={tap}
          aria-disabled={busy}
        >
          {telling === "on" ? words.stop : words.start}
        </button>
      )}
    </section>
  )
}

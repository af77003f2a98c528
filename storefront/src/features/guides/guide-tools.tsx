"use client"

import { useEffect, useRef, useState, useSyncExternalStore } from "react"
import { tellReading } from "@/lib/browser/guide-reads"
import { readPageAloud } from "@/lib/browser/speech"
import type { GuideMessages } from "@/messages/guides/vi"
import { Icon } from "@/ui/icon"
import styles from "./guide.module.css"

type Props = {
  slug: string
  title: string
  lang: string
  /** Somebody read it into a file: the phone's own voice is not offered beside it. */
  hasSound: boolean
  words: GuideMessages["tools"]
}

const never = () => () => undefined

/** True once the page's program runs. */
function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/** Counts a reading of each kind once for each visit. */
function useReadings(slug: string) {
  const told = useRef(new Set<string>())
  const tell = (kind: "read" | "heard") => {
    if (told.current.has(kind)) return
    told.current.add(kind)
    tellReading(slug, kind)
  }
  const latest = useRef(tell)
  latest.current = tell
  useEffect(() => {
    const last = document.querySelector("[data-last-step]")
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current("read")
    })
    if (last) watch.observe(last)
    const sound = document.querySelector("audio")
    const heard = () => latest.current("heard")
    sound?.addEventListener("play", heard)
    return () => {
      watch.disconnect()
      sound?.removeEventListener("play", heard)
    }
  }, [])
  return tell
}

function Listen({ lang, words, heard }: Pick<Props, "lang" | "words"> & { heard: () => void }) {
  const [reading, setReading] = useState(false)
  useEffect(() => () => window.speechSynthesis?.cancel(), [])
  const toggle = () => {
    speechSynthesis.cancel()
    setReading(!reading)
    if (reading) return
    heard()
    readPageAloud(lang, () => setReading(false))
  }
  return (
    <button type="button" className={styles.tool} onClick={toggle} aria-pressed={reading}>
      <Icon name="sound" size={24} />
      {reading ? words.listenStop : words.listen}
    </button>
  )
}

/** What a phone adds to a guide: its voice, sharing, and that it was read and heard is counted. */
export function GuideTools({ slug, title, lang, hasSound, words }: Props) {
  const awake = useIsAwake()
  const tell = useReadings(slug)
  const [note, setNote] = useState("")
  if (!awake) return null

  const share = async () => {
    // Without what stands behind the address: that says where this reader came from.
    const url = `${location.origin}${location.pathname}`
    if (typeof navigator.share === "function") {
      // Whoever closes the sheet again wanted nothing.
      await navigator.share({ title, url }).catch(() => undefined)
      return
    }
    const copied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    )
    setNote(copied ? words.copied : words.notCopied)
  }
  return (
    <div className={styles.tools} data-silent>
      {!hasSound && "speechSynthesis" in window && <Listen lang={lang} words={words} heard={() => tell("heard")} />}
      <button type="button" className={styles.tool} onClick={share}>
        <Icon name="people" size={24} />
        {words.share}
      </button>
      <p role="status" className={styles.note}>
        {note}
      </p>
    </div>
  )
}

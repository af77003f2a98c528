"use client"

import { useEffect, useState, useSyncExternalStore } from "react"
import { readPageAloud } from "@/lib/browser/speech"
import { Icon } from "@/ui/icon"
import { styles } from "./styles"

const never = () => () => undefined

/** True once the page runs in a browser that has `thing`; false on the server and where it is missing. */
export function useBrowserHas(thing: string): boolean {
  return useSyncExternalStore(
    never,
    () => thing in window,
    () => false,
  )
}

/** False on the server and until the page's own program runs; a page without JavaScript stays as it was sent. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/** Reads the screen aloud with the phone's own voice; not shown where the phone has none. */
export function ListenButton({ words, lang }: { words: { listen: string; listenStop: string }; lang: string }) {
  const can = useBrowserHas("speechSynthesis")
  const [reading, setReading] = useState(false)
  useEffect(() => () => window.speechSynthesis?.cancel(), [])
  if (!can) return null

  const toggle = () => {
    speechSynthesis.cancel()
    setReading(!reading)
    if (reading) return
    readPageAloud(lang, () => setReading(false))
  }
  return (
    <button type="button" className={styles.listen} onClick={toggle} aria-pressed={reading} data-silent>
      <Icon name="sound" size={24} />
      {reading ? words.listenStop : words.listen}
    </button>
  )
}

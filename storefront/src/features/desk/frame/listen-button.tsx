"use client"

import { useEffect, useState, useSyncExternalStore } from "react"
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

/** What a screen says, as somebody would read it aloud: headings, texts and buttons in their order. */
function spokenText(): string {
  const parts = document.querySelectorAll<HTMLElement>("main :is(h1, h2, p, label, legend, li, dt, dd, button, a)")
  const seen: HTMLElement[] = []
  for (const part of parts) {
    const inside = seen.some((other) => other.contains(part))
    if (!inside && !part.closest("[data-silent]") && part.offsetParent) seen.push(part)
  }
  return seen
    .map((part) => part.innerText.trim())
    .filter(Boolean)
    .join(". ")
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
    const speech = new SpeechSynthesisUtterance(spokenText())
    speech.lang = lang
    speech.rate = 0.9
    speech.onend = () => setReading(false)
    speech.onerror = () => setReading(false)
    speechSynthesis.speak(speech)
  }
  return (
    <button type="button" className={styles.listen} onClick={toggle} aria-pressed={reading} data-silent>
      <Icon name="sound" size={24} />
      {reading ? words.listenStop : words.listen}
    </button>
  )
}

"use client"

import { useRef, useState } from "react"
import { Icon } from "@/ui/icon"
import { useBrowserHas } from "../frame/listen-button"
import { styles } from "../frame/styles"

type Heard = { results: ArrayLike<ArrayLike<{ transcript: string }>> }
type Recognition = {
  lang: string
  continuous: boolean
  interimResults: boolean
  onresult: ((event: Heard) => void) | null
  onerror: (() => void) | null
  onend: (() => void) | null
  start: () => void
  stop: () => void
}
declare global {
  interface Window {
    SpeechRecognition?: new () => Recognition
    webkitSpeechRecognition?: new () => Recognition
  }
}

type Props = {
  /** Gets everything heard since the tap. */
  onHeard: (text: string) => void
  words: { dictate: string; dictateStop: string; dictateFailed: string }
}

/** Writes down what somebody says in Vietnamese, with the phone's own speech input; not shown where there is none. */
export function Dictation({ onHeard, words }: Props) {
  const standard = useBrowserHas("SpeechRecognition")
  const prefixed = useBrowserHas("webkitSpeechRecognition")
  const recognition = useRef<Recognition | null>(null)
  const [state, setState] = useState<"still" | "hearing" | "failed">("still")
  if (!standard && !prefixed) return null

  const begin = () => {
    const Recogniser = window.SpeechRecognition ?? window.webkitSpeechRecognition
    if (!Recogniser) return
    const speech = new Recogniser()
    Object.assign(speech, { lang: "vi-VN", continuous: true, interimResults: false })
    speech.onresult = ({ results }) =>
      onHeard(
        Array.from(results, (one) => one[0]?.transcript ?? "")
          .join(" ")
          .trim(),
      )
    speech.onerror = () => setState("failed")
    speech.onend = () => setState((now) => (now === "failed" ? now : "still"))
    recognition.current = speech
    setState("hearing")
    speech.start()
  }

  return (
    <>
      <button
        type="button"
        className={`button quiet ${styles.big}`}
        onClick={() => (state === "hearing" ? recognition.current?.stop() : begin())}
        aria-pressed={state === "hearing"}
      >
        <Icon name="mic" size={24} />
        {state === "hearing" ? words.dictateStop : words.dictate}
      </button>
      <p role="status" className={styles.hint}>
        {state === "failed" && words.dictateFailed}
      </p>
    </>
  )
}

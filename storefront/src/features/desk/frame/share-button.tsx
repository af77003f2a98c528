"use client"

import { useState } from "react"
import { useIsAwake } from "./listen-button"
import { styles } from "./styles"

export type ShareWords = { share: string; copied: string; copyByHand: string; link: string }

type Props = {
  /** Absolute address of the page. */
  url: string
  title: string
  words: ShareWords
  /** For screen readers, where several buttons of a screen say the same. */
  about?: string
}

/** Sends a link into a chat: by the phone's own list of programs, else it is copied. Without JavaScript the link stands there to be held. */
export function ShareButton({ url, title, words, about }: Props) {
  const awake = useIsAwake()
  const [told, setTold] = useState<"copied" | "byHand" | null>(null)

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setTold("copied")
    } catch {
      // No clipboard over plain http, or not allowed: the link is shown.
      setTold("byHand")
    }
  }
  const share = async () => {
    if (!navigator.share) return copy()
    try {
      await navigator.share({ title, url })
    } catch (cause) {
      // Put away again by the person: nothing more to do.
      if (!(cause instanceof DOMException && cause.name === "AbortError")) await copy()
    }
  }
  return (
    <div className={styles.stack}>
      {awake && (
        <button type="button" className={`button quiet ${styles.big}`} onClick={() => void share()}>
          {words.share}
          {about && <span className="visually-hidden"> {about}</span>}
        </button>
      )}
      <p role="status" className={styles.hint}>
        {told === "copied" && words.copied}
        {told === "byHand" && words.copyByHand}
      </p>
      {(!awake || told === "byHand") && (
        <p>
          {!awake && `${words.link} `}
          <a className={styles.textLink} href={url}>
            {url}
          </a>
        </p>
      )}
    </div>
  )
}

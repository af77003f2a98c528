"use client"

import { type MouseEvent, useEffect, useRef, useState } from "react"
import { Icon } from "@/ui/icon"
import styles from "./panorama.module.css"

type Props = { small: string; large: string; words: { open: string; hint: string; failed: string } }

/** A link that becomes a view to turn with the finger or the arrow keys. The viewer itself is fetched on the first tap. */
export function PanoramaView({ small, large, words }: Props) {
  const [state, setState] = useState<"closed" | "open" | "failed">("closed")
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    if (state !== "open" || !canvas.current) return
    const target = canvas.current
    let stop: (() => void) | undefined
    let gone = false
    import("./look-around")
      .then(({ lookAround }) => lookAround(target, window.devicePixelRatio > 1.5 ? large : small))
      .then((stopLooking) => {
        if (gone) stopLooking()
        else stop = stopLooking
      })
      .catch(() => setState("failed"))
    return () => {
      gone = true
      stop?.()
    }
  }, [state, small, large])

  const open = (event: MouseEvent) => {
    event.preventDefault()
    setState("open")
  }

  return (
    <div className={styles.stage}>
      {state === "open" ? (
        <>
          <canvas ref={canvas} className={styles.canvas} tabIndex={0} role="img" aria-label={words.hint} />
          <p className={styles.hint}>{words.hint}</p>
        </>
      ) : (
        <a className={styles.open} href={small} onClick={open}>
          <span>
            <Icon name="turn" size={40} />
            {state === "failed" ? words.failed : words.open}
          </span>
        </a>
      )}
    </div>
  )
}

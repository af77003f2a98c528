"use client"

import { useEffect, useState } from "react"
import { fill } from "@/lib/fill"
import { styles } from "../frame/styles"

type Props = { seconds: number; words: { resend: string; resendIn: string } }

/** Asks for a new code; says in seconds how long that has to wait. Without JavaScript it can always be pressed, and the answer says so. */
export function ResendButton({ seconds, words }: Props) {
  const [left, setLeft] = useState(seconds)
  const [counts, setCounts] = useState(false)
  useEffect(() => {
    setCounts(true)
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  const waits = counts && left > 0
  return (
    <button type="submit" className={`button quiet ${styles.big}`} disabled={waits}>
      {waits ? fill(words.resendIn, { seconds: left }) : words.resend}
    </button>
  )
}

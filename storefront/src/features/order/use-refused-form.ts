"use client"

import { type FormEvent, useEffect, useRef, useState, useTransition } from "react"
import { isUnsent, unsentText } from "@/lib/browser/unsent"

/**
 * A form that comes back with what is wrong, at its field, and all that was typed; without signal it says so and stays as it is.
 * `send` leads on where nothing was refused.
 */
export function useRefusedForm<Draft extends { error: string | null }>(
  start: Draft,
  send: (form: FormData) => Promise<Draft>,
) {
  const [draft, setDraft] = useState(start)
  const [unsent, setUnsent] = useState("")
  const [sending, startSending] = useTransition()
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (draft.error) form.current?.querySelector<HTMLElement>("[aria-invalid], [data-wrong]")?.focus()
  }, [draft])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending) return
    const typed = new FormData(event.currentTarget)
    setUnsent("")
    startSending(async () => {
      try {
        setDraft(await send(typed))
      } catch (error) {
        if (!isUnsent(error)) throw error
        setUnsent(unsentText())
      }
    })
  }
  return { draft, unsent, sending, form, onSubmit }
}

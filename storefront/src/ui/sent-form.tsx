"use client"

import { createContext, type FormEvent, type ReactNode, useState, useTransition } from "react"
import { isUnsent, unsentText } from "@/lib/browser/unsent"
import { Icon } from "./icon"
import styles from "./unsent.module.css"

type Props = {
  action: (form: FormData) => Promise<void>
  className?: string | undefined
  /** Of the line that says that it was not sent, where it looks otherwise than in the shop. */
  alertClass?: string | undefined
  children: ReactNode
}

/** Whether the form around a button is on its way. */
export const Sending = createContext(false)

/** All that is typed, and which of its buttons was pressed. */
function typedIn({ currentTarget, nativeEvent }: FormEvent<HTMLFormElement>): FormData {
  const typed = new FormData(currentTarget)
  const { submitter } = nativeEvent as SubmitEvent
  if (submitter instanceof HTMLButtonElement && submitter.name) typed.set(submitter.name, submitter.value)
  return typed
}

/**
 * A form that leads on to what its action answers. Without signal it says so and stays as it is, so that one more tap sends it; a
 * second tap meanwhile is not taken. A plain form without JavaScript.
 */
export function SentForm({ action, className, alertClass = styles.unsent, children }: Props) {
  const [unsent, setUnsent] = useState("")
  const [sending, startSending] = useTransition()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending) return
    const typed = typedIn(event)
    setUnsent("")
    startSending(async () => {
      try {
        await action(typed)
      } catch (error) {
        if (!isUnsent(error)) throw error
        setUnsent(unsentText())
      }
    })
  }
  return (
    <form action={action} onSubmit={onSubmit} className={className}>
      {unsent && (
        <p className={alertClass} role="alert">
          <Icon name="alert" size={24} />
          <span>{unsent}</span>
        </p>
      )}
      <Sending value={sending}>{children}</Sending>
    </form>
  )
}

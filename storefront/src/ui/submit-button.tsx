"use client"

import { useContext } from "react"
import { useFormStatus } from "react-dom"
import { Sending } from "./sent-form"

/** Sends the form it stands in. Says that it is on its way and takes no second tap meanwhile; a plain button without JavaScript. */
export function SubmitButton({
  label,
  sending,
  className = "",
}: {
  label: string
  sending: string
  className?: string | undefined
}) {
  const sent = useContext(Sending)
  const pending = useFormStatus().pending || sent
  return (
    <button
      className={`button ${className}`}
      type="submit"
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending ? sending : label}
    </button>
  )
}

"use client"

import {
  type ChangeEvent,
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
} from "react"
import { isUnsent, unsentText } from "@/lib/browser/unsent"
import { Icon } from "@/ui/icon"
import { type FormAction, type FormState, freshForm } from "../form-state"
import { DeskField } from "./desk-field"
import type { FieldSpec } from "./field-spec"
import { styles } from "./styles"

export type FormProps = {
  action: FormAction
  fields: FieldSpec[]
  /** Sent along unseen; `locale` among them, for the words of errors. */
  hidden: Record<string, string>
  submit: string
  words: { sending: string; fixField: string; optional: string }
  /** A step that takes something away: its button is quiet. */
  quiet?: boolean
  /** Questions of a kind of their own, below the others, which read `SentForm`; `more` holds the names of their fields. */
  children?: ReactNode
  more?: readonly string[]
}

/** What became of the form around a question of its own kind: what was typed, and what is wrong. */
export const SentForm = createContext<FormState>(freshForm)

type Props = FormProps & { start: FormState }

/** Without signal nothing is lost: the form stands as it was typed, and says so. */
function orUnsent(action: FormAction): FormAction {
  return async (before, form) => {
    try {
      return await action(before, form)
    } catch (error) {
      if (!isUnsent(error)) throw error
      return { values: before.values, error: { text: unsentText(), field: null } }
    }
  }
}

/** What the browser gets of a form; `start` is what was refused before, where there was no JavaScript to keep it. */
export function FormView({ action, fields, hidden, submit, words, quiet, children, more, start }: Props) {
  // The first is the form's without JavaScript; the second knows what to do where the line is down.
  const [served, serve] = useActionState<FormState, FormData>(action, start)
  const [state, send, sending] = useActionState<FormState, FormData>(orUnsent(action), served)
  const form = useRef<HTMLFormElement>(null)
  const sent = useRef(false)
  const { error, values } = state
  const ownError = error && ![...fields.map(({ name }) => name), ...(more ?? [])].includes(error.field ?? "")

  // After a refused attempt the cursor goes to the field that needs another look.
  useEffect(() => {
    sent.current = false
    if (state.error) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [state])

  // Sent by hand where there is JavaScript: React would empty a form it sends itself.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sent.current) return
    sent.current = true
    const typed = new FormData(event.currentTarget)
    startTransition(() => send(typed))
  }

  const onChange = (event: ChangeEvent<HTMLFormElement>) => {
    const { name, value } = event.target as unknown as { name: string; value: string }
    const spec = fields.find((one) => one.name === name)
    if (spec?.kind === "text" && spec.digits && value.replace(/\D/g, "").length === spec.digits)
      form.current?.requestSubmit()
  }

  return (
    <form ref={form} action={serve} onSubmit={onSubmit} onChange={onChange} className={styles.form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {error && (
        <p className={styles.alert} role="alert">
          <Icon name="alert" size={24} />
          <span>{ownError ? error.text : words.fixField}</span>
        </p>
      )}
      {fields.map((spec) => (
        <DeskField
          key={spec.name}
          spec={spec}
          kept={values[spec.name]}
          error={error?.fields?.[spec.name] ?? (error?.field === spec.name ? error.text : undefined)}
          optional={words.optional}
        />
      ))}
      <SentForm value={state}>{children}</SentForm>
      <div className={styles.action}>
        <button type="submit" className={`button ${styles.big} ${quiet ? "quiet" : ""}`} disabled={sending}>
          {submit}
        </button>
        <p role="status" className={styles.wait}>
          {sending && words.sending}
        </p>
      </div>
    </form>
  )
}

"use client"

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import type { BuyingMessages } from "@/messages/buying/vi"
import { Icon } from "@/ui/icon"
import { saveDelivery } from "./actions"
import styles from "./checkout.module.css"
import { CommuneField } from "./commune-field"
import type { DeliveryField, DeliveryState } from "./delivery-state"
import { Field } from "./field"

type Props = {
  locale: Locale
  start: DeliveryState
  /** Stalls of the basket to which the buyer may come for the goods. */
  stalls: { handle: string; name: string }[]
  /** Every stall of the basket is one of them: who comes for everything needs no address. */
  mayCollectAll: boolean
  words: BuyingMessages["checkout"]
  /** Words for the error codes this form can get; the last resort is `backend_error`. */
  errors: Record<string, string>
}

/** Where the goods go. One column; what is wrong stands at its field, and all that was typed stays. Works without JavaScript. */
export function DeliveryForm({ locale, start, stalls, mayCollectAll, words, errors }: Props) {
  const [state, action, sending] = useActionState(saveDelivery, start)
  const form = useRef<HTMLFormElement>(null)
  const say = (code: string | undefined | null) => (code ? (errors[code] ?? errors.backend_error) : undefined)
  const described = (field: DeliveryField) => ({ name: field, error: say(state.errors[field]) })
  const { values } = state

  // After a refused attempt the cursor goes to the first field that needs another look.
  useEffect(() => {
    if (state !== start) form.current?.querySelector<HTMLElement>("[aria-invalid], [type=radio]")?.focus()
  }, [state, start])

  // Sent by hand where there is JavaScript: React would empty a form it sends itself, the chosen place with it.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    typed.set("script", "1")
    startTransition(() => action(typed))
  }

  const wrong = state.error ?? (Object.keys(state.errors).length > 0 ? "fields" : null)
  return (
    <form
      ref={form}
      action={action}
      onSubmit={send}
      className={styles.form}
      data-collects={mayCollectAll || undefined}
      noValidate
    >
      {mayCollectAll && <input type="hidden" name="stalls" value={stalls.length} />}
      <input type="hidden" name="locale" value={locale} />
      {wrong && (
        <p className={styles.notice} role="alert">
          <Icon name="alert" />
          <span>{wrong === "fields" ? words.fixFields : say(wrong)}</span>
        </p>
      )}
      <Field {...described("recipient_name")} label={words.recipientName} hint={words.recipientNameHint}>
        {(input) => (
          <input
            {...input}
            className="field"
            name="recipient_name"
            defaultValue={values.recipient_name}
            autoComplete="name"
            required
          />
        )}
      </Field>
      <Field {...described("recipient_phone")} label={words.recipientPhone} hint={words.recipientPhoneHint}>
        {(input) => (
          <input
            {...input}
            className="field"
            name="recipient_phone"
            type="tel"
            defaultValue={values.recipient_phone}
            autoComplete="tel"
            required
          />
        )}
      </Field>
      {stalls.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>{words.collect}</legend>
          <p className="soft small">
            {words.collectHint} {mayCollectAll && words.collectAll}
          </p>
          <div className={styles.places}>
            {stalls.map(({ handle, name }) => (
              <label key={handle} className={styles.choice}>
                <input type="checkbox" name="pick_up" value={handle} defaultChecked={state.pickUp.includes(handle)} />
                <span>{fill(words.collectAt, { stall: name })}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className={styles.address}>
        <CommuneField
          typed={values.commune}
          code={state.communeCode}
          choices={state.choices}
          error={say(state.errors.commune)}
          words={words}
        />
        <Field {...described("street")} label={words.street} hint={words.streetHint}>
          {(input) => (
            <input
              {...input}
              className="field"
              name="street"
              defaultValue={values.street}
              autoComplete="street-address"
              required
            />
          )}
        </Field>
      </div>
      <Field {...described("contact")} label={words.contact} hint={words.contactHint}>
        {(input) => (
          <input
            {...input}
            className="field"
            name="contact"
            defaultValue={values.contact}
            autoComplete="email"
            inputMode="email"
            required
          />
        )}
      </Field>
      <Field {...described("note")} label={words.note} hint={words.noteHint} optional={words.optional}>
        {(input) => <textarea {...input} className="field" name="note" rows={3} defaultValue={values.note} />}
      </Field>
      <fieldset className={styles.choices}>
        <legend>{words.gift}</legend>
        <label className={styles.choice}>
          <input type="checkbox" name="is_gift" value="1" defaultChecked={state.isGift} />
          <span>{words.isGift}</span>
        </label>
        <p className="soft small">{words.isGiftHint}</p>
        <Field {...described("gift_note")} label={words.giftNote} hint={words.giftNoteHint} optional={words.optional}>
          {(input) => (
            <textarea {...input} className="field" name="gift_note" rows={2} defaultValue={values.gift_note} />
          )}
        </Field>
      </fieldset>
      <button type="submit" className={`button ${styles.submit}`} disabled={sending}>
        {words.toReview}
      </button>
      <p className="soft small">{words.saved}</p>
    </form>
  )
}

"use client"

import { LooseWrong, PhotosField, type PhotosWords, Wrong } from "./form-parts"
import styles from "./order.module.css"
import { askForReturn, tryReturn } from "./return-actions"
import type { ReturnDraft, ReturnField } from "./return-draft"
import { useRefusedForm } from "./use-refused-form"

/** Every word of the form, in the language of its page; `{n}` stands for a number. */
export type ReturnWords = PhotosWords & {
  items: string
  reason: string
  wants: string
  note: string
  send: string
  sending: string
}

type Props = {
  id: string
  hidden: Record<string, string>
  start: ReturnDraft
  /** Lines of which something may go back, with the most of each. */
  lines: { id: string; label: string; most: number }[]
  reasons: { value: string; label: string }[]
  wants: { value: string; label: string }[]
  mostPhotos: number
  words: ReturnWords
  /** Words for the codes this form can get; the last resort is `backend_error`. */
  errors: Record<string, string>
}

/**
 * What the buyer wants to give back: pieces, why, photos. What is wrong stands at its field, and all that was typed stays; photos that
 * arrived are not sent again. A plain form without JavaScript.
 */
export function ReturnForm({ id, hidden, start, lines, reasons, wants, mostPhotos, words, errors }: Props) {
  const { draft, unsent, sending, form, onSubmit } = useRefusedForm(start, tryReturn)
  const wrongAt = (field: ReturnField | null) =>
    draft.error && draft.field === field ? (errors[draft.error] ?? errors.backend_error) : undefined
  const described = (field: ReturnField) => ({
    "aria-describedby": `${id}-${field}-sai`,
    "aria-invalid": wrongAt(field) ? true : undefined,
  })
  return (
    <form ref={form} action={askForReturn} onSubmit={onSubmit} className={styles.back}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <LooseWrong text={unsent || wrongAt(null)} />
      <fieldset>
        <legend>{words.items}</legend>
        {lines.map(({ id: line, label, most }) => (
          <label key={line} className={styles.pieces}>
            <span>{label}</span>
            <input
              {...described("items")}
              className="field number"
              type="number"
              inputMode="numeric"
              name={`pieces.${line}`}
              min={0}
              max={most}
              defaultValue={draft.pieces[line] ?? "0"}
            />
          </label>
        ))}
        <Wrong id={`${id}-items-sai`} text={wrongAt("items")} />
      </fieldset>
      <fieldset>
        <legend>{words.reason}</legend>
        {reasons.map(({ value, label }) => (
          <label key={value} className={styles.choice}>
            <input
              {...described("reason")}
              type="radio"
              name="reason"
              value={value}
              defaultChecked={value === draft.reason}
              required
            />
            <span>{label}</span>
          </label>
        ))}
        <Wrong id={`${id}-reason-sai`} text={wrongAt("reason")} />
      </fieldset>
      <fieldset>
        <legend>{words.wants}</legend>
        {wants.map(({ value, label }) => (
          <label key={value} className={styles.choice}>
            <input
              {...described("wants")}
              type="radio"
              name="wants"
              value={value}
              defaultChecked={value === draft.wants}
              required
            />
            <span>{label}</span>
          </label>
        ))}
        <Wrong id={`${id}-wants-sai`} text={wrongAt("wants")} />
      </fieldset>
      <label htmlFor={`${id}-loi`}>{words.note}</label>
      <textarea
        {...described("note")}
        id={`${id}-loi`}
        className="field"
        name="note"
        rows={3}
        maxLength={500}
        defaultValue={draft.note}
      />
      <Wrong id={`${id}-note-sai`} text={wrongAt("note")} />
      <PhotosField id={id} kept={draft.photos} most={mostPhotos} words={words} wrong={wrongAt("photos")} />
      <button type="submit" className="button" aria-disabled={sending}>
        {sending ? words.sending : words.send}
      </button>
    </form>
  )
}

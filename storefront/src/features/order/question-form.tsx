"use client"

import { LooseWrong, PhotosField, type PhotosWords, Wrong } from "./form-parts"
import styles from "./order.module.css"
import { bringToOfficers, tryOfficers } from "./question-actions"
import type { QuestionDraft, QuestionField } from "./question-draft"
import { useRefusedForm } from "./use-refused-form"

type Props = {
  id: string
  hidden: Record<string, string>
  start: QuestionDraft
  mostPhotos: number
  words: PhotosWords & { note: string; send: string; sending: string }
  /** Words for the codes this form can get; the last resort is `backend_error`. */
  errors: Record<string, string>
}

/** What a buyer tells officers, with photos of it. What is wrong stands at its field, and all that was typed stays. A plain form without JavaScript. */
export function QuestionForm({ id, hidden, start, mostPhotos, words, errors }: Props) {
  const { draft, unsent, sending, form, onSubmit } = useRefusedForm(start, tryOfficers)
  const wrongAt = (field: QuestionField | null) =>
    draft.error && draft.field === field ? (errors[draft.error] ?? errors.backend_error) : undefined
  return (
    <form ref={form} action={bringToOfficers} onSubmit={onSubmit} className={styles.back}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <LooseWrong text={unsent || wrongAt(null)} />
      <label htmlFor={id}>{words.note}</label>
      <textarea
        id={id}
        aria-describedby={`${id}-note-sai`}
        aria-invalid={wrongAt("note") ? true : undefined}
        className="field"
        name="note"
        rows={3}
        maxLength={500}
        defaultValue={draft.note}
      />
      <Wrong id={`${id}-note-sai`} text={wrongAt("note")} />
      <PhotosField id={id} kept={draft.photos} most={mostPhotos} words={words} wrong={wrongAt("photos")} />
      <button type="submit" className="button quiet" aria-disabled={sending}>
        {sending ? words.sending : words.send}
      </button>
    </form>
  )
}

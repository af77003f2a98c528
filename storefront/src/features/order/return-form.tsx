"use client"

import { type FormEvent, useEffect, useRef, useState, useTransition } from "react"
import { isUnsent, unsentText } from "@/lib/browser/unsent"
import { Icon } from "@/ui/icon"
import styles from "./order.module.css"
import { PhotosInput } from "./photos-input"
import { askForReturn, tryReturn } from "./return-actions"
import type { ReturnDraft, ReturnField } from "./return-draft"

/** Every word of the form, in the language of its page; `{n}` stands for a number. */
export type ReturnWords = {
  items: string
  reason: string
  wants: string
  note: string
  photos: string
  photosHint: string
  photosSaid: { shrinking: string; chosen: string; tooMany: string }
  /** How many photos arrived already. */
  kept: string[]
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

/** What is wrong, below the field it belongs to. */
function Wrong({ id, text }: { id: string; text: string | undefined }) {
  return (
    <p id={id} className={styles.wrong} role={text ? "alert" : undefined}>
      {text && (
        <>
          <Icon name="alert" size={18} />
          <span>{text}</span>
        </>
      )}
    </p>
  )
}

/**
 * What the buyer wants to give back: pieces, why, photos. What is wrong stands at its field, and all that was typed stays; photos that
 * arrived are not sent again. A plain form without JavaScript.
 */
export function ReturnForm({ id, hidden, start, lines, reasons, wants, mostPhotos, words, errors }: Props) {
  const [draft, setDraft] = useState(start)
  const [unsent, setUnsent] = useState("")
  const [sending, startSending] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  const wrongAt = (field: ReturnField | null) =>
    draft.error && draft.field === field ? (errors[draft.error] ?? errors.backend_error) : undefined
  const described = (field: ReturnField) => ({
    "aria-describedby": `${id}-${field}-sai`,
    "aria-invalid": wrongAt(field) ? true : undefined,
  })

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
        setDraft(await tryReturn(typed))
      } catch (error) {
        if (!isUnsent(error)) throw error
        setUnsent(unsentText())
      }
    })
  }
  const loose = unsent || wrongAt(null)
  return (
    <form ref={form} action={askForReturn} onSubmit={onSubmit} className={styles.back}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {draft.photos.map((photo) => (
        <input key={photo} type="hidden" name="kept" value={photo} />
      ))}
      {loose && (
        <p className={styles.unsent} role="alert" tabIndex={-1} data-wrong>
          <Icon name="alert" size={24} />
          <span>{loose}</span>
        </p>
      )}
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
      <label htmlFor={`${id}-anh`}>{words.photos}</label>
      <p id={`${id}-anh-cach`} className="soft small">
        {words.photosHint}
      </p>
      {draft.photos.length > 0 && <p className="small">{words.kept[draft.photos.length - 1]}</p>}
      {draft.photos.length < mostPhotos && (
        // A field of its own for each state of the form: what arrived is not chosen any more.
        <PhotosInput
          key={draft.photos.join()}
          id={`${id}-anh`}
          aria-describedby={`${id}-anh-cach ${id}-photos-sai`}
          name="photos"
          most={mostPhotos - draft.photos.length}
          words={words.photosSaid}
        />
      )}
      <Wrong id={`${id}-photos-sai`} text={wrongAt("photos")} />
      <button type="submit" className="button" aria-disabled={sending}>
        {sending ? words.sending : words.send}
      </button>
    </form>
  )
}

"use client"

import { useState } from "react"
import { foodPicks } from "@/messages/desk/vi/food-picks"
import { FieldError } from "../frame/desk-field"
import { styles } from "../frame/styles"
import listing from "./listing.module.css"
import { joinPicks, noneOf, type PickedField, splitPicks } from "./picks"
import type { ListingWords } from "./words"

type Props = {
  field: PickedField
  label: string
  hint: string | undefined
  maxLength: number | undefined
  /** The text, or the parts of it that a plain form sent. */
  kept: string[] | undefined
  error: string | undefined
  words: ListingWords["food"]
}

/** A question that a tap or two answer; what is not among the answers is typed. Kept as one text. */
export function PicksField({ field, label, hint, maxLength, kept = [], error, words }: Props) {
  const none = noneOf[field]
  const values: Record<string, string> = foodPicks[field]
  const labels: Record<string, string> = words.picks[field]
  const start = splitPicks(joinPicks(kept, none), Object.values(values), none)
  const [ticked, setTicked] = useState(start.ticked)
  const tap = (value: string) => {
    if (ticked.includes(value)) return setTicked(ticked.filter((one) => one !== value))
    setTicked(value === none ? [value] : [...ticked.filter((one) => one !== none), value])
  }
  const id = `o-${field}`
  return (
    <fieldset className={styles.field} aria-describedby={`${id}-error`}>
      <legend>{label}</legend>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <div className={listing.picks}>
        {Object.entries(values).map(([key, value]) => (
          <label key={key} className={styles.option}>
            <input
              type="checkbox"
              name={field}
              value={value}
              checked={ticked.includes(value)}
              onChange={() => tap(value)}
            />
            <span>{labels[key] ?? value}</span>
          </label>
        ))}
      </div>
      <label htmlFor={id} className={styles.hint}>
        {words.other}
      </label>
      <input
        id={id}
        name={field}
        className={`field ${styles.input}`}
        defaultValue={start.typed}
        maxLength={maxLength}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={error ? true : undefined}
      />
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}

"use client"

import { useEffect, useState } from "react"
import type { Commune } from "@/lib/backend/communes"
import { suggestCommunes } from "@/lib/browser/communes"
import { fill } from "@/lib/fill"
import type { BuyingMessages } from "@/messages/buying/vi"
import styles from "./checkout.module.css"
import { Field } from "./field"

const pauseMs = 220

type Props = {
  typed: string
  code: string
  /** Places the server found; shown until somebody types on. */
  choices: Commune[]
  error: string | undefined
  words: BuyingMessages["checkout"]
}

/** Places that fit what is typed, renewed after a short pause. Null until somebody types in this browser. */
function useSuggestions(typed: string, touched: boolean): Commune[] | null {
  const [found, setFound] = useState<Commune[] | null>(null)
  useEffect(() => {
    if (!touched) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const communes = typed.trim().length < 2 ? [] : await suggestCommunes(typed.trim(), stop.signal)
      if (!stop.signal.aborted) setFound(communes)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, touched])
  return found
}

function placeName(commune: Commune): string {
  return `${commune.name}, ${commune.provinceName}`
}

/**
 * Ward or commune, typed by its old or new name, then chosen from the places that fit. The same radio buttons come from the server
 * when there is no JavaScript.
 */
export function CommuneField({ typed: before, code: codeBefore, choices, error, words }: Props) {
  const [typed, setTyped] = useState(before)
  const [touched, setTouched] = useState(false)
  const [code, setCode] = useState(codeBefore)
  const suggestions = useSuggestions(typed, touched)
  const places = suggestions ?? choices

  return (
    <div className={styles.commune}>
      <input type="hidden" name="commune_before" value={before} />
      <Field name="commune" label={words.commune} hint={words.communeHint} error={error}>
        {(described) => (
          <input
            {...described}
            className="field"
            name="commune"
            value={typed}
            autoComplete="address-level3"
            maxLength={100}
            required
            onChange={(event) => {
              setTyped(event.target.value)
              setTouched(true)
              setCode("")
            }}
          />
        )}
      </Field>
      <p className="visually-hidden" role="status">
        {places.length > 0 && fill(words.communeCount, { n: places.length })}
      </p>
      {places.length === 0 && suggestions !== null && typed.trim().length > 2 && (
        <p className="soft small">{words.communeNone}</p>
      )}
      {places.length === 0 && code !== "" && <input type="hidden" name="commune_code" value={code} />}
      {places.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>{words.communeChoose}</legend>
          <div className={styles.places}>
            {places.map((place) => (
              <label key={`${place.code} ${place.formerName ?? ""}`} className={styles.choice}>
                <input
                  type="radio"
                  name="commune_code"
                  value={place.code}
                  checked={code === place.code}
                  onChange={() => setCode(place.code)}
                />
                <span>
                  {placeName(place)}
                  {place.formerName && (
                    <small className="soft">
                      {fill(words.communeFormer, { former: place.formerName, now: place.name })}
                    </small>
                  )}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  )
}

"use client"

import { readPrice } from "@cho-lang/kit/price"
import { useState } from "react"
import { fill } from "@/lib/fill"
import { formatMoney, formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { dongInWords } from "@/messages/desk/vi/dong-in-words"
import { FieldError } from "../frame/desk-field"
import { styles } from "../frame/styles"
import type { ListingWords } from "./words"

type Props = {
  start: string
  error: string | undefined
  words: ListingWords
  locale: Locale
  onChange?: () => void
  /** Of the input and above it; of a size or colour they are others. */
  name?: string
  label?: string
  /** What the marketplace keeps of it, in percent; absent where nothing is to be said of it. */
  feePercent?: number
}

/** Whole đồng that the marketplace keeps: never more than its share. */
const feeOf = (dong: number, percent: number) => Math.floor((dong * percent) / 100)

/** A price typed freely: told again in words below, and asked about where it looks like thousands left out. */
export function PriceField({ start, error, words, locale, onChange, name = "price_vnd", label, feePercent }: Props) {
  const [typed, setTyped] = useState(start)
  const read = readPrice(typed)
  const dong = "dong" in read ? read.dong : null
  const meant = "dong" in read ? read.meant : null
  const money = (amount: number) => formatMoney(amount, locale)
  const put = (text: string) => {
    setTyped(text)
    onChange?.()
  }
  return (
    <div className={styles.field}>
      <label htmlFor={`o-${name}`}>{label ?? words.price}</label>
      <p id={`o-${name}-hint`} className={styles.hint}>
        {words.priceHint}
      </p>
      <input
        id={`o-${name}`}
        name={name}
        className={`field ${styles.input}`}
        value={typed}
        maxLength={30}
        autoComplete="off"
        aria-describedby={`o-${name}-hint o-${name}-error`}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => put(target.value)}
        onBlur={() => dong !== null && meant === null && setTyped(formatNumber(dong, locale))}
      />
      <div role="status" className={styles.stack}>
        {dong !== null && meant === null && (
          <p className={styles.hint}>
            {locale === "vi" ? fill(words.priceWords, { words: dongInWords(dong) }) : money(dong)}
          </p>
        )}
        {dong !== null && meant === null && feePercent !== undefined && (
          <p className={styles.hint}>
            {fill(words.receive, {
              price: money(dong),
              fee: money(feeOf(dong, feePercent)),
              rest: money(dong - feeOf(dong, feePercent)),
            })}
          </p>
        )}
        {dong !== null && meant !== null && (
          <>
            <p>{fill(words.priceAsk, { dong: money(dong), meant: money(meant) })}</p>
            <button
              type="button"
              className={`button quiet ${styles.big}`}
              onClick={() => put(formatNumber(meant, locale))}
            >
              {fill(words.priceYes, { meant: money(meant) })}
            </button>
          </>
        )}
      </div>
      <FieldError id={`o-${name}-error`} error={error} />
    </div>
  )
}

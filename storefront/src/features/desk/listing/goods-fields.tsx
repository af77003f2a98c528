"use client"

import { useContext } from "react"
import type { GoodsForm } from "@/lib/backend/desk/goods"
import { formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { DeskField } from "../frame/desk-field"
import { SentForm } from "../frame/form-view"
import { styles } from "../frame/styles"
import { ShownNumber } from "./hidden-fields"
import { PriceField } from "./price-field"
import type { ListingWords } from "./words"

type Props = { forms: GoodsForm[]; words: ListingWords; locale: Locale }

/** Price and stock of every size or colour of goods that are on sale; no stock of what is made to order. */
export function GoodsFields({ forms, words, locale }: Props) {
  const { values, error } = useContext(SentForm)
  const wrong = (field: string) => (error?.field === field ? error.text : undefined)
  return forms.map(({ id, title, price, quantity }) => {
    const fields = (
      <>
        <input type="hidden" name="form_id" value={id} />
        <ShownNumber
          name={`price_shown-${id}`}
          value={values[`price_shown-${id}`]?.[0] ?? (price === null ? "" : String(price))}
        />
        {quantity !== null && (
          <ShownNumber name={`shown-${id}`} value={values[`shown-${id}`]?.[0] ?? String(quantity)} />
        )}
        <PriceField
          name={`price_vnd-${id}`}
          start={values[`price_vnd-${id}`]?.[0] ?? (price === null ? "" : formatNumber(price, locale))}
          error={wrong(`price_vnd-${id}`)}
          words={words}
          locale={locale}
        />
        {quantity === null ? (
          <p className={styles.hint}>{words.madeToOrderHint}</p>
        ) : (
          <DeskField
            spec={{ kind: "text", inputMode: "numeric", name: `quantity-${id}`, label: words.quantity, maxLength: 10 }}
            kept={values[`quantity-${id}`] ?? [String(quantity)]}
            error={wrong(`quantity-${id}`)}
            optional=""
          />
        )}
      </>
    )
    if (forms.length === 1)
      return (
        <div key={id} className={styles.form}>
          {fields}
        </div>
      )
    return (
      <fieldset key={id} className={styles.field}>
        <legend>{title}</legend>
        {fields}
      </fieldset>
    )
  })
}

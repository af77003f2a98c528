"use client"

import { useContext } from "react"
import type { Locale } from "@/lib/locale"
import { DeskField } from "../frame/desk-field"
import { SentForm } from "../frame/form-view"
import { PriceField } from "./price-field"
import type { ListingWords } from "./words"

type Props = { price: string; quantity: string; words: ListingWords; locale: Locale }

/** Price and stock of goods that are on sale. */
export function GoodsFields({ price, quantity, words, locale }: Props) {
  const { values, error } = useContext(SentForm)
  const wrong = (field: string) => (error?.field === field ? error.text : undefined)
  return (
    <>
      <PriceField start={values.price_vnd?.[0] ?? price} error={wrong("price_vnd")} words={words} locale={locale} />
      <DeskField
        spec={{ kind: "text", inputMode: "numeric", name: "quantity", label: words.quantity, maxLength: 10 }}
        kept={values.quantity ?? [quantity]}
        error={wrong("quantity")}
        optional=""
      />
    </>
  )
}

"use client"

import { useContext } from "react"
import type { DeskDelivery } from "@/lib/backend/desk/delivery"
import { type Zone, zones } from "@/lib/delivery-zones"
import { formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import type { DeskMessages } from "@/messages/desk/vi"
import { DeskField } from "../frame/desk-field"
import type { FieldSpec } from "../frame/field-spec"
import { SentForm } from "../frame/form-view"
import { styles } from "../frame/styles"
import own from "./delivery.module.css"
import { type Sum, sumName } from "./delivery-names"

type Words = DeskMessages["delivery"]
type Props = { delivery: DeskDelivery; market: string; words: Words; optional: string; locale: Locale }

/** One question with what was typed; a field that may be hidden is never required by the browser, so `optional` may say nothing. */
function Asked({ spec, optional }: { spec: FieldSpec; optional: string }) {
  const { values, error } = useContext(SentForm)
  const wrong = error?.fields?.[spec.name] ?? (error?.field === spec.name ? error.text : undefined)
  return <DeskField spec={spec} kept={values[spec.name]} error={wrong} optional={optional} />
}

/** Two sums for one distance. */
function ZoneFields({ zone, delivery, words, optional, locale }: Omit<Props, "market"> & { zone: Zone }) {
  const dong = (name: Sum): FieldSpec => ({
    kind: "text",
    name: sumName(zone, name),
    label: words.sums[name],
    inputMode: "numeric",
    value: formatNumber((delivery.fees ?? delivery.market)[zone][name], locale),
    optional: true,
    maxLength: 20,
  })
  return (
    <fieldset className={own.zone}>
      <legend>{words.zones[zone]}</legend>
      <Asked spec={dong("first_kg_vnd")} optional={optional} />
      <Asked spec={dong("each_further_kg_vnd")} optional={optional} />
    </fieldset>
  )
}

/**
 * How the stall sends: the market's fees or its own, from what amount nothing is paid, and whether buyers may come. What
 * does not belong to the answer is hidden by the style sheet, so without JavaScript too.
 */
export function DeliveryFields(props: Props) {
  const { delivery, market, words, optional, locale } = props
  const ask = (spec: FieldSpec) => <Asked spec={spec} optional={optional} />
  return (
    <>
      {ask({
        kind: "choice",
        name: "fees",
        label: words.fees,
        value: delivery.fees ? "own" : "market",
        options: [
          { value: "market", label: words.market, note: market },
          { value: "own", label: words.own, note: words.ownNote },
        ],
      })}
      <div className={own.sums}>
        {zones.map((zone) => (
          <ZoneFields key={zone} zone={zone} {...props} optional="" />
        ))}
      </div>
      {ask({
        kind: "text",
        name: "free_from_vnd",
        label: words.freeFrom,
        hint: words.freeFromHint,
        inputMode: "numeric",
        value: delivery.freeFrom === null ? "" : formatNumber(delivery.freeFrom, locale),
        optional: true,
        maxLength: 20,
      })}
      {ask({
        kind: "choice",
        name: "comes",
        label: words.comes,
        value: delivery.pickUp ? "yes" : "no",
        options: [
          { value: "no", label: words.comesNo },
          { value: "yes", label: words.comesYes, note: words.comesNote },
        ],
      })}
      <div className={`${own.place} ${styles.stack}`}>
        <Asked
          spec={{
            kind: "text",
            name: "pick_up_place",
            label: words.place,
            value: delivery.place,
            optional: true,
            maxLength: 160,
          }}
          optional=""
        />
        <Asked
          spec={{
            kind: "text",
            name: "pick_up_hours",
            label: words.hours,
            hint: words.hoursHint,
            value: delivery.hours,
            optional: true,
            maxLength: 120,
          }}
          optional=""
        />
      </div>
    </>
  )
}

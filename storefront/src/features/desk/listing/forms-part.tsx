"use client"

import { type ReactNode, useRef, useState } from "react"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { DeskField, FieldError } from "../frame/desk-field"
import type { FieldSpec } from "../frame/field-spec"
import { useIsAwake } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { type Cell, filledRows, formNames, mostForms } from "./forms-answers"
import { ShownNumber } from "./hidden-fields"
import listing from "./listing.module.css"
import { PriceField } from "./price-field"
import type { ListingWords } from "./words"

type Shown = Record<string, string[] | undefined>

type Props = {
  /** What stands in the cells, by their names. */
  shown: Shown
  /** What is wrong with them, by their names. */
  errors: Record<string, string>
  words: ListingWords
  optional: string
  locale: Locale
  feePercent: number
  onChange: () => void
  /** Price and number of goods that come in one form. */
  single: ReactNode
}

/** Blank rows of the form without JavaScript. */
const blankRows = 3

type RowProps = Omit<Props, "single"> & { row: number; titles: string[]; start: number | null; onDrop?: () => void }

/** One size or colour: what it is called, its price, how many there are, its weight where it differs. */
function FormRow({
  row,
  titles,
  start,
  shown,
  errors,
  words,
  optional,
  locale,
  feePercent,
  onChange,
  onDrop,
}: RowProps) {
  const kept = (name: (row: number) => string) => (start === null ? undefined : shown[name(start)])
  const ask = (name: (row: number) => string, spec: Omit<Extract<FieldSpec, { kind: "text" }>, "kind" | "name">) => (
    <DeskField
      key={name(row)}
      spec={{ kind: "text", name: name(row), ...spec }}
      kept={kept(name)}
      error={errors[name(row)]}
      optional={optional}
    />
  )
  const cell = (which: Cell) => (at: number) => formNames.cell(at, which)
  const n = { n: row + 1 }
  const number = { inputMode: "numeric", maxLength: 20 } as const
  return (
    <fieldset className={`${styles.card} ${listing.form}`}>
      <legend>{fill(words.forms.row, n)}</legend>
      {titles.map((title, at) =>
        ask((index) => formNames.value(index, at), {
          label: fill(words.forms.called, { title: title || words.forms.value, ...n }),
          maxLength: 40,
        }),
      )}
      <PriceField
        name={formNames.cell(row, "price")}
        label={fill(words.forms.price, n)}
        start={kept(cell("price"))?.[0] ?? ""}
        error={errors[formNames.cell(row, "price")]}
        words={words}
        locale={locale}
        feePercent={feePercent}
        onChange={onChange}
      />
      <ShownNumber name={formNames.cell(row, "price_shown")} value={kept(cell("price_shown"))?.[0]} />
      {ask(cell("quantity"), { label: fill(words.forms.quantity, n), ...number })}
      <ShownNumber name={formNames.cell(row, "shown")} value={kept(cell("shown"))?.[0]} />
      {ask(cell("weight"), {
        label: fill(words.forms.weight, n),
        hint: words.forms.weightHint,
        maxLength: 20,
        optional: true,
      })}
      {onDrop && (
        <button type="button" className="button quiet" onClick={onDrop}>
          {fill(words.forms.drop, n)}
        </button>
      )}
    </fieldset>
  )
}

/** Price and number, or a row of them for each size or colour. Without JavaScript both stand there, the rows folded away. */
export function FormsPart({ single, ...props }: Props) {
  const { shown, errors, words, optional, onChange } = props
  const awake = useIsAwake()
  const filled = filledRows(shown)
  const [rows, setRows] = useState<(number | null)[]>(() => Array.from({ length: filled }, (_, row) => row))
  const [second, setSecond] = useState(shown[formNames.option(1)]?.[0] ?? "")
  const [first, setFirst] = useState(shown[formNames.option(0)]?.[0] ?? "")
  const keys = useRef(rows.map((_, key) => key))
  const next = useRef(rows.length)
  const put = (changed: (number | null)[]) => {
    setRows(changed)
    onChange()
  }
  const add = (count: number) => {
    for (let n = 0; n < count; n += 1) keys.current.push(next.current++)
    put([...rows, ...Array<null>(count).fill(null)])
  }
  const drop = (at: number) => {
    keys.current.splice(at, 1)
    put(rows.filter((_, row) => row !== at))
  }
  const wrong = errors.options ?? errors.variants
  const title = (at: number, value: string, put: (value: string) => void, spec: { label: string; hint: string }) => (
    <div className={styles.field} onChange={({ target }) => put((target as unknown as HTMLInputElement).value)}>
      <DeskField
        spec={{ kind: "text", name: formNames.option(at), maxLength: 30, optional: at === 1, value, ...spec }}
        kept={undefined}
        error={errors[formNames.option(at)] ?? (at === 0 ? wrong : undefined)}
        optional={optional}
      />
    </div>
  )
  const titles = (
    <>
      {title(0, first, setFirst, { label: words.forms.option, hint: words.forms.optionHint })}
      {title(1, second, setSecond, { label: words.forms.secondOption, hint: words.forms.secondOptionHint })}
    </>
  )
  if (!awake) {
    return (
      <>
        {filled === 0 && single}
        <details className={listing.more} open={filled > 0 || Boolean(wrong)}>
          <summary>{words.forms.open}</summary>
          <div className={styles.form}>
            {titles}
            {Array.from({ length: Math.min(filled + blankRows, mostForms) }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: without JavaScript rows never move
              <FormRow key={row} {...props} row={row} start={row} titles={[first, second || words.forms.secondValue]} />
            ))}
          </div>
        </details>
      </>
    )
  }
  if (rows.length === 0) {
    return (
      <>
        {single}
        <FieldError id="o-variants-error" error={wrong} />
        <button type="button" className={`button quiet ${styles.big}`} onClick={() => add(2)}>
          {words.forms.open}
        </button>
      </>
    )
  }
  return (
    <section className={styles.form} aria-label={words.forms.open}>
      {titles}
      {rows.map((start, row) => (
        <FormRow
          key={keys.current[row]}
          {...props}
          row={row}
          start={start}
          titles={second ? [first, second] : [first]}
          onDrop={() => drop(row)}
        />
      ))}
      {rows.length < mostForms && (
        <button type="button" className={`button quiet ${styles.big}`} onClick={() => add(1)}>
          {words.forms.add}
        </button>
      )}
    </section>
  )
}

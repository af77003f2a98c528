"use client"

import { useContext } from "react"
import { DeskField } from "./desk-field"
import type { FieldSpec } from "./field-spec"
import { SentForm } from "./form-view"
import { styles } from "./styles"

type Props = { fields: FieldSpec[]; label: string; optional: string }

/** Questions that most people need not answer, folded away; open where one of them was wrong. */
export function RareFields({ fields, label, optional }: Props) {
  const { values, error } = useContext(SentForm)
  const wrong = (name: string) => error?.fields?.[name] ?? (error?.field === name ? error.text : undefined)
  return (
    <details className={styles.more} open={fields.some(({ name }) => wrong(name)) || undefined}>
      <summary>{label}</summary>
      {fields.map((spec) => (
        <DeskField key={spec.name} spec={spec} kept={values[spec.name]} error={wrong(spec.name)} optional={optional} />
      ))}
    </details>
  )
}

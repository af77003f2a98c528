"use client"

import { useContext } from "react"
import { DeskField } from "../frame/desk-field"
import type { FieldSpec } from "../frame/field-spec"
import { SentForm } from "../frame/form-view"
import { styles } from "../frame/styles"

type Props = { fields: FieldSpec[]; label: string; optional: string }

/** Questions that most papers need not, folded away; open where one of them was wrong. */
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

import { Input, Label, Textarea } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import { useTranslation } from "react-i18next"
import type { FeaturedForm } from "../lib/featured"

type TextName = "title" | "title_en" | "text" | "text_en" | "shows_from" | "shows_until" | "commune_code"

interface FieldProps {
  name: TextName
  form: FeaturedForm
  change: (part: Partial<FeaturedForm>) => void
  type?: "text" | "date"
  lines?: boolean
  disabled?: boolean
}

function Field({ name, form, change, type = "text", lines = false, disabled = false }: FieldProps) {
  const { t } = useTranslation("curation")
  const id = useId()
  const props = {
    id,
    value: form[name],
    disabled,
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  }
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {t(`field.${name}`)}
      </Label>
      {lines ? <Textarea {...props} /> : <Input type={type} {...props} />}
    </div>
  )
}

interface FieldsProps {
  form: FeaturedForm
  change: (part: Partial<FeaturedForm>) => void
  /** A new one of whole-site staff says where it stands. */
  mayPlace: boolean
  children?: ReactNode
}

/** Words, season and place of a collection. */
export function FeaturedFields({ form, change, mayPlace, children }: FieldsProps) {
  const { t } = useTranslation("curation")
  const id = useId()
  const both = { form, change }
  return (
    <div className="space-y-4 px-6 py-4">
      <div className="grid gap-4 md:grid-cols-2">
        <Field name="title" {...both} />
        <Field name="title_en" {...both} />
        <Field name="text" lines {...both} />
        <Field name="text_en" lines {...both} />
        <Field name="shows_from" type="date" {...both} />
        <Field name="shows_until" type="date" {...both} />
        {mayPlace && <Field name="commune_code" {...both} />}
      </div>
      <label htmlFor={id} className="txt-small flex items-center gap-2">
        <input
          id={id}
          type="checkbox"
          checked={form.is_hero}
          onChange={(event) => change({ is_hero: event.target.checked })}
        />
        {t("field.is_hero")}
      </label>
      {children}
    </div>
  )
}

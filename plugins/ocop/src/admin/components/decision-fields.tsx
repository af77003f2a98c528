import { useTranslation } from "react-i18next"
import { Choice, Field } from "./fields"

interface DecisionFieldsProps {
  levels: string[]
  initial?: { number: string; decided_on: string; level: string; body: string }
}

/** Number, day, level and body of a decision, as they stand on the paper. */
export function DecisionFields({ levels, initial }: DecisionFieldsProps) {
  const { t } = useTranslation("ocop")
  const options = levels.map((value) => ({ value, label: t(`level.${value}`) }))
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <Field name="number" label={t("field.number")} hint={t("field.numberHint")} initial={initial?.number} />
      <Field name="decided_on" label={t("field.decided_on")} type="date" initial={initial?.decided_on} />
      <Choice name="level" label={t("field.level")} options={options} initial={initial?.level ?? "province"} />
      <Field name="body" label={t("field.body")} hint={t("field.bodyHint")} initial={initial?.body} />
    </div>
  )
}

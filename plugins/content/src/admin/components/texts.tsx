import { Input, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { Bilingual } from "../lib/guide"

/** More in a line is too much to hear at once. */
const MOST_WORDS = 12

function longLines(text: string): number {
  return text.split("\n").filter((line) => line.trim().split(/\s+/).length > MOST_WORDS).length
}

interface TextsProps {
  label: string
  value: Bilingual
  lines?: boolean
  disabled: boolean
  change: (value: Bilingual) => void
}

/** One text in both languages, side by side; says which lines are long. */
export function Texts({ label, value, lines = false, disabled, change }: TextsProps) {
  const { t } = useTranslation("content")
  const id = useId()
  const Field = lines ? Textarea : Input
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {(["vi", "en"] as const).map((language) => {
        const long = lines ? longLines(value[language]) : 0
        return (
          <div key={language} className="flex flex-col gap-1">
            <Label htmlFor={`${id}-${language}`} size="small">
              {label} ({t(`language.${language}`)})
            </Label>
            <Field
              id={`${id}-${language}`}
              lang={language}
              value={value[language]}
              disabled={disabled}
              autoComplete="off"
              onChange={(event: { target: { value: string } }) => change({ ...value, [language]: event.target.value })}
            />
            {long > 0 && <span className="text-ui-fg-subtle text-sm">{t("longLines", { count: long })}</span>}
          </div>
        )
      })}
    </div>
  )
}

import { useTranslation } from "react-i18next"
import { when } from "../lib/when"

export type Fields = Record<string, unknown>

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
/** Ids say nothing to an officer: names stand in the other columns. */
const ID = /^[a-z]+_[0-9A-Z]{26}$/

const isId = (value: unknown) => typeof value === "string" && ID.test(value)

/** Says a value of the log: known words in the language of the screen, moments as they are in Vietnam. */
function useValue(): (value: unknown) => string {
  const { t, i18n } = useTranslation("staff")
  const say = (value: unknown): string => {
    if (value === null || value === undefined || value === "") {
      return "–"
    }
    if (Array.isArray(value)) {
      return value.map(say).join(", ")
    }
    if (typeof value === "object") {
      return Object.values(value).map(say).join(", ")
    }
    const text = String(value)
    return MOMENT.test(text) ? when(text, i18n.language) : t(`audit.value.${text}`, { defaultValue: text })
  }
  return say
}

/** What an entry of the log changed, one field a line: "field: before → after". */
export function FieldChanges({ before, after }: { before: Fields | null; after: Fields | null }) {
  const { t } = useTranslation("staff")
  const say = useValue()
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (name) => !isId(before?.[name]) && !isId(after?.[name]),
  )
  return (
    <ul>
      {names.map((name) => (
        <li key={name} className="txt-small break-words">
          {t(`audit.field.${name}`, { defaultValue: name })}: {before && say(before[name])}
          {before && after && " → "}
          {after && say(after[name])}
        </li>
      ))}
    </ul>
  )
}

import { useTranslation } from "react-i18next"

export type Fields = Record<string, unknown>

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") {
    return "–"
  }
  return typeof value === "object" && !Array.isArray(value) ? JSON.stringify(value) : String(value)
}

/** What an entry of the log changed, one field a line: "field: before → after". */
export function FieldChanges({ before, after }: { before: Fields | null; after: Fields | null }) {
  const { t } = useTranslation("staff")
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return (
    <ul>
      {names.map((name) => (
        <li key={name} className="txt-small break-words">
          {t(`audit.field.${name}`, { defaultValue: name })}: {before && shown(before[name])}
          {before && after && " → "}
          {after && shown(after[name])}
        </li>
      ))}
    </ul>
  )
}

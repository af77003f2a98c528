import { Input, Label, Text, Textarea } from "@medusajs/ui"
import { createContext, type ReactNode, useContext, useId } from "react"
import { useTranslation } from "react-i18next"
import type { Refusal } from "../lib/read"

/** Why the form was refused, for its fields. */
export const Refused = createContext<Refusal | null>(null)

interface FieldProps {
  name: string
  label: string
  hint?: string
  initial?: string | null
  type?: "text" | "date" | "search"
}

function useWrong(name: string): { id: string; words: string | null } {
  const id = useId()
  const { t, i18n } = useTranslation("traceability")
  const refusal = useContext(Refused)
  const code = refusal?.fields[name]
  const words = code
    ? i18n.exists(`traceability:error.${code}`)
      ? t(`error.${code}`, refusal.details)
      : t("error.field_wrong")
    : null
  return { id, words }
}

function Around({
  id,
  words,
  label,
  hint,
  children,
}: Pick<FieldProps, "label" | "hint"> & {
  id: string
  words: string | null
  children: ReactNode
}) {
  return (
    <div className="grid content-start gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {children}
      {hint && (
        <Text size="xsmall" id={`${id}-hint`} className="text-ui-fg-subtle">
          {hint}
        </Text>
      )}
      {words && (
        <Text size="small" id={`${id}-wrong`} className="text-ui-fg-error">
          {words}
        </Text>
      )}
    </div>
  )
}

const told = (id: string, words: string | null, hint?: string) => ({
  "aria-describedby": [hint && `${id}-hint`, words && `${id}-wrong`].filter(Boolean).join(" ") || undefined,
  ...(words ? { "data-wrong": "" } : {}),
})

/** One labelled line; what is wrong in it the server says, and it stands below it. */
export function Field({ name, label, hint, initial, type = "text" }: FieldProps) {
  const { id, words } = useWrong(name)
  return (
    <Around id={id} words={words} label={label} hint={hint}>
      <Input
        id={id}
        name={name}
        type={type}
        defaultValue={initial ?? ""}
        autoComplete="off"
        {...told(id, words, hint)}
      />
    </Around>
  )
}

/** Some lines, such as a reason. */
export function Area({ name, label, hint, initial }: FieldProps) {
  const { id, words } = useWrong(name)
  return (
    <Around id={id} words={words} label={label} hint={hint}>
      <Textarea id={id} name={name} defaultValue={initial ?? ""} maxLength={500} {...told(id, words, hint)} />
    </Around>
  )
}

interface ChoiceProps extends FieldProps {
  options: { value: string; label: string; group?: string }[]
}

/** One of several; the browser's own list, which works with keys and screen readers everywhere. */
export function Choice({ name, label, hint, initial, options }: ChoiceProps) {
  const { id, words } = useWrong(name)
  const groups = [...new Set(options.map(({ group }) => group))]
  const shown = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))
  return (
    <Around id={id} words={words} label={label} hint={hint}>
      <select
        id={id}
        name={name}
        defaultValue={initial ?? ""}
        className="bg-ui-bg-field shadow-borders-base txt-compact-small focus-visible:shadow-borders-interactive-with-active h-8 w-full min-w-0 rounded-md px-2 outline-none"
        {...told(id, words, hint)}
      >
        {groups.map((group) =>
          group === undefined ? (
            shown(group)
          ) : (
            <optgroup key={group} label={group}>
              {shown(group)}
            </optgroup>
          ),
        )}
      </select>
    </Around>
  )
}

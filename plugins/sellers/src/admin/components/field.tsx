import { Input, Label } from "@medusajs/ui"
import { useId } from "react"

interface FieldProps {
  label: string
  name: string
  type?: "text" | "tel" | "email"
  initial?: string
}

/** One labelled line of a form. What is missing in it the server says: Admin paints an empty `required` field as a mistake at once. */
export function Field({ label, name, type = "text", initial }: FieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input id={id} name={name} type={type} defaultValue={initial} autoComplete="off" />
    </div>
  )
}

interface ChoiceProps {
  label: string
  name: string
  options: { value: string; label: string }[]
  initial?: string
  onChange?: (value: string) => void
}

/** One of a few; the browser's own list, which works with keys and screen readers everywhere. */
export function Choice({ label, name, options, initial, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <select
        id={id}
        name={name}
        defaultValue={initial}
        className="bg-ui-bg-field shadow-borders-base txt-compact-small focus-visible:shadow-borders-interactive-with-active h-8 rounded-md px-2 outline-none"
        onChange={(event) => onChange?.(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

import { Input, Label } from "@medusajs/ui"
import { useId } from "react"

interface FieldProps {
  label: string
  name: string
  type?: "text" | "tel" | "email"
}

/** One labelled line of a form. */
export function Field({ label, name, type = "text" }: FieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input id={id} name={name} type={type} required autoComplete="off" />
    </div>
  )
}

interface ChoiceProps {
  label: string
  name: string
  options: { value: string; label: string }[]
  onChange?: (value: string) => void
}

/** One of a few; the browser's own list, which works with keys and screen readers everywhere. */
export function Choice({ label, name, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <select
        id={id}
        name={name}
        className="bg-ui-bg-field shadow-borders-base txt-compact-small h-8 rounded-md px-2"
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

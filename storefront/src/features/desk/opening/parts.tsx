import type { ReactNode } from "react"
import { FieldError } from "../frame/desk-field"
import { styles } from "../frame/styles"

/** What a controlled input of the four screens needs. */
type InputProps = {
  name: string
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  error: string | undefined
  inputMode?: "numeric" | "text"
  autoComplete?: string
  maxLength?: number
  /** The word for it, or true where the label says so already. */
  optional?: string | true
  area?: boolean
  /** Stands below the field, such as the button that dictates. */
  children?: ReactNode
}

/** A question whose answer is kept while it is typed. */
export function Ask(props: InputProps) {
  const { name, label, hint, value, onChange, error, inputMode, autoComplete, maxLength, optional, area } = props
  const id = `o-${name}`
  const shared = {
    id,
    name,
    value,
    maxLength,
    required: !optional,
    className: `field ${styles.input}`,
    "aria-describedby": `${id}-hint ${id}-error`,
    "aria-invalid": error ? true : undefined,
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {typeof optional === "string" && <span className={styles.hint}> ({optional})</span>}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {area ? (
        <textarea {...shared} rows={4} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          inputMode={inputMode}
          autoComplete={autoComplete ?? "off"}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <FieldError id={`${id}-error`} error={error} />
      {props.children}
    </div>
  )
}

/** A question answered by choosing. */
export function Choose({ label, error, children }: { label: string; error: string | undefined; children: ReactNode }) {
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      {children}
      <FieldError id="" error={error} />
    </fieldset>
  )
}

import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"
import styles from "./checkout.module.css"

/** What an input needs so that its label, hint and error are read with it. */
export type Described = { id: string; "aria-describedby": string; "aria-invalid": boolean | undefined }

type Props = {
  name: string
  label: string
  hint?: string
  /** The error in words; the input is marked as wrong when there is one. */
  error: string | undefined
  /** Said behind the label when the field may stay empty. */
  optional?: string
  children: (described: Described) => ReactNode
}

/** A labelled field: the label and why it is asked above, what is wrong below. */
export function Field({ name, label, hint, error, optional, children }: Props) {
  const id = `o-${name}`
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="soft"> ({optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": `${id}-hint ${id}-error`, "aria-invalid": error ? true : undefined })}
      <p id={`${id}-error`} className={styles.error}>
        {error && (
          <>
            <Icon name="alert" size={18} />
            <span>{error}</span>
          </>
        )}
      </p>
    </div>
  )
}

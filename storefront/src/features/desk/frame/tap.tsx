import { SentForm } from "@/ui/sent-form"
import { styles } from "./styles"

type Props = {
  action: (form: FormData) => Promise<void>
  label: string
  /** For screen readers, where several buttons of a screen say the same: whom or what it is about. */
  about?: string
  /** Id of the stall it is done for, where it is done for one: another tab may meanwhile work for another. */
  stall?: string | null
  quiet?: boolean
  /** Sent along unseen. */
  hidden?: Record<string, string>
}

/** A button that does one thing at once, with or without JavaScript. */
export function Tap({ action, label, about, stall, quiet = false, hidden = {} }: Props) {
  return (
    <SentForm action={action} alertClass={styles.alert}>
      {stall && <input type="hidden" name="stall" value={stall} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={`button ${styles.big} ${quiet ? "quiet" : ""}`}>
        {label}
        {about && <span className="visually-hidden"> {about}</span>}
      </button>
    </SentForm>
  )
}

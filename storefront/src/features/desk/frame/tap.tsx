import { styles } from "./styles"

type Props = {
  action: () => Promise<void>
  label: string
  /** For screen readers, where several buttons of a screen say the same: whom or what it is about. */
  about?: string
  quiet?: boolean
}

/** A button that does one thing at once, with or without JavaScript. */
export function Tap({ action, label, about, quiet = false }: Props) {
  return (
    <form action={action}>
      <button type="submit" className={`button ${styles.big} ${quiet ? "quiet" : ""}`}>
        {label}
        {about && <span className="visually-hidden"> {about}</span>}
      </button>
    </form>
  )
}

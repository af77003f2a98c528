import type { ReactNode } from "react"
import { Link } from "react-router-dom"

/** A link inside a page. Underlined and in the text's own colour: Admin's blue is too pale to read (3.7 : 1). */
export function PageLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="text-ui-fg-base hover:text-ui-fg-subtle underline underline-offset-2">
      {children}
    </Link>
  )
}

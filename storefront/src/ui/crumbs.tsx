import Link from "next/link"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import styles from "./crumbs.module.css"

/** The way from the home page to here, as links; the page itself is named by its heading. */
export function Crumbs({ locale, steps }: { locale: Locale; steps: { path: string; name: string }[] }) {
  const { nav } = messages(locale)
  return (
    <nav className={`wrap ${styles.crumbs}`} aria-label={nav.crumbs}>
      <ol>
        {[{ path: paths.home, name: nav.home }, ...steps].map((step) => (
          <li key={step.path}>
            <Link href={localePath(locale, step.path)} prefetch={false}>
              {step.name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

import type { ReactNode } from "react"
import type { Locale } from "@/lib/locale"
import "@/styles/tokens.css"
import "@/styles/base.css"
import "@/styles/desk.css"
import { fontClasses } from "@/styles/fonts"

/** The document of the sellers' desk: no shop around it, large letters. Each screen brings its own bar. */
export function DeskDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale} className={`${fontClasses} desk`}>
      <body>{children}</body>
    </html>
  )
}

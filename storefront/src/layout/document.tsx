import type { ReactNode } from "react"
import { readSite } from "@/lib/backend/site"
import type { Locale } from "@/lib/locale"
import "@/styles/tokens.css"
import "@/styles/base.css"
import { fontClasses } from "@/styles/fonts"
import { SiteFooter } from "./site-footer"
import { SiteHeader } from "./site-header"

/** The whole document around a page: language, typefaces, header and footer. Reads no cookie, so that every page can be kept. */
export async function SiteDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  const site = await readSite()
  return (
    <html lang={locale} className={fontClasses}>
      <body>
        <SiteHeader locale={locale} />
        <main id="noi-dung">{children}</main>
        <SiteFooter locale={locale} demoData={site.demoData} />
      </body>
    </html>
  )
}

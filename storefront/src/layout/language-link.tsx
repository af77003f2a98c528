"use client"

import { usePathname } from "next/navigation"
import { type Locale, localePath, splitLocale } from "@/lib/locale"

type Props = { className?: string; locale: Locale; label: string; hint: string }

/** The same page in the other language. A plain link: the two languages are two documents. */
export function LanguageLink({ className, locale, label, hint }: Props) {
  const other: Locale = locale === "vi" ? "en" : "vi"
  const { path } = splitLocale(usePathname())
  return (
    <a className={className} href={localePath(other, path)} lang={other} hrefLang={other} title={hint}>
      {label}
    </a>
  )
}

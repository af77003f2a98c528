"use client"

import { usePathname } from "next/navigation"
import { fromDesk } from "@/lib/browser/guide-reads"
import { localePath, splitLocale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { Icon } from "@/ui/icon"
import { everyGuide, guidesOf } from "../guides"
import { usePublishedGuides } from "./published-guides"
import { styles } from "./styles"

/**
 * The ways to the guides of the screen it stands on, the second by its title. They open beside it: what was typed stays
 * where it is.
 */
export function GuideLinks({ label }: { label: string }) {
  const pathname = usePathname()
  const published = usePublishedGuides()
  const { locale } = splitLocale(pathname)
  const there = Object.keys(published).length > 0
  const links = guidesOf(pathname).flatMap((slug) => {
    if (slug === everyGuide) return there ? [{ path: paths.guides, about: "" }] : []
    const title = published[slug]
    return title ? [{ path: paths.guide(slug), about: title }] : []
  })
  return links.map(({ path, about }, at) => (
    <a
      key={path}
      className={styles.showHow}
      href={`${localePath(locale, path)}${fromDesk}`}
      target="_blank"
      rel="noopener"
      data-silent
    >
      <Icon name="book" size={24} />
      {at === 0 ? label : about}
      {at === 0 && about && <span className="visually-hidden">: {about}</span>}
    </a>
  ))
}

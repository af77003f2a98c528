import type { ReactNode } from "react"
import { readGuides } from "@/lib/backend/guides"
import type { Locale } from "@/lib/locale"
import { WithGuides } from "./published-guides"

/** Around every screen of the desk: which guides there are now. */
export async function DeskGuides({ locale, children }: { locale: Locale; children: ReactNode }) {
  const guides = await readGuides(locale)
  return <WithGuides guides={Object.fromEntries(guides.map(({ slug, title }) => [slug, title]))}>{children}</WithGuides>
}

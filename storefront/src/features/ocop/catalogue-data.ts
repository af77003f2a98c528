import type { Card } from "@/lib/backend/cards"
import { type Locale, localePath } from "@/lib/locale"
import { type OcopView, ocopPath } from "@/lib/ocop-address"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { catalogueMessages } from "@/messages/catalogue"

type List = { view: OcopView; cards: Card[]; title: string; first: number; publicUrl: string; locale: Locale }

/**
 * schema.org: where the page stands, and the goods on it in their order. Goods of demo certificates are left out: nobody
 * outside may take their stars for true.
 */
export function catalogueJsonLd({ view, cards, title, first, publicUrl, locale }: List): Record<string, unknown> {
  const url = (path: string) => publicUrl + localePath(locale, path)
  const steps = [
    { name: messages(locale).nav.home, path: paths.home },
    { name: catalogueMessages(locale).ocop.title, path: paths.ocop },
    ...(ocopPath(view) === paths.ocop ? [] : [{ name: title, path: ocopPath(view) }]),
  ]
  const crumbs = {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, n) => ({
      "@type": "ListItem",
      position: n + 1,
      name,
      item: url(path),
    })),
  }
  const real = cards
    .map((card, n) => ({ card, position: first + n + 1 }))
    .filter(({ card }) => card.ocop !== null && !card.ocop.isDemo)
  const list = {
    "@type": "ItemList",
    name: title,
    itemListElement: real.map(({ card, position }) => ({
      "@type": "ListItem",
      position,
      name: card.title,
      url: url(paths.product(card.handle)),
    })),
  }
  return { "@graph": real.length > 0 ? [crumbs, list] : [crumbs] }
}

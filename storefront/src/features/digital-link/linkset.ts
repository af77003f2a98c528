import type { LinkTargets } from "@/lib/backend/digital-links"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"

/** Words of the GS1 Web Vocabulary that we have something for. */
const VOCABULARY = "https://gs1.org/voc/"

/** A link to one form of something. */
export type Link = { href: string; title: string; type: string; hreflang?: string[] }

const languages: readonly Locale[] = ["vi", "en"]

/** What there is of each kind of link, by its name without prefix; the default link stands apart. */
export function linksOf(
  targets: LinkTargets,
  publicUrl: string,
): { defaultPath: string | null; links: Map<string, Link[]> } {
  const { code, product, certificate, title, isRecalled } = targets
  const inBoth = (path: string): Link[] =>
    languages.map((locale) => ({
      href: publicUrl + localePath(locale, path),
      title: title[locale],
      type: "text/html",
      hreflang: [locale],
    }))
  const links = new Map<string, Link[]>()
  if (product) links.set("pip", inBoth(paths.product(product)))
  if (code) {
    links.set("traceability", inBoth(paths.trace(code)))
    const document = { href: publicUrl + paths.traceExport(code), title: title.vi, type: "application/ld+json" }
    links.set("epcis", [document])
    if (isRecalled) links.set("recallStatus", inBoth(paths.trace(code)))
  }
  if (certificate) links.set("certificationInfo", inBoth(paths.certificate(certificate)))
  return { defaultPath: code ? paths.trace(code) : product && paths.product(product), links }
}

/** The whole set as RFC 9264 writes it in JSON. */
export function linksetOf(targets: LinkTargets, publicUrl: string): Record<string, unknown> {
  const { defaultPath, links } = linksOf(targets, publicUrl)
  const named = [...links].map(([name, list]) => [VOCABULARY + name, list])
  return {
    linkset: [
      {
        anchor: publicUrl + targets.path,
        itemDescription: targets.title.vi,
        ...(defaultPath && {
          [`${VOCABULARY}defaultLink`]: [{ href: publicUrl + defaultPath, title: targets.title.vi }],
        }),
        ...Object.fromEntries(named),
      },
    ],
  }
}

/** The languages that a browser asks for, the dearest first: `vi`, `en`. */
function wanted(acceptLanguage: string): string[] {
  return acceptLanguage
    .split(",")
    .map((part, place) => {
      const [name = "", ...rules] = part.trim().split(";")
      const weight = Number(/q=([\d.]+)/.exec(rules.join(";"))?.[1] ?? 1)
      return { name: name.toLowerCase().split("-")[0] ?? "", weight, place }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place)
    .map(({ name }) => name)
}

/** The one link that fits who asks, by language, then by media type; all of them where several fit alike. */
export function choose(list: Link[], { language, accept }: { language: string; accept: string }): Link[] {
  const byLanguage = wanted(language)
    .map((name) => list.filter(({ hreflang }) => hreflang?.includes(name)))
    .find((some) => some.length > 0)
  const left = byLanguage ?? list
  const byType = left.filter(({ type }) => accept.includes(type))
  return byType.length > 0 ? byType : left
}

/** Languages of the screens. Vietnamese lives at the root of the site, English below /en with the same paths. */
export type Locale = "vi" | "en"

export const locales: readonly Locale[] = ["vi", "en"]

/** The name by which the backend knows a language (BCP 47). */
export const backendLocale: Record<Locale, string> = { vi: "vi-VN", en: "en-US" }

/** The address of a page in a language: `localePath("en", "/san-pham/x")` is `/en/san-pham/x`. */
export function localePath(locale: Locale, path: string): string {
  if (locale === "vi") return path
  return path === "/" ? "/en" : `/en${path}`
}

/** Splits an address into its language and the path both languages share. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  if (pathname === "/en") return { locale: "en", path: "/" }
  if (pathname.startsWith("/en/")) return { locale: "en", path: pathname.slice(3) }
  return { locale: "vi", path: pathname }
}

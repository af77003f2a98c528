import { isHandle, paths } from "./paths"

/** What a list of goods shows. `sort` is the backend's word; pages count from 1. */
export type ListView = { craft?: string; village?: string; sort: "new" | "price" | "-price"; page: number }

const sortWords = { "gia-tang": "price", "gia-giam": "-price" } as const
const highestPage = 400

/**
 * The address of a list: /hang/nghe/{craft}/lang/{village}/xep/{gia-tang|gia-giam}/trang/{n}, each part only where it says something, always
 * in this order. Filters stand in the path and not in a query, so that every list is a page that can be kept.
 */
export function listPath({ craft, village, sort, page }: ListView): string {
  const word = Object.entries(sortWords).find(([, value]) => value === sort)?.[0]
  const parts = [
    ...(craft ? ["nghe", craft] : []),
    ...(village ? ["lang", village] : []),
    ...(word ? ["xep", word] : []),
    ...(page > 1 ? ["trang", String(page)] : []),
  ]
  return [paths.goods, ...parts].join("/")
}

/** Reads the parts after /hang; null when they are no list (unknown word, wrong order, a page that cannot be). */
export function readListParts(parts: readonly string[]): ListView | null {
  const pairs = new Map<string, string>()
  for (let i = 0; i < parts.length; i += 2) pairs.set(parts[i] ?? "", parts[i + 1] ?? "")
  const sortWord = pairs.get("xep")
  const view: ListView = {
    craft: pairs.get("nghe"),
    village: pairs.get("lang"),
    sort: sortWord && sortWord in sortWords ? sortWords[sortWord as keyof typeof sortWords] : "new",
    page: Number(pairs.get("trang") ?? 1),
  }
  const handlesFit = [view.craft, view.village].every((handle) => handle === undefined || isHandle(handle))
  if (!handlesFit || !Number.isInteger(view.page) || view.page > highestPage) return null
  // One list has one address: what does not write back to itself is refused.
  return listPath(view) === [paths.goods, ...parts].join("/") ? view : null
}

/** Reads a path without language prefix: null when it is not below /hang, "unknown" when it is but names no list. */
export function readListAddress(path: string): ListView | "unknown" | null {
  if (path !== paths.goods && !path.startsWith(`${paths.goods}/`)) return null
  return readListParts(path.slice(1).split("/").slice(1)) ?? "unknown"
}

/** Where the filter form's query leads: `?nghe=&lang=&xep=` becomes the list's own address. Null when the query is not from the form. */
export function listPathOfQuery(query: URLSearchParams): string | null {
  if (!["nghe", "lang", "xep"].some((name) => query.has(name))) return null
  const handle = (name: string): string | undefined => {
    const value = query.get(name) ?? ""
    return isHandle(value) ? value : undefined
  }
  const word = query.get("xep") ?? ""
  const sort = word in sortWords ? sortWords[word as keyof typeof sortWords] : "new"
  return listPath({ craft: handle("nghe"), village: handle("lang"), sort, page: 1 })
}

/** The word of the address for an order of the list; empty for the usual one. */
export function sortWord(sort: ListView["sort"]): string {
  return Object.entries(sortWords).find(([, value]) => value === sort)?.[0] ?? ""
}

import type { HttpMethod } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"

interface Named {
  method: HttpMethod
  path: string
}

export interface Match<Route> {
  route: Route
  params: Record<string, string>
}

/** Finds the entry of a request; null when none names it. */
export type RouteTable<Route> = (method: string, path: string) => Match<Route> | null

/** As Express compares: one slash at the end does not count, letter case of fixed parts neither, and nothing is decoded. */
function segmentsOf(path: string): string[] {
  return path.replace(/\/$/, "").split("/").slice(1)
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

function paramsOf(pattern: string[], given: string[]): Record<string, string> | null {
  const params: Record<string, string> = {}
  for (const [place, part] of pattern.entries()) {
    const segment = given[place] ?? ""
    if (part.startsWith(":")) {
      const value = segment === "" ? null : decode(segment)
      if (value === null) {
        return null
      }
      params[part.slice(1)] = value
    } else if (part !== segment.toLowerCase()) {
      return null
    }
  }
  return params
}

/** Fixed parts before parameters, from the left: the order in which Medusa registers routes. */
function byFixedParts(one: string[], other: string[]): number {
  const place = one.findIndex((part, index) => part.startsWith(":") !== (other[index] ?? "").startsWith(":"))
  return place < 0 ? 0 : one[place]?.startsWith(":") ? 1 : -1
}

/**
 * A table that finds the same route as the server does, however the path is written: anything it does not know
 * (encoded letters, double slashes, dots) has no entry. HEAD counts as GET, as in Express.
 */
export function routeTable<Route extends Named>(routes: readonly Route[]): RouteTable<Route> {
  const groups = new Map<string, { pattern: string[]; route: Route }[]>()
  for (const route of routes) {
    const pattern = segmentsOf(route.path)
    const key = `${route.method} ${pattern.length}`
    groups.set(key, [...(groups.get(key) ?? []), { pattern, route }])
  }
  for (const group of groups.values()) {
    group.sort((one, other) => byFixedParts(one.pattern, other.pattern))
  }
  return (method, path) => {
    const given = segmentsOf(path)
    for (const { pattern, route } of groups.get(`${method === "HEAD" ? "GET" : method} ${given.length}`) ?? []) {
      const params = paramsOf(pattern, given)
      if (params) {
        return { route, params }
      }
    }
    return null
  }
}

/** One slash, then printable ASCII without `#` and backslash. */
const PLAIN = /^\/(?!\/)[\x21\x22\x24-\x5b\x5d-\x7e]*$/

/**
 * The path of a request as it was sent, without its query. Of anything but a plain path (with scheme and host, two
 * slashes first, a `#`, a backslash) the server's router may read another path than the tables here.
 * @throws InputError `path_wrong`
 */
export function pathOf(originalUrl: string): string {
  if (!PLAIN.test(originalUrl)) {
    throw new InputError({ code: "path_wrong", message: "The address must be a plain path" })
  }
  return originalUrl.split("?", 1)[0] ?? originalUrl
}

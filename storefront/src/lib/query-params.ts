/** What Next hands to a page about the part of the address behind `?`. */
export type Query = Record<string, string | string[] | undefined>
export type QueryParams = { searchParams: Promise<Query> }

/** One value of the query as text; null when it is missing or given twice. */
export function queryText(query: Query, name: string): string | null {
  const value = query[name]
  return typeof value === "string" && value !== "" ? value : null
}

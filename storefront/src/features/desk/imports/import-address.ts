/** Where the browser sends and gets files of an import: routes of the storefront, for the stall that the screen was shown for. */
export function importAddress(part: string, query: Record<string, string>): string {
  return `/api/desk/listing-imports${part}?${new URLSearchParams(query)}`
}

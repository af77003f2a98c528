const place = "province"

/** The province that was chosen on this phone; empty where none was, or where the browser keeps nothing. */
export function recallProvince(): string {
  try {
    return localStorage.getItem(place) ?? ""
  } catch {
    return ""
  }
}

/** Remembers the province for all product pages, on this phone only. */
export function keepProvince(code: string): void {
  try {
    localStorage.setItem(place, code)
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

/** Asks this site what sending a piece to a province costs and when it comes; no lines when it cannot be told. */
export async function readDeliveryLines(
  product: string,
  province: string,
  lang: string,
  signal: AbortSignal,
): Promise<string[]> {
  try {
    const response = await fetch(`/api/delivery?${new URLSearchParams({ product, province, lang })}`, { signal })
    const answer: { lines?: string[] } = await response.json()
    return answer.lines ?? []
  } catch {
    return []
  }
}

/** Official codes; empty where nothing is known. The commune is one of the province. */
export type Place = { province: string; commune: string }

/** Where goods go from this phone, as it was chosen or ordered last; empty where the browser keeps nothing. */
export function recallPlace(): Place {
  try {
    return { province: localStorage.getItem("province") ?? "", commune: localStorage.getItem("commune") ?? "" }
  } catch {
    return { province: "", commune: "" }
  }
}

/** Remembers it for all product pages, on this phone only. */
export function keepPlace({ province, commune }: Place): void {
  try {
    localStorage.setItem("province", province)
    localStorage.setItem("commune", commune)
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

/** Asks this site what sending a piece to a place costs and when it comes; no lines when it cannot be told. */
export async function readDeliveryLines(
  product: string,
  { province, commune }: Place,
  lang: string,
  signal: AbortSignal,
): Promise<string[]> {
  try {
    const query = new URLSearchParams({ product, province, lang, ...(commune && { commune }) })
    const response = await fetch(`/api/delivery?${query}`, { signal })
    const answer: { lines?: string[] } = await response.json()
    return answer.lines ?? []
  } catch {
    return []
  }
}

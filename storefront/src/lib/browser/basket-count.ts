/** Asks this site how many pieces are in the visitor's basket; 0 when it cannot be told. */
export async function readBasketCount(signal: AbortSignal): Promise<number> {
  try {
    const response = await fetch("/api/basket-count", { signal })
    const answer: { count?: number } = await response.json()
    return answer.count ?? 0
  } catch {
    return 0
  }
}

import type { Commune } from "../backend/communes"

/** Asks this site for communes that fit what was typed; an empty list when the line is down or the search was given up. */
export async function suggestCommunes(typed: string, signal: AbortSignal): Promise<Commune[]> {
  try {
    const response = await fetch(`/api/communes?q=${encodeURIComponent(typed)}`, { signal })
    const answer: { communes?: Commune[] } = await response.json()
    return answer.communes ?? []
  } catch {
    return []
  }
}

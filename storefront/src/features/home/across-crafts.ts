import type { Card } from "@/lib/backend/cards"

/** The first `most` cards in turns by craft: the newest of each, then the second newest of each, and so on. Order within a craft is kept. */
export function acrossCrafts(cards: Card[], most: number): Card[] {
  const byCraft = new Map<string, Card[]>()
  for (const card of cards) {
    const craft = card.craft?.handle ?? ""
    byCraft.set(craft, [...(byCraft.get(craft) ?? []), card])
  }
  const turns = [...byCraft.values()]
  const longest = Math.max(0, ...turns.map((turn) => turn.length))
  const ordered = Array.from({ length: longest }, (_, round) => turns.flatMap((turn) => turn[round] ?? [])).flat()
  return ordered.slice(0, most)
}

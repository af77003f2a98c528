import { type Anchor, anchorFault, type Fault, type StoredEvent, verifyChain } from "./chain"

/** A lot's history with what it has to agree with. */
export interface History {
  /** In the order of their positions. */
  rows: readonly StoredEvent[]
  /** As the lot's own row has it: how many events there are and where they lead. */
  event_count: number
  chain_hash: string
  /** What `cholang` stands for in its events. */
  vocabulary: string
  /** Signed states, of the newest day and of earlier ones. */
  anchors: readonly Anchor[]
}

/**
 * Everything that is wrong with a lot's history: in the chain itself, against signed days, and against the lot's own row, which finds
 * what was cut off or put at the end since the last of them. Each fault once, by position.
 */
export function checkLot({ rows, event_count, chain_hash, vocabulary, anchors }: History): Fault[] {
  const added = rows.length > event_count ? [{ position: event_count + 1, kind: "position_wrong" as const }] : []
  const known = [{ position: event_count, chain_hash }, ...anchors].flatMap((anchor) => anchorFault(rows, anchor) ?? [])
  const faults = [...verifyChain(rows, { namespaces: { cholang: vocabulary } }), ...added, ...known]
  const once = new Map(faults.map((fault) => [`${fault.position} ${fault.kind}`, fault]))
  return [...once.values()].sort((one, other) => one.position - other.position || (one.kind < other.kind ? -1 : 1))
}

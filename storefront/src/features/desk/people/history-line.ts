import type { HistoryEntry } from "@/lib/backend/desk/people"
import { formatDate } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import type { DeskMessages } from "@/messages/desk/vi"

type Words = DeskMessages["history"]
type Telling = { words: Words; states: DeskMessages["stall"]["states"]; locale: Locale }

/** What an action is called in words; one that the words do not know is told as a change of the stall. */
export function actionWords({ action, who }: Pick<HistoryEntry, "action" | "who">, words: Words): string {
  const own: Record<string, string | undefined> = who.kind === "seller_member" ? words.ownActions : {}
  const known: Record<string, string | undefined> = words.actions
  return own[action] ?? known[action] ?? words.unknownAction
}

/** Who did it: staff and helpers are named as such, so that nobody is taken for family. */
export function whoWords({ name, kind }: HistoryEntry["who"], words: Words): string {
  if (kind === "system") return words.systemWord
  const kinds: Record<string, string | undefined> = words.kinds
  return [kinds[kind], name].filter(Boolean).join(" ") || words.unknownWho
}

const longest = 140

function short(value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : ""
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** A value as people say it: states and roles in words, days as days. */
function told(field: string, value: string, { words, states, locale }: Telling): string {
  const inWords: Record<string, string | undefined> = field === "status" ? states : field === "role" ? words.roles : {}
  return inWords[value] ?? (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, locale) : value)
}

/** The changed fields that have a name people know, before and after. Whatever else an entry holds is not shown. */
export function changedFields({ entity, before, after }: HistoryEntry, telling: Telling) {
  const names: [string, string][] = Object.entries(telling.words.fields)
  return names.flatMap(([field, ofStall]) => {
    const [was, is] = [before, after].map((side) => told(field, short(side?.[field]), telling))
    const label = field === "name" && entity !== "seller" ? telling.words.otherName : ofStall
    return was === is ? [] : [{ label, was, is }]
  })
}

import type { HistoryEntry } from "@/lib/backend/desk/people"
import type { DeskMessages } from "@/messages/desk/vi"

type Words = DeskMessages["history"]
type States = DeskMessages["stall"]["states"]

/** What an action is called in words; one that the words do not know is told as a change of the stall. */
export function actionWords(action: string, words: Words): string {
  const known: Record<string, string | undefined> = words.actions
  return known[action] ?? words.unknownAction
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

/** The changed fields that have a name people know, before and after; states in words. Whatever else an entry holds is not shown. */
export function changedFields({ before, after }: HistoryEntry, words: Words, states: States) {
  const names: [string, string][] = Object.entries(words.fields)
  const inWords: Record<string, string | undefined> = states
  const told = (field: string, value: string) => (field === "status" ? (inWords[value] ?? value) : value)
  return names.flatMap(([field, label]) => {
    const [was, is] = [told(field, short(before?.[field])), told(field, short(after?.[field]))]
    return was === is ? [] : [{ label, was, is }]
  })
}

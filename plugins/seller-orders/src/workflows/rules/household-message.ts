import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { smsName } from "@cho-lang/kit/sms-name"
import type { AlarmKind } from "../../modules/order-alarms/models"

const FILE = join(
  dirname(require.resolve("@cho-lang/seller-orders/package.json")),
  "data",
  "household-messages.vi.json",
)
const WORDS = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, string>

export interface AlarmFacts {
  stall: string
  /** Orders that wait. */
  count: number
  /** Address of the desk's orders, without scheme. */
  desk: string
}

/** What an SMS says that rings a household up, or whoever helps it; one part of 160 characters, so without marks. */
export function alarmText(kind: AlarmKind | "helper", { stall, count, desk }: AlarmFacts): string {
  const facts: Record<string, string> = { stall: smsName(stall), count: String(count), desk }
  return (WORDS[kind === "new" ? "order-alarm" : `order-alarm-${kind}`] ?? "").replace(
    /\{(\w+)\}/g,
    (hole, name: string) => facts[name] ?? hole,
  )
}

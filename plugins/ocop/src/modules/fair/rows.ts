import { backgroundRows } from "@cho-lang/kit/background-rows"

/** What a catalogue ends with. */
export type MadeFair = {
  file_id: string
  printed: number
  pages: number
  bytes: number
}

export const fairRows = backgroundRows({ table: "fair_catalogue", broken: "fair_broke_down" })

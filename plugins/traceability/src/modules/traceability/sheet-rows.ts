import { backgroundRows } from "@cho-lang/kit/background-rows"

/** What a set of labels ends with. */
export type MadeSheet = {
  file_id: string
  pages: number
  bytes: number
}

/** The sentences of label sheets, from asking to the end. */
export const sheetRows = backgroundRows({ table: "label_sheet", broken: "label_sheet_broke_down" })

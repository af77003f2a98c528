import type { DeskMessages } from "@/messages/desk/vi"

/** The words of batches, as they travel to the browser. */
export type LotWords = DeskMessages["lots"]

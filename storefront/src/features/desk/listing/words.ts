import type { DeskMessages } from "@/messages/desk/vi"

/** The words of listing goods, as they travel to the browser. */
export type ListingWords = DeskMessages["listing"]

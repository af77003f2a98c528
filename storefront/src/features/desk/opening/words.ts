import type { DeskMessages } from "@/messages/desk/vi"

/** The words of the four screens, with those of the button that reads aloud. */
export type OpeningWords = DeskMessages["opening"] & { voice: { listen: string; listenStop: string; showHow: string } }

/** A village to choose. `place` is commune and province, for two villages of one name. */
export type Place = { handle: string; name: string; place: string; picture: string | null }
/** A craft to choose. */
export type Trade = { handle: string; name: string; picture: string | null }

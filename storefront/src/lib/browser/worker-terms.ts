/** The one store of the desk's worker: pages, what they load, and whose they are. */
export const keptName = "ban-hang-2"

/** A piece, or a batch, that does not exist: its page holds nobody's goods, and any one kept on this phone is shown in it. */
export const blankPiece = "00000000-0000-4000-8000-000000000000"

/** What a page asks of the worker. Files are paths of built files and pictures; pages are addresses below the worker's folder. */
export type WorkerWish = { whose?: string; files?: string[]; pages?: string[] }

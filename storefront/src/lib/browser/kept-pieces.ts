import { type DBSchema, type IDBPDatabase, openDB } from "idb"
import { isUnsent, type KeptPiece, type PieceName } from "./piece"

interface Shelves extends DBSchema {
  pieces: { key: string; value: KeptPiece }
  photos: { key: string; value: { piece: string; local: string; file: Blob }; indexes: { piece: string } }
}

const name = "ban-hang"
/** Pieces that hold nothing unsent, kept so that they can be looked at without network. */
const mostSettled = 30

const idOf = ({ person, stall, key }: PieceName): string => `${person}/${stall}/${key}`
const photoId = (piece: PieceName, local: string): string => `${idOf(piece)}/${local}`

let opening: Promise<IDBPDatabase<Shelves>> | null = null

function shelves(): Promise<IDBPDatabase<Shelves>> {
  opening ??= openDB<Shelves>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore("pieces")
      database.createObjectStore("photos").createIndex("piece", "piece")
    },
    terminated: () => {
      opening = null
    },
  })
  opening.catch(() => {
    opening = null
  })
  return opening
}

/** The piece of this name on this phone; null when there is none, or the phone keeps nothing. */
export async function findPiece(piece: PieceName): Promise<KeptPiece | null> {
  return (await (await shelves()).get("pieces", idOf(piece))) ?? null
}

/** Keeps the piece over what was kept. Rejects where the phone is full or keeps nothing. */
export async function keepPiece(piece: KeptPiece): Promise<void> {
  await (await shelves()).put("pieces", piece, idOf(piece))
}

/** All pieces of one person in one stall, the newest first. */
export async function piecesOf(person: string, stall: string): Promise<KeptPiece[]> {
  const from = `${person}/${stall}/`
  const found = await (await shelves()).getAll("pieces", IDBKeyRange.bound(from, `${from}\uffff`))
  return found.sort((a, b) => b.changedAt - a.changedAt)
}

/** Takes the piece and its photos off this phone. */
export async function dropPiece(piece: PieceName): Promise<void> {
  const database = await shelves()
  const change = database.transaction(["pieces", "photos"], "readwrite")
  const photos = await change.objectStore("photos").index("piece").getAllKeys(idOf(piece))
  await Promise.all([
    change.objectStore("pieces").delete(idOf(piece)),
    ...photos.map((one) => change.objectStore("photos").delete(one)),
    change.done,
  ])
}

/** Keeps a photo's file beside its piece. Rejects where the phone is full. */
export async function keepPhotoFile(piece: PieceName, local: string, file: Blob): Promise<void> {
  await (await shelves()).put("photos", { piece: idOf(piece), local, file }, photoId(piece, local))
}

/** The file of a photo that has not been sent yet; null when it is gone. */
export async function findPhotoFile(piece: PieceName, local: string): Promise<Blob | null> {
  return (await (await shelves()).get("photos", photoId(piece, local)))?.file ?? null
}

/** Lets go of a photo's file: the backend has it, or nobody wants it. */
export async function dropPhotoFile(piece: PieceName, local: string): Promise<void> {
  await (await shelves()).delete("photos", photoId(piece, local))
}

/**
 * What a person may keep here is what they may work for: pieces of a stall that is no longer among `stalls` (a household's help has
 * ended, somebody left) go, photos too. Of pieces that hold nothing unsent only the newest stay.
 */
export async function tidyPieces(person: string, stalls: readonly string[]): Promise<void> {
  const from = `${person}/`
  const all = await (await shelves()).getAll("pieces", IDBKeyRange.bound(from, `${from}\uffff`))
  const settled = all.filter((piece) => !isUnsent(piece)).sort((a, b) => b.changedAt - a.changedAt)
  const old = new Set(settled.slice(mostSettled))
  for (const piece of all) if (!stalls.includes(piece.stall) || old.has(piece)) await dropPiece(piece)
}

/** Takes everything that holds nothing unsent off this phone: nobody is signed in. Unsent pieces stay under their owner's id. */
export async function dropSettledPieces(): Promise<void> {
  for (const piece of await (await shelves()).getAll("pieces")) if (!isUnsent(piece)) await dropPiece(piece)
}

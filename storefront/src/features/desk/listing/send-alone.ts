import { isUnsent } from "@/lib/browser/piece"
import type { PieceBox } from "./piece-box"

const nameOf = (key: string): string => `mon:${key}`

/** As long as the page is open nobody else on this phone sends the piece. Answers how to let it go; some browsers have no locks. */
export function holdPiece(key: string): () => void {
  let release = () => {}
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  navigator.locks?.request(nameOf(key), () => until).catch(() => undefined)
  return release
}

/** Takes up a piece's photos and sends it, unless it is open in another window, which sends it itself. */
export async function sendAlone(box: PieceBox): Promise<void> {
  const { piece, isProposed } = box.snapshot()
  if (isProposed || !isUnsent(piece)) return
  const send = async () => {
    await box.open(null)
    await box.send()
  }
  if (!navigator.locks) return send()
  await navigator.locks.request(nameOf(piece.key), { ifAvailable: true }, (lock) => (lock ? send() : undefined))
}

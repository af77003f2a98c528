import { isBuilding, readSettings } from "../settings"

/** A stored picture in one of its widths; null when there is none, or the backend gives no answer. */
export async function readPictureFile(key: string, width: number): Promise<Buffer | null> {
  if (isBuilding()) return null
  const address = `${readSettings().backendUrl}/static/${key}-${width}.webp`
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000), cache: "no-store" })
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null
  } catch {
    return null
  }
}

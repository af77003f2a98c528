import type { Reading } from "../backend/guides"

/** Opened from a screen of the desk: stands behind the address, so that nobody's server sees it and no page is kept twice. */
export const fromDesk = "#tu-ban-hang"

/** Says that a guide was read or heard. It goes out even if the page is left at once; whether it arrives is nobody's trouble. */
export function tellReading(slug: string, kind: Reading["kind"]): void {
  const place: Reading["place"] = location.hash === fromDesk ? "desk" : "link"
  const body = new Blob([JSON.stringify({ slug, kind, place })], { type: "application/json" })
  navigator.sendBeacon?.("/api/guide-reads", body)
}

import type { App } from "./app"
import { sql } from "./stall"

/** The revision of a draft as it stands now: what an officer sees who loads the page at this moment. */
export async function revisionOf(app: App, id: string): Promise<number> {
  const [draft] = await sql<{ revision: number }>(app, "select revision from listing_draft where id = ?", [id])
  return draft?.revision ?? 1
}

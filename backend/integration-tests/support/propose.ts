import type { Caller } from "./people"

/** Sends a draft for approval as it stands at the backend. */
export async function proposeAsItStands(desk: Pick<Caller, "get" | "post">, key: string) {
  const { body } = await desk.get(`/seller/listing-drafts/${key}`)
  return await desk.post(`/seller/listing-drafts/${key}/propose`, { revision: body.draft?.revision ?? 1 })
}

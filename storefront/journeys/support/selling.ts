import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import sharp from "sharp"
import type { RunFile } from "../../../tools/lib/run-file.ts"
import { askBackend } from "./backend.ts"
import type { Person } from "./people.ts"
import { askAdmin } from "./staff.ts"

interface Photo {
  id: string
}

/** A photo of one colour, sent as the desk sends it. */
async function sendPhoto(run: RunFile, { token }: Person, stall: string): Promise<Photo> {
  const background = { r: Math.floor(Math.random() * 256), g: 40, b: 30 }
  const file = await sharp({ create: { width: 900, height: 1100, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const body = new FormData()
  body.set("file", new Blob([new Uint8Array(file)], { type: "image/jpeg" }), "anh.jpg")
  const headers = { authorization: `Bearer ${token}`, "x-seller-id": stall }
  const answer = await fetch(`${run.backend_url}/seller/pictures`, { method: "POST", headers, body })
  if (!answer.ok) throw new Error(`The photo was refused: ${await answer.text()}`)
  return ((await answer.json()) as { picture: Photo }).picture
}

interface WaitingReview {
  id: string
  revision: number
  product_id: string
  answers: { name: string }
  pictures: { state: string }[]
}

/** What waits for an officer and fits; undefined where nothing does. Stalls take turns, so a single piece stands early. */
export async function waitingReview(
  run: RunFile,
  fits: (review: WaitingReview) => boolean,
): Promise<WaitingReview | undefined> {
  const path = "/admin/listing-reviews?limit=100"
  return (await askAdmin<{ listing_reviews: WaitingReview[] }>(run, path)).listing_reviews.find(fits)
}

/**
 * A piece of the stall that an officer let on sale: 450,000 đồng, three of it, unless `more` says otherwise. Answers the
 * product's id.
 */
export async function sellPiece(
  run: RunFile,
  person: Person,
  stall: string,
  name: string,
  more: object = {},
): Promise<string> {
  const { token } = person
  const picture = await sendPhoto(run, person, stall)
  const path = `/seller/listing-drafts/${randomUUID()}`
  const answers = { name, price_vnd: 450_000, quantity: 3, weight_grams: 900, pictures: [picture.id], ...more }
  await askBackend(run, path, { token, stall, body: { revision: 0, answers } })
  const { product_id } = await askBackend<{ product_id: string }>(run, `${path}/propose`, {
    token,
    stall,
    body: { revision: 1 },
  })
  for (let tries = 0; tries < 40; tries += 1) {
    const waiting = await waitingReview(run, (review) => review.product_id === product_id)
    if (waiting?.pictures.every(({ state }) => state === "ready")) {
      await askAdmin(run, `/admin/listing-reviews/${waiting.id}/publish`, { revision: waiting.revision })
      return product_id
    }
    await setTimeout(500)
  }
  throw new Error("The photo's widths were not made in time")
}

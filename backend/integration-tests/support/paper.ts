import { randomBytes } from "node:crypto"
import request, { type Response } from "supertest"
import type { App } from "./app"
import { type Helper, type Wish, wishFor } from "./team"

/** Begins as a picture of 64 by 64 does: start, frame with its size, then the scan. */
const HEAD = Buffer.from("ffd8ffc00011080040004003012200021100031101ffda000c03010002110311003f00", "hex")

/** A photo of so many bytes, as a phone's camera makes them. */
export function photo(bytes: number): Buffer {
  return Buffer.concat([HEAD, randomBytes(bytes - HEAD.length - 2), Buffer.from("ffd9", "hex")])
}

/** Asks a household that is to sign a paper; the request's id. */
export async function askOnPaper(helper: Helper, wish: Wish): Promise<string> {
  const { body, status } = await helper.caller.post("/seller/consent-requests", wishFor({ kind: "paper", ...wish }))
  if (status !== 201) {
    throw new Error(`Not asked: ${JSON.stringify(body)}`)
  }
  return body.consent_request.id
}

export interface SentFile {
  file: Buffer
  name?: string
}

/** Sends the file as the helper's phone does; what it calls itself is the sender's word. */
export function sendPaper(app: App, helper: Helper, requestId: string, { file, name }: SentFile): Promise<Response> {
  const call = request(app.origin())
    .post(`/seller/consent-requests/${requestId}/paper`)
    .set(helper.caller.authorization())
  return Promise.resolve(call.attach("file", file, { filename: name ?? "giay.jpg", contentType: "image/jpeg" }))
}

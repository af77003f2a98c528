import { TRACEABILITY_MODULE } from "@cho-lang/traceability/modules/traceability"
import type { TraceabilityModuleService } from "@cho-lang/traceability/modules/traceability/service"
import request from "supertest"
import type { App } from "./app"
import type { Caller } from "./people"

export const lotsOf = (app: App) => app.container().resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)

interface Wish {
  seller_id: string
  product_id: string
  lot_no?: string
  gtin?: string
  quantity?: number
  unit?: "H87" | "KGM" | "GRM"
  best_before?: string
}

let lots = 0

/** A lot of thirty pieces, as it is when somebody just opened it; its id. */
export async function putLot(app: App, wish: Wish): Promise<string> {
  const key = `00000000-0000-4000-8000-${String(++lots).padStart(12, "0")}`
  const { id } = await lotsOf(app).createLots({
    client_key: key,
    lot_no: `261101-${lots}`,
    template: "son-mai",
    quantity: 30,
    unit: "H87",
    made_from: "2026-11-01",
    made_to: "2026-11-20",
    vocabulary: "http://localhost:3000/voc/",
    chain_hash: "0".repeat(64),
    ...wish,
  })
  return id
}

/** A file as the caller gets it. */
export async function fileFrom(app: App, who: Caller, path: string): Promise<{ type: string; file: Buffer }> {
  const answer = await request(app.origin())
    .get(path)
    .set(who.authorization())
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = []
      res.on("data", (part: Buffer) => parts.push(part)).on("end", () => done(null, Buffer.concat(parts)))
    })
  if (answer.status !== 200) {
    throw new Error(`${path}: ${answer.status} ${answer.body}`)
  }
  return { type: String(answer.headers["content-type"]), file: answer.body as Buffer }
}

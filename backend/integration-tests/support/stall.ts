import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Response } from "supertest"
import type { App } from "./app"
import { Caller, createPerson } from "./people"

/** A form for a stall of Hạ Thái as the phone sends it, all in order. */
export const OPENING = {
  entity_type: "household",
  owner_name: "Kiều Thị Nhài",
  village: "ha-thai",
  street_address: "Ngõ Gạch, làng Hạ Thái",
  crafts: ["son-mai"],
  name: "Xưởng sơn Ngõ Gạch",
  story: "Tôi về làm dâu rồi mới học sơn.",
  since_year: 1998,
  identity: { number: "001165012345", birth_date: "1965-03-02", tax_code: "001165012345" },
  bank_account: { bank_bin: "970405", account_number: "1500205123456", holder_name: "KIEU THI NHAI" },
}

/** A person who has proven the number with a code, of no stall yet. */
export async function createMaker(app: App, phone: string): Promise<Caller & { id: string }> {
  const { id, token } = await createPerson(app.container(), phone)
  await sql(app, "update seller_member set phone_confirmed_at = now() where id = ?", [id])
  return Object.assign(new Caller(app.origin(), token), { id })
}

/** Opens a stall with this person's form; its id. */
export async function openStall(maker: Caller, change: Record<string, unknown> = {}): Promise<string> {
  const { body, status } = await maker.post("/seller/stalls", { ...OPENING, idempotency_key: "khoa-1", ...change })
  if (status !== 201) {
    throw new Error(`The stall was not opened: ${JSON.stringify(body)}`)
  }
  return body.stall.id
}

export async function sql<Row>(app: App, text: string, values: unknown[] = []): Promise<Row[]> {
  const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw(text, values as string[])).rows
}

/** The answer's status, code and field. */
export function refusal({ status, body }: Response): unknown[] {
  return [status, body.code, body.field]
}

import type { RunFile } from "../../../tools/lib/run-file.ts"
import { askBackend } from "./backend.ts"
import { newestCode } from "./codes.ts"

/** A household of Hạ Thái with a stall that waits for approval. */
export interface Household {
  stall: string
  sellerId: string
  /** Of its owner at the desk. */
  token: string
}

/** Signs a number in by the code that went to it; the token of the person. */
export async function signIn(run: RunFile, phone: string): Promise<string> {
  await askBackend(run, "/phone-login/codes", { body: { phone } })
  const body = { phone, code: await newestCode(run, phone) }
  return (await askBackend<{ token: string }>(run, "/phone-login/sessions", { body })).token
}

/** The papers of who answers for the stall; the year of birth stands in the number. */
export const papers = { number: "001165012345", birth_date: "1965-03-02", tax_code: "001165012345" }

/** Opens a stall with papers and a bank account, as the four screens of the desk send it. */
export async function openHousehold(run: RunFile, phone: string): Promise<Household> {
  const token = await signIn(run, phone)
  const name = `Sơn mài của xã ${phone.slice(-6)}`
  const body = {
    idempotency_key: `hanh-trinh-${phone}`,
    entity_type: "household",
    owner_name: "Kiều Thị Nhài",
    village: "ha-thai",
    street_address: "Ngõ Gạch",
    crafts: ["son-mai"],
    name,
    identity: papers,
    bank_account: { bank_bin: "970405", account_number: "1500205123456", holder_name: "KIEU THI NHAI" },
  }
  const { stall } = await askBackend<{ stall: { id: string } }>(run, "/seller/stalls", { token, body })
  return { stall: name, sellerId: stall.id, token }
}

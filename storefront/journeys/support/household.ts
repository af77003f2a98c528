import type { RunFile } from "../../../tools/lib/run-file.ts"
import { openStall, personWith } from "./people.ts"

/** A household of Hạ Thái with a stall that waits for approval. */
export interface Household {
  stall: string
  sellerId: string
  /** Of its owner at the desk. */
  token: string
}

/** Papers of who answers for the stall; the year of birth stands in the number. */
export const identity = { number: "001165012345", birth_date: "1965-03-02", tax_code: "001165012345" }

/** An account in the same name. */
const bank_account = { bank_bin: "970405", account_number: "1500205123456", holder_name: "KIEU THI NHAI" }

/** Opens a stall with papers and a bank account, as the four screens of the desk send it. */
export async function openHousehold(run: RunFile, phone: string): Promise<Household> {
  const owner = await personWith(run, phone)
  const stall = `Sơn mài của xã ${phone.slice(-6)}`
  const opening = { name: stall, owner_name: "Kiều Thị Nhài", identity, bank_account }
  const sellerId = await openStall(run, owner, opening)
  return { stall, sellerId, token: owner.token }
}

import { InputError } from "@cho-lang/kit/input-error"
import { readStaffLot, type StaffLotPage } from "../queries/staff-lot"
import { type StaffRequest, staffReach } from "./staff-request"

/** The lot of the path within the officer's place. @throws InputError `lot_not_found` (404), `sums_only` (403) */
export async function staffLotOf(req: StaffRequest, id: string): Promise<StaffLotPage> {
  const lot = await readStaffLot(req.scope, { id, commune_code: staffReach(req).commune_code })
  if (!lot) {
    throw new InputError({ code: "lot_not_found", type: "not_found", message: "No such lot within reach" })
  }
  return lot
}

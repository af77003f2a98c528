import { InputError } from "@cho-lang/kit/input-error"
import type { Eyes } from "../../modules/ocop/models"
import { conflict, type DeedForm, type DeedPlan, refuseWithdrawn, type StandingCertificate } from "./deed-parts"
import { readFiling, type WrittenFiling } from "./read-filing"

/** Who stands behind the record of a dossier: the officer, and how many looked at its receipt; null where nothing is carried on. */
interface Looked {
  by: string
  eyes: Eyes | null
}

/**
 * A dossier that missed its window alone carries a star on: the first officer says that nobody else has looked at its receipt yet, the
 * second one looks and records the same again. Who adds the result changes nothing of that.
 * @throws InputError `second_look_needed` (409)
 */
function lookedAt(row: StandingCertificate, filing: WrittenFiling, { body, by, scan_id }: DeedForm): Looked {
  if (filing.late_reason === null) {
    return { by: by.id, eyes: null }
  }
  const isSame = filing.filed_on === row.filed_on && filing.late_reason === row.late_reason && scan_id === null
  const first = isSame ? row.filing_by_id : null
  if (first !== null && first !== by.id && filing.result_on === row.result_on) {
    return { by: by.id, eyes: "two" }
  }
  if (first !== null && row.filing_eyes !== null) {
    return { by: first, eyes: row.filing_eyes }
  }
  if (body.one_pair_of_eyes !== true) {
    throw conflict("second_look_needed", "Nobody else has looked at the receipt yet")
  }
  return { by: by.id, eyes: "one" }
}

/**
 * The dossier carries a star on where it missed its window: then its receipt is kept with it. A result that is on record is
 * not typed away.
 * @throws InputError `certificate_not_verified`, `certificate_withdrawn`, `second_look_needed` (409), `filing_without_scan`,
 *   `result_already` and those of `readFiling`
 */
export function planFiling(row: StandingCertificate, form: DeedForm): DeedPlan {
  const { body, now, scan_id } = form
  if (row.verification !== "verified") {
    throw conflict("certificate_not_verified", "First it is verified")
  }
  refuseWithdrawn(row)
  const { issued_on, valid_until } = row
  const filing = readFiling(body, { certificate: { issued_on, valid_until }, now })
  const filing_scan_id = scan_id ?? row.filing_scan_id
  if (filing.late_reason !== null && filing_scan_id === null) {
    const message = "A dossier that missed its window comes with a scan of its receipt"
    throw new InputError({ code: "filing_without_scan", field: "scan_id", message })
  }
  if (row.result_on !== null && filing.result_on === null) {
    const message = `There is a result of ${row.result_on}`
    throw new InputError({ code: "result_already", field: "result_on", message })
  }
  const { by: filing_by_id, eyes: filing_eyes } = lookedAt(row, filing, form)
  return { patch: { ...filing, filing_scan_id, filing_by_id, filing_at: now, filing_eyes }, decision: null }
}

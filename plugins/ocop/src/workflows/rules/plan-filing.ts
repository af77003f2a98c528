import { InputError } from "@cho-lang/kit/input-error"
import type { Eyes } from "../../modules/ocop/models"
import { conflict, type DeedForm, type DeedPlan, refuseWithdrawn, type StandingCertificate } from "./deed-parts"
import { readFiling, type WrittenFiling } from "./read-filing"

/**
 * How many people stand behind a dossier that missed its window, which alone carries a star on: the second one looked at the receipt
 * and recorded the same again. One alone may say so in so many words. Null where nothing is carried on.
 * @throws InputError `second_person_needed` (409)
 */
function eyesOn(row: StandingCertificate, filing: WrittenFiling, { body, by, scan_id }: DeedForm): Eyes | null {
  if (filing.late_reason === null) {
    return null
  }
  const isSame = filing.filed_on === row.filed_on && filing.late_reason === row.late_reason && scan_id === null
  if (isSame && row.filing_by_id !== null && row.filing_by_id !== by.id) {
    return "two"
  }
  if (isSame && row.filing_eyes !== null) {
    return row.filing_eyes
  }
  if (body.one_pair_of_eyes !== true) {
    throw conflict("second_person_needed", "A dossier that missed its window is looked at by two")
  }
  return "one"
}

/**
 * The dossier carries a star on where it missed its window: then its receipt is kept with it. A result that is on record is
 * not typed away.
 * @throws InputError `certificate_not_verified`, `certificate_withdrawn`, `second_person_needed` (409), `filing_without_scan`,
 *   `result_already` and those of `readFiling`
 */
export function planFiling(row: StandingCertificate, form: DeedForm): DeedPlan {
  const { body, by, now, scan_id } = form
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
  const filing_eyes = eyesOn(row, filing, form)
  return { patch: { ...filing, filing_scan_id, filing_by_id: by.id, filing_at: now, filing_eyes }, decision: null }
}

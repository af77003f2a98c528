import type { LabelErrors } from "../vi/labels"

export const labelErrors: LabelErrors = {
  lot_code_revoked: "The code of the whole batch is no longer in use. Make codes for the pieces.",
  serial_taken: "Piece {serial} has a code already. Open the page again to see the next number.",
  serial_twice: "Number {serial} stands there twice. Take one out.",
  codes_beyond_lot: "The batch has room for {most} more codes. Change how many.",
  trace_codes_too_many: "At most {max} codes at a time.",
  code_count_wrong: "How many codes? A number, from 1.",
  code_number_wrong: "Number from where on? A number, from 1.",
  code_not_found: "This stall has no such code.",
  code_revoked: "This code was no longer in use already.",
}

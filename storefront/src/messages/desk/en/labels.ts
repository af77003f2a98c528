import type { LabelErrors } from "../vi/labels"

export const labelErrors: LabelErrors = {
  lot_not_found: "This stall has no such batch.",
  lot_recalled: "This batch was recalled: nothing more is recorded or printed.",
  lot_code_revoked: "The code of the whole batch is no longer in use. Make codes for the pieces.",
  serial_taken: "Piece {serial} has a code already. Open the page again to see the next number.",
  serial_twice: "Number {serial} stands there twice. Take one out.",
  codes_beyond_lot: "The batch has room for {most} more codes. Change how many.",
  codes_too_many: "At most {max} codes at a time.",
  code_count_wrong: "How many codes? A number, from 1.",
  code_number_wrong: "Number from where on? A number, from 1.",
  code_not_found: "This stall has no such code.",
  code_revoked: "This code was no longer in use already.",
  gs1_text_wrong: "Only letters without marks, digits and dashes, no spaces.",
  gs1_text_too_long: "Too long. At most {max} characters.",
  gtin_wrong: "A barcode number has 8, 12, 13 or 14 digits.",
  gtin_check_digit_wrong: "One digit of the barcode number is wrong. Look at the package again.",
  gtin_restricted: "This barcode number is for use inside one shop and cannot be printed for others.",
  digital_link_wrong: "The address on the label cannot be read.",
}

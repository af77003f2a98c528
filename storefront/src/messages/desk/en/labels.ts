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
  lot_without_code: "Batch {lot_no} has no code in use. Make one, then print.",
  label_pieces_none: "Batch {lot_no} has no pieces from this number on. Look at where to begin.",
  labels_too_many: "At most {max} labels at a time. Print in several goes.",
  label_number_wrong: "A number from {min} to {max}.",
  label_lots_too_many: "At most {max} batches at a time.",
  label_sheet_running: "Other labels are being made. Wait for them, or stop them.",
  label_sheets_too_many_today: "Enough labels for one day. Go on tomorrow.",
  label_sheet_over: "These labels are made, or were stopped.",
  label_sheet_not_found: "No such labels. Only who had them made can load them.",
  label_sheet_without_file: "The file is not there yet, or was deleted after 14 days.",
  label_sheet_broke_down: "It did not work after several tries. Try again, or call a helper.",
}

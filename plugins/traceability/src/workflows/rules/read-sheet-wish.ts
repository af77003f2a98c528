import { InputError, readAll } from "@cho-lang/kit/input-error"
import { LABEL_FORMATS, type LabelFormat } from "../../modules/traceability/models"
import { labelsOfPage } from "./label-formats"
import { isEmpty, MOST_CODES, wholeNumber } from "./read-code-wish"

/** A helper on a round through a village prints for so many lots at once. */
export const MOST_LOTS = 100

/** Which labels of a lot are printed. */
export interface LotWish {
  lot_id: string
  /** Place of the first piece, as it is numbered; null: the code of the whole lot, the same on each label. */
  from: number | null
  /** Null: of pieces all that follow, of the lot's code one page. */
  count: number | null
}

export interface SheetWish {
  format: LabelFormat
  /** Labels of the first page that are used up. */
  skip: number
  lots: LotWish[]
}

function wrong(field: string, message: string): InputError {
  return new InputError({ code: "field_wrong", field, message })
}

function readFormat(value: unknown): LabelFormat {
  const format = LABEL_FORMATS.find((one) => one === value)
  if (format === undefined) {
    throw wrong("format", `format is one of ${LABEL_FORMATS.join(", ")}`)
  }
  return format
}

function readNumber(value: unknown, field: string, { least, most }: { least: number; most: number }): number | null {
  if (isEmpty(value)) {
    return null
  }
  const number = wholeNumber(value)
  if (number === null || number < least || number > most) {
    const details = { min: least, max: most }
    throw new InputError({ code: "label_number_wrong", field, message: `${field} is ${least} to ${most}`, details })
  }
  return number
}

function readLot(value: unknown): LotWish {
  const { lot_id, from, count } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>
  if (typeof lot_id !== "string" || !/^\w{1,60}$/.test(lot_id)) {
    throw wrong("lots", "Each of lots names its lot_id")
  }
  return {
    lot_id,
    from: readNumber(from, "from", { least: 1, most: 9_999_999 }),
    count: readNumber(count, "count", { least: 1, most: MOST_CODES }),
  }
}

function readLots(value: unknown): LotWish[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw wrong("lots", "lots is a list of lots")
  }
  if (value.length > MOST_LOTS) {
    const details = { max: MOST_LOTS }
    throw new InputError({
      code: "label_lots_too_many",
      field: "lots",
      message: `More than ${MOST_LOTS} lots`,
      details,
    })
  }
  return value.map(readLot)
}

/**
 * Which labels are to be printed: `{ format, skip?, lots: [{ lot_id, from?, count? }] }`.
 * @throws InputError `field_wrong`, `label_number_wrong` (details min, max), `label_lots_too_many` (details max), all in `errors`
 */
export function readSheetWish({ format, skip, lots }: Record<string, unknown>): SheetWish {
  return readAll({
    format: () => readFormat(format),
    skip: () => {
      const known = LABEL_FORMATS.find((one) => one === format)
      return readNumber(skip, "skip", { least: 0, most: known ? labelsOfPage(known) - 1 : 0 }) ?? 0
    },
    lots: () => readLots(lots),
  })
}

import type { LineTie } from "@/lib/backend/desk/order-lots"
import type { Failure } from "@/lib/backend/result"
import { formText } from "@/lib/form"

/** Names of the fields of a line: the batch, and the second one with how many pieces of it. */
export const tieFields = (line: string) => ({
  first: `lot.${line}`,
  second: `second.${line}`,
  pieces: `pieces.${line}`,
})

const counted = (typed: string): number | string => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : typed.trim())

/** The lines of a form: fields `line` (id and pieces, `item_1:3`), `lot.{line}`, `second.{line}`, `pieces.{line}`. */
export function readTiedLines(form: FormData): LineTie[] {
  return form
    .getAll("line")
    .map(String)
    .map((named) => {
      const [line = "", all = ""] = named.split(":")
      const names = tieFields(line)
      const [first, second] = [formText(form, names.first), formText(form, names.second)]
      const ofSecond = second ? counted(formText(form, names.pieces)) : 0
      const ofFirst = typeof ofSecond === "number" ? Number(all) - ofSecond : Number(all)
      const lots = [
        ...(first && ofFirst > 0 ? [{ lot_id: first, quantity: ofFirst }] : []),
        ...(second ? [{ lot_id: second, quantity: ofSecond }] : []),
      ]
      return { line_item_id: line, lots }
    })
}

/** A failure that names the field of the form where the backend names a place in a list. */
export function atTiedLine(error: Failure, lines: LineTie[]): Failure {
  const named = <T extends { field: string | null }>(one: T): T => {
    const [, at, index, what] = /^lines\.(\d+)\.lots\.(\d+)\.(\w+)$/.exec(one.field ?? "") ?? []
    const line = lines[Number(at)]
    if (at === undefined || !line) return one
    const names = tieFields(line.line_item_id)
    // Without a first batch the second stands alone.
    const isFirst = index === "0" && line.lots.length > 1
    return { ...one, field: isFirst ? names.first : what === "quantity" ? names.pieces : names.second }
  }
  return { ...named(error), ...(error.errors && { errors: error.errors.map(named) }) }
}

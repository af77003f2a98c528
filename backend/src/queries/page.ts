import { InputError } from "@cho-lang/kit/input-error"

/** The widest window into a list; further pages help nobody and cost a scan. */
const MAX_OFFSET = 10_000

/**
 * `limit` and `offset` of a request.
 * @throws InputError `page_out_of_range` with the field
 */
export function readPage(
  query: Record<string, unknown>,
  { most, usual, furthest = MAX_OFFSET }: { most: number; usual: number; furthest?: number },
): { limit: number; offset: number } {
  return {
    limit: readWhole(query.limit, "limit", { least: 1, most, usual }),
    offset: readWhole(query.offset, "offset", { least: 0, most: furthest, usual: 0 }),
  }
}

function readWhole(value: unknown, field: string, range: { least: number; most: number; usual: number }): number {
  const number = value === undefined ? range.usual : Number(value)
  if (!Number.isInteger(number) || number < range.least || number > range.most || value === "") {
    throw new InputError({
      code: "page_out_of_range",
      field,
      message: `${field} must be a whole number from ${range.least} to ${range.most}`,
    })
  }
  return number
}

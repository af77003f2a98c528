import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { JsonText } from "../../queries/read-json"

/** Longest handle of anything; a longer one cannot exist. */
const LONGEST_HANDLE = 200
const MOST_IN_A_LIST = 60

/** Sends JSON as the database wrote it. */
export function sendJson(res: MedusaResponse, body: JsonText<unknown>): void {
  res.setHeader("content-type", "application/json; charset=utf-8")
  res.send(body)
}

/**
 * A text of the query string that names something; undefined when absent or empty.
 * @throws InputError `field_wrong` when it is given twice, is too long or holds a NUL
 */
export function readName(query: Record<string, unknown>, field: string): string | undefined {
  const value = query[field]
  if (value === undefined || value === "") {
    return undefined
  }
  if (typeof value !== "string" || value.length > LONGEST_HANDLE || value.includes("\0")) {
    throw new InputError({ code: "field_wrong", field, message: `${field} must be one short text` })
  }
  return value
}

/**
 * A list such as `ids=a,b`; undefined when absent.
 * @throws InputError `field_wrong` beyond 60 names
 */
export function readNames(query: Record<string, unknown>, field: string): string[] | undefined {
  const value = query[field]
  if (value === undefined) {
    return undefined
  }
  const names = typeof value === "string" ? value.split(",").filter((name) => name !== "") : null
  if (
    !names ||
    names.length > MOST_IN_A_LIST ||
    names.some((name) => name.length > LONGEST_HANDLE || name.includes("\0"))
  ) {
    throw new InputError({
      code: "field_wrong",
      field,
      message: `${field} must be up to ${MOST_IN_A_LIST} names, parted by commas`,
    })
  }
  return names
}

/** The handle in the path; one that cannot exist gives the same answer as one that does not. */
export function readHandle(handle: string | undefined): string {
  return handle !== undefined && handle.length <= LONGEST_HANDLE && !handle.includes("\0") ? handle : ""
}

/** 404 with a code, for `kind` product, village, seller, craft, certificate, commune. */
export function notFound(kind: "product" | "village" | "seller" | "craft" | "certificate" | "commune"): InputError {
  return new InputError({ code: `${kind}_not_found`, field: "handle", type: "not_found", message: `No such ${kind}` })
}

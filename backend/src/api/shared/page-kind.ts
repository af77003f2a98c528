import { InputError } from "@cho-lang/kit/input-error"
import { PAGE_KINDS, type PageKind } from "../../queries/pages"

/**
 * `kind` of a request.
 * @throws InputError `field_wrong` (field kind)
 */
export function readPageKind(query: Record<string, unknown>): PageKind {
  const kind = PAGE_KINDS.find((known) => known === query.kind)
  if (!kind) {
    throw new InputError({ code: "field_wrong", field: "kind", message: `kind may be ${PAGE_KINDS.join(", ")}` })
  }
  return kind
}

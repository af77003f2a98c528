import { type LabelSheetView, readLabelSheets, type SheetsOf } from "../queries/label-sheets"
import { sheetNotFound } from "../workflows/steps/open-sheet"
import { deskActor, type SellerRequest, stallReach } from "./requests"

/** Whose labels somebody sees at a desk: their own, asked for at the stall in context. */
export function sheetsAtDesk<Id extends string | null>(req: SellerRequest, id: Id) {
  const { kind, id: by_id } = deskActor(req)
  return { by_kind: kind as "seller_member" | "helper", by_id, seller_id: stallReach(req).seller_id, id }
}

/**
 * One set of labels of the caller.
 * @throws InputError `label_sheet_not_found` (404)
 */
export async function sheetFor({ scope }: SellerRequest, of: SheetsOf & { id: string }): Promise<LabelSheetView> {
  const [found] = await readLabelSheets(scope, of)
  if (!found) {
    throw sheetNotFound()
  }
  return found
}

import { proofOf } from "@cho-lang/traceability/queries/lot-proof"
import { type EpcisDocument, epcisDocument } from "@cho-lang/traceability/workflows/rules/epcis-document"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { TraceRead } from "../../queries/trace-page"

/** The document in which a lot is handed out, made now, with what the newest signed day says of it. */
export async function epcisOf(
  container: MedusaContainer,
  { trace, vocabulary, rows }: TraceRead,
): Promise<EpcisDocument> {
  const proof = await proofOf(container, trace.lot.id)
  return epcisDocument(trace.lot.id, rows, { vocabulary, createdAt: new Date(), proof })
}

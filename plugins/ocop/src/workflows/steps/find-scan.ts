import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { OCOP_MODULE } from "../../modules/ocop"
import type { OcopModuleService } from "../../modules/ocop/service"
import type { Doer } from "../rules/deeds"

export function scanNotFound(field: string | null = null): InputError {
  return new InputError({ code: "scan_not_found", field, type: "not_found", message: "No such scan" })
}

/**
 * The scan a form names by `scan_id`: one that the stall's people sent for this stall, or the officer sent; null where it
 * names none.
 * @throws InputError `scan_not_found`
 */
export async function findSentScan(
  container: MedusaContainer,
  { id, by, seller_id }: { id: unknown; by: Doer; seller_id: string },
): Promise<string | null> {
  if (id === undefined || id === null || id === "") {
    return null
  }
  const sender = by.kind === "user" ? { sent_by_kind: "user" as const, sent_by_id: by.id } : { seller_id }
  const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
  const [scan] = typeof id === "string" ? await ocop.listCertificateScans({ id, ...sender }, { take: 1 }) : []
  if (!scan) {
    throw scanNotFound("scan_id")
  }
  return scan.id
}

import { createHash, randomUUID } from "node:crypto"
import { InputError } from "@cho-lang/kit/input-error"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../modules/ocop"
import type { OcopModuleService } from "../../modules/ocop/service"
import type { Doer } from "../rules/deeds"
import type { ScanType } from "../rules/read-scan"

export interface ScanToKeep {
  /** The stall it is sent for; null from an officer. */
  seller_id: string | null
  by: Doer
  /** The file, checked by `readScanType`. */
  base64: string
  type: ScanType
}

/** More than a commune's round of recognition has papers; a phone in a loop would fill the disk. */
const MOST_A_DAY = 100

const ENDINGS: Record<ScanType, string> = { "image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf" }

/**
 * Keeps a scan where no address leads to it, under a name of ours. Undone by deleting it.
 * @throws InputError `scans_too_many` (429)
 */
export const keepScanStep = createStep(
  "keep-scan-step",
  async ({ seller_id, by, base64, type }: ScanToKeep, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const since = { $gt: new Date(Date.now() - 86_400_000) }
    const sent = await ocop.listCertificateScans(
      { sent_by_kind: by.kind, sent_by_id: by.id, created_at: since },
      { select: ["id"], take: MOST_A_DAY },
    )
    if (sent.length >= MOST_A_DAY) {
      throw new InputError({ code: "scans_too_many", type: "too_many_requests", message: "Enough for one day" })
    }
    const files = container.resolve(Modules.FILE)
    const file = await files.createFiles({
      filename: `ocop-${randomUUID()}.${ENDINGS[type]}`,
      mimeType: type,
      content: base64,
      access: "private",
    })
    const kept = await ocop.createCertificateScans({
      seller_id,
      file_id: file.id,
      type,
      sha256: createHash("sha256").update(Buffer.from(base64, "base64")).digest("hex"),
      sent_by_kind: by.kind,
      sent_by_id: by.id,
    })
    return new StepResponse({ id: kept.id }, { id: kept.id, file_id: file.id })
  },
  async (kept, { container }) => {
    if (kept) {
      await container.resolve<OcopModuleService>(OCOP_MODULE).deleteCertificateScans(kept.id)
      await container.resolve(Modules.FILE).deleteFiles(kept.file_id)
    }
  },
)

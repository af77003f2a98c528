import { mkdtemp, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { keepPdf } from "@cho-lang/kit/keep-pdf"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LabelSheet } from "../../modules/traceability/models"
import type { MadeSheet } from "../../modules/traceability/sheet-rows"
import { readSheetWish } from "../rules/read-sheet-wish"
import { traceSettings } from "../trace-settings"
import { drawInThread } from "./draw-in-thread"
import { readLotLabels } from "./label-lots"

export type SheetJob = InferTypeOf<typeof LabelSheet>

/**
 * Makes the PDF of labels, of what may be printed now: a lot that was recalled meanwhile, or a household's leave that is over, ends it.
 * Null where it is to stop.
 * @throws InputError those of `readLotLabels`
 */
export async function makeSheet(
  container: MedusaContainer,
  job: SheetJob,
  goOn: (done: number) => Promise<boolean>,
): Promise<MadeSheet | null> {
  const { only_stall, ...asked } = job.wish as Record<string, unknown>
  const wish = readSheetWish({ ...asked, format: job.format })
  const reach = { seller_id: job.seller_id, by_id: only_stall === true ? null : job.by_id }
  const lots = await readLotLabels(container, wish, reach)
  const folder = await mkdtemp(join(tmpdir(), "label-sheet-"))
  try {
    const label_file = join(folder, "tem.pdf")
    const { publicUrl } = traceSettings(container)
    const { format, skip } = wish
    const pages = await drawInThread({ label_file, sheet: { format, skip, publicUrl, lots } }, goOn)
    if (pages === null) {
      return null
    }
    const file_id = await keepPdf(container.resolve(Modules.FILE), label_file, `tem-${job.id}.pdf`)
    return { file_id, pages, bytes: (await stat(label_file)).size }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

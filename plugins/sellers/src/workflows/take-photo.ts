import { createHash } from "node:crypto"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readPicture } from "@cho-lang/kit/picture"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTINGS_MODULE } from "../modules/listings"
import type { KeptPicture } from "../modules/listings/pictures"
import type { ListingsModuleService } from "../modules/listings/service"
import { keepPictureWorkflow } from "./keep-picture"

/** Of the file as it was sent. */
export const sha256Of = (file: Buffer): string => createHash("sha256").update(file).digest("hex")

/** Bytes as a file of this machine for as long as `use` runs. */
async function asFile<T>(content: Buffer, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "listing-picture-"))
  try {
    const path = join(folder, "master.jpg")
    await writeFile(path, content)
    return await use(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Cleans a photo of a stall's goods and keeps it; the same file again is the same picture. Only its path goes through
 * the workflow, which writes its input down more than once: a thousand photos in there were 300 MB of garbage.
 * @throws InputError those of `readPicture`
 */
export async function takePhoto(
  container: MedusaContainer,
  { seller_id, sent_by_id, file }: { seller_id: string; sent_by_id: string; file: Buffer },
): Promise<KeptPicture> {
  const sha256 = sha256Of(file)
  const known = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).findPicture(seller_id, sha256)
  if (known) {
    return known
  }
  const { master, ...facts } = await readPicture(file)
  return await asFile(master, async (master_path) => {
    const input = { seller_id, sent_by_id, sha256, master_path, ...facts }
    const { result } = await keepPictureWorkflow(container).run({ input })
    return result
  })
}

import { randomBytes } from "node:crypto"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readPicture } from "@cho-lang/kit/picture"
import type { MedusaContainer } from "@medusajs/framework/types"
import { keepTracePictureWorkflow } from "./keep-trace-picture"
import { readClientKey } from "./rules/read-client-key"
import { findTracePicture, type KeptTracePicture } from "./steps/keep-trace-picture"

/** Folder of these pictures, beside those of goods. */
const FOLDER = "me"

/**
 * Cleans a photo of a step and keeps it in its widths, once for the key that the device gave it. Only its path goes through the workflow,
 * which writes its input down more than once.
 * @throws InputError `client_key_wrong`, `key_reused` (409), `trace_pictures_too_many` (429), those of `readPicture`
 */
export async function takeTracePicture(
  container: MedusaContainer,
  { seller_id, client_key: sent, file }: { seller_id: string; client_key: unknown; file: Buffer },
): Promise<KeptTracePicture & { repeated: boolean }> {
  const client_key = readClientKey(sent)
  const known = await findTracePicture(container, { seller_id, client_key })
  if (known) {
    return { ...known, repeated: true }
  }
  const { master, width, height } = await readPicture(file)
  const folder = await mkdtemp(join(tmpdir(), "trace-picture-"))
  try {
    const master_path = join(folder, "master.jpg")
    await writeFile(master_path, master)
    const key = `${FOLDER}/${randomBytes(16).toString("hex")}`
    const input = { seller_id, client_key, key, width, height, master_path }
    const { result } = await keepTracePictureWorkflow(container).run({ input })
    return result
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

import { cp, readdir, readFile } from "node:fs/promises"
import { join, relative, sep } from "node:path"
import { openPictureStore } from "@cho-lang/kit/picture-store"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SeedContext } from "./context"
import { PICTURES } from "./data"
import { readFileSettings } from "./file-settings"

/** Drawings of the guides, which every market shows. */
export const GUIDE_PICTURES = "huong-dan"

const UPLOADS_AT_ONCE = 8

/**
 * Puts the pictures where pages find them by key: copied into the files folder, or into the S3 bucket. `part` is a folder
 * of them; without it all are meant.
 */
export async function loadPictures({ container, say }: SeedContext, part = ""): Promise<void> {
  const settings = readFileSettings(container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).modules?.file)
  const entries = await readdir(join(PICTURES, part), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  if ("folder" in settings) {
    await cp(join(PICTURES, part), join(settings.folder, part), { recursive: true, preserveTimestamps: true })
  } else {
    const store = await openPictureStore(settings)
    for (let start = 0; start < files.length; start += UPLOADS_AT_ONCE) {
      const batch = files.slice(start, start + UPLOADS_AT_ONCE)
      await Promise.all(
        batch.map(async (file) => store.put(relative(PICTURES, file).split(sep).join("/"), await readFile(file))),
      )
    }
    store.close()
  }
  say(`${files.length} picture files`)
}

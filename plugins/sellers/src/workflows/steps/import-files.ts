import { createWriteStream } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import { isInputError } from "@cho-lang/kit/input-error"
import { openPictureArchive, type PictureArchive } from "@cho-lang/kit/picture-archive"
import { pictureType } from "@cho-lang/kit/picture-type"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_IMPORTS_MODULE } from "../../modules/listing-imports"
import type { ListingImportsModuleService } from "../../modules/listing-imports/service"
import type { LookedUp } from "../rules/judge-import-row"
import { sha256Of } from "../take-photo"

/**
 * Opens the ZIP of an import for as long as `use` runs: copied to this machine's disk, for the process at work need not be the
 * one that took it. Null without one.
 * @throws InputError those of `openPictureArchive`
 */
export async function withArchive<T>(
  container: MedusaContainer,
  fileId: string | null,
  use: (archive: PictureArchive | null) => Promise<T>,
): Promise<T> {
  if (!fileId) {
    return await use(null)
  }
  const folder = await mkdtemp(join(tmpdir(), "listing-import-"))
  try {
    const path = join(folder, "pictures.zip")
    await pipeline(await container.resolve(Modules.FILE).getDownloadStream(fileId), createWriteStream(path))
    const archive = await openPictureArchive(path)
    try {
      return await use(archive)
    } finally {
      archive.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Throws the files away that are not needed any more. */
export async function dropImportFiles(
  container: MedusaContainer,
  job: { id: string; sheet_file_id: string | null; zip_file_id: string | null },
): Promise<void> {
  const ids = [job.sheet_file_id, job.zip_file_id].flatMap((id) => id ?? [])
  if (ids.length > 0) {
    await container.resolve(Modules.FILE).deleteFiles(ids)
    await container
      .resolve<ListingImportsModuleService>(LISTING_IMPORTS_MODULE)
      .updateListingImports({ id: job.id, sheet_file_id: null, zip_file_id: null })
  }
}

/** The bytes of a photo of the ZIP; a code where it cannot be had. */
export async function photoOf(archive: PictureArchive, name: string): Promise<Buffer | { code: string }> {
  const found = archive.find(name)
  if ("code" in found) {
    return found
  }
  try {
    return await archive.read(found.entry)
  } catch (error) {
    return { code: isInputError(error) ? error.code : "picture_broken" }
  }
}

/** Looks photos up by name, each once however many rows name it: is it there, and is it a photo by its first bytes? */
export function photoFinder(archive: PictureArchive): (name: string) => Promise<LookedUp> {
  const seen = new Map<string, LookedUp>()
  return async (name) => {
    const before = seen.get(name)
    if (before) {
      return before
    }
    const file = await photoOf(archive, name)
    const isPhoto = Buffer.isBuffer(file) && pictureType(file) !== null
    const wrong = Buffer.isBuffer(file) ? "picture_type_wrong" : file.code
    const looked = isPhoto ? { name, sha256: sha256Of(file) } : { name, code: wrong }
    seen.set(name, looked)
    return looked
  }
}

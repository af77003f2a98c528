import { MAX_PICTURE_BYTES } from "./picture"
import { openZip, type ZipEntry, type ZipProblem } from "./zip"

/** Largest ZIP of pictures that is taken. */
export const MAX_ARCHIVE_BYTES = 500 * 1024 * 1024
const MOST_ENTRIES = 10_000
/** Photos hardly shrink: what unpacks to much more than the largest ZIP is none of photos. */
const MOST_BYTES_INSIDE = 2 * 1024 * 1024 * 1024

/** Photos are packed already. */
const TIGHTEST = 100

/** What a search for a picture's name came to. */
export type PictureFound =
  | { entry: ZipEntry }
  | { code: "picture_not_in_zip" | "picture_named_twice" | "picture_too_large" | ZipProblem }

export interface PictureArchive {
  /** By its path in the ZIP or by its bare name, whatever the case and the spelling of its marks. */
  find(name: string): PictureFound
  read(entry: ZipEntry): Promise<Buffer>
  close(): void
}

const fold = (name: string): string =>
  name.normalize("NFC").trim().replaceAll("\\", "/").replace(/^\.\//, "").toLowerCase()

const bare = (name: string): string => name.slice(name.lastIndexOf("/") + 1)

/** What a Mac puts beside each file of a ZIP. */
const isShadow = (name: string): boolean => name.startsWith("__macosx/") || bare(name).startsWith("._")

/**
 * Opens a ZIP of photos that lies on the disk. Nothing is unpacked before it is read, one entry at a time.
 * @throws InputError `zip_broken`, `zip_too_many_entries`, `zip_too_large_inside`
 */
export async function openPictureArchive(path: string): Promise<PictureArchive> {
  const zip = await openZip(path, {
    what: "zip",
    mostEntries: MOST_ENTRIES,
    mostBytes: MOST_BYTES_INSIDE,
    tightest: TIGHTEST,
  })
  const byPath = new Map<string, ZipEntry>()
  const byName = new Map<string, ZipEntry | "twice">()
  for (const entry of zip.entries) {
    const name = fold(entry.name)
    if (isShadow(name)) {
      continue
    }
    byPath.set(name, entry)
    byName.set(bare(name), byName.has(bare(name)) ? "twice" : entry)
  }
  return {
    find(wanted) {
      const name = fold(wanted)
      const entry = byPath.get(name) ?? byName.get(bare(name))
      if (!entry) {
        return { code: "picture_not_in_zip" }
      }
      if (entry === "twice") {
        return { code: "picture_named_twice" }
      }
      if (entry.problem) {
        return { code: entry.problem }
      }
      return entry.bytes > MAX_PICTURE_BYTES ? { code: "picture_too_large" } : { entry }
    },
    read: (entry) => zip.read(entry),
    close: () => zip.close(),
  }
}

import { posix } from "node:path"
import { MOST_SHEET_COLUMNS, MOST_SHEET_ROWS, type Sheet, type SheetRow, sheetRefusal } from "./sheet-limits"
import { elements, type MergedArea, readSheetXml, readStrings } from "./sheet-xml"
import { type OpenZip, openZip, type ZipEntry } from "./zip"

const MOST_ENTRIES = 2_000
/** Of a workbook's parts together, unpacked; 5,000 rows with long stories have 20 MB. */
const MOST_BYTES_INSIDE = 96 * 1024 * 1024

function broken() {
  return sheetRefusal("sheet_broken", "The workbook cannot be read")
}

function part(zip: OpenZip, name: string): ZipEntry | undefined {
  const found = zip.entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase())
  if (found?.problem) {
    throw broken()
  }
  return found
}

/** Addresses of a workbook's parts by the id that it uses for them. */
async function relations(zip: OpenZip, of: string): Promise<Map<string, string>> {
  const folder = posix.dirname(of)
  const entry = part(zip, posix.join(folder, "_rels", `${posix.basename(of)}.rels`))
  const found = new Map<string, string>()
  for await (const { name, attributes } of entry ? elements(await zip.stream(entry)) : []) {
    if (name === "Relationship") {
      const target = attributes.Target ?? ""
      found.set(attributes.Id ?? "", target.startsWith("/") ? target.slice(1) : posix.join(folder, target))
    }
  }
  return found
}

/** Where the first sheet that is not hidden lies. */
async function firstSheet(zip: OpenZip): Promise<ZipEntry> {
  const workbook = part(zip, "xl/workbook.xml")
  if (!workbook) {
    throw broken()
  }
  const parts = await relations(zip, workbook.name)
  for await (const { name, attributes } of elements(await zip.stream(workbook))) {
    if (name === "sheet" && (attributes.state ?? "visible") === "visible") {
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? ""
      const entry = part(zip, parts.get(id) ?? "")
      if (entry) {
        return entry
      }
    }
  }
  throw broken()
}

/** Areas do not overlap in a sound workbook; one where they do would be walked without end. */
const MOST_MERGED_CELLS = MOST_SHEET_ROWS * MOST_SHEET_COLUMNS

function tellMerged(rows: SheetRow[], merged: MergedArea[]): void {
  let told = 0
  for (const { top, bottom, left, right } of merged) {
    const last = Math.min(right, MOST_SHEET_COLUMNS - 1)
    for (const row of rows.filter(({ n }) => n >= top && n <= bottom)) {
      for (let column = left; column <= last; column += 1) {
        row.problems.set(column, "cell_is_merged")
        told += 1
      }
      if (told > MOST_MERGED_CELLS) {
        throw broken()
      }
    }
  }
}

/**
 * Reads the first sheet of an .xlsx. What it unpacks to is looked at before anything is unpacked. Of a formula the value
 * that was kept with it counts, where there is one.
 * @throws InputError `sheet_broken`, `sheet_too_many_entries`, `sheet_too_large_inside`, `sheet_too_many_rows`,
 * `sheet_too_many_columns`
 */
export async function readXlsx(file: Buffer): Promise<Sheet> {
  const zip = await openZip(file, { what: "sheet", mostEntries: MOST_ENTRIES, mostBytes: MOST_BYTES_INSIDE })
  try {
    const entry = await firstSheet(zip)
    const strings = part(zip, "xl/sharedStrings.xml")
    const words = strings ? await readStrings(await zip.stream(strings)) : []
    const { rows, merged } = await readSheetXml(await zip.stream(entry), words)
    tellMerged(rows, merged)
    return { rows }
  } catch (error) {
    throw (error as { code?: unknown }).code?.toString().startsWith("sheet_") ? error : broken()
  } finally {
    zip.close()
  }
}

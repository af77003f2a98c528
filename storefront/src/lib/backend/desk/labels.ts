import type { Result } from "../result"
import { type DeskKey, deskFile, deskGet, deskPost } from "./door"
import { lotPath } from "./lots"

/** A code of a batch, or of one piece of it. Moments ISO 8601, UTC. */
export type LotCode = {
  code: string
  /** Null: of the whole batch. */
  serial: string | null
  revokedAt: string | null
  reason: string | null
  scans: number
  firstScan: string | null
  lastScan: string | null
}

/** Codes of a batch, its own first; `nextNumber`: from which new pieces are numbered on. */
export type LotCodes = { codes: LotCode[]; pieces: number; nextNumber: number }

type RawCode = Pick<LotCode, "code" | "serial"> & {
  revoked_at: string | null
  revoke_reason: string | null
  scan_count: number
  first_scan_at: string | null
  last_scan_at: string | null
}
type RawCodes = { codes: RawCode[]; pieces: number; next_number: number }

const codesPath = (lot: string): string => `${lotPath(lot)}/codes`

/** The first hundred codes of a batch. */
export async function readLotCodes(key: DeskKey, lot: string): Promise<Result<LotCodes>> {
  const answer = await deskGet<RawCodes>(key, codesPath(lot))
  if (!answer.ok) return answer
  const { codes, pieces, next_number: nextNumber } = answer.data
  const shown = codes.map(({ code, serial, ...raw }) => ({
    ...{ code, serial },
    revokedAt: raw.revoked_at,
    reason: raw.revoke_reason,
    scans: raw.scan_count,
    firstScan: raw.first_scan_at,
    lastScan: raw.last_scan_at,
  }))
  return { ok: true, data: { codes: shown, pieces, nextNumber } }
}

export type CodeWish = { kind: "lot" } | { kind: "pieces"; count: number | string; from: number | string }

/** Makes codes; asked again for the same pieces it makes none. Errors of the fields; codes_beyond_lot, lot_recalled. */
export function makeLotCodes(key: DeskKey, lot: string, wish: CodeWish): Promise<Result<unknown>> {
  return deskPost(key, codesPath(lot), wish)
}

const codePath = (code: string): string => `/seller/trace-codes/${encodeURIComponent(code)}`

/** Ends the use of a code; whoever scans it reads why. Errors code_not_found, code_revoked, text_required. */
export function revokeLotCode(key: DeskKey, code: string, reason: string): Promise<Result<unknown>> {
  return deskPost(key, `${codePath(code)}/revoke`, { reason })
}

/** The square of one code, to be set into a label of one's own. */
export function readCodePicture(key: DeskKey, code: string, format: "svg" | "png"): Promise<Result<Response>> {
  return deskFile(key, `${codePath(code)}/picture?format=${format}`)
}

export const labelFormats = ["a4_65", "a4_24", "roll_50"] as const
export type LabelFormat = (typeof labelFormats)[number]

/** Labels that somebody had drawn in the background. */
export type LabelSheet = {
  id: string
  state: "waiting" | "running" | "done" | "failed" | "cancelled"
  format: LabelFormat
  lots: string[]
  total: number
  done: number
  pages: number | null
  hasFile: boolean
  problem: string | null
  createdAt: string
}

type RawSheet = Omit<LabelSheet, "lots" | "hasFile" | "createdAt"> & {
  lots: { lot_id: string }[]
  has_file: boolean
  created_at: string
}

const sheetsPath = "/seller/label-sheets"
const sheetPath = (id: string): string => `${sheetsPath}/${encodeURIComponent(id)}`

/** The newest ten of the person at the desk. */
export async function readLabelSheets(key: DeskKey): Promise<Result<LabelSheet[]>> {
  const answer = await deskGet<{ label_sheets: RawSheet[] }>(key, sheetsPath)
  if (!answer.ok) return answer
  const sheets = answer.data.label_sheets.map(({ id, state, format, total, done, pages, problem, ...raw }) => ({
    ...{ id, state, format, total, done, pages, problem },
    lots: raw.lots.map(({ lot_id }) => lot_id),
    hasFile: raw.has_file,
    createdAt: raw.created_at,
  }))
  return { ok: true, data: sheets }
}

export type SheetWish = {
  format: string
  skip: number | string
  lots: { lot_id: string; from: number | string | null; count: number | string }[]
}

/** Has labels drawn. Errors of the fields; label_sheet_running, labels_too_many, label_sheets_too_many_today. */
export function askLabels(key: DeskKey, wish: SheetWish): Promise<Result<unknown>> {
  return deskPost(key, sheetsPath, wish)
}

/** Stops the drawing. Errors label_sheet_not_found, label_sheet_over. */
export function cancelLabels(key: DeskKey, id: string): Promise<Result<unknown>> {
  return deskPost(key, `${sheetPath(id)}/cancel`, {})
}

/** The PDF. Errors label_sheet_not_found, label_sheet_without_file. */
export function readLabelFile(key: DeskKey, id: string): Promise<Result<Response>> {
  return deskFile(key, `${sheetPath(id)}/file`)
}

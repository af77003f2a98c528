import { LRUCache } from "lru-cache"
import { backendLocale, type Locale } from "../locale"
import { type Certificate, type RawCertificate, toCertificate } from "./certificates"
import { backendFile, backendSend } from "./door"
import type { Result } from "./result"

type Named = { handle: string; name: string }

/** So much of a material; without a name where nobody gave one. */
export type NamedAmount = { name: string | null; quantity: number; unit: string }

/** What happened to a batch. Moments ISO 8601. */
export type TraceEntry = {
  position: number
  kind: "note" | "receiving" | "making" | "inspecting" | "packing" | "shipping" | "recall"
  name: string | null
  at: string
  recordedAt: string
  note: string | null
  layers: number | null
  /** Picture keys. */
  pictures: string[]
  materials: NamedAmount[]
  from: string | null
  amount: { quantity: number; unit: string } | null
  pieces: number | null
  passed: boolean | null
  result: string | null
  corrected: { at: string; reason: "did_not_occur" | "incorrect_data"; by: number | null } | null
  /** Position of the entry that this one puts right. */
  corrects: number | null
}

/** What stands behind a code. Days are calendar days of Vietnam. */
export type Trace = {
  code: string
  /** Null: the code of a whole batch. */
  serial: string | null
  revoked: { at: string; reason: string | null } | null
  scans: { count: number; firstAt: string | null }
  lot: {
    no: string
    gtin: string | null
    quantity: number
    unit: string
    madeFrom: string
    madeTo: string | null
    bestBefore: string | null
    recalled: { at: string; reason: string } | null
    events: number
    seal: string
  }
  product: { title: string; picture: string | null; materials: string | null; story: string; handle: string | null }
  seller: {
    name: string
    handle: string | null
    /** Who made it: a person, or a registered name. */
    maker: string
    address: string
    phone: string | null
  }
  village: Named & { summary: string }
  certificate: Certificate | null
  timeline: TraceEntry[]
  signedOn: string | null
  isDemo: boolean
}

type RawEntry = Omit<TraceEntry, "recordedAt"> & { recorded_at: string }
type RawTrace = {
  code: string
  serial: string | null
  revoked: { at: string; reason: string | null } | null
  scans: { count: number; first_at: string | null }
  lot: {
    lot_no: string
    gtin: string | null
    quantity: number
    unit: string
    made_from: string
    made_to: string | null
    best_before: string | null
    recalled_at: string | null
    recall_reason: string | null
    event_count: number
    chain_hash: string
  }
  product: {
    title: string
    thumbnail: string | null
    materials: string | null
    story: string | null
    handle: string | null
  }
  seller: {
    name: string
    handle: string | null
    owner_name: string | null
    organisation_name: string | null
    made_by: string | null
    street_address: string | null
    commune: string
    province: string
    phone: string | null
  }
  village: Named & { summary: string }
  certificate: RawCertificate | null
  timeline: RawEntry[]
  signed: { day: string } | null
  is_demo: boolean
}

function makerOf({ name, owner_name, organisation_name, made_by }: RawTrace["seller"]): string {
  const who = [made_by, organisation_name ?? owner_name].filter((one) => one !== null)
  return [...new Set(who)].join(", ") || name
}

function toLot(raw: RawTrace["lot"]): Trace["lot"] {
  const { recalled_at: at, recall_reason: reason } = raw
  return {
    no: raw.lot_no,
    gtin: raw.gtin,
    quantity: raw.quantity,
    unit: raw.unit,
    madeFrom: raw.made_from,
    madeTo: raw.made_to,
    bestBefore: raw.best_before,
    recalled: at === null ? null : { at, reason: reason ?? "" },
    events: raw.event_count,
    seal: raw.chain_hash,
  }
}

function toTrace(raw: RawTrace): Trace {
  const { seller, product } = raw
  const address = [seller.street_address, seller.commune, seller.province].filter(Boolean).join(", ")
  return {
    code: raw.code,
    serial: raw.serial,
    revoked: raw.revoked,
    scans: { count: raw.scans.count, firstAt: raw.scans.first_at },
    lot: toLot(raw.lot),
    product: { ...product, story: product.story ?? "", picture: product.thumbnail },
    seller: { name: seller.name, handle: seller.handle, maker: makerOf(seller), address, phone: seller.phone },
    village: raw.village,
    certificate: raw.certificate && toCertificate(raw.certificate),
    timeline: raw.timeline.map(({ recorded_at: recordedAt, ...entry }) => ({ ...entry, recordedAt })),
    signedOn: raw.signed?.day ?? null,
    isDemo: raw.is_demo,
  }
}

/**
 * A crowd before one label asks the backend once in this time, in milliseconds. So short that a recall, and the count of scans,
 * are seen as they happen.
 */
const keptForMs = 1_000
const kept = new LRUCache<string, Promise<Result<Trace>>>({ max: 2_000, ttl: keptForMs })

const pathOf = (code: string): string => encodeURIComponent(code.slice(0, 100))
const forClient = (client: string | null): Record<string, string> => (client ? { "x-forwarded-for": client } : {})

/** What stands behind a code as somebody typed or scanned it; `client` is the browser's address, for the limit alone. */
export function readTrace(code: string, locale: Locale, client: string | null): Promise<Result<Trace>> {
  const key = `${locale} ${code}`
  const known = kept.get(key)
  if (known) return known
  const read = backendSend<{ trace: RawTrace }>({
    method: "GET",
    path: `/catalogue/traces/${pathOf(code)}`,
    query: { locale: backendLocale[locale] },
    headers: forClient(client),
  }).then((answer): Result<Trace> => (answer.ok ? { ok: true, data: toTrace(answer.data.trace) } : answer))
  kept.set(key, read)
  // What failed is asked again, of whomever asks next: another visitor has limits of their own.
  void read.then(({ ok }) => ok || kept.delete(key))
  return read
}

/** The batch as an EPCIS document, by which anybody can verify it. */
export function readTraceExport(code: string, client: string | null): Promise<Result<Response>> {
  return backendFile(`/store/trace/${pathOf(code)}`, { accept: "application/ld+json", ...forClient(client) })
}

/** Who looks at a code: address and the browser's own name, for the count alone. */
export type Visitor = { client: string | null; userAgent: string }

/** Counts a visit, with the province where the visitor tapped one. */
export function countScan(code: string, { client, userAgent }: Visitor, province?: string): Promise<Result<null>> {
  return backendSend<null>({
    method: "POST",
    path: `/store/trace/${pathOf(code)}/scans`,
    body: { user_agent: userAgent, province_code: province },
    headers: forClient(client),
  })
}

/** Sends what somebody suspects; `key` came with the form. */
export function reportTrace(
  code: string,
  report: { key: string; text: string; contact: string },
  client: string | null,
): Promise<Result<null>> {
  const path = `/store/trace/${pathOf(code)}/reports`
  return backendSend<null>({ method: "POST", path, body: report, headers: forClient(client) })
}

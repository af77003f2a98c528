import { TRACEABILITY_MODULE } from "@cho-lang/traceability/modules/traceability"
import type { TraceabilityModuleService } from "@cho-lang/traceability/modules/traceability/service"
import { append, type StoredEvent } from "@cho-lang/traceability/workflows/rules/chain"
import type { EpcisEvent } from "@cho-lang/traceability/workflows/rules/epcis-event"
import { declareError } from "@cho-lang/traceability/workflows/rules/error-declaration"
import { identify } from "@cho-lang/traceability/workflows/rules/event-hash"
import { generateTraceCode } from "@cho-lang/traceability/workflows/rules/trace-code"
import type { MedusaContainer } from "@medusajs/framework/types"

const SHOP = "http://localhost:3000"
const VOCABULARY = `${SHOP}/voc/`
const STALL = `${SHOP}/gian-hang/co-hue`
const BY = { by_kind: "seller_member" as const, by_id: "semem_x" }

type Row = StoredEvent & { step: string; corrects: number | null }

const at = (day: string) => ({ eventTime: `${day}T02:00:00.000Z`, eventTimeZoneOffset: "+07:00" })

/** Eight rows of a batch of trays, one of them wrong and put right. */
function rowsOf(lotId: string): Row[] {
  const ofLot = [{ epcClass: `${SHOP}/lo/${lotId}`, quantity: 40, uom: "H87" }]
  const lacquer = { epcClass: `${VOCABULARY}material-son_ta`, quantity: 12.5, uom: "KGM" }
  const own = { epcClass: `${VOCABULARY}material-other-vai-xo`, quantity: 3, uom: "KGM" }
  const place = { bizLocation: { id: STALL }, disposition: "in_progress" }
  const note = (step: string, day: string, more: object) => ({
    ...{ type: "ObjectEvent", action: "OBSERVE", ...at(day), ...place, quantityList: ofLot },
    ...{ bizStep: `${VOCABULARY}BizStep-${step}`, "cholang:step": step, ...more },
  })
  const told: [string, object][] = [
    [
      "receiving",
      {
        ...{ type: "ObjectEvent", action: "OBSERVE", ...at("2026-08-20"), ...place, quantityList: [lacquer, own] },
        ...{ bizStep: "receiving", "cholang:step": "receiving", "cholang:from": "Nhà sơn Phú Thọ" },
        "cholang:material": ["Vải xô"],
      },
    ],
    ["son_lop", note("son_lop", "2026-09-02", { "cholang:layers": 9, "cholang:note": "Mỗi lớp để khô ba ngày." })],
    ["son_lop", note("son_lop", "2026-09-02", { "cholang:layers": 12, "cholang:note": "Mỗi lớp để khô ba ngày." })],
    ["danh_bong", note("danh_bong", "2026-10-05", { "cholang:pictures": ["lo/anh-danh-bong"] })],
    [
      "making",
      {
        ...{ type: "TransformationEvent", ...at("2026-10-10"), ...place, disposition: "active" },
        ...{ inputQuantityList: [lacquer], outputQuantityList: ofLot, bizStep: "commissioning" },
        "cholang:step": "making",
      },
    ],
    [
      "inspecting",
      {
        ...{ type: "ObjectEvent", action: "OBSERVE", ...at("2026-10-12"), ...place, quantityList: ofLot },
        ...{ bizStep: "inspecting", disposition: "conformant", "cholang:step": "inspecting" },
        "cholang:result": "Không bong, không rạn sau ba ngày ngâm.",
      },
    ],
    [
      "packing",
      {
        ...{ type: "ObjectEvent", action: "OBSERVE", ...at("2026-10-13"), ...place, quantityList: ofLot },
        ...{ bizStep: "packing", "cholang:step": "packing", "cholang:pieces": 40 },
      },
    ],
  ]
  const events = told.map(([step, event]) => ({
    step,
    event: identify(event as EpcisEvent, { cholang: VOCABULARY }),
  }))
  const [, wrong, right] = events
  const correction = declareError(wrong?.event as EpcisEvent, {
    at: "2026-09-04T03:00:00.000Z",
    reason: "incorrect_data",
    correctiveEventIDs: [right?.event.eventID ?? ""],
  })
  const rows: Row[] = []
  for (const { step, event } of events) {
    rows.push({ ...append(rows, event), step, corrects: null })
    if (event === right?.event) {
      rows.push({ ...append(rows, correction), step: "correction", corrects: 2 })
    }
  }
  return rows
}

export interface TracedLot {
  id: string
  service: TraceabilityModuleService
  /** One code of the whole batch, and one of a piece. */
  lotCode: string
  pieceCode: string
}

/** A batch of forty trays as it stands in the tables, with what happened to it, a code of the batch and one of a piece. */
export async function traceLot(
  container: MedusaContainer,
  { seller_id, product_id }: { seller_id: string; product_id: string },
): Promise<TracedLot> {
  const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  const lot = await service.createLots({
    ...{ seller_id, product_id, client_key: "5f1d1ad2-0c9a-4d1b-9f8f-5a9e1c2b3d4e", lot_no: "KT-0926" },
    ...{ template: "son-mai", quantity: 40, unit: "H87" as const, made_from: "2026-08-20", made_to: "2026-10-13" },
    ...{ vocabulary: VOCABULARY, chain_hash: "0".repeat(64) },
  })
  const rows = rowsOf(lot.id)
  const ids = new Map<number, string>()
  for (const { position, step, event, hash, chain_hash, corrects } of rows) {
    const corrects_id = corrects === null ? null : (ids.get(corrects) ?? null)
    const kept = { lot_id: lot.id, position, step, event, hash, chain_hash, corrects_id, ...BY }
    const row = await service.createTraceEvents({ ...kept, client_key: `spec-${position}`, event: { ...event } })
    ids.set(position, row.id)
  }
  const newest = rows.at(-1)
  await service.updateLots({ id: lot.id, event_count: rows.length, chain_hash: newest?.chain_hash ?? "" })
  const [lotCode, pieceCode] = [generateTraceCode(), generateTraceCode()]
  await service.createTraceCodes([
    { code: lotCode, lot_id: lot.id },
    { code: pieceCode, lot_id: lot.id, serial: "KT-0926-007" },
  ])
  return { id: lot.id, service, lotCode, pieceCode }
}

export const LOT_SHELVES = ["open", "closed", "recalled", "alerts", "broken"] as const

export interface Words {
  vi: string
  en: string
}

/** A lot in an officer's list; the backend's `StaffLot`. */
export interface StaffLot {
  id: string
  lot_no: string
  state: "open" | "closed" | "recalled"
  quantity: number
  unit: string
  made_from: string
  best_before: string | null
  event_count: number
  recalled_at: string | null
  recall_reason: string | null
  product: { id: string; title: string; handle: string; is_on_sale: boolean } | null
  seller: { id: string; name: string }
  alert_count: number
  broken_at: string | null
  scan_count: number
}

export interface LotEvent {
  id: string
  position: number
  step: string
  step_name: Words | null
  happened_at: string
  recorded_at: string
  note: string | null
  by_kind: "seller_member" | "helper" | "user"
  by_name: string | null
  corrects_id: string | null
}

export interface LotAlert {
  id: string
  kind: "many_devices" | "report"
  code: string
  serial: string | null
  devices: number | null
  text: string | null
  contact: string | null
  created_at: string
  settled_at: string | null
  settle_note: string | null
}

export interface LotCheck {
  checked_at: string
  positions: number
  faults: { position: number; kind: string }[]
  anchor_day: string | null
  seen_at: string | null
  seen_note: string | null
}

/** The backend's `StaffLotPage`. */
export interface StaffLotPage extends StaffLot {
  closed_at: string | null
  events: LotEvent[]
  alerts: LotAlert[]
  code_count: number
  orders: number
  told: number
  check: LotCheck | null
  signed: { day: string; position: number } | null
}

export const inLanguage = (words: Words, language: string): string => (language === "vi" ? words.vi : words.en)

/** A code as it is read aloud and typed: in fours. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1 ")

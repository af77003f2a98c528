import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import { backendGet } from "./door"
import { dataOr, type Result } from "./result"

/** Calendar days in Vietnam: by when a stall should send, first and last day on which its goods are expected. */
export type Expected = { sendBy: string; from: string; until: string }
export type RawExpected = { send_by: string; from: string; until: string }

export function toExpected(raw: RawExpected | null): Expected | null {
  return raw && { sendBy: raw.send_by, from: raw.from, until: raw.until }
}

/** One of the provinces of today, by official code. */
export type Province = { code: string; name: string }

/** All provinces by name; for choosing where goods would go. */
export async function readProvinces(): Promise<Province[]> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all")
  const answer = dataOr(await backendGet<{ provinces: Province[] }>("/store/provinces"), null)
  const names = answer?.provinces.map(({ code, name }) => ({ code, name })) ?? []
  return names.sort((a, b) => a.name.localeCompare(b.name, "vi"))
}

/** What one piece costs to be sent, in đồng, and when it comes if it is ordered today. */
export type ProductDelivery = {
  /** The commune that was asked for, "Xã Hồng Vân"; null where it is not known, or of another province. */
  communeName: string | null
  fee: number
  expected: Expected
  /** Đồng of the stall's goods from which on sending is free. */
  freeFrom: number | null
  /** Too large for a parcel: the fee is agreed by telephone after the order. */
  byAgreement: boolean
  /** Calendar day from which the buyer may come to the stall for it; null where that is not offered. */
  collectFrom: string | null
}

type RawProductDelivery = {
  commune_name: string | null
  fee_vnd: number
  expected: RawExpected
  by_agreement: boolean
  free_from_vnd: number | null
  collect_from: string | null
}

/** Of a product on sale to a province, or to a commune of it where one is named; asked anew each time, for the days move with the date. */
export async function readProductDelivery(
  handle: string,
  { province, commune }: { province: string; commune: string },
): Promise<Result<ProductDelivery>> {
  const path = `/store/product-delivery/${encodeURIComponent(handle)}`
  const query = { province_code: province, commune_code: commune }
  const answer = await backendGet<{ delivery: RawProductDelivery }>(path, query)
  if (!answer.ok) return answer
  const { expected, ...raw } = answer.data.delivery
  const data = {
    communeName: raw.commune_name,
    fee: raw.fee_vnd,
    expected: { sendBy: expected.send_by, from: expected.from, until: expected.until },
    freeFrom: raw.free_from_vnd,
    byAgreement: raw.by_agreement,
    collectFrom: raw.collect_from,
  }
  return { ok: true, data }
}

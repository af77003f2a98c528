import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost } from "./door"

type Words = { vi: string; en: string }

/** What a self-check comes to: a self-assessment, which no buyer sees. */
export type SelfCheckResult = {
  parts: Record<"A" | "B" | "C", number>
  total: number
  stars: 1 | 2 | 3 | 4 | 5
  unanswered: string[]
  next: { stars: number; points: number; minimums: { criterion: string; points: number; needed: number }[] } | null
}

export type SelfCheck = {
  productSet: string
  answers: Record<string, number>
  notRequired: string[]
  revision: number
  result: SelfCheckResult
}

export type CheckedGoods = { id: string; title: string; certifiedSet: string | null; checks: SelfCheck[] }

export type Criterion = {
  number: string
  name: Words
  max: number
  options: { points: number; name: Words; min_stars?: number }[]
  note?: Words
  unclear?: Words
  only_where_required?: boolean
}

/** The scoring sheet of a set, as the decision has it. */
export type Sheet = {
  product_set: string
  excludes: Words
  parts: { id: "A" | "B" | "C"; name: Words; max: number; sections: Section[] }[]
}

export type Section = { number: string; name: Words; max: number; criteria: Criterion[] }

type RawCheck = Omit<SelfCheck, "productSet" | "notRequired"> & { product_set: string; not_required: string[] }
type RawGoods = { id: string; title: string; certified_set: string | null }

const path = "/seller/self-checks"
const pathOf = (id: string) => `${path}/${encodeURIComponent(id)}`

function toCheck({ product_set: productSet, not_required: notRequired, ...rest }: RawCheck): SelfCheck {
  return { ...rest, productSet, notRequired }
}

export type CheckableGoods = { goods: CheckedGoods[]; sets: { code: string; name: Words }[] }

/** The stall's goods with their self-checks. Needs the capability send_certificates. */
export async function readSelfChecks(key: DeskKey): Promise<Result<CheckableGoods>> {
  type Answer = { goods: (RawGoods & { checks: RawCheck[] })[]; product_sets: CheckableGoods["sets"] }
  const answer = await deskGet<Answer>(key, path)
  if (!answer.ok) return answer
  const goods = answer.data.goods.map(({ certified_set: certifiedSet, checks, ...one }) => ({
    ...one,
    certifiedSet,
    checks: checks.map(toCheck),
  }))
  return { ok: true, data: { goods, sets: answer.data.product_sets } }
}

export type OpenSheet = { product: { id: string; title: string }; table: Sheet; check: SelfCheck | null }

/** The sheet of a set for one of the goods. Errors: product_not_found, set_without_sheet. */
export async function readSelfCheck(key: DeskKey, id: string, productSet: string): Promise<Result<OpenSheet>> {
  type Answer = { product: RawGoods; table: Sheet; check: RawCheck | null }
  const answer = await deskGet<Answer>(key, `${pathOf(id)}?${new URLSearchParams({ product_set: productSet })}`)
  if (!answer.ok) return answer
  const { check, ...rest } = answer.data
  return { ok: true, data: { ...rest, check: check && toCheck(check) } }
}

export type SelfCheckAnswers = {
  product_set: string
  answers: Record<string, number>
  not_required: string[]
  revision: number
}

/** Keeps answers. Errors: points_wrong, points_without_ground, self_check_changed. */
export function saveSelfCheck(key: DeskKey, id: string, body: SelfCheckAnswers): Promise<Result<unknown>> {
  return deskPost(key, pathOf(id), body)
}

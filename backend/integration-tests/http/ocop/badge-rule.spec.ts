import { addDays, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { showsBadgeSql, stateSql } from "@cho-lang/ocop/queries/badge-sql"
import { factsOf } from "@cho-lang/ocop/workflows/rules/facts"
import { certificateState, showsBadge } from "@cho-lang/ocop/workflows/rules/standing"
import fc from "fast-check"
import { expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { sql } from "../../support/stall"

const DAY_MS = 86_400_000

/** Close to each other and to 22 May 2026, so that every order of events comes up. */
const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2025-06-01", days))
const moment = fc.integer({ min: 0, max: 900 * 24 }).map((hours) => new Date(Date.UTC(2025, 4, 1, hours)).toISOString())
const often = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 })
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value })

const row = fc
  .record({
    stars: fc.constantFrom(3, 4, 5),
    issued_on: day,
    runs: fc.integer({ min: 0, max: 300 }),
    verified_at: often(moment),
    filed: often(fc.integer({ min: -200, max: 200 })),
    answered: seldom(fc.integer({ min: 0, max: 200 })),
    late_reason: often(fc.constant("Xã chưa có mẫu")),
    withdrawn: seldom(fc.integer({ min: 0, max: 400 })),
  })
  .map(({ runs, filed, answered, withdrawn, issued_on, ...rest }) => {
    const valid_until = addDays(issued_on, runs)
    const filed_on = filed === null ? null : addDays(valid_until, filed)
    return {
      ...rest,
      withdrawn_on: withdrawn === null ? null : addDays(issued_on, withdrawn),
      issued_on,
      valid_until,
      filed_on,
      result_on: filed_on === null || answered === null ? null : addDays(filed_on, answered),
    }
  })
/** One to three certificates of a product. */
const product = fc.array(row, { minLength: 1, maxLength: 3 })

type Row = typeof row extends fc.Arbitrary<infer Of> ? Of & { id: string; product_id: string } : never

const INSERT = `insert into certificate (id, decision_id, product_id, seller_id, product_set, stars, issued_on, valid_until,
    legal_basis, kind, holder_type, holder_name, entered_by_kind, waiting_since, verification, verified_at, verified_by_id,
    eyes, filed_on, late_reason, result_on, withdrawn_on, withdrawal_id, withdrawal_ground)
  select id, 'decis_' || id, product_id, 'sel', 'QD26-21', stars, issued_on, valid_until, 'QD26', 'first', 'household', 'Hộ',
    'seed', now(), case when verified_at is null then 'waiting' else 'verified' end, verified_at,
    case when verified_at is not null then 'seed' end, case when verified_at is not null then 'one' end, filed_on, late_reason,
    result_on, withdrawn_on, case when withdrawn_on is not null then 'w' end, case when withdrawn_on is not null then 'x' end
    from json_to_recordset(?::json) as given (id text, product_id text, stars int, issued_on text, valid_until text,
      verified_at timestamptz, filed_on text, late_reason text, result_on text, withdrawn_on text)`

/** Midnights of Vietnam at which something turns for some row, each a millisecond before and at it. */
function instants(rows: Row[]): Date[] {
  const days = rows.slice(0, 14).flatMap(({ issued_on, valid_until, filed_on, result_on, withdrawn_on }) => {
    const turns = [issued_on, addDays(valid_until, 1), addDays(valid_until, 181), filed_on, result_on, withdrawn_on]
    return turns.filter((turn) => turn !== null)
  })
  const midnights = days.map((turn) => Date.parse(`${turn}T00:00:00+07:00`))
  return [
    ...midnights.flatMap((at) => [at - 1, at]),
    Date.UTC(2026, 4, 21, 16, 59),
    Date.UTC(2026, 9, 1) + DAY_MS / 3,
  ].map((at) => new Date(at))
}

describeApp("the badge in SQL", (app) => {
  it("shows where the rule shows it, for any certificates at any moment, and once for a product", async () => {
    const products = fc.sample(product, { numRuns: 400, seed: 20_261_122 })
    const rows: Row[] = products.flatMap((certificates, number) =>
      certificates.map((certificate, place) => ({
        ...certificate,
        id: `cert_${String(number).padStart(4, "0")}${place}`,
        product_id: `prod_${number}`,
      })),
    )
    await sql(app, INSERT, [JSON.stringify(rows)])
    const isLater = (one: Row, other: Row) =>
      one.product_id === other.product_id &&
      (one.issued_on > other.issued_on || (one.issued_on === other.issued_on && one.id > other.id))
    const facts = rows.map((one) => ({
      one,
      facts: factsOf(
        one,
        rows.filter((other) => isLater(other, one)),
      ),
    }))
    let shown = 0
    for (const now of instants(rows)) {
      const at = { today: `'${vietnamDate(now)}'`, now: `'${now.toISOString()}'::timestamptz` }
      const all = await sql<{ id: string; product_id: string; shows: boolean; state: string }>(
        app,
        `select id, product_id, ${showsBadgeSql(at)} as shows, ${stateSql(at)} as state from certificate order by id`,
      )
      expect(
        all.map(({ id, state }) => `${id} ${state}`),
        now.toISOString(),
      ).toEqual(facts.map(({ one, facts: of }) => `${one.id} ${certificateState(of, now)}`))
      const found = all.filter(({ shows }) => shows)
      const expected = facts.filter(({ facts: of }) => showsBadge(of, now)).map(({ one }) => one.id)
      expect(
        found.map(({ id }) => id),
        now.toISOString(),
      ).toEqual(expected)
      expect(new Set(found.map(({ product_id }) => product_id)).size).toBe(found.length)
      shown += found.length
    }
    expect(shown).toBeGreaterThan(1_000)
  }, 180_000)
})

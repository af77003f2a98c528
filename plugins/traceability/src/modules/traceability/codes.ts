import { InputError } from "@cho-lang/kit/input-error"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** Codes to make, under the row lock of their lot. */
export interface CodesToMake {
  seller_id: string
  lot_id: string
  wish:
    | { kind: "lot" }
    | { kind: "numbers"; from: number | null; count: number }
    | { kind: "serials"; serials: string[] }
  /** A new code each time it is called; one that exists already is drawn anew. */
  draw: () => string
}

export interface MadeCodes {
  lot_id: string
  product_id: string
  /** Ids of the new rows; none where the wish was fulfilled before. */
  ids: string[]
  count: number
  repeated: boolean
}

interface LotRow {
  id: string
  product_id: string
  gtin: string | null
  quantity: number
  unit: string
  state: string
}

interface NewCode {
  id: string
  code: string
  serial: string | null
}

/** Codes of one lot, all told; nobody makes more labels than this of one batch by hand. */
const MOST_OF_LOT = 100_000
/** Of 50 random bits hardly one clashes in a lifetime. */
const MOST_DRAWS = 5
/** Characters of the code behind the number of a piece that has a GTIN. */
const SUFFIX = 8

/** Numbers of pieces as `serialOf` writes them; serial numbers of the maker's own are none. */
const NUMBER = `case when serial ~ '^[0-9]{1,7}(|-[0-9A-Z]{${SUFFIX}})$' then split_part(serial, '-', 1)::int end`

/**
 * The serial number of a numbered piece. In a GS1 Digital Link it stands in the address in place of the code: there a bare number could
 * be guessed, so that a part of the code goes with it.
 */
function serialOf(number: number, code: string, gtin: string | null): string {
  return gtin === null ? String(number) : `${number}-${code.slice(0, SUFFIX)}`
}

function conflict(code: string, message: string, field: string | null, details: Record<string, string | number> = {}) {
  return new InputError({ code, type: "conflict", field, message, details })
}

export function lotNotFound(): InputError {
  return new InputError({ code: "lot_not_found", type: "not_found", message: "No such lot of this stall" })
}

async function lockLot(manager: EntityManager, { lot_id, seller_id }: CodesToMake): Promise<LotRow> {
  const [lot] = await manager.execute<LotRow[]>(
    `select id, product_id, gtin, quantity, unit, state from lot
      where id = ? and seller_id = ? and deleted_at is null for update`,
    [lot_id, seller_id],
  )
  if (!lot) {
    throw lotNotFound()
  }
  if (lot.state === "recalled") {
    throw conflict("lot_recalled", "No labels for what was recalled", null)
  }
  return lot
}

/** Writes one row for each place; places whose code exists already get another. One statement unless there is a clash. */
async function insertCodes(
  manager: EntityManager,
  lot_id: string,
  places: number,
  drawAt: (place: number) => NewCode,
): Promise<string[]> {
  const ids: string[] = []
  let open = Array.from({ length: places }, (_, place) => place)
  for (let draw = 0; open.length > 0; draw++) {
    if (draw === MOST_DRAWS) {
      throw new Error(`${open.length} codes clashed ${MOST_DRAWS} times`)
    }
    const drawn = new Map(open.map((place) => [drawAt(place), place]))
    const written = await manager.execute<{ id: string }[]>(
      `insert into trace_code (id, code, lot_id, serial)
       select id, code, ?, serial from jsonb_to_recordset(?::jsonb) as drawn(id text, code text, serial text)
       on conflict (code) where deleted_at is null do nothing returning id`,
      [lot_id, JSON.stringify([...drawn.keys()])],
    )
    const there = new Set(written.map(({ id }) => id))
    ids.push(...there)
    open = [...drawn].filter(([{ id }]) => !there.has(id)).map(([, place]) => place)
  }
  return ids
}

async function makeLotCode(manager: EntityManager, lot: LotRow, draw: () => string): Promise<string[]> {
  const [found] = await manager.execute<{ revoked_at: Date | null }[]>(
    "select revoked_at from trace_code where lot_id = ? and serial is null and deleted_at is null",
    [lot.id],
  )
  if (found?.revoked_at) {
    throw conflict("lot_code_revoked", "The lot's code is no longer in use; pieces can have their own", "kind")
  }
  return found
    ? []
    : await insertCodes(manager, lot.id, 1, () => ({
        id: generateEntityId(undefined, "tcode"),
        code: draw(),
        serial: null,
      }))
}

/** What stands in the way of pieces: how many of those wished for are there, the highest number, and how many are in use. */
async function readPieces(
  manager: EntityManager,
  lot_id: string,
  wish: { from: number | null; count: number; serials: string[] },
) {
  const [found] = await manager.execute<
    { wished: number; taken: string | null; highest: number; live: number; all: number }[]
  >(
    `with piece as (select serial, revoked_at, ${NUMBER} as number from trace_code
                     where lot_id = ? and serial is not null and deleted_at is null),
          wished as (select serial from piece
                      where number between ?::int and ?::int or serial in (select jsonb_array_elements_text(?::jsonb)))
     select (select count(*)::int from wished) as wished, (select min(serial) from wished) as taken,
            coalesce(max(number), 0) as highest, count(*) filter (where revoked_at is null)::int as live, count(*)::int as all
       from piece`,
    [lot_id, wish.from ?? 0, wish.from === null ? -1 : wish.from + wish.count - 1, JSON.stringify(wish.serials)],
  )
  return found ?? { wished: 0, taken: null, highest: 0, live: 0, all: 0 }
}

async function makePieces(
  manager: EntityManager,
  lot: LotRow,
  { wish, draw }: CodesToMake & { wish: Exclude<CodesToMake["wish"], { kind: "lot" }> },
): Promise<string[]> {
  const own = wish.kind === "serials" ? wish.serials : []
  const asked = wish.kind === "serials" ? { from: null, count: own.length } : wish
  const { wished, taken, highest, live, all } = await readPieces(manager, lot.id, { ...asked, serials: own })
  if (wished === asked.count) {
    return []
  }
  const field = wish.kind === "serials" ? "serials" : "count"
  if (wished > 0) {
    throw conflict("serial_taken", "Some of these pieces have a code", field, { serial: taken ?? "" })
  }
  const most = lot.unit === "H87" ? Math.ceil(lot.quantity) : MOST_OF_LOT
  if (live + asked.count > most || all + asked.count > MOST_OF_LOT) {
    const details = { most: Math.max(0, Math.min(most - live, MOST_OF_LOT - all)) }
    throw new InputError({ code: "codes_beyond_lot", field, message: "More codes than the lot has pieces", details })
  }
  const first = asked.from ?? highest + 1
  return await insertCodes(manager, lot.id, asked.count, (place) => {
    const code = draw()
    return {
      id: generateEntityId(undefined, "tcode"),
      code,
      serial: own[place] ?? serialOf(first + place, code, lot.gtin),
    }
  })
}

/**
 * Makes codes for a lot. Asked again with the same numbers or serial numbers it makes none: the pieces have theirs.
 * @throws InputError `lot_not_found` (404), `lot_recalled`, `lot_code_revoked`, `serial_taken` (409, details serial), `codes_beyond_lot`
 * (details most: so many more can be made)
 */
export async function makeCodes(manager: EntityManager, asked: CodesToMake): Promise<MadeCodes> {
  const { wish, draw } = asked
  const lot = await lockLot(manager, asked)
  const ids =
    wish.kind === "lot" ? await makeLotCode(manager, lot, draw) : await makePieces(manager, lot, { ...asked, wish })
  const count = wish.kind === "lot" ? 1 : wish.kind === "serials" ? wish.serials.length : wish.count
  return { lot_id: lot.id, product_id: lot.product_id, ids, count, repeated: ids.length === 0 }
}

/** Takes new codes back. */
export async function dropCodes(manager: EntityManager, ids: string[]): Promise<void> {
  await manager.execute("delete from trace_code where id in (select jsonb_array_elements_text(?::jsonb))", [
    JSON.stringify(ids),
  ])
}

export interface CodeToRevoke {
  seller_id: string
  code: string
  reason: string
}

export interface RevokedCode {
  id: string
  lot_id: string
  product_id: string
}

/**
 * Ends the use of a code: whoever scans it reads since when.
 * @throws InputError `code_not_found` (404), `code_revoked` (409)
 */
export async function revokeCode(
  manager: EntityManager,
  { seller_id, code, reason }: CodeToRevoke,
): Promise<RevokedCode> {
  const [found] = await manager.execute<(RevokedCode & { revoked_at: Date | null })[]>(
    `select one.id, one.lot_id, lot.product_id, one.revoked_at from trace_code one join lot on lot.id = one.lot_id
      where one.code = ? and lot.seller_id = ? and one.deleted_at is null and lot.deleted_at is null for update of one`,
    [code, seller_id],
  )
  if (!found) {
    throw codeNotFound()
  }
  if (found.revoked_at) {
    throw conflict("code_revoked", "It is no longer in use already", null)
  }
  await manager.execute(
    "update trace_code set revoked_at = now(), revoke_reason = ?, updated_at = now() where id = ?",
    [reason, found.id],
  )
  const { id, lot_id, product_id } = found
  return { id, lot_id, product_id }
}

export function codeNotFound(): InputError {
  return new InputError({ code: "code_not_found", type: "not_found", message: "No such code of this stall" })
}

/** Puts a code back in use, for a step that is undone. */
export async function unrevokeCode(manager: EntityManager, id: string): Promise<void> {
  await manager.execute("update trace_code set revoked_at = null, revoke_reason = null where id = ?", [id])
}

import { type DBSchema, type IDBPDatabase, openDB } from "idb"
import type { KeptStep, LotSheet, NumberedStep } from "./step"

/** The batches of a stall as this phone last saw them. */
type Sheet = LotSheet & { whose: string }

interface Shelves extends DBSchema {
  steps: { key: number; value: KeptStep & { whose: string }; indexes: { whose: string } }
  lots: { key: string; value: Sheet; indexes: { whose: string } }
}

const name = "me-hang"

/** The person and stall for whom something is kept here. */
export type Whose = { person: string; stall: string }

const whoseOf = ({ person, stall }: Whose): string => `${person}/${stall}`

let opening: Promise<IDBPDatabase<Shelves>> | null = null

function shelves(): Promise<IDBPDatabase<Shelves>> {
  opening ??= openDB<Shelves>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore("steps", { autoIncrement: true }).createIndex("whose", "whose")
      database.createObjectStore("lots").createIndex("whose", "whose")
    },
    terminated: () => {
      opening = null
    },
  })
  opening.catch(() => {
    opening = null
  })
  return opening
}

/** Puts a step behind those that wait. Rejects where the phone is full or keeps nothing. */
export async function keepStep(step: KeptStep): Promise<NumberedStep> {
  const n = await (await shelves()).add("steps", { ...step, whose: whoseOf(step) })
  return { ...step, n }
}

/** Keeps what became of a step; nothing where it is gone meanwhile. */
export async function changeStep({ n, ...step }: NumberedStep): Promise<void> {
  const change = (await shelves()).transaction("steps", "readwrite")
  if ((await change.store.getKey(n)) !== undefined) await change.store.put({ ...step, whose: whoseOf(step) }, n)
  await change.done
}

/** The steps that wait, in the order in which they were recorded. */
export async function stepsOf(whose: Whose): Promise<NumberedStep[]> {
  const change = (await shelves()).transaction("steps")
  const found: NumberedStep[] = []
  let at = await change.store.index("whose").openCursor(whoseOf(whose))
  while (at) {
    const { whose: _, ...step } = at.value
    found.push({ ...step, n: at.primaryKey })
    at = await at.continue()
  }
  return found
}

/** The backend has the step, or nobody wants it. */
export async function dropStep(n: number): Promise<void> {
  await (await shelves()).delete("steps", n)
}

/** Keeps one batch as its own page shows it. */
export async function keepLot(whose: Whose, sheet: LotSheet): Promise<void> {
  await (await shelves()).put("lots", { ...sheet, whose: whoseOf(whose) }, `${whoseOf(whose)}/${sheet.id}`)
}

/** The batch of this id as this phone last saw it; null when it never did. */
export async function findLot(whose: Whose, id: string): Promise<LotSheet | null> {
  return (await (await shelves()).get("lots", `${whoseOf(whose)}/${id}`)) ?? null
}

/** What a person may keep here is what they may work for: all of a stall that is no longer among `stalls` goes. */
export async function tidySteps(person: string, stalls: readonly string[]): Promise<void> {
  const allowed = stalls.map((stall) => whoseOf({ person, stall }))
  const isOver = (whose: string) => whose.startsWith(`${person}/`) && !allowed.includes(whose)
  const change = (await shelves()).transaction(["steps", "lots"], "readwrite")
  for (const store of ["steps", "lots"] as const) {
    let at = await change.objectStore(store).openCursor()
    while (at) {
      if (isOver(at.value.whose)) await at.delete()
      at = await at.continue()
    }
  }
  await change.done
}

/** Nobody is signed in: batches go, steps that wait stay under their owner's id. */
export async function dropLots(): Promise<void> {
  await (await shelves()).clear("lots")
}

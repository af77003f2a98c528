import { eventFacts, type Lot, type LotEvent, type LotRow, type LotTemplate } from "@/lib/backend/desk/lots"
import type { LotSheet, SheetStep } from "@/lib/browser/step"

/** What of a batch still counts: neither declared wrong nor a declaration. */
export const standing = (events: readonly LotEvent[]): LotEvent[] =>
  events.filter(({ corrects, isCorrected }) => corrects === null && !isCorrected)

/** Keys of the steps of a craft in the order in which a household usually comes to them. */
function usualOrder({ steps }: Pick<LotTemplate, "steps">): string[] {
  const own = steps.filter(({ kind }) => kind === "note").map(({ key }) => key)
  return ["receiving", ...own, "making", "packing", "shipping"]
}

/**
 * The step that usually comes behind the farthest one that was recorded. One in counted layers stays the next until as many were put on as
 * is usual at least. Null at the end, and where nobody knows the craft.
 */
function nextOf(template: LotTemplate | undefined, done: ReadonlyMap<string, number>): string | null {
  if (!template) return null
  const order = usualOrder(template)
  const farthest = order.reduce((last, key, at) => (done.has(key) ? at : last), -1)
  const layers = template.steps.find(({ key }) => key === order[farthest])?.layers
  const isUnfinished = layers && (done.get(order[farthest] ?? "") ?? 0) < layers[0]
  return order[isUnfinished ? farthest : farthest + 1] ?? null
}

function sheetOf(
  lot: Pick<LotRow, "id" | "unit" | "state">,
  name: string,
  template: LotTemplate | undefined,
  done: ReadonlyMap<string, number>,
): LotSheet {
  const steps = (template?.steps ?? []).map(({ key, name: called, kind, layers }): SheetStep => {
    return { key, kind, name: called, isLayered: layers !== null, done: done.get(key) ?? 0 }
  })
  const { id, unit, state } = lot
  return {
    id,
    name,
    unit,
    steps,
    next: nextOf(template, done),
    inputs: template?.inputs ?? [],
    isOpen: state === "open",
  }
}

/** What a phone has to know of a batch, from its own page. */
export function sheetOfLot(lot: Lot, name: string, template: LotTemplate | undefined): LotSheet {
  const done = new Map<string, number>()
  for (const event of standing(lot.events)) {
    const layers = eventFacts(event, "note").layers ?? 1
    done.set(event.step, (done.get(event.step) ?? 0) + layers)
  }
  return sheetOf(lot, name, template, done)
}

/** The same from the list, where only the last step is known. */
export function sheetOfRow(lot: LotRow, name: string, template: LotTemplate | undefined): LotSheet {
  return sheetOf(lot, name, template, new Map(lot.lastStep === null ? [] : [[lot.lastStep, 1]]))
}

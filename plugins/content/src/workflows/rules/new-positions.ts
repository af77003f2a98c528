import { InputError } from "@cho-lang/kit/input-error"

interface Placed {
  id: string
  position: number
}

/**
 * Which guides move, and where to, that all stand in the order of `ids`.
 * @throws InputError `guide_order_wrong` (409)
 */
export function newPositions(ids: unknown, guides: readonly Placed[]): Placed[] {
  const wanted = Array.isArray(ids) ? ids : []
  if (wanted.length !== guides.length || guides.some(({ id }) => wanted.filter((one) => one === id).length !== 1)) {
    throw new InputError({
      code: "guide_order_wrong",
      field: "ids",
      type: "conflict",
      message: "Name every guide once, in their order",
    })
  }
  return guides
    .map(({ id, position }) => ({ id, position: wanted.indexOf(id), before: position }))
    .filter(({ position, before }) => position !== before)
    .map(({ id, position }) => ({ id, position }))
}

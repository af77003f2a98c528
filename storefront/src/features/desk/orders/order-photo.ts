type Photo = { order: { id: string }; stall: string | null; id: string }

/** Address of a private photo of an order, for a picture on the desk. */
export function photoOf({ order, stall, id }: Photo): string {
  return `/api/desk/order-photos?${new URLSearchParams({ order: order.id, photo: id, stall: stall ?? "" })}`
}

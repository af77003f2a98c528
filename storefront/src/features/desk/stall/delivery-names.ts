import { type Zone, zones } from "@/lib/delivery-zones"

const sums = ["first_kg_vnd", "each_further_kg_vnd"] as const
export type Sum = (typeof sums)[number]

/** The name of a sum's field, as the backend names it when it is wrong. */
export const sumName = (zone: Zone, sum: Sum): string => `zones.${zone}.${sum}`

/** Every field of the form that says how a stall sends. */
export const deliveryNames = [
  "fees",
  ...zones.flatMap((zone) => sums.map((sum) => sumName(zone, sum))),
  "free_from_vnd",
  "comes",
  "pick_up_place",
  "pick_up_hours",
]

import type { delivery as vi } from "../vi/delivery"

export const delivery: typeof vi = {
  title: "Delivery fee",
  guide: "Leave it and the market's table holds. Press Save when done.",
  lead: "A new fee never touches orders that stand.",
  fees: "How the fee is reckoned",
  market: "By the market's table",
  own: "The stall's own fees",
  ownNote: "Two sums for each distance: up to 1 kg, and each further kg.",
  zones: { commune: "Same commune", province: "Same province", region: "Same region", country: "Further" },
  zoneSum: "{zone} {money}",
  sums: { first_kg_vnd: "Up to 1 kg", each_further_kg_vnd: "Each further kg" },
  freeFrom: "Free delivery from this amount",
  freeFromHint: "Goods of the stall in one order. Empty: the fee always counts.",
  comes: "May buyers come to the stall",
  comesNo: "No, we only send",
  comesYes: "Yes, free of charge",
  comesNote: "The buyer chooses when ordering.",
  place: "Where to collect",
  hours: "When somebody is there",
  hoursHint: "Such as: 8 to 17, not on Sundays. Shown after ordering.",
}

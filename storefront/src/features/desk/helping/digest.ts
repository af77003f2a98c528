import type { Household, NextStep } from "@/lib/backend/desk/helping"

/** Leave to help that ends within so many days is asked for anew in time. */
const soonDays = 14

/** How many households need what, in the order of the list; those that need nothing are left out. */
export function digestOf(households: readonly Household[]): { next: NextStep; count: number }[] {
  const counts = new Map<NextStep, number>()
  for (const { next } of households) if (next !== "nothing") counts.set(next, (counts.get(next) ?? 0) + 1)
  return [...counts].map(([next, count]) => ({ next, count }))
}

/** True when leave to help ends soon, whatever else the household needs. `expiresAt` is ISO 8601. */
export function endsSoon({ next, expiresAt }: Household, now = Date.now()): boolean {
  if (!expiresAt) return false
  return next === "grant_ending" || Date.parse(expiresAt) - now < soonDays * 86_400_000
}

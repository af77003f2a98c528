import { byHand } from "./by-hand"
import type { Carrier } from "./carrier"

/** The carriers the market knows, by the names that the configuration uses. */
const CARRIERS: Record<string, Carrier> = { "by-hand": byHand }

/** @throws Error for a name that no carrier has: a mistake of the configuration, not of a caller. */
export function carrierNamed(name = "by-hand"): Carrier {
  const carrier = CARRIERS[name]
  if (!carrier) {
    throw new Error(`No carrier is called ${name}`)
  }
  return carrier
}

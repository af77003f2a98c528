// A clock for the storefront's process that goes ahead of the real one: by CLOCK_SHIFT_MS from the start, by CLOCK_STEP_MS more with
// each SIGUSR2, which the file CLOCK_FILE then tells of.
import { writeFileSync } from "node:fs"

const RealDate = Date
const monotonic = performance.now.bind(performance)
let shift = Number(process.env.CLOCK_SHIFT_MS ?? 0)
process.on("SIGUSR2", () => {
  shift += Number(process.env.CLOCK_STEP_MS ?? 0)
  writeFileSync(process.env.CLOCK_FILE, String(shift))
})
performance.now = () => monotonic() + shift
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + shift] : parts))
  }
  static now() {
    return RealDate.now() + shift
  }
  // Next copies what a clock itself holds, not what it inherits.
  static parse = RealDate.parse
  static UTC = RealDate.UTC
}

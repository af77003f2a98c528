import { describe } from "./failure.ts"
import { startNothingMore } from "./processes.ts"

let interrupted = false

/** Ends the program on Ctrl-C or SIGTERM after the given clean-up, once. */
export function onInterrupt(cleanUp: () => Promise<void>): void {
  const end = async () => {
    if (interrupted) return
    interrupted = true
    startNothingMore()
    console.log("\nStopping …")
    await cleanUp().catch((error: unknown) => console.error(describe(error)))
    console.log("Stopped.")
    process.exit(0)
  }
  process.on("SIGINT", () => void end())
  process.on("SIGTERM", () => void end())
  process.on("SIGHUP", () => void end())
}

/** Runs a command's work; an error is shown as one sentence, after cleaning up. An interrupt ends the program itself. */
export async function main(
  work: () => Promise<void>,
  cleanUp: () => Promise<void> = async () => undefined,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (interrupted) return
    await cleanUp().catch(() => undefined)
    console.error(`\n${describe(error)}`)
    process.exit(1)
  }
}

import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What every part of the loader works with. */
export interface SeedContext {
  container: MedusaContainer
  query: Omit<RemoteQueryFunction, symbol>
  /** Says what is being done, one line at a time, for the person who waits and for the log. */
  say: (line: string) => void
}

export function seedContext(container: MedusaContainer): SeedContext {
  return {
    container,
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    say: (line) => process.stdout.write(`seed: ${line}\n`),
  }
}

/** Works through rows in groups, saying how far it is after each. */
export async function inBatches<Row>(
  { say }: SeedContext,
  what: string,
  rows: Row[],
  size: number,
  work: (batch: Row[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += size) {
    await work(rows.slice(start, start + size))
    say(`${what} ${Math.min(start + size, rows.length)}/${rows.length}`)
  }
}

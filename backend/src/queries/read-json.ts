import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readPool } from "./read-pool"

/** JSON as PostgreSQL wrote it; routes hand it on without parsing it. `Shape` is what it holds. */
export type JsonText<Shape> = string & { readonly shape?: Shape }

const names = new Map<string, string>()

/** Runs one statement that answers at most one row; prepared under a name of its own, so that its plan is kept. */
export async function readRow<Row>(
  container: MedusaContainer,
  text: string,
  values: readonly unknown[],
): Promise<Row | undefined> {
  const pool = readPool(container)
  const connection = await pool.acquireConnection()
  try {
    const { rows } = await connection.query<Row>({ name: nameOf(text), text, values })
    return rows[0]
  } finally {
    await pool.releaseConnection(connection)
  }
}

/** The text column `body` of a statement's row; null when there is no row or nothing in it. */
export async function readJson<Shape>(
  container: MedusaContainer,
  text: string,
  values: readonly unknown[],
): Promise<JsonText<Shape> | null> {
  const row = await readRow<{ body: string | null }>(container, text, values)
  return row?.body ?? null
}

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) {
    return known
  }
  const name = `read_${createHash("sha256").update(text).digest("hex").slice(0, 24)}`
  names.set(text, name)
  return name
}

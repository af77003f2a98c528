import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The part of a pg connection that we use; knex types its pool as `any`. */
interface Connection {
  query<Row>(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: Row[] }>
}

interface Pool {
  acquireConnection(): Promise<Connection>
  releaseConnection(connection: Connection): Promise<void>
}

export interface Prepared {
  /** One name, one text, in the whole application. */
  name: string
  /** Parameters as `$1`, `$2`. */
  text: string
}

/**
 * The first row of a statement that every request runs, null when there is none. It is prepared once on each
 * connection: planning the guard's joins takes five times as long as running them.
 */
export async function readPrepared<Row>(
  container: MedusaContainer,
  { name, text }: Prepared,
  values: readonly unknown[],
): Promise<Row | null> {
  const pool: Pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION).client
  const connection = await pool.acquireConnection()
  try {
    const { rows } = await connection.query<Row>({ name, text, values })
    return rows[0] ?? null
  } finally {
    await pool.releaseConnection(connection)
  }
}

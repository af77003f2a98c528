import { Failure } from "../failure.ts"
import { withDatabase } from "./database.ts"

const oldest = 15

interface Traits {
  version: number
  encoding: string
  speaks: boolean
  unaccents: boolean
}

const traits = `
  select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding,
         lower('Ơ') = 'ơ' as speaks, exists(select from pg_available_extensions where name = 'unaccent') as unaccents`

/** Refuses a database of DATABASE_URL in which migrations would break, or goods with Vietnamese names not be found. */
export async function requireSuitable(url: string): Promise<void> {
  const found = await withDatabase(url, async (client) => (await client.query<Traits>(traits)).rows[0])
  if (!found) return
  if (found.version < oldest) {
    throw new Failure(`The database runs PostgreSQL ${found.version}`, `Give a PostgreSQL ${oldest} or newer.`)
  }
  if (found.encoding !== "UTF8" || !found.speaks) {
    throw new Failure(
      `The database's encoding is ${found.encoding}, and its lower('Ơ') is ${found.speaks ? "right" : "wrong"}: search would not find Vietnamese names`,
      "Make a new one: create database … template template0 encoding 'UTF8' locale 'C.UTF-8'",
    )
  }
  if (!found.unaccents) {
    throw new Failure(
      "The database's server lacks the extension unaccent",
      "Install PostgreSQL's contrib package there.",
    )
  }
}

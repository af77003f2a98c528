import pg from "pg"

function setting(name: "SPEC_ADMIN_URL" | "SPEC_TEMPLATE" | "SPEC_DATABASE"): string {
  const value = process.env[name]
  if (!value) {
    throw new Error(`${name} is not set: run specs with \`npm test -- integration <part of a path>\``)
  }
  return value
}

/** The database of this worker, whose specs run one after the other. */
export function specDatabase(): string {
  return setting("SPEC_DATABASE")
}

/** Makes the spec's database, a copy of the migrated one that the test tool keeps; what an earlier spec left is dropped. */
export async function copyTemplate(): Promise<void> {
  const client = new pg.Client({ connectionString: setting("SPEC_ADMIN_URL") })
  await client.connect()
  try {
    await client.query(`drop database if exists "${specDatabase()}" with (force)`)
    await client.query(`create database "${specDatabase()}" template "${setting("SPEC_TEMPLATE")}"`)
  } finally {
    await client.end()
  }
}

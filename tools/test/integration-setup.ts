// Medusa's test utilities announce the port to a parent process; vitest's workers speak another language there.
const send = process.send?.bind(process)
if (send) {
  process.send = ((message: unknown, ...rest: []) =>
    typeof message === "number" ? true : send(message, ...rest)) as typeof process.send
}

// Two files at once must not share a database. The names come from the test tool; specs say so when they are missing.
const { SPEC_RUN, SPEC_ADMIN_URL, VITEST_POOL_ID } = process.env
if (SPEC_RUN && SPEC_ADMIN_URL) {
  const url = new URL(SPEC_ADMIN_URL)
  url.pathname = process.env.SPEC_DATABASE = `${SPEC_RUN}_${VITEST_POOL_ID ?? "1"}`
  process.env.DATABASE_URL = url.toString()
}

// Medusa's test runner announces its port to a parent process; vitest's workers speak another language there.
const send = process.send?.bind(process)
if (send) {
  process.send = ((message: unknown, ...rest: []) =>
    typeof message === "number" ? true : send(message, ...rest)) as typeof process.send
}

// The runner names its databases by this; two files at once must not share one.
process.env.JEST_WORKER_ID = process.env.VITEST_POOL_ID ?? "1"

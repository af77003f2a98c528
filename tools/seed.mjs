import { run } from "./bootstrap.mjs"

await run("seed.ts")

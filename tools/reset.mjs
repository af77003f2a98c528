import { run } from "./bootstrap.mjs"

await run("reset.ts")

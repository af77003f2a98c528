import { run } from "./bootstrap.mjs"

await run("prepare.ts")

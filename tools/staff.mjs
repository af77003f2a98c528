import { run } from "./bootstrap.mjs"

await run("staff.ts")

import path from "node:path"
import { readJson } from "./json-file.ts"
import { root } from "./paths.ts"
import type { RunFile } from "./run-file.ts"

/** The demo people's logins: the seed makes them, the tools print them, one file holds them. */
export function demoAccounts(): NonNullable<RunFile["demo"]> | null {
  return readJson<NonNullable<RunFile["demo"]>>(path.join(root, "seed/data/demo-accounts.json")) ?? null
}

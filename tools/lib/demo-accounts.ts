import path from "node:path"
import { readJson } from "./json-file.ts"
import { root } from "./paths.ts"
import type { Login, RunFile } from "./run-file.ts"

/** The demo people's logins: the seed makes them, the tools print them, one file holds them. */
export function demoAccounts(): NonNullable<RunFile["demo"]> | null {
  const people = readJson<NonNullable<RunFile["demo"]>>(path.join(root, "seed/data/demo-accounts.json"))
  if (!people) return null
  const only = ({ login, password }: Login): Login => ({ login, password })
  return { buyer: only(people.buyer), seller: only(people.seller), staff: only(people.staff) }
}

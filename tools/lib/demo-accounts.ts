import path from "node:path"
import { readJson } from "./json-file.ts"
import { root } from "./paths.ts"
import type { Login, RunFile } from "./run-file.ts"

type DemoAccounts = Omit<NonNullable<RunFile["demo"]>, "trace_code">

/** The demo people's logins: the seed makes them, the tools print them, one file holds them. */
export function demoAccounts(): DemoAccounts | null {
  const people = readJson<DemoAccounts>(path.join(root, "seed/data/demo-accounts.json"))
  if (!people) return null
  const only = ({ login, password }: Login): Login => ({ login, password })
  return { buyer: only(people.buyer), seller: only(people.seller), staff: only(people.staff) }
}

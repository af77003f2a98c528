import type { Lockfile } from "./rooms/package-rules.ts"

/** Optional packages that a package of the lockfile names and the lockfile does not hold. */
export function missingOptionals(lock: Lockfile): { name: string; version: string; from: string; dev?: boolean }[]
/** The lockfile with an entry for each missing one. */
export function complete<L extends Lockfile>(lock: L): L

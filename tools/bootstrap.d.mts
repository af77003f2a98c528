interface Installed {
  packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean; link?: boolean }>
}

export const root: string
export function fail(sentence: string): never
/** A sentence when this Node version cannot run the project. */
export function checkNode(version?: string): string | undefined
/** Does node_modules' own list hold what the lockfile names? */
export function isInstalled(lock: Installed, installed: Installed | undefined): boolean
export function ensureInstalled(): Promise<void>
export function run(file: string): Promise<void>

import { existsSync } from "node:fs"
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
} from "playwright-core"
import { packagedChromium } from "./packaged-chromium.ts"

const installed = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
]

/** Why no browser can be started here; journeys are then skipped with these words. */
export const noBrowser =
  "no Chrome or Chromium found, and the packaged one runs on Linux x64 only: install Chrome or set CHROME_PATH"

interface Program {
  path: string
  args: string[]
  env?: NodeJS.ProcessEnv
}

/** The browser to use: CHROME_PATH, an installed Chrome, else the one inside an npm package. */
async function findBrowser(): Promise<Program | undefined> {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH=${named} does not exist`)
  const path = named || installed.find((place) => existsSync(place))
  if (path) return { path, args: [] }
  return process.platform === "linux" && process.arch === "x64" ? packagedChromium() : undefined
}

/** How to start it, or undefined where none can be had. As root it needs to go without its sandbox. */
async function launchOptions(): Promise<LaunchOptions | undefined> {
  const program = await findBrowser()
  if (!program) return undefined
  const args = [...program.args, "--disable-dev-shm-usage", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])]
  const env = Object.entries(program.env ?? process.env).filter((entry): entry is [string, string] => !!entry[1])
  return { executablePath: program.path, args, env: Object.fromEntries(env) }
}

/** A running browser, or undefined where none can be had. */
export async function openBrowser(): Promise<Browser | undefined> {
  const options = await launchOptions()
  return options && chromium.launch(options)
}

/** A browser that leaves what pages keep in `folder`: closed and opened again it is the same phone. */
export async function openPhone(folder: string, context: BrowserContextOptions): Promise<BrowserContext> {
  const options = await launchOptions()
  if (!options) throw new Error(noBrowser)
  return chromium.launchPersistentContext(folder, { ...options, ...context })
}

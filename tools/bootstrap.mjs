// Plain JavaScript without dependencies: this file runs before anything is installed.
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, statfsSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const stampFile = path.join(root, "node_modules", ".installed-from")
const gibibyte = 1024 ** 3

/** One sentence for the person at the terminal, then exit 1; a stack would only hide it. */
export function fail(sentence) {
  console.error(`\n✗ ${sentence}`)
  process.exit(1)
}

/** Medusa 2.21 needs Node ^20.19 or >= 22.12 (its own engines field). */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  return fits
    ? undefined
    : `Node ${version} is too old or unsupported. Install Node 20.19 or newer (22.12 or newer on 22).`
}

/**
 * Does node_modules hold what package-lock.json names? npm writes its own list last, so an interrupted install has
 * none. Optional packages are left out: npm installs only those of this platform.
 */
export function isInstalled(lock, installed) {
  if (!installed) return false
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === "" || wanted.optional || wanted.devOptional) return true
    const found = installed.packages[place]
    return Boolean(found) && found.version === wanted.version && Boolean(found.link) === Boolean(wanted.link)
  })
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined
}

/** Runs a command with its output shown, and a sign of life every 15 seconds. */
function runVisibly(name, command, args, options) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const beat = setInterval(() => console.log(`  … ${name}, ${seconds()} s`), 15_000)
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], ...options })
    child.on("error", (error) => resolve({ code: 1, error, seconds: seconds() }))
    child.on("exit", (code) => resolve({ code: code ?? 1, seconds: seconds() }))
  }).finally(() => clearInterval(beat))
}

async function install() {
  const disk = statfsSync(root)
  const free = disk.bavail * disk.bsize
  if (free < 3 * gibibyte) {
    fail(
      `Only ${(free / gibibyte).toFixed(1)} GB free in ${root}; packages, builds and data need 3 GB. Free some space and run the command again.`,
    )
  }
  console.log("▸ Packages (npm ci; about a minute the first time)")
  const viaNpm = process.env.npm_execpath?.endsWith(".js") ?? false
  const command = viaNpm ? process.execPath : "npm"
  const args = [...(viaNpm ? [process.env.npm_execpath] : []), "ci", "--no-audit", "--no-fund", "--loglevel=error"]
  const windowsShell = !viaNpm && process.platform === "win32"
  // The servers run in production mode, but building them needs the development packages too.
  const env = { ...process.env, NODE_ENV: "development", npm_config_omit: "" }
  const result = await runVisibly("npm ci", command, args, { shell: windowsShell, env })
  if (result.code !== 0) {
    fail(`npm ci failed (exit ${result.code}). Read its message above; when it is mended, run the same command again.`)
  }
  console.log(`✓ Packages ${result.seconds} s`)
}

/** Installs when node_modules is missing, half done, or older than package-lock.json. */
export async function ensureInstalled() {
  const lockText = readFileSync(path.join(root, "package-lock.json"), "utf8")
  const lockHash = createHash("sha256").update(lockText).digest("hex")
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : ""
  const installed = () => readJson(path.join(root, "node_modules", ".package-lock.json"))
  if (stamp === lockHash && installed()) return
  if (!isInstalled(JSON.parse(lockText), installed())) await install()
  writeFileSync(stampFile, lockHash)
}

/** Checks Node, installs when needed, then runs a TypeScript file of this folder in this process. */
export async function run(file) {
  const problem = checkNode()
  if (problem) fail(problem)
  await ensureInstalled()
  process.chdir(root)
  const { register } = await import("tsx/esm/api")
  register()
  await import(new URL(file, import.meta.url).href)
}

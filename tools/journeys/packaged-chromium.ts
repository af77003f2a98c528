import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { root } from "../lib/paths.ts"

const folder = path.join(root, "node_modules/.cache/packaged-chromium")

/** How to start the Chromium that ships inside @sparticuz/chromium. */
export interface PackagedChromium {
  path: string
  args: string[]
  env: NodeJS.ProcessEnv
}

/**
 * Unpacks the package's Chromium once. The package unpacks into the system's shared temporary folder and takes what it
 * finds there for whole; here it gets a folder of its own, which counts only when complete. The variable makes it
 * unpack its libraries too (libnss3 and others, which a bare machine lacks).
 */
async function unpack(): Promise<void> {
  const draft = `${folder}.${process.pid}`
  const kept = { ...process.env }
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  process.env.TMPDIR = draft
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x"
  try {
    const { default: chromium } = await import("@sparticuz/chromium")
    await chromium.executablePath()
  } finally {
    for (const name of ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "HOME"]) {
      if (kept[name] === undefined) delete process.env[name]
      else process.env[name] = kept[name]
    }
  }
  const fonts = [path.join(folder, "fonts"), "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("")
  const cache = `<cachedir>${path.join(folder, "fonts-cache")}</cachedir>`
  writeFileSync(path.join(draft, "fonts.conf"), `<?xml version="1.0"?><fontconfig>${fonts}${cache}</fontconfig>\n`)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
}

/** The packaged Chromium, ready to start; its own libraries are used only where the system's are missing. */
export async function packagedChromium(): Promise<PackagedChromium> {
  const program = path.join(folder, "chromium")
  if (!existsSync(path.join(folder, "fonts.conf")) || !existsSync(program)) await unpack()
  const env: NodeJS.ProcessEnv = { ...process.env, FONTCONFIG_FILE: path.join(folder, "fonts.conf") }
  if (spawnSync(program, ["--version"], { env }).status !== 0) env.LD_LIBRARY_PATH = path.join(folder, "al2023/lib")
  // Not the package's own arguments: they switch off the web's security rules, which our pages are tested for.
  return { path: program, args: ["--no-sandbox", "--no-zygote", "--disable-gpu"], env }
}

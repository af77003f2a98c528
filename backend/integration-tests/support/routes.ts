import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"

const root = path.resolve(__dirname, "../../..")
const load = createRequire(__filename)
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
const GUARDED = /^\/(admin|store|seller)(\/|$)/

export interface KnownRoute {
  method: string
  path: string
  /** What `routes.txt` says about it. */
  kind: string
}

/** Folders that Medusa reads routes from: its own, our plugins as built, the backend. */
function apiFolders(): string[] {
  const hasRoutes = (name: string) => name !== "kit" && existsSync(path.join(root, "plugins", name, "src/api"))
  const plugins = readdirSync(path.join(root, "plugins")).filter(hasRoutes)
  return [
    path.dirname(load.resolve("@medusajs/medusa/package.json")).concat("/dist/api"),
    ...plugins.map((name) => path.join(root, "plugins", name, ".medusa/server/src/api")),
    path.join(root, "backend/src/api"),
  ]
}

function routesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.(js|ts)$/.test(file))
    .flatMap((file) => {
      const route = `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, ":$1")
      const handlers = GUARDED.test(route) ? (load(path.join(folder, file)) as Record<string, unknown>) : {}
      return METHODS.filter((method) => method in handlers).map((method) => `${method} ${route}`)
    })
}

/** Every method of every route below /admin, /store and /seller that the application serves, from the files themselves. */
export function servedRoutes(): string[] {
  return [...new Set(apiFolders().flatMap(routesOf))].sort()
}

/** What we know: one line `METHOD /path kind` for each route; lines of `#` are comments. */
export function knownRoutes(): KnownRoute[] {
  return readFileSync(path.join(__dirname, "../http/access/routes.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [method = "", at = "", kind = ""] = line.split(" ")
      return { method, path: at, kind }
    })
}

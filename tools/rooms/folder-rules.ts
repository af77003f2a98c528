import type { Finding } from "./source-files.ts"

const pluginFolders = new Set([
  "modules",
  "workflows",
  "links",
  "api",
  "subscribers",
  "jobs",
  "search",
  "admin",
  "providers",
  "queries",
  "migration-scripts",
])

/** Inside a plugin, Medusa's own folders, `queries` for read models, and no others. */
export function pluginShape(paths: string[]): Finding[] {
  const strange = paths.filter((file) => {
    const [, folder, rest] = file.match(/^plugins\/(?!kit\/)[^/]+\/src\/([^/]+)(\/.*)?$/) ?? []
    return folder !== undefined && (rest === undefined || !pluginFolders.has(folder))
  })
  return strange.map((place) => ({
    rule: "plugin-shape",
    place,
    advice: `A plugin's src holds only ${[...pluginFolders].join(", ")}.`,
  }))
}

/** No component is named index.tsx: a name that says nothing. */
export function namelessComponents(paths: string[]): Finding[] {
  return paths
    .filter((file) => /(^|\/)index\.tsx$/.test(file))
    .map((place) => ({ rule: "nameless-component", place, advice: "Name the file after what it shows." }))
}

import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import { readSettings } from "../settings"

/** What every page says about the site itself. Read through the cache so that the running server, not the build, decides it. */
export async function readSite(): Promise<{ publicUrl: string; demoData: boolean }> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all")
  const { publicUrl, demoData } = readSettings()
  return { publicUrl, demoData }
}

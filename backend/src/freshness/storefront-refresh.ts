import type { MedusaContainer } from "@medusajs/framework/types"
import { readChanges } from "../queries/changes"
import { tagsOf } from "./tags-of"

/** Rows are stamped by the application and seen when committed: what came late is looked at once more. */
export const OVERLAP_MS = 5_000
const PATIENCE_MS = 5_000

interface Storefront {
  storefrontUrl: string
  refreshSecret: string
}

/**
 * Tells the storefront which cache tags ended, until it says yes. The first word after a start is `all`: nobody knows
 * what changed before. The mark moves only when the storefront answered 2xx, so nothing is lost while it is down.
 */
export class StorefrontRefresh {
  private acknowledged: Date | null = null

  constructor(private readonly storefront: Storefront) {}

  /** Tags that were sent and taken; an empty list when nothing changed or the storefront did not answer. */
  async run(container: MedusaContainer): Promise<string[]> {
    const since = this.acknowledged ?? new Date()
    const changes = await readChanges(container, new Date(since.getTime() - OVERLAP_MS))
    const tags = this.acknowledged ? tagsOf(changes) : ["all"]
    if (tags.length > 0 && !(await this.send(tags))) {
      return []
    }
    this.acknowledged = new Date(changes.read_at)
    return tags
  }

  private async send(tags: string[]): Promise<boolean> {
    try {
      const answer = await fetch(new URL("/api/refresh", this.storefront.storefrontUrl), {
        method: "POST",
        headers: { "content-type": "application/json", "x-refresh-secret": this.storefront.refreshSecret },
        body: JSON.stringify({ tags }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      await answer.arrayBuffer()
      return answer.ok
    } catch {
      return false
    }
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export interface News {
  /** Stall it is about; null when it is about the person alone. */
  seller_id: string | null
  /** What happened, kebab-case; the screens hold the words. */
  template: string
  /**
   * Facts for the sentence; nothing secret, core keeps them. `by_id`, a seller_member's, is read back as that
   * person's name (`queries/news.ts`).
   */
  data: Record<string, string | null>
}

/** Puts news into the feeds of these people (ids of seller_members); answers the rows' ids, to take them back by. */
export async function writeFeed(
  container: MedusaContainer,
  memberIds: string[],
  { seller_id, template, data }: News,
): Promise<string[]> {
  if (memberIds.length === 0) {
    return []
  }
  const written = await container.resolve(Modules.NOTIFICATION).createNotifications(
    memberIds.map((member_id) => ({
      to: member_id,
      receiver_id: member_id,
      channel: "feed",
      template,
      resource_type: "seller",
      resource_id: seller_id,
      data: { ...data, seller_id },
    })),
  )
  return written.map(({ id }) => id)
}

/** Takes news back. Core's service makes this method and does not declare it. */
export async function clearFeed(container: MedusaContainer, ids: string[] | undefined): Promise<void> {
  if (ids?.length) {
    const notifications = container.resolve(Modules.NOTIFICATION) as unknown as {
      deleteNotifications: (ids: string[]) => Promise<void>
    }
    await notifications.deleteNotifications(ids)
  }
}

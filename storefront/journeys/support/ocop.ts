import type { Page } from "playwright-core"
import type { RunFile } from "../../../tools/lib/run-file.ts"
import { askBackend } from "./backend.ts"

interface Card {
  id: string
  handle: string
  title: string
  seller: { handle: string }
  commune: { code: string }
  ocop: object | null
}

/** The day so many days ago in Vietnam, `YYYY-MM-DD`. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** A piece on sale in Hồng Vân whose whole stall has no stars yet. */
export async function bareProduct(run: RunFile) {
  type Answer = { product_cards: Card[] }
  const { product_cards: cards } = await askBackend<Answer>(
    run,
    "/catalogue/product-cards?limit=60&village=ha-thai",
    {},
  )
  const starred = new Set(cards.filter(({ ocop }) => ocop).map(({ seller }) => seller.handle))
  const found = cards.find(({ seller, commune }) => !starred.has(seller.handle) && commune.code === "10210")
  if (!found) throw new Error("Every stall of Hạ Thái has stars")
  const { id, title, handle, seller, commune } = found
  const addresses = { address: `/san-pham/${handle}`, stallAddress: `/gian-hang/${seller.handle}` }
  return { id, title, seller: seller.handle, commune: commune.code, ...addresses }
}

/** How many stars that no demo gave a page shows, in its own part: goods it shows as similar have theirs. */
export async function shownStars(page: Page, address: string): Promise<number> {
  await page.goto(address)
  return page.getByText(/^OCOP \d sao$/).count()
}

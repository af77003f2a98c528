import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/**
 * What keeps this page from WCAG 2.2 AA, one line per element; empty when nothing does. `within` is a selector: only
 * that part is judged, where the rest of the page is not ours.
 */
export async function accessibilityProblems(page: Page, within?: string): Promise<string[]> {
  // After a step inside the shop the new title comes a moment after the page; a page that stays without one is reported.
  for (let tries = 0; tries < 50 && (await page.title()) === ""; tries += 1) await page.waitForTimeout(100)
  // Evaluated through the debugger, which the page's script policy does not bind: the policy stays as it is.
  await page.evaluate(script)
  const options = JSON.stringify({ runOnly: { type: "tag", values: rules } })
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${within ? JSON.stringify(within) : "document"}, ${options})`,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(" ")} (${failureSummary ?? ""})`),
  )
}

/** How many pixels the page is wider than the screen; 0 when nothing has to be pushed sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth")
}

import type { Page } from "playwright-core"

// Runs in the page. A target inside a line of text is exempt (WCAG 2.5.8); a radio or tick is as large as its label.
const measure = `(() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1
  const small = (element) => {
    const { width, height } = (element.closest("label") ?? element).getBoundingClientRect()
    return Math.min(width, height) < 47.5
  }
  const told = (element) => element.tagName.toLowerCase() + " “" + (element.innerText || element.name || "").trim().slice(0, 40) + "”"
  const targets = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((element) => shown(element) && small(element))
    .map((element) => "smaller than 48 px: " + told(element))
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const letters = new Set()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (node.data.trim() === "" || !parent || parent.closest("script, style, .visually-hidden") || !shown(parent)) continue
    if (parseFloat(getComputedStyle(parent).fontSize) < 17.9) letters.add("letters below 18 px: " + told(parent))
  }
  return [...targets, ...letters]
})()`

/** What is too small for the desk: targets below 48 px, letters below 18 px. One line each; empty when nothing is. */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(measure)
}

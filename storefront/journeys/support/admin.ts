import type { Page } from "playwright-core"
import { expect } from "vitest"
import { accessibilityProblems } from "../../../tools/journeys/accessibility.ts"

/** Ours stands in `main`, and in a dialog above it; menu and top bar are core's, and judged by core. */
const page = "main"
const dialog = "[role=dialog]"

/** Usable by everyone, one heading, nothing to push sideways but a table by itself. */
export async function isWellMade(admin: Page): Promise<void> {
  await admin.locator(page).getByRole("heading", { level: 1 }).waitFor()
  await admin.waitForLoadState("networkidle")
  expect(await accessibilityProblems(admin, page), admin.url()).toEqual([])
  const wider = "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('main'))"
  expect(await admin.evaluate(wider), admin.url()).toBe(0)
}

/** The same of what lies above the page, and its buttons can be hit (WCAG 2.5.8). */
export async function isDialogWellMade(admin: Page): Promise<void> {
  await admin.locator(dialog).waitFor()
  // While it moves in, its colours are mixed with what lies behind.
  await admin.waitForTimeout(400)
  expect(await accessibilityProblems(admin, dialog), admin.url()).toEqual([])
  const flat = `[...document.querySelectorAll("${dialog} button")].filter((one) => one.offsetHeight < 24).length`
  expect(await admin.evaluate(flat), "buttons that are pressed flat").toBe(0)
}

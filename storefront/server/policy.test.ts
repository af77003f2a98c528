import { expect, it } from "vitest"
import { pagePolicy } from "./policy"

const page = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>"

it("allows this origin's scripts and the page's own by hash, no inline ones and no eval", () => {
  const policy = pagePolicy(() => page, null, false)
  expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/)
  expect(policy).not.toMatch(/script-src [^;]*unsafe/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
})

it("reads a version of a page once", () => {
  let reads = 0
  const read = () => {
    reads += 1
    return page
  }
  const first = pagePolicy(read, "/ etag-of-this-test", false)
  expect(pagePolicy(read, "/ etag-of-this-test", false)).toBe(first)
  expect(reads).toBe(1)
})

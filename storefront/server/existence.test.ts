import { expect, it } from "vitest"
import type { Kind } from "../src/lib/paths"
import { createExistence } from "./existence"

function asking(answer: (kind: Kind, handle: string) => boolean | null) {
  const asked: string[] = []
  const existence = createExistence(async (kind, handle) => {
    asked.push(`${kind} ${handle}`)
    return answer(kind, handle)
  })
  return { asked, existence }
}

it("refuses what the backend does not know, in both languages", async () => {
  const { existence } = asking((_, handle) => handle === "khay")
  expect(await existence.allows("/san-pham/khay")).toBe(true)
  expect(await existence.allows("/en/san-pham/khay")).toBe(true)
  expect(await existence.allows("/san-pham/nope")).toBe(false)
  expect(await existence.allows("/en/gian-hang/nope")).toBe(false)
})

it("asks once for many at the same time, believes the answer, and asks anew after a change", async () => {
  const { existence, asked } = asking(() => true)
  await Promise.all([existence.allows("/nghe/son-mai"), existence.allows("/nghe/son-mai")])
  await existence.allows("/nghe/son-mai")
  expect(asked).toEqual(["craft son-mai"])
  existence.forget()
  await existence.allows("/nghe/son-mai")
  expect(asked).toHaveLength(2)
})

it("lets everything pass while the backend is silent, and asks again at the next request", async () => {
  const { existence, asked } = asking(() => null)
  expect(await existence.allows("/lang-nghe/ha-thai")).toBe(true)
  expect(await existence.allows("/lang-nghe/ha-thai")).toBe(true)
  expect(asked).toHaveLength(2)
  expect(await existence.isBackendSilent()).toBe(true)
})

it("asks nothing for handles that cannot be, and for pages that are about nothing", async () => {
  const { existence, asked } = asking(() => true)
  expect(await existence.allows("/san-pham/-")).toBe(false)
  expect(await existence.allows("/san-pham/%2e%2e")).toBe(false)
  expect(await existence.allows("/")).toBe(true)
  expect(await existence.allows("/gio-hang")).toBe(true)
  expect(asked).toEqual([])
})

it("checks the filters of a list", async () => {
  const { existence } = asking((kind, handle) => kind === "craft" && handle === "son-mai")
  expect(await existence.allows("/hang/nghe/son-mai")).toBe(true)
  expect(await existence.allows("/hang/nghe/son-mai/lang/nope")).toBe(false)
  expect(await existence.allows("/hang/foo")).toBe(false)
})

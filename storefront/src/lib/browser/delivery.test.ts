import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { keepPlace, readDeliveryLines, recallPlace } from "./delivery"

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
})
afterEach(() => vi.unstubAllGlobals())

it("remembers the commune with its province, and forgets it for another province", () => {
  expect(recallPlace()).toEqual({ province: "", commune: "" })
  keepPlace({ province: "01", commune: "10210" })
  expect(recallPlace()).toEqual({ province: "01", commune: "10210" })
  keepPlace({ province: "01", commune: "" })
  expect(recallPlace()).toEqual({ province: "01", commune: "" })
  keepPlace({ province: "01", commune: "10210" })
  keepPlace({ province: "96", commune: "" })
  expect(recallPlace()).toEqual({ province: "96", commune: "" })
})

it("asks again where the browser keeps nothing", () => {
  vi.stubGlobal("localStorage", undefined)
  keepPlace({ province: "01", commune: "10210" })
  expect(recallPlace()).toEqual({ province: "", commune: "" })
})

it("names the commune only where it is known", async () => {
  const asked: string[] = []
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address)
    return Response.json({ lines: ["Phí giao hàng 15.000 đ"] })
  })
  const { signal } = new AbortController()
  await readDeliveryLines("khay", { province: "01", commune: "" }, "vi", signal)
  expect(await readDeliveryLines("khay", { province: "01", commune: "10210" }, "vi", signal)).toHaveLength(1)
  expect(asked).toEqual([
    "/api/delivery?product=khay&province=01&lang=vi",
    "/api/delivery?product=khay&province=01&lang=vi&commune=10210",
  ])
})

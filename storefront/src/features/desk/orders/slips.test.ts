import { beforeEach, expect, it, vi } from "vitest"
import { type DeskOrder, type DeskOrderRow, readDeskOrder, readDeskOrders } from "@/lib/backend/desk/orders"
import { deskForAction } from "../desk-context"
import { packingSlips } from "./packing-slip"
import { slipsInHand } from "./slips"

vi.mock("@/lib/backend/desk/orders")
vi.mock("../desk-context")
vi.mock("./packing-slip", async (load) => ({
  ...(await load<typeof import("./packing-slip")>()),
  packingSlips: vi.fn(async () => Buffer.from("%PDF")),
}))
vi.stubEnv("PUBLIC_URL", "http://localhost:8000")

const stall = (id: string, handled: boolean) => ({
  id,
  handle: id,
  name: `Gian ${id}`,
  status: "approved",
  via: "grant" as const,
  grant: { id: `grant-${id}`, capabilities: handled ? ["handle_orders" as const] : [], expiresAt: "2027-01-01" },
})
const stalls = [stall("hue", true), stall("tam", true), stall("closed", false)]

/** Orders of each stall, newest first, as pages of twenty. */
let orders: Record<string, Pick<DeskOrderRow, "id" | "state">[]>

beforeEach(() => {
  orders = {
    hue: Array.from(
      { length: 45 },
      (_, n) => ({ id: `hue-${45 - n}`, state: n === 0 ? "delivered" : "packed" }) as const,
    ),
    tam: [{ id: "tam-1", state: "confirmed" }],
    closed: [{ id: "closed-1", state: "packed" }],
  }
  const desk = { key: { stallId: "hue" }, person: { stalls, handed: null }, stall: stalls[0] }
  vi.mocked(deskForAction).mockResolvedValue({ ok: true, data: desk } as never)
  vi.mocked(readDeskOrders).mockImplementation(async ({ stallId }, _group, offset) => {
    const all = orders[stallId ?? ""] ?? []
    const next = offset + 20 < all.length ? offset + 20 : null
    return { ok: true, data: { orders: all.slice(offset, offset + 20), next } } as never
  })
  vi.mocked(readDeskOrder).mockImplementation(
    async (_key, id) => ({ ok: true, data: { id, reference: id } as DeskOrder }) as const,
  )
  vi.mocked(packingSlips).mockClear()
})

const printed = () => vi.mocked(packingSlips).mock.calls.flatMap(([slips]) => slips.map(({ order }) => order.id))
const print = (query = "") => slipsInHand(new Request(`http://localhost/phieu${query}`), "vi")

it("prints every parcel in hand, the oldest first, however many there are", async () => {
  expect((await print()).headers.get("content-type")).toBe("application/pdf")
  expect(printed()).toEqual(Array.from({ length: 44 }, (_, n) => `hue-${n + 1}`))
})

it("prints for all stalls a helper handles orders of, and for no other", async () => {
  await print("?gian=tat-ca&kho=a5")
  expect(printed().slice(-2)).toEqual(["hue-44", "tam-1"])
  expect(vi.mocked(packingSlips).mock.calls[0]?.[1]).toMatchObject({ size: "a5", locale: "vi" })
  const [slips = []] = vi.mocked(packingSlips).mock.calls[0] ?? []
  expect(slips.at(-1)?.address, "who scans it is led to its own stall").toBe(
    "http://localhost:8000/ban-hang/don/tam-1?gian=tam",
  )
})

it("says so where nothing is in hand, and where the backend is away", async () => {
  orders.hue = []
  expect((await print()).status).toBe(404)
  vi.mocked(readDeskOrders).mockResolvedValue({
    ok: false,
    error: { code: "backend_unreachable", field: null, status: 0 },
  } as never)
  expect((await print()).status).toBe(502)
  expect(printed()).toEqual([])
})

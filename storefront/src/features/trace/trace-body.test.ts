import { describe, expect, it } from "vitest"
import type { Trace, TraceEntry } from "@/lib/backend/traces"
import type { Locale } from "@/lib/locale"
import { traceDocument } from "./document"
import { refusedTrace } from "./refused"
import { traceData } from "./structured-data"
import { policy, styles } from "./styles"
import { revokedBody, traceBody } from "./trace-body"

const entry = (change: Partial<TraceEntry> & { position: number; at: string }): TraceEntry => ({
  ...{ kind: "note", name: "Đánh bóng", recordedAt: change.at, note: null, layers: null, pictures: [], materials: [] },
  ...{ from: null, amount: null, pieces: null, passed: null, result: null, corrected: null, corrects: null },
  ...change,
})

const timeline: TraceEntry[] = [
  entry({
    ...{
      position: 1,
      at: "2026-08-20T02:00:00Z",
      kind: "receiving",
      name: "Nhập nguyên liệu",
      from: "Nhà sơn Phú Thọ",
    },
    materials: [
      { name: "Sơn ta", quantity: 12.5, unit: "KGM" },
      { name: null, quantity: 3, unit: "KGM" },
    ],
  }),
  entry({
    ...{
      position: 2,
      at: "2026-09-02T02:00:00Z",
      name: "Sơn và mài từng lớp",
      layers: 9,
      note: "Mỗi lớp để khô ba ngày.",
    },
    corrected: { at: "2026-09-04T03:00:00Z", reason: "incorrect_data", by: 3 },
  }),
  entry({ position: 3, at: "2026-09-02T02:00:00Z", name: "Sơn và mài từng lớp", layers: 12, corrects: 2 }),
  entry({ position: 5, at: "2026-10-05T02:00:00Z", pictures: ["lo/anh-1", "lo/anh-2"] }),
  entry({
    ...{ position: 6, at: "2026-10-12T02:00:00Z", kind: "inspecting", name: "Kiểm tra", passed: true },
    ...{ result: "Không bong, không rạn sau ba ngày ngâm." },
  }),
  entry({
    ...{
      position: 7,
      at: "2026-10-13T02:00:00Z",
      recordedAt: "2026-10-18T02:00:00Z",
      kind: "packing",
      name: "Đóng gói",
    },
    ...{ amount: { quantity: 40, unit: "H87" }, pieces: 40 },
  }),
]

const trace: Trace = {
  ...{ code: "7ZK4M2QDX8A1", serial: "KT-0926-007", revoked: null, scans: { count: 0, firstAt: null } },
  lot: {
    ...{ no: "KT-0926", gtin: null, quantity: 40, unit: "H87", madeFrom: "2026-08-20", madeTo: "2026-10-13" },
    ...{ bestBefore: null, recalled: null, events: 8, seal: "9f".repeat(32) },
  },
  product: {
    title: "Khay sơn mài tròn, son đỏ",
    picture: "hang/khay",
    materials: null,
    story: "Ông tôi mài chiếc khay này.\n\nTôi học theo.",
    handle: "khay-tron",
  },
  seller: {
    ...{ name: "Sơn mài cô Huệ", handle: "co-hue", maker: "Nguyễn Thị Huệ", phone: null },
    address: "Ngõ 5, thôn Hạ Thái, Xã Hồng Vân, Hà Nội",
  },
  village: { handle: "ha-thai", name: "Hạ Thái", summary: "Làng sơn mài ven sông Nhuệ." },
  ...{ certificate: null, timeline, signedOn: null, isDemo: true },
}

const recalled = { at: "2026-11-20T03:00:00Z", reason: "Sơn chưa khô hẳn" }

function page(change: Partial<Trace> = {}, locale: Locale = "vi", marketPhone: string | null = null) {
  const shown = {
    ...{ trace: { ...trace, ...change }, locale, marketPhone, formKey: "k".repeat(36), reported: false, placed: false },
  }
  const body = shown.trace.revoked ? revokedBody(shown) : traceBody(shown)
  const data = traceData(shown.trace, "https://cho.example")
  return traceDocument({ locale, title: "Khay", path: "/t/7ZK4M2QDX8A1", publicUrl: "https://cho.example", body, data })
}
const textOf = async (...of: Parameters<typeof page>) => page(...of).text()

describe("the trace page", () => {
  it("says first who made it, where and when, with the code as it stands on the label", async () => {
    const text = await textOf()
    const order = ["Khay sơn mài tròn", "Nguyễn Thị Huệ", "Ngõ 5", "20/08/2026 đến 13/10/2026", "7ZK4-M2QD-X8A1"]
    const places = order.map((words) => text.indexOf(words, text.indexOf("<main>")))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(text).toContain("KT-0926-007")
    expect(text).toContain("<p>Ông tôi mài chiếc khay này.</p><p>Tôi học theo.</p>")
  })

  it("fits into 20 kB, carries no script that runs, and allows none", async () => {
    const text = await textOf()
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000)
    expect(text.match(/<script(?! type="application\/ld\+json")/g)).toBeNull()
    expect(text).not.toMatch(/ on\w+=|style="/)
    expect(page().headers.get("content-security-policy")).toBe(policy)
    expect(policy).toMatch(/^default-src 'none'; img-src 'self'; style-src 'sha256-/)
    expect(text).toContain(`<style>${styles}</style>`)
  })

  it("lets no text of a household become markup", async () => {
    const evil = `</script><img src=x onerror="alert(1)">'&`
    const text = await textOf({
      product: { ...trace.product, title: evil },
      timeline: [entry({ position: 1, at: "2026-08-20T02:00:00Z", note: evil, name: evil, pictures: [evil] })],
      revoked: null,
    })
    expect(text).not.toContain("<img src=x")
    expect(text.match(/<\/script>/g)).toHaveLength(1)
  })

  it("puts a recall before everything else, with a number to call, and sells nothing more", async () => {
    const lot = { ...trace.lot, recalled }
    const text = await textOf({ lot, seller: { ...trace.seller, phone: "+84912345678" } })
    expect(text.indexOf("bị thu hồi ngày 20/11/2026. Đừng dùng.")).toBeLessThan(text.indexOf("<h1>"))
    expect(text).toContain('href="tel:+84912345678"')
    expect(text).toContain("Gọi 0912 345 678")
    expect(text).toContain("Sơn chưa khô hẳn")
    expect(text).not.toContain("Mua thêm món này")
    expect(await textOf({ lot }, "vi", "+84243333444")).toContain('href="tel:+84243333444"')
    expect(await textOf({ lot })).toContain("Hãy mang lại nơi bạn đã mua")
  })

  it("tells of a code that was taken back that it is, and none of the batch's story", async () => {
    const text = await textOf({ revoked: { at: "2026-11-20T03:00:00Z", reason: "Tem in hỏng" } })
    expect(text).toContain("Mã này đã ngừng dùng từ 20/11/2026")
    expect(text).toContain("Tem in hỏng")
    expect(text).not.toContain("Nhật ký làm hàng")
  })

  it("keeps what was a mistake, struck through, and says when it was put right", async () => {
    const text = await textOf()
    expect(text).toContain("Đính chính ngày 04/09/2026")
    expect(text).toContain("Dòng này thay cho dòng ghi nhầm.")
    expect(text).toContain("5 việc, người làm tự ghi")
    expect(text).toContain("Ghi lại ngày 18/10/2026")
  })

  it.each([
    [{ count: 0, firstAt: null }, "Lần quét đầu tiên"],
    [{ count: 3, firstAt: "2026-11-20T03:00:00Z" }, "Đã quét 3 lần, lần đầu 20/11/2026"],
    [{ count: 40, firstAt: "2026-11-20T03:00:00Z" }, "nên xem kỹ món trên tay"],
  ])("says how often the code was scanned: %o", async (scans, words) => {
    expect(await textOf({ scans })).toContain(words)
  })

  it("gives programs the piece or the goods of the batch, each with the link that it may have", () => {
    const lot = { ...trace.lot, gtin: "08931234560010", no: "A/1" }
    const piece = traceData({ ...trace, lot }, "https://cho.example").text
    expect(piece).toContain('"@type":["Product","IndividualProduct"]')
    expect(piece).toContain("https://cho.example/01/08931234560010/10/A%2F1/21/KT-0926-007")
    const batch = traceData({ ...trace, lot, serial: null }, "https://cho.example").text
    expect(batch).toContain('"@type":["Product","SomeProducts"]')
    expect(batch).toContain('"https://cho.example/01/08931234560010/10/A%2F1"')
    expect(traceData(trace, "https://cho.example").text).not.toContain("GS1")
  })

  it.each([
    ["trace_code_mistyped", 400, "hai chữ đổi chỗ"],
    ["trace_code_wrong", 400, "12 chữ và số"],
    ["trace_code_not_found", 404, "Không tìm thấy mã này"],
    ["tries_too_many", 429, "Chờ 60 giây"],
    ["backend_unreachable", 503, "Do lỗi của chúng tôi"],
  ])("answers %s with %i and a place to type the code again", async (code, status, words) => {
    const site = { locale: "vi" as const, publicUrl: "https://cho.example" }
    const answer = refusedTrace({ code, field: null, status }, '"7ZK4', site)
    expect(answer.status).toBe(status)
    const text = await answer.text()
    expect(text).toContain(words)
    expect(text).toContain('value="&quot;7ZK4"')
  })
})

import { describe, expect, it } from "vitest"
import type { LinkTargets } from "@/lib/backend/digital-links"
import { choose, linksetOf, linksOf } from "./linkset"

const piece: LinkTargets = {
  ...{ path: "/01/09506000134352/10/BATCH01/21/SN001", title: { vi: "Khay tròn", en: "Round tray" } },
  ...{ code: "7ZK4M2QDX8A1", product: "khay-tron", certificate: null, isRecalled: false },
}
const shop = "https://cho.example"

describe("links of a GS1 Digital Link", () => {
  it("lead by default to the trace of the piece, else to the goods", () => {
    expect(linksOf(piece, shop).defaultPath).toBe("/t/7ZK4M2QDX8A1")
    expect(linksOf({ ...piece, code: null }, shop).defaultPath).toBe("/san-pham/khay-tron")
    expect(linksOf({ ...piece, code: null, product: null }, shop).defaultPath).toBeNull()
  })

  it("stand in a set under the words of GS1, each form with its language", () => {
    const page = (prefix: string, hreflang: string, title: string) => ({
      ...{ href: `https://cho.example${prefix}/san-pham/khay-tron`, title, type: "text/html", hreflang: [hreflang] },
    })
    expect(linksetOf(piece, shop)).toMatchObject({
      linkset: [
        {
          anchor: "https://cho.example/01/09506000134352/10/BATCH01/21/SN001",
          itemDescription: "Khay tròn",
          "https://gs1.org/voc/defaultLink": [{ href: "https://cho.example/t/7ZK4M2QDX8A1", title: "Khay tròn" }],
          "https://gs1.org/voc/pip": [page("", "vi", "Khay tròn"), page("/en", "en", "Round tray")],
        },
      ],
    })
  })

  it("tell of a recall and of a certificate only where there is one", () => {
    const names = (targets: LinkTargets) => [...linksOf(targets, shop).links.keys()]
    expect(names(piece)).toEqual(["pip", "traceability", "epcis"])
    expect(names({ ...piece, isRecalled: true, certificate: "x1" })).toEqual([
      ...["pip", "traceability", "epcis", "recallStatus", "certificationInfo"],
    ])
  })

  it.each([
    ["vi-VN,vi;q=0.9,en;q=0.5", ["https://cho.example/t/7ZK4M2QDX8A1"]],
    ["fr, en-GB;q=0.8, vi;q=0.2", ["https://cho.example/en/t/7ZK4M2QDX8A1"]],
    ["en;q=0, vi;q=0.1", ["https://cho.example/t/7ZK4M2QDX8A1"]],
    ["", ["https://cho.example/t/7ZK4M2QDX8A1", "https://cho.example/en/t/7ZK4M2QDX8A1"]],
  ])("are chosen by the language that is asked for: %s", (language, hrefs) => {
    const list = linksOf(piece, shop).links.get("traceability") ?? []
    expect(choose(list, { language, accept: "*/*" }).map(({ href }) => href)).toEqual(hrefs)
  })
})

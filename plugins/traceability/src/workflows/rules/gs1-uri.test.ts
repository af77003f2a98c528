import { describe, expect, it } from "vitest"
import { canonicalUri } from "./gs1-uri"

// The pairs of tests/dl_normaliser_test.py of github.com/RalphTro/epcis-event-hash-generator (MIT) that we cover.
describe("canonicalUri", () => {
  it.each([
    ["urn:epc:id:sgtin:4012345.011111.98%22", "01/04012345111118/21/98%22"],
    ["urn:epc:id:sgtin:415056789012.0.987654", "01/04150567890128/21/987654"],
    ["urn:epc:id:sscc:4012345.3111111111", "00/340123451111111111"],
    ["urn:epc:id:sgln:4012345.00005.122", "414/4012345000054/254/122"],
    ["urn:epc:id:sgln:4012345.00005.0", "414/4012345000054"],
    ["urn:epc:id:gdti:4012345.00009.PO-4711", "253/4012345000092PO-4711"],
    ["urn:epc:id:gdti:987659999999..9", "253/98765999999929"],
    ["urn:epc:id:pgln:4000001.00000", "417/4000001000005"],
    ["urn:epc:id:pgln:999999999999.", "417/9999999999994"],
    ["urn:epc:class:lgtin:4012345.012345.Lot987", "01/04012345123456/10/Lot987"],
    ["urn:epc:class:lgtin:4012345.012345.Lot.9.87", "01/04012345123456/10/Lot.9.87"],
    ["urn:epc:idpat:sgtin:4012345.012345.*", "01/04012345123456"],
    ["https://ean-13.de/01/4012345123456/21/ABC524", "01/04012345123456/21/ABC524"],
    ["https://id.gs1.org/01/9780345418913/22/344/10/1223/21/765tz", "01/09780345418913/21/765tz"],
    ["https://gs1.test.example.org/01/9780345418913/10/1223", "01/09780345418913/10/1223"],
    ["https://example.org/01/9780345418913/21/765tz?11=221109", "01/09780345418913/21/765tz"],
    ["https://example.org/some/path/01/9780345418913", "01/09780345418913"],
    ["https://id.gs1.org/414/4226350800008", "414/4226350800008"],
    ["https://id.gs1.org/414/4280000000002/254/12", "414/4280000000002/254/12"],
  ])("%s", (uri, canonical) => {
    expect(canonicalUri(uri)).toBe(`https://id.gs1.org/${canonical}`)
  })

  it.each([
    "https://cholang.example/t/0123456789AB",
    "https://cholang.example/voc/BizStep-mai",
    "https://example.de/abc/9780345418913",
    "https://example.de/trang/01",
    "geo:20.85,105.85",
    "urn:epcglobal:cbv:bt:5200001000008:4711",
    "ni:///sha-256;00?ver=CBV2.0",
  ])("leaves %s", (uri) => {
    expect(canonicalUri(uri)).toBe(uri)
  })

  it.each([
    "urn:epc:id:giai:4012345.ABC345",
    "urn:epc:id:sgtin:4012345.011111",
    "urn:epc:id:sgtin:4012345.01111.1",
    "urn:epc:id:sgtin:4012345.011111.(1)",
    "urn:epc:id:sgtin:4012345.011111.123456789012345678901",
    "urn:epc:idpat:sgtin:4012345.*.*",
    "urn:epc:id:sgtin:",
    "urn:epc:constructor:x:y",
    "https://id.gs1.org/gtin/09780345418913",
    "https://id.gs1.org/01/97803",
    "https://id.gs1.org/01/09506000134353",
    "https://id.gs1.org/01/9780345418913/99/x",
    "https://id.gs1.org/01/9780345418913/21",
    "https://id.gs1.org/01/9780345418913/21/",
    "https://id.gs1.org/01/9780345418913/21/%zz",
    "https://id.gs1.org/8004/4000001111",
  ])("has no form for %s", (uri) => {
    expect(canonicalUri(uri)).toBeNull()
  })
})

import { expect, it } from "vitest"
import { paperTypeOf } from "./paper-type"

const JPEG = Buffer.concat([
  Buffer.from("ffd8ffc00011080040004003012200021100031101ffda000c03010002110311003f00", "hex"),
  Buffer.from("00ffd9", "hex"),
])

function pdf(inside = "", version = "1.7"): Buffer {
  return Buffer.from(`%PDF-${version}\n1 0 obj <<${inside}>> endobj\nxref\ntrailer\nstartxref\n9\n%%EOF\n`, "latin1")
}

function png(chunks: [string, Buffer][]): Buffer {
  const parts = chunks.map(([kind, data]) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(kind, "latin1"), data, Buffer.alloc(4)])
  })
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...parts])
}

const HEADER = Buffer.from("00000040000000400802000000", "hex")

it("knows a photo and a scan by what is in them", () => {
  expect(paperTypeOf(JPEG)).toBe("image/jpeg")
  const whole: [string, Buffer][] = [
    ["IHDR", HEADER],
    ["IDAT", Buffer.alloc(9)],
    ["IEND", Buffer.alloc(0)],
  ]
  expect(paperTypeOf(png(whole))).toBe("image/png")
  expect(paperTypeOf(png([["IHDR", HEADER]]))).toBeNull()
  expect(paperTypeOf(pdf())).toBe("application/pdf")
  expect(paperTypeOf(pdf("", "2.0"))).toBe("application/pdf")
})

it.each(["/JavaScript (app.alert)", "/J#61vaScript (x)", "/Launch <<>>", "/EmbeddedFile", "/RichMedia"])(
  "takes no document that runs or carries something: %s",
  (inside) => {
    expect(paperTypeOf(pdf(inside))).toBeNull()
  },
)

it("takes a scan whose compressed bytes happen to read like a name", () => {
  expect(paperTypeOf(pdf(">> stream\n\x00/JavaScript /Launch \xff\nendstream <<"))).toBe("application/pdf")
})

it("takes no program, page or half a file, whatever it is called", () => {
  const program = Buffer.concat([Buffer.from("MZ\x90\x00", "latin1"), Buffer.alloc(200), Buffer.from("%PDF-1.7")])
  expect(paperTypeOf(program)).toBeNull()
  expect(paperTypeOf(Buffer.from(`\x7fELF${"0".repeat(300)}`, "latin1"))).toBeNull()
  expect(paperTypeOf(Buffer.from("<html><script>1</script></html>"))).toBeNull()
  expect(paperTypeOf(pdf().subarray(0, 30))).toBeNull()
  expect(paperTypeOf(JPEG.subarray(0, 12))).toBeNull()
  expect(paperTypeOf(Buffer.alloc(0))).toBeNull()
})

it("goes through a hostile document once, however often something begins in it", () => {
  const begun = "stream\n".repeat(2_000_000)
  expect(paperTypeOf(pdf(begun))).toBe("application/pdf")
  expect(paperTypeOf(pdf(`${begun}/Launch`))).toBeNull()
  expect(paperTypeOf(pdf(`${"stream x".repeat(1_000_000)}endstream /Launch`))).toBeNull()
  expect(paperTypeOf(pdf("endstream ".repeat(1_000_000)))).toBe("application/pdf")
  expect(paperTypeOf(pdf("#4".repeat(2_000_000)))).toBe("application/pdf")
})

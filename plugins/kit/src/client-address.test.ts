import { describe, expect, it } from "vitest"
import { addressPart, clientAddress } from "./client-address"

function asked(peer: string | undefined, forwarded?: string | string[]): string | null {
  const req = { headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress: peer } }
  return clientAddress(req as unknown as Parameters<typeof clientAddress>[0])
}

it.each(["127.0.0.1", "::ffff:127.0.0.1", "::1", "172.18.0.4"])("believes the storefront's server at %s", (peer) => {
  expect(asked(peer, "203.0.113.7")).toBe("203.0.113.7")
  expect(asked(peer, "198.51.100.1, 203.0.113.7")).toBe("203.0.113.7")
  expect(asked(peer, ["2001:db8::1"])).toBe("2001:db8::1")
})

it("believes nobody else", () => {
  expect(asked("203.0.113.9", "198.51.100.1")).toBe("203.0.113.9")
  expect(asked("172.32.0.4", "198.51.100.1")).toBe("172.32.0.4")
})

it.each([undefined, "", "unknown", "1".repeat(2000), "203.0.113.7:80"])("takes the peer instead of %j", (forwarded) => {
  expect(asked("127.0.0.1", forwarded)).toBe("127.0.0.1")
})

it("may not know", () => {
  expect(asked(undefined, "198.51.100.1")).toBeNull()
})

describe("addressPart", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    [" ::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:DB8:0:1:a:b:c:d", "2001:db8:0:1"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["2001:0db8:0000:0001::", "2001:db8:0:1"],
    ["::1", "0:0:0:0"],
    ["", null],
    [null, null],
    ["unknown", null],
    ["a".repeat(2000), null],
  ])("of %s is %s", (address, part) => {
    expect(addressPart(address)).toBe(part)
  })
})

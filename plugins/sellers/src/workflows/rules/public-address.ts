import { BlockList, isIP } from "node:net"

/** Networks that are not the public internet (IANA special-purpose registries, RFC 6890), and what leads back into them. */
const V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const
const V6 = [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const

/** One list for each family: a shared one takes an IPv4 address for its form inside IPv6, which is closed. */
function closed(family: "ipv4" | "ipv6", nets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of nets) {
    list.addSubnet(net, prefix, family)
  }
  return list
}

const CLOSED = { 4: closed("ipv4", V4), 6: closed("ipv6", V6) } as const

/** True for an IP address of the public internet; a name is none. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) {
    return !CLOSED[4].check(address, "ipv4")
  }
  return family === 6 && !CLOSED[6].check(address, "ipv6")
}

import { isIP } from "node:net"

const OWN_NETWORK = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80:)/i

/** What is read of a request, whoever made it. */
export interface AddressedRequest {
  headers: Record<string, string | string[] | undefined>
  socket: { remoteAddress?: string }
}

/**
 * Address of the browser that asks, for limits. Browsers speak to the storefront, whose server says in
 * `X-Forwarded-For` for whom it asks; from outside our own network that header could say anything and is not read.
 */
export function clientAddress(req: AddressedRequest): string | null {
  const peer = req.socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/i, "") ?? null
  if (peer === null || !OWN_NETWORK.test(peer)) {
    return peer
  }
  const named = [req.headers["x-forwarded-for"] ?? ""].flat().join(",").split(",").at(-1)?.trim() ?? ""
  return isIP(named) ? named : peer
}

/**
 * The part of a client's address that limits count: an IPv4 address, the first 64 bits of an IPv6 one
 * (a home has that many to itself). Null for what is no address.
 */
export function addressPart(address: string | null): string | null {
  const text = address?.trim().replace(/^::ffff:(?=\d+\.)/i, "") ?? ""
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
    return text
  }
  if (!/^[\da-f:]{2,39}$/i.test(text) || !text.includes(":")) {
    return null
  }
  const [head = "", tail] = text.toLowerCase().split("::", 2)
  const groups = head === "" ? [] : head.split(":")
  const rest = tail === undefined || tail === "" ? [] : tail.split(":")
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0")
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")
}

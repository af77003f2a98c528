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

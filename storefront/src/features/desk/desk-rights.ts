import type { Capability } from "@/lib/desk-terms"
import type { Desk } from "./desk-context"

/** What the backend lets this desk do; a door to anything else would only open trouble. */
export type DeskRights = {
  /** Look at the stall, and change its texts where `writes`. */
  stall: boolean
  /** See people, helpers and history. */
  people: boolean
  /** Change the stall: not on a device that a helper let in. */
  writes: boolean
  /** List goods, count and change them: for helpers as far as the household agreed, not on a device that a helper let in. */
  lists: boolean
  /** See orders and work on them: for helpers as far as the household agreed. */
  orders: boolean
  /** Send OCOP papers in and correct them: for helpers as far as the household agreed, not on a device that a helper let in. */
  certificates: boolean
  /** Record batches, print their labels: for helpers as far as the household agreed, not on a device that a helper let in. */
  lots: boolean
  /** Let people or helpers in, put out other devices: only after signing in oneself. */
  invites: boolean
  /** Change what concerns the person: number, form of address. */
  person: boolean
  /** Open a stall. */
  opens: boolean
}

/** Rights of who sits here, on this device, for the stall in hand. */
export function rightsOf({ person: { handed }, stall }: Pick<Desk, "person" | "stall">): DeskRights {
  const isMember = stall !== null && stall.via !== "grant"
  const writes = handed?.by !== "helper"
  const may = (capability: Capability) => isMember || (stall?.grant?.capabilities.includes(capability) ?? false)
  return {
    stall: may("edit_stall"),
    people: isMember,
    writes,
    lists: writes && may("list_products"),
    orders: may("handle_orders"),
    certificates: writes && may("send_certificates"),
    lots: writes && may("record_lots"),
    invites: handed === null,
    person: writes && (handed?.isOnlyStall ?? true),
    opens: handed === null,
  }
}

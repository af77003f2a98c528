/** Who may open a stall, as the backend names them. */
export const entityTypes = ["household", "individual", "cooperative", "company"] as const
export type EntityType = (typeof entityTypes)[number]

/** What a helper may be allowed to do in a household's name. */
export const capabilities = [
  "edit_stall",
  "list_products",
  "handle_orders",
  "record_lots",
  "send_certificates",
] as const
export type Capability = (typeof capabilities)[number]

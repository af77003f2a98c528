import type { ProductData } from "./data"

/** Made when it is ordered: its numbers are a month's work, all forms together, and nothing lies ready. */
export const isMadeToOrder = ({ lead_time_days }: ProductData): boolean => lead_time_days !== null

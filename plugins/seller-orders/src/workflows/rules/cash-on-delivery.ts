/** Core's manual provider: nothing is charged now, the courier collects. */
export const CASH_ON_DELIVERY = "pp_system_default"

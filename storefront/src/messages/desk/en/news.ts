import type { DeskMessages } from "../vi"

const helper = "The helper"
const told = (what: string, stall: string | null | undefined): string => (stall ? `${what}: ${stall}` : what)

/** `2026-11-21` → `21/11/2026`. */
const day = (iso: string | null | undefined): string => (iso ?? "").split("-").reverse().join("/")

export const news: DeskMessages["news"] = {
  title: "News",
  guide: "The newest is on top. If something looks strange, call your helper or commune staff.",
  empty: "No news yet.",
  older: "See older news",
  of: (stall) => `Stall ${stall}`,
  go: {
    certificates: "See the OCOP certificates",
    orders: "Look at the order",
    account: "See the bank account",
    stall: "See the stall",
    devices: "See the phones",
    goods: "See the goods",
    people: "See who works there",
    helped: "See the households",
    answer: "Answer",
  },
  reason: (text) => `Reason: ${text}`,
  warn: "If nobody of your household did this, call commune staff at once.",
  unknown: "Something new about your stall",
  lines: {
    "order-new": ({ reference }) => `New order: ${reference || ""}`,
    "order-waits": ({ reference }) => `Order ${reference || ""} has waited for a day, the buyer is waiting`,
    "order-fee-agreed": ({ reference }) => `The buyer agreed to the fee of order ${reference || ""}, it can be packed`,
    "order-fee-refused": ({ reference }) =>
      `The buyer did not agree to the fee of order ${reference || ""}, please call`,
    "order-cancelled": ({ reference }) => `Order ${reference || ""} was cancelled, nothing is left to do`,
    "return-asked": ({ reference }) => `The buyer wants to return goods of order ${reference || ""}: please answer`,
    "way-back-paid": ({ reference }) =>
      `The buyer says what sending back order ${reference || ""} cost: please pay it back`,
    "return-withdrawn": ({ reference }) => `The buyer keeps the goods of order ${reference || ""} after all`,
    "refund-received": ({ reference }) => `The buyer has the money of order ${reference || ""} back`,
    "dispute-opened": ({ reference }) => `The buyer asked staff to look at order ${reference || ""}`,
    "refund-settled": ({ reference }) => `Staff noted that the buyer was paid back, order ${reference || ""}`,
    "order-ended": ({ reference }) => `Staff cancelled order ${reference || ""}: open it to see why`,
    "dispute-decided": ({ reference }) => `Staff decided about order ${reference || ""}: open it to see`,
    "bank-account-changed": ({ by, bank_name: bank, account_number: number }) =>
      [`${by || "Somebody"} changed the bank account`, [bank, number].filter(Boolean).join(", ")]
        .filter(Boolean)
        .join(": "),
    "stall-approved": () => "The commune approved the stall; it is on sale",
    "stall-suspended": () => "The stall is suspended; visitors cannot see it",
    "stall-restored": () => "The stall is open again",
    "stall-closed": () => "The stall was closed",
    "handover-used": ({ device_name: device }) =>
      device ? `A phone came in with a handed-over code: ${device}` : "A phone came in with a handed-over code",
    invited: ({ by }) => (by ? `${by} invited you into the stall` : "You are invited into the stall"),
    "invitation-accepted": ({ name }) => `${name || "Somebody"} joined the stall`,
    "invitation-declined": ({ name }) => `${name || "Somebody"} did not join the stall`,
    "consent-asked": ({ by }) => `${by || helper} asks to help the stall`,
    "consent-paper-sent": ({ by }) => `${by || helper} sent a signed consent; staff look at it`,
    "consent-paper-confirmed": ({ name }) => told("Staff accepted the paper; you can help now", name),
    "consent-paper-refused": ({ name }) => told("Staff did not accept the signed paper", name),
    "listing-published": ({ name }) => told("Approved and on sale", name),
    "listing-sent-back": ({ name }) => told("The commune asks for a change", name),
    "listing-rejected": ({ name }) => told("The commune did not allow this product", name),
    "certificate-verified": ({ product }) => told("Staff verified the OCOP certificate, buyers see the stars", product),
    "certificate-returned": ({ product }) => told("Staff ask for more on the OCOP certificate", product),
    "certificate-dropped": ({ product }) => told("Staff took away an OCOP certificate nobody had verified", product),
    "certificate-withdrawn": ({ product }) => told("The OCOP certificate was withdrawn, its stars are gone", product),
    "certificate-goods-changed": ({ product, was }) =>
      `${told("Goods with an OCOP star were renamed", product)}. The certificate was given to: ${was ?? ""}. The star is hidden until staff have looked`,
    "certificate-window-open": ({ product, left, from, until }) =>
      `${told("OCOP certificate", product)}, ${left} days left. File for re-assessment between ${day(from)} and ${day(until)}`,
    "certificate-window-closing": ({ product, left, until }) =>
      `${told("OCOP certificate", product)}, ${left} days left. The last day to file for re-assessment is ${day(until)}`,
    "certificate-ending": ({ product, left, day: last }) =>
      `${told("OCOP certificate", product)}, ${left} days left. Its stars end with ${day(last)}`,
    "certificate-ends": ({ product, day: last }) =>
      `${told("OCOP certificate", product)}, the last day is ${day(last)}. Its stars end with it`,
    "direct-publishing-granted": () => "Your stall now publishes without waiting for the commune",
    "direct-publishing-ended": () => "Every product waits for the commune again",
    "grant-given": ({ by }) => `${by || helper} may help the stall now`,
    "grant-ended": ({ by, ended_by: whose }) =>
      whose === "staff"
        ? `Commune staff ended the help of ${by || "a helper"}`
        : `${by || helper} no longer helps the stall`,
  },
}

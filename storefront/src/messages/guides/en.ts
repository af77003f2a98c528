import type { GuideMessages } from "./vi"

/** English words around the guides. */
export const en: GuideMessages = {
  title: "Guides for makers",
  lead: "One short page for each task, with pictures and sound.",
  description:
    "Short guides for craft households: open a stall, take photos, list, pack, send by post, see that money has come.",
  emptyTitle: "No guides yet",
  emptyText: "Staff are writing them. Please come back later.",
  steps: (n) => `${n} steps`,
  step: (n, total) => `Step ${n} of ${total}`,
  sound: "Listen to it being read",
  tools: {
    listen: "Listen",
    listenStop: "Stop",
    share: "Share to a Zalo group",
    copied: "The link is copied. Open the Zalo group and paste it.",
    notCopied: "It could not be copied. Copy the address at the top of the browser.",
  },
  others: "Other guides",
  desk: "To my stall",
}

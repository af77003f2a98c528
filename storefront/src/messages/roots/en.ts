import type { RootsMessages } from "./vi"

/** English words of the page of signed days. */
export const en: RootsMessages = {
  title: "Signed days",
  description: "Every day the market signs one number made from the records of all batches. Anybody can verify it.",
  lead: "Every day the market signs one number made from the records of all batches. Once it is published, not even the market can change what was recorded until then without being found out.",
  proves: "This shows that records are as they were written. It does not show that what a maker wrote is true.",
  how: "Verify a batch yourself",
  steps: [
    "Open the page of the code on the label and download its records.",
    "Download the script and the market's key below. You need Node 20 or newer, and nothing else of ours.",
    "Run this, with the names of your files. When the last line says All holds, the records are as they were written.",
  ],
  script: "Download the script",
  keys: "The market's keys",
  keyOf: (id, day) => `Key ${id}, in use since ${day}`,
  keep: "Keep the name of the key somewhere else: anybody can sign with a key of their own.",
  days: "Days that were signed",
  none: "No day is signed yet: the first one is here after midnight.",
  failed: "The signed days could not be read. Reload the page in a minute.",
  sizeOf: (n) => `${n} batches`,
  data: "Download the signed days (JSON)",
}

import type { FairErrors } from "../vi/fair"

/** Words of the printed catalogue for a fair. */
export const fair = {
  title: "Print a catalogue for a fair",
  door: "Print a catalogue for a fair",
  guide: "Puts what you sell into one PDF to print; each piece has a QR code to its page.",
  name: "Name on the cover",
  nameHint: "Such as the fair's. Empty: the name of your stall.",
  language: "Printed in",
  vietnamese: "Vietnamese",
  english: "English",
  prices: "Prices",
  withPrices: "Print prices",
  noPrices: "Leave prices out",
  which: "Which pieces",
  allGoods: "Everything on sale",
  certifiedOnly: "Only pieces with OCOP stars now",
  make: "Make the catalogue",
  untitled: "Goods of the stall",
  progress: "Gathering pictures: {done} of {all} pieces",
  drawing: "Setting pages: {all} pieces",
  refresh: "Look again",
  stop: "Stop",
  earlier: "Made so far",
  made: "{n} pieces, {pages} pages",
  swept: "The file was deleted after 14 days. Make it again if needed.",
  download: "Download PDF",
  states: {
    waiting: "Waiting",
    running: "Being made",
    done: "Done",
    failed: "Not made",
    cancelled: "Stopped",
  },
  done: { stopped: "Stopped; no file was made." } as Record<string, string>,
}

export const fairErrors: FairErrors = {
  fair_empty: "Nothing on sale fits this choice yet.",
  fair_too_many: "The stall has more than 1,000 pieces. Choose those with OCOP stars alone.",
  fair_too_many_today: "Enough catalogues for one day. Go on tomorrow.",
  fair_running: "One is under way. Wait for it, or stop it.",
  fair_over: "This one is done or stopped already.",
  fair_not_found: "No such catalogue. Only who had it made can download it.",
  fair_without_file: "There is no file yet, or it was deleted after 14 days.",
  fair_broke_down: "It was tried several times without success. Make it again, or call your helper.",
}

import type { DeskMessages } from "../vi"

/** Words of news on the phone, and of putting the desk on the phone's first screen. */
export const push: DeskMessages["push"] = {
  title: "News on this phone",
  start: "Tell me news",
  stop: "Stop on this phone",
  state: {
    off: "When there is news this phone says so at once.",
    on: "This phone is told the news.",
    refused: "The phone blocks it. Allow it in the browser's settings.",
    none: "This browser cannot be told. Chrome can.",
  },
  failed: "It could not be switched on. Nothing was changed; try again later.",
}

export const install: DeskMessages["install"] = {
  title: "Put it on the first screen",
  text: "Next time one tap on the icon opens your stall.",
  tap: "Put it on the screen",
  iphone: "Tap Share, then Add to Home Screen.",
}

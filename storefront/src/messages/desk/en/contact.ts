import type { contact as vi } from "../vi/contact"

export const contact: typeof vi = {
  title: "Calls and questions",
  guide: "Choose whose phone buyers may call, then press Save.",
  lead: "Buyers see the number from acceptance until 30 days after the end.",
  askedTitle: "Whose phone may buyers call?",
  askedText: "Buyers who have ordered may want to ask. Until you choose they see no number.",
  askedGo: "Choose a phone for buyers",
  whom: "Whose phone do buyers call",
  nobody: "Show buyers no number",
  nobodyNote: "You can still call the buyer.",
  zalo: "Is that number on Zalo",
  zaloYes: "Yes, buyers may ask there",
  zaloNote: "One tap opens Zalo with that number.",
  zaloNo: "No, calls only",
}

/** Words of sending a link into a chat. Plain texts: they travel to the browser. */
export const share = {
  share: "Share to a Zalo group",
  copied: "The link is copied. Open the group, hold the message box and paste.",
  copyByHand: "Hold the link below to copy it.",
  link: "Link to send to buyers:",
}

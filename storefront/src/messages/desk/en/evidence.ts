/** Words of the evidence for an assessment. */
export const evidence = {
  title: "OCOP evidence pack",
  door: "Evidence pack",
  guide: "The market puts what it holds into one ZIP to hand in. What is missing stands below.",
  notice: "It helps to prepare; it is no form 01 or 02.",
  download: "Download the pack (ZIP)",
  inside: "A PDF summary, the story and {n} pictures.",
  sales: "Sold in the last 12 months",
  onMarket: "On the market: {n} pieces.",
  elsewhere: "Sold elsewhere, as the stall noted: {n} pieces.",
  checklist: "What is missing",
  every: "For all",
  fromStars: "From {n} stars",
}

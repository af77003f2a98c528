import type { SelfCheckErrors } from "../vi/self-check"

/** Words of the self-check by the scoring sheets of OCOP. */
export const selfCheck = {
  title: "OCOP self-check",
  door: "Check your own OCOP score",
  guide: "Choose a piece, then the sheet of its set. It tells what is missing for more stars.",
  lead: "There are three sheets. Buyers never see this score.",
  noGoods: "The stall has no goods yet. List some first.",
  sheetGuide:
    "Open each section, choose the step that fits, then save. Leave open what you do not know and go on later.",
  notCouncil: "Self-check, not the council's result. Buyers do not see it.",
  total: "{total} points, which is {stars} stars",
  totalLow: "{total} points, not yet 3 stars",
  part: "{id}. {name}: {points} of {max} points",
  unanswered: "{n} criteria are still open and count as 0: {numbers}",
  next: "For {stars} stars",
  missingPoints: "{n} more points",
  missingMinimum: "Criterion {number}, {name}: at least {needed} points, now {points}",
  excludes: "Not assessed at all if: {what}",
  section: "{part}{number}. {name}: {points} of {max} points",
  sectionOpen: "{part}{number}. {name}: {points} of {max} points, {left} open",
  criterion: "{number}. {name} (at most {max} points)",
  points: "{n} points",
  pointsAndStars: "{n} points · the least for {stars} stars",
  none: "No step fits yet",
  met: "Met",
  lawAsks: "Does the law ask criterion {number} of this piece",
  lawDoesNot: "The law does not ask it of this piece",
  save: "Save and see the score",
  saved: "Saved. The new score stands below.",
}

export const selfCheckErrors: SelfCheckErrors = {
  set_without_sheet: "There is no sheet of this set yet.",
  answers_wrong: "This page is old. Open it again and go on.",
  criterion_unknown: "This page is old. Open it again and go on.",
  points_wrong: "Choose one of the steps.",
  points_without_ground: "This criterion has points only where criterion {criterion} has.",
  self_check_changed: "Somebody has just saved this sheet. Open it again to see, then go on.",
}

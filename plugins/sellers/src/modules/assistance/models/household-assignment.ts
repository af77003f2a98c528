import { model } from "@medusajs/framework/utils"

/** Which helper looks after a stall; a task, not a right: rights come from grants alone. */
export const HouseholdAssignment = model
  .define("household_assignment", {
    id: model.id({ prefix: "assign" }).primaryKey(),
    seller_id: model.text().unique(),
    team_id: model.text(),
    /** Id of the `seller_member`; null while nobody is charged. */
    member_id: model.text().nullable(),
  })
  .indexes([{ on: ["team_id", "member_id"] }])

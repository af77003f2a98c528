import { model } from "@medusajs/framework/utils"
import { DigitalTeam } from "./digital-team"

export const TEAM_ROLES = ["leader", "member"] as const

/** A helper: a `seller_member` who stands in a digital team, in one at a time. A team has at most one leader. */
export const DigitalTeamMember = model
  .define("digital_team_member", {
    id: model.id({ prefix: "teammem" }).primaryKey(),
    /** Id of the `seller_member`. */
    member_id: model.text().unique(),
    role: model.enum([...TEAM_ROLES]),
    team: model.belongsTo(() => DigitalTeam, { mappedBy: "members" }),
  })
  .indexes([
    {
      name: "IDX_digital_team_member_leader",
      on: ["team_id"],
      unique: true,
      where: "role = 'leader' and deleted_at is null",
    },
  ])

import { model } from "@medusajs/framework/utils"
import { DigitalTeamMember } from "./digital-team-member"

/** A community digital team (tổ công nghệ số cộng đồng) of one village; real ones have 13 to 31 members. */
export const DigitalTeam = model
  .define("digital_team", {
    id: model.id({ prefix: "team" }).primaryKey(),
    name: model.text(),
    village_id: model.text(),
    /** Commune of the village, official code: staff scope is read from it. */
    commune_code: model.text(),
    members: model.hasMany(() => DigitalTeamMember, { mappedBy: "team" }),
  })
  .indexes([{ on: ["commune_code"] }, { on: ["village_id"] }])

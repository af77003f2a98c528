import { MedusaService } from "@medusajs/framework/utils"
import { AssistGrant, ConsentRequest, DigitalTeam, DigitalTeamMember, HouseholdAssignment } from "./models"

/** Digital teams, who helps whom, and with which consent. */
export class AssistanceModuleService extends MedusaService({
  DigitalTeam,
  DigitalTeamMember,
  HouseholdAssignment,
  ConsentRequest,
  AssistGrant,
}) {}

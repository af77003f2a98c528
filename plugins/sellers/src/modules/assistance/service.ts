import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import {
  type GivenConsent,
  type GrantGiven,
  giveGrant,
  type Revocation,
  revokeGrant,
  undoGiveGrant,
  undoRevokeGrant,
} from "./grants"
import { type Left, leaveTeam, undoLeaveTeam } from "./leaving"
import { AssistGrant, ConsentRequest, DigitalTeam, DigitalTeamMember, HouseholdAssignment } from "./models"

const models = { DigitalTeam, DigitalTeamMember, HouseholdAssignment, ConsentRequest, AssistGrant }

type Shared = Context<EntityManager>

/** Digital teams, who helps whom, and with which consent. Each method of its own is one transaction. */
export class AssistanceModuleService extends MedusaService(models) {
  /** See `giveGrant` in `grants.ts`. */
  @InjectTransactionManager()
  giveGrant(given: GivenConsent, @MedusaContext() context: Shared = {}): Promise<GrantGiven | null> {
    return giveGrant(given, context)
  }

  @InjectTransactionManager()
  undoGiveGrant(given: GrantGiven, openedStall: boolean, @MedusaContext() context: Shared = {}): Promise<void> {
    return undoGiveGrant(given, openedStall, context)
  }

  /** Ends a grant from the next request on; false when it was ended before. */
  @InjectTransactionManager()
  revokeGrant(revocation: Revocation, @MedusaContext() context: Shared = {}): Promise<boolean> {
    return revokeGrant(revocation, context)
  }

  @InjectTransactionManager()
  undoRevokeGrant(grantId: string, @MedusaContext() context: Shared = {}): Promise<void> {
    return undoRevokeGrant(grantId, context)
  }

  /** See `leaveTeam` in `leaving.ts`. */
  @InjectTransactionManager()
  leaveTeam(
    placeId: string,
    by: { kind: "leader" | "staff"; id: string },
    @MedusaContext() context: Shared = {},
  ): Promise<Left | null> {
    return leaveTeam(placeId, by, context)
  }

  @InjectTransactionManager()
  undoLeaveTeam(left: Left, @MedusaContext() context: Shared = {}): Promise<void> {
    return undoLeaveTeam(left, context)
  }
}

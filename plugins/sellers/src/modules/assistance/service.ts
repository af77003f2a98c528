import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import * as grants from "./grants"
import * as leaving from "./leaving"
import * as live from "./live"
import { AssistGrant, ConsentRequest, DigitalTeam, DigitalTeamMember, HouseholdAssignment } from "./models"
import * as requests from "./requests"
import * as tasks from "./tasks"
import * as teams from "./teams"

const models = { DigitalTeam, DigitalTeamMember, HouseholdAssignment, ConsentRequest, AssistGrant }

type Shared = Context<EntityManager>

/**
 * Digital teams, who helps whom, and with which consent. Each method of its own is one transaction; what it does
 * stands in the file it names.
 */
export class AssistanceModuleService extends MedusaService(models) {
  @InjectTransactionManager()
  askConsent(request: requests.NewConsentRequest, @MedusaContext() context: Shared = {}): Promise<requests.Asked> {
    return requests.askConsent(request, context)
  }

  @InjectTransactionManager()
  filePaper(
    paper: { request_id: string; key: string; type: string },
    @MedusaContext() context: Shared = {},
  ): Promise<boolean> {
    return requests.filePaper(paper, context)
  }

  @InjectTransactionManager()
  undoFilePaper(requestId: string, @MedusaContext() context: Shared = {}): Promise<void> {
    return requests.undoFilePaper(requestId, context)
  }

  @InjectTransactionManager()
  closeRequest(
    answer: { id: string; state: "declined" | "refused"; reason: string | null },
    @MedusaContext() context: Shared = {},
  ): Promise<requests.RequestBefore | null> {
    return requests.closeRequest(answer, context)
  }

  @InjectTransactionManager()
  reopenRequest(before: requests.RequestBefore, @MedusaContext() context: Shared = {}): Promise<void> {
    return requests.reopenRequest(before, context)
  }

  @InjectTransactionManager()
  expireRequests(@MedusaContext() context: Shared = {}): Promise<void> {
    return requests.expireRequests(context)
  }

  @InjectTransactionManager()
  giveGrant(given: grants.GivenConsent, @MedusaContext() context: Shared = {}): Promise<grants.GrantGiven | null> {
    return grants.giveGrant(given, context)
  }

  @InjectTransactionManager()
  undoGiveGrant(given: grants.GrantGiven, openedStall: boolean, @MedusaContext() context: Shared = {}): Promise<void> {
    return grants.undoGiveGrant(given, openedStall, context)
  }

  /** Ends a grant from the next request on; false when it was ended before. */
  @InjectTransactionManager()
  revokeGrant(revocation: grants.Revocation, @MedusaContext() context: Shared = {}): Promise<boolean> {
    return grants.revokeGrant(revocation, context)
  }

  @InjectTransactionManager()
  undoRevokeGrant(grantId: string, @MedusaContext() context: Shared = {}): Promise<void> {
    return grants.undoRevokeGrant(grantId, context)
  }

  /** Whether a grant lets its helper do this now. */
  @InjectManager()
  isLive(wanted: live.WantedLeave, @MedusaContext() context: Shared = {}): Promise<boolean> {
    return live.isLive(wanted, context)
  }

  @InjectTransactionManager()
  giveTask(task: tasks.Task, @MedusaContext() context: Shared = {}): Promise<tasks.TaskGiven | null> {
    return tasks.giveTask(task, context)
  }

  @InjectTransactionManager()
  undoGiveTask(given: tasks.TaskGiven, @MedusaContext() context: Shared = {}): Promise<void> {
    return tasks.undoGiveTask(given, context)
  }

  @InjectTransactionManager()
  joinTeam(member: teams.NewTeamMember, @MedusaContext() context: Shared = {}): Promise<teams.JoinedTeam> {
    return teams.joinTeam(member, context)
  }

  @InjectTransactionManager()
  undoJoinTeam(
    joined: { id: string; former_leader: string | null },
    @MedusaContext() context: Shared = {},
  ): Promise<void> {
    return teams.undoJoinTeam(joined, context)
  }

  @InjectTransactionManager()
  leaveTeam(
    placeId: string,
    by: { kind: "leader" | "staff"; id: string },
    @MedusaContext() context: Shared = {},
  ): Promise<leaving.Left | null> {
    return leaving.leaveTeam(placeId, by, context)
  }

  @InjectTransactionManager()
  undoLeaveTeam(left: leaving.Left, @MedusaContext() context: Shared = {}): Promise<void> {
    return leaving.undoLeaveTeam(left, context)
  }
}

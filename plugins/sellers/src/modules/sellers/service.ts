import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type Draft, type DraftSaved, type DraftToSave, readDraft, saveDraft, undoSaveDraft } from "./drafts"
import { type FirstSale, type FirstSaleBefore, writeFirstSale } from "./first-sale"
import { type ListingsSaved, type ListingsToSave, saveListings, undoSaveListings } from "./listings"
import { ensureMaker } from "./makers"
import {
  closeInvitation,
  createMember,
  type InvitationToClose,
  type Invited,
  invite,
  type Joined,
  join,
  type MemberCreated,
  type MemberToCreate,
  type NewInvitation,
  type Removal,
  removeMember,
  undoJoin,
} from "./members"
import { type NewStall, type NotOpened, type OpenedStall, openStall, undoOpenStall } from "./open-stall"
import { PapersService } from "./papers-service"
import { type StateChange, type StateChanged, undoState, writeState } from "./seller-state"

/** Stalls, the people behind them, and which product is whose. */
export class SellersModuleService extends PapersService {
  /**
   * Writes the first sale of each seller that has none, or a later one. One statement, so that two orders
   * at once leave the earlier. Returns what stood there before, only of the sellers that changed.
   */
  @InjectManager()
  async recordFirstSale(
    sellerIds: string[],
    sale: FirstSale,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<FirstSaleBefore[]> {
    return await writeFirstSale(context.manager as EntityManager, sellerIds, sale)
  }

  /**
   * Moves a stall to another state and writes down who did it and why, in one transaction. Of two at once one moves;
   * the other finds `state_wrong` and the state that stands now. Null when there is no such stall.
   */
  @InjectTransactionManager()
  async changeState(
    change: StateChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StateChanged | null> {
    return await writeState(context.transactionManager as EntityManager, change)
  }

  /** Puts back what stood before a change and says so in a row of its own: history is only ever added to. */
  @InjectTransactionManager()
  async undoState(changed: StateChanged, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await undoState(context.transactionManager as EntityManager, changed)
  }

  /**
   * A stall with its owner, identity and bank account in one transaction; the person's draft goes. The same key of the
   * same person gives the stall that stands already, whichever of two phones was first. Otherwise says
   * why it opened none.
   */
  @InjectTransactionManager()
  async openStall(
    stall: NewStall,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<OpenedStall | NotOpened> {
    return await openStall(this, stall, context)
  }

  /** Takes away what `openStall` wrote and puts back the draft. */
  @InjectTransactionManager()
  async undoOpenStall(opened: OpenedStall, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await undoOpenStall(this, opened, context)
  }

  /** Writes new listings of a stall and changes known ones, all or none; null when one is another stall's. */
  @InjectTransactionManager()
  async saveListings(
    wish: ListingsToSave,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ListingsSaved | null> {
    return await saveListings(this, wish, context)
  }

  @InjectTransactionManager()
  async undoSaveListings(saved: ListingsSaved, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await undoSaveListings(this, saved, context)
  }

  /** A person's half-filled form, null when there is none. */
  @InjectManager()
  async readDraft(memberId: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<Draft | null> {
    return await readDraft(context.manager as EntityManager, memberId)
  }

  /** Saves a form over the revision the phone knows; `saved: false` with the newer draft when another was faster. */
  @InjectTransactionManager()
  async saveDraft(wish: DraftToSave, @MedusaContext() context: Context<EntityManager> = {}): Promise<DraftSaved> {
    return await saveDraft(context.transactionManager as EntityManager, wish)
  }

  @InjectTransactionManager()
  async undoSaveDraft(saved: DraftSaved, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await undoSaveDraft(context.transactionManager as EntityManager, saved)
  }

  /** A person with memberships, both or none. */
  @InjectTransactionManager()
  async createMember(
    wish: MemberToCreate,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<MemberCreated> {
    return await createMember(this, wish, context)
  }

  /** Ends a membership; the last owner stays, also when two owners leave at once. */
  @InjectTransactionManager()
  async removeMember(
    sellerId: string,
    memberId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Removal> {
    return await removeMember(this, sellerId, memberId, context)
  }

  /** Writes an invitation; not when this number has an open one for this stall, or the stall asked too many today. */
  @InjectTransactionManager()
  async invite(invitation: NewInvitation, @MedusaContext() context: Context<EntityManager> = {}): Promise<Invited> {
    return await invite(invitation, context)
  }

  /** Makes the person with the invited number a member, once; null when there is no such open invitation. */
  @InjectTransactionManager()
  async join(
    invitationId: string,
    person: { id: string; phone: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Joined | null> {
    return await join(this, invitationId, person, context)
  }

  /** Declines an open invitation or takes it back, once; answers it, null when there is none (any more). */
  @InjectTransactionManager()
  async closeInvitation(
    wish: InvitationToClose,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<(NewInvitation & { id: string }) | null> {
    return await closeInvitation(this, wish, context)
  }

  @InjectTransactionManager()
  async undoJoin(joined: Joined, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await undoJoin(this, joined, context)
  }

  /** The stall's maker of this name, written down when it is new; of two at once one makes it. */
  @InjectTransactionManager()
  async ensureMaker(
    sellerId: string,
    name: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; is_new: boolean }> {
    return await ensureMaker(context.transactionManager as EntityManager, sellerId, name)
  }
}

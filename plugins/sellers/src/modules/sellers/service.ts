import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { type Draft, type DraftSaved, type DraftToSave, readDraft, saveDraft, undoSaveDraft } from "./drafts"
import { type FirstSale, type FirstSaleBefore, writeFirstSale } from "./first-sale"
import { type OpenIdentity, openIdentity, type SealedIdentity, sealIdentity } from "./identity"
import type { IdentityVerifier } from "./identity-verifier"
import { invite, type Joined, join, type NewInvitation, type Removal, removeMember, undoJoin } from "./members"
import {
  BankAccount,
  Listing,
  MembershipInvitation,
  Seller,
  SellerIdentity,
  SellerMember,
  SellerMembership,
  SellerStateChange,
  StallDraft,
} from "./models"
import { type NewStall, type OpenedStall, openStall, undoOpenStall } from "./open-stall"
import { rotateBatch } from "./rotation"
import { Sealer, type SealingKey } from "./sealer"
import { type StateChange, type StateChanged, undoState, writeState } from "./seller-state"

export interface SellersOptions {
  /** The first seals identities, all open them. */
  identityKeys?: SealingKey[]
  /** Confirms identities electronically; without one, staff do it by hand. */
  identityVerifier?: IdentityVerifier
}

const models = {
  Seller,
  SellerMember,
  SellerMembership,
  SellerStateChange,
  SellerIdentity,
  BankAccount,
  StallDraft,
  MembershipInvitation,
  Listing,
}

/** Stalls, the people behind them, and which product is whose. */
export class SellersModuleService extends MedusaService(models) {
  /** Seals and opens identity numbers; its keys come from the plugin's options. */
  readonly sealer: Sealer
  readonly identityVerifier: IdentityVerifier | null

  constructor(container: Record<string, unknown>, options: SellersOptions = {}) {
    super(container, options)
    this.sealer = new Sealer(options.identityKeys ?? [])
    this.identityVerifier = options.identityVerifier ?? null
  }

  /** Seals identity number, birth date and tax code of a seller; reads and writes nothing. */
  sealIdentity(sellerId: string, identity: OpenIdentity): SealedIdentity {
    return sealIdentity(this.sealer, sellerId, identity)
  }

  /** Opens what `sealIdentity` sealed. */
  openIdentity(sellerId: string, sealed: SealedIdentity): OpenIdentity {
    return openIdentity(this.sealer, sellerId, sealed)
  }

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
   * the other finds `moved: false` and the state that stands now. Null when there is no such stall.
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
   * same person gives the stall that stands already, whichever of two phones was first.
   */
  @InjectTransactionManager()
  async openStall(stall: NewStall, @MedusaContext() context: Context<EntityManager> = {}): Promise<OpenedStall> {
    return await openStall(this, stall, context)
  }

  /** Takes away what `openStall` wrote and puts back the draft. */
  @InjectTransactionManager()
  async undoOpenStall(opened: OpenedStall, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await undoOpenStall(this, opened, context)
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

  /** Ends a membership; the last owner stays, also when two owners leave at once. */
  @InjectTransactionManager()
  async removeMember(
    sellerId: string,
    memberId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Removal> {
    return await removeMember(this, sellerId, memberId, context)
  }

  /** Writes an invitation and answers its id; null when this number has an open one for this stall. */
  @InjectTransactionManager()
  async invite(
    invitation: NewInvitation,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
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

  @InjectTransactionManager()
  async undoJoin(joined: Joined, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await undoJoin(this, joined, context)
  }

  /** Seals up to 200 identities of older keys with the first key; how many it was, 0 when all are done. */
  @InjectTransactionManager()
  async rotateIdentityKeys(@MedusaContext() context: Context<EntityManager> = {}): Promise<number> {
    return await rotateBatch(context.transactionManager as EntityManager, this.sealer)
  }
}

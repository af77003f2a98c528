import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { type DirectDraft, findDirectDrafts } from "./direct-drafts"
import {
  type Draft,
  type DraftMove,
  type DraftSaved,
  type DraftToSave,
  findDraft,
  moveDraft,
  saveDraft,
  undoSaveDraft,
} from "./drafts"
import {
  DirectPublishing,
  GoodsChange,
  GoodsPause,
  HeldWord,
  ListingDraft,
  ListingPicture,
  ListingReview,
} from "./models"
import { findPicture, type KeptPicture, keepPicture, type NewPicture } from "./pictures"

/** What households write about their goods until it is on sale: photos, drafts, and what officers said of them. */
export class ListingsModuleService extends MedusaService({
  DirectPublishing,
  GoodsChange,
  GoodsPause,
  HeldWord,
  ListingDraft,
  ListingPicture,
  ListingReview,
}) {
  /** One draft of a stall, null when there is none. */
  @InjectManager()
  async findDraft(
    sellerId: string,
    clientKey: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Draft | null> {
    return await findDraft(context.manager as EntityManager, sellerId, clientKey)
  }

  /** Saves over the revision the phone knows; `saved: false` with the newer draft when another was faster. */
  @InjectTransactionManager()
  async saveDraft(wish: DraftToSave, @MedusaContext() context: Context<EntityManager> = {}): Promise<DraftSaved> {
    return await saveDraft(context.transactionManager as EntityManager, wish)
  }

  @InjectTransactionManager()
  async undoSaveDraft(saved: DraftSaved, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await undoSaveDraft(context.transactionManager as EntityManager, saved)
  }

  /** Moves a draft between states in one statement; false when another was faster. */
  @InjectTransactionManager()
  async moveDraft(move: DraftMove, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    return await moveDraft(context.transactionManager as EntityManager, move)
  }

  /** Drafts that go on sale without an officer, unless a word in them is held; the next page behind `after`. */
  @InjectManager()
  async findDirectDrafts(
    after: DirectDraft | null,
    until: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DirectDraft[]> {
    return await findDirectDrafts(context.manager as EntityManager, after, until)
  }

  /** The picture this stall has of this file, null when it has none. */
  @InjectManager()
  async findPicture(
    sellerId: string,
    sha256: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<KeptPicture | null> {
    return await findPicture(context.manager as EntityManager, sellerId, sha256)
  }

  /** Writes down a picture once per file and stall; `is_new: false` when it was there. */
  @InjectTransactionManager()
  async keepPicture(
    picture: NewPicture,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ picture: KeptPicture; is_new: boolean }> {
    return await keepPicture(context.transactionManager as EntityManager, picture)
  }
}

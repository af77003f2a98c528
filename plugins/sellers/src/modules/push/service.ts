import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { type DueMessage, fillMessages, type Outcome, settleMessage, takeMessages } from "./messages"
import { PushMessage, PushSubscription } from "./models"
import { endSubscription, keepSubscription, type NewSubscription, type SubscriptionBefore } from "./subscriptions"

/** Browsers that are told news while nobody looks, and what is on its way to them. */
export class PushModuleService extends MedusaService({ PushSubscription, PushMessage }) {
  /** Null when the person has as many as there may be. */
  @InjectTransactionManager()
  async keepSubscription(
    wish: NewSubscription,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; before: SubscriptionBefore | null } | null> {
    return await keepSubscription(context.transactionManager as EntityManager, wish)
  }

  @InjectTransactionManager()
  async endSubscription(
    of: { member_id: string; endpoint: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    return await endSubscription(context.transactionManager as EntityManager, of)
  }

  /** What is new in the feed, for each browser that may be told. */
  @InjectTransactionManager()
  async fillMessages(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await fillMessages(context.transactionManager as EntityManager)
  }

  @InjectTransactionManager()
  async takeMessages(@MedusaContext() context: Context<EntityManager> = {}): Promise<DueMessage[]> {
    return await takeMessages(context.transactionManager as EntityManager)
  }

  @InjectTransactionManager()
  async settleMessage(
    message: DueMessage,
    outcome: Outcome,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await settleMessage(context.transactionManager as EntityManager, message, outcome)
  }
}

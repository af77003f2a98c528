import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { clashOf, type PapersOnce } from "./clash"
import {
  changeDecision,
  type DecisionChange,
  type DecisionToKeep,
  type EnsuredDecision,
  ensureDecision,
  restoreDecision,
  type Typist,
} from "./decision-rows"
import { Certificate, CertificateReminder, CertificateScan, Decision } from "./models"
import { certificateChanged, clashRefusal } from "./refusals"
import { changeCertificate, insertCertificate, type Row, takeReminder } from "./rows"

/** A decision by its id, or one that is to be found or made. */
export type DecisionWish = { id: string } | DecisionToKeep

/** A change of a certificate, and the decision it brings along under the name of a column. */
export interface CertificateChange {
  id: string
  revision: number
  patch: Row
  decision: { column: "decision_id" | "withdrawal_id"; wish: DecisionWish } | null
  /** What of it may stand once only; null where the change touches none of it. */
  once: Omit<PapersOnce, "id"> | null
}

/** Thrown, not answered: a refusal takes the decision back that was written for it. */
async function refuseClash(manager: EntityManager, once: PapersOnce): Promise<void> {
  const clash = await clashOf(manager, once)
  if (clash) {
    throw clashRefusal(clash)
  }
}

/** Decisions of authorities, the certificates that hang on them, and their scans. */
export class OcopModuleService extends MedusaService({
  Decision,
  Certificate,
  CertificateScan,
  CertificateReminder,
}) {
  /** A decision that is kept once, whoever types it again: its id, and what stood there where this changed it. */
  @InjectTransactionManager()
  async keepDecision(
    wish: DecisionWish,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<EnsuredDecision> {
    return "id" in wish
      ? { id: wish.id, was: null }
      : await ensureDecision(context.transactionManager as EntityManager, wish)
  }

  /** Writes a decision anew; what stood there, null where there is none, `in_use` where that would alter what was verified. */
  @InjectTransactionManager()
  async changeDecision(
    change: DecisionChange,
    typist: Typist,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DecisionChange | "in_use" | null> {
    return await changeDecision(context.transactionManager as EntityManager, change, typist)
  }

  /** Writes back what stood in a decision. */
  @InjectTransactionManager()
  async restoreDecision(was: DecisionChange, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await restoreDecision(context.transactionManager as EntityManager, was)
  }

  /**
   * Keeps a certificate with its decision, both or none; its id.
   * @throws InputError `certificate_twice`, `paper_used` (409)
   */
  @InjectTransactionManager()
  async keepCertificate(
    row: Row & Pick<PapersOnce, "product_id" | "folded_code" | "folded_no">,
    wish: DecisionWish,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    const manager = context.transactionManager as EntityManager
    const { id: decision_id } = await this.keepDecision(wish, context)
    await refuseClash(manager, { ...row, id: "", decision_id })
    const id = await insertCertificate(manager, { ...row, decision_id })
    if (id === null) {
      throw clashRefusal("code")
    }
    return id
  }

  /**
   * Changes a certificate with the decision that this brings along, both or none.
   * @throws InputError `certificate_changed`, `certificate_twice`, `paper_used` (409)
   */
  @InjectTransactionManager()
  async changeCertificate(
    { id, revision, patch, decision, once }: CertificateChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = context.transactionManager as EntityManager
    const brought = decision && { [decision.column]: (await this.keepDecision(decision.wish, context)).id }
    if (once) {
      await refuseClash(manager, { ...once, id, decision_id: brought?.decision_id ?? once.decision_id })
    }
    if (!(await changeCertificate(manager, { id, revision }, { ...patch, ...brought }))) {
      throw certificateChanged()
    }
  }

  /** Changes a certificate that is still the one that was read; false where somebody was faster. */
  @InjectTransactionManager()
  async setAside(
    { id, revision, patch }: { id: string; revision: number; patch: Row },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    return await changeCertificate(context.transactionManager as EntityManager, { id, revision }, patch)
  }

  /** Writes back what stood in a certificate, unless somebody wrote meanwhile. */
  @InjectTransactionManager()
  async restoreCertificate(
    { id, revision, columns }: { id: string; revision: number; columns: Row },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await changeCertificate(context.transactionManager as EntityManager, { id, revision }, columns)
  }

  /** Takes a mark before a certificate's end with those it covers; false where another process was faster. */
  @InjectTransactionManager()
  async takeReminder(
    taken: { certificate_id: string; valid_until: string; days: number; covers: number[] },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    return await takeReminder(context.transactionManager as EntityManager, taken)
  }
}

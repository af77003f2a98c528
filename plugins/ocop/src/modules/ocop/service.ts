import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { type Clash, clashOf, type PapersOnce } from "./clash"
import { Certificate, CertificateReminder, CertificateScan, Decision } from "./models"
import {
  changeCertificate,
  changeDecision,
  type DecisionChange,
  type DecisionToKeep,
  ensureDecision,
  insertCertificate,
  type Row,
  takeReminder,
} from "./rows"

/** A decision by its id, or one that is to be found or made. */
export type DecisionWish = { id: string } | DecisionToKeep

/** A change of a certificate, and the decision it brings along under the name of a column. */
export interface CertificateChange {
  id: string
  product_id: string
  revision: number
  patch: Row
  decision: { column: "decision_id" | "withdrawal_id"; wish: DecisionWish } | null
}

/** `changed`: somebody was faster. */
export type ChangeOutcome = "done" | "changed" | Clash

function papersOf({ folded_code, folded_no }: Row, of: Omit<PapersOnce, "folded_code" | "folded_no">): PapersOnce {
  return { ...of, folded_code: folded_code as string | null, folded_no: folded_no as string | null }
}

/** Decisions of authorities, the certificates that hang on them, and their scans. */
export class OcopModuleService extends MedusaService({
  Decision,
  Certificate,
  CertificateScan,
  CertificateReminder,
}) {
  /** The id of a decision that is kept once, whoever types it again. */
  @InjectTransactionManager()
  async keepDecision(wish: DecisionWish, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    return "id" in wish ? wish.id : await ensureDecision(context.transactionManager as EntityManager, wish)
  }

  /** Writes a decision anew; what stood there, null where there is none, `in_use` where that would alter what was verified. */
  @InjectTransactionManager()
  async changeDecision(
    change: DecisionChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DecisionChange | "in_use" | null> {
    return await changeDecision(context.transactionManager as EntityManager, change)
  }

  /** Keeps a certificate with its decision, both or none; no id where it clashes with another. */
  @InjectTransactionManager()
  async keepCertificate(
    row: Row,
    wish: DecisionWish,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string | null; outcome: "done" | Clash }> {
    const manager = context.transactionManager as EntityManager
    const decision_id = await this.keepDecision(wish, context)
    const clash = await clashOf(manager, papersOf(row, { id: "", decision_id, product_id: String(row.product_id) }))
    const id = clash ? null : await insertCertificate(manager, { ...row, decision_id })
    return { id, outcome: clash ?? (id === null ? "used" : "done") }
  }

  /** Changes a certificate with the decision that this brings along, both or none. */
  @InjectTransactionManager()
  async changeCertificate(
    { id, product_id, revision, patch, decision }: CertificateChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ChangeOutcome> {
    const manager = context.transactionManager as EntityManager
    const brought = decision && { [decision.column]: await this.keepDecision(decision.wish, context) }
    const decision_id = brought?.decision_id
    const clash = decision_id ? await clashOf(manager, papersOf(patch, { id, decision_id, product_id })) : null
    if (clash) {
      return clash
    }
    return (await changeCertificate(manager, { id, revision }, { ...patch, ...brought })) ? "done" : "changed"
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

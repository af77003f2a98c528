import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Certificate, CertificateScan, Decision } from "./models"
import {
  type Clash,
  changeCertificate,
  changeDecision,
  clashOf,
  type DecisionToKeep,
  ensureDecision,
  insertCertificate,
  type Row,
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

/** Decisions of authorities, the certificates that hang on them, and their scans. */
export class OcopModuleService extends MedusaService({ Decision, Certificate, CertificateScan }) {
  /** The id of a decision that is kept once, whoever types it again. */
  @InjectTransactionManager()
  async keepDecision(wish: DecisionWish, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    return "id" in wish ? wish.id : await ensureDecision(context.transactionManager as EntityManager, wish)
  }

  /** Spells a decision's body anew, takes another scan of it; what stood there, null where there is none. */
  @InjectTransactionManager()
  async changeDecision(
    change: { id: string; body: string; folded: string; scan_id: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ body: string; scan_id: string | null } | null> {
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
    const { product_id, product_code = null, certificate_no = null } = row
    const facts = { id: "", decision_id, product_id: String(product_id), product_code, certificate_no }
    const clash = await clashOf(manager, facts)
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
    const { product_code = null, certificate_no = null } = patch
    const clash = decision_id
      ? await clashOf(manager, { id, decision_id, product_id, product_code, certificate_no })
      : null
    if (clash) {
      return clash
    }
    return (await changeCertificate(manager, { id, revision }, { ...patch, ...brought })) ? "done" : "changed"
  }
}

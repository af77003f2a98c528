import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { type OpenIdentity, openIdentity, type SealedIdentity, sealIdentity } from "./identity"
import type { IdentityVerifier } from "./identity-verifier"
import {
  BankAccount,
  Listing,
  ListingPaper,
  Maker,
  MembershipInvitation,
  Seller,
  SellerIdentity,
  SellerMember,
  SellerMembership,
  SellerStateChange,
  StallDraft,
} from "./models"
import {
  type AccountFacts,
  type AccountToSave,
  type IdentityVerification,
  type IdentityWritten,
  type Papers,
  type PaperWritten,
  putBack,
  readPapers,
  saveBankAccount,
  saveIdentity,
  verifyIdentity,
} from "./papers"
import { rotateBatch } from "./rotation"
import { Sealer, type SealingKey } from "./sealer"

export interface SellersOptions {
  /** The first seals identities, all open them. */
  identityKeys?: SealingKey[]
  /** Confirms identities electronically; without one, staff do it by hand. */
  identityVerifier?: IdentityVerifier
  /** Where people open the desk, as a message says it: `cholang.example/ban-hang`. */
  deskAddress?: string
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
  ListingPaper,
  Maker,
}

/** The half of the module that keeps a stall's papers: the owner's identity, sealed, and the bank account. */
export class PapersService extends MedusaService(models) {
  /** Seals and opens identity numbers; its keys come from the plugin's options. */
  readonly sealer: Sealer
  readonly identityVerifier: IdentityVerifier | null
  readonly deskAddress: string

  constructor(container: Record<string, unknown>, options: SellersOptions = {}) {
    super(container, options)
    this.sealer = new Sealer(options.identityKeys ?? [])
    this.identityVerifier = options.identityVerifier ?? null
    this.deskAddress = options.deskAddress ?? ""
  }

  /** Seals identity number, birth date and tax code of a seller; reads and writes nothing. */
  sealIdentity(sellerId: string, identity: OpenIdentity): SealedIdentity {
    return sealIdentity(this.sealer, sellerId, identity)
  }

  /** Opens what `sealIdentity` sealed. */
  openIdentity(sellerId: string, sealed: SealedIdentity): OpenIdentity {
    return openIdentity(this.sealer, sellerId, sealed)
  }

  /** Keeps a sealed identity, not verified yet, in the place of the one before; of two at once the later stands. */
  @InjectTransactionManager()
  async saveIdentity(
    sellerId: string,
    sealed: SealedIdentity,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<IdentityWritten> {
    return await saveIdentity(context.transactionManager as EntityManager, sellerId, sealed)
  }

  /** Marks the identity that was looked at as verified; null when it is another one by now, or none. */
  @InjectTransactionManager()
  async verifyIdentity(
    verification: IdentityVerification,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<IdentityWritten | null> {
    return await verifyIdentity(context.transactionManager as EntityManager, verification)
  }

  /** Writes a bank account in the place of the one before; of two at once the later stands. */
  @InjectTransactionManager()
  async saveBankAccount(
    account: AccountToSave,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<PaperWritten<AccountFacts>> {
    return await saveBankAccount(context.transactionManager as EntityManager, account)
  }

  /** Undoes any of the three, unless somebody wrote meanwhile. */
  @InjectTransactionManager()
  async putBack(written: PaperWritten<unknown>, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await putBack(context.transactionManager as EntityManager, written)
  }

  /** Whether the identity is verified and whose the account is, with the versions of both. */
  @InjectManager()
  async readPapers(sellerId: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<Papers> {
    return await readPapers(context.manager as EntityManager, sellerId)
  }

  /** Seals up to 200 identities of older keys with the first key; how many it was, 0 when all are done. */
  @InjectTransactionManager()
  async rotateIdentityKeys(@MedusaContext() context: Context<EntityManager> = {}): Promise<number> {
    return await rotateBatch(context.transactionManager as EntityManager, this.sealer)
  }
}

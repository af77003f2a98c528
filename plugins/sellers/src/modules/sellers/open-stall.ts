import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { queueFor } from "./in-line"
import type { Seller, StallDraft } from "./models"
import type { SellersModuleService } from "./service"

type SellerRow = InferTypeOf<typeof Seller>
type DraftRow = Pick<InferTypeOf<typeof StallDraft>, "member_id" | "revision" | "answers">

export interface NewStall {
  /** Seller member who will own it. */
  owner_id: string
  /** The owner, or the helper who fills in the form. */
  opened_by_id: string
  /** Made up by the phone that sends the form. */
  opening_key: string
  seller: Pick<
    SellerRow,
    | "name"
    | "entity_type"
    | "owner_name"
    | "organisation_name"
    | "story"
    | "street_address"
    | "village_id"
    | "commune_code"
    | "craft_ids"
    | "since_year"
  >
  /** Chooses a free handle, once nobody else can. `taken` are those that begin like `handle_base`. */
  handle_base: string
  choose_handle: (taken: string[]) => string
  identity: { number: string; birth_date: string; tax_code: string | null } | null
  bank_account: { bank_bin: string; account_number: string; holder_name: string } | null
}

export interface OpenedStall {
  id: string
  handle: string
  status: SellerRow["status"]
  /** False: this key opened the stall before; nothing was written. */
  is_new: boolean
  /** What `undoOpenStall` needs: the draft that went, and whether the owner got a name. */
  draft: DraftRow | null
  named_member_id: string | null
}

type Sellers = SellersModuleService
type InTransaction = Context<EntityManager>

async function freeHandle(stall: NewStall, context: InTransaction): Promise<string> {
  const manager = context.transactionManager as EntityManager
  await queueFor(manager, `seller-handle:${stall.handle_base}`)
  const rows = await manager.execute<{ handle: string }[]>(
    "select handle from seller where handle = ? or handle like ?",
    [stall.handle_base, `${stall.handle_base}-%`],
  )
  return stall.choose_handle(rows.map(({ handle }) => handle))
}

async function takeDraft(sellers: Sellers, memberId: string, context: InTransaction): Promise<DraftRow | null> {
  const [draft] = await sellers.listStallDrafts({ member_id: memberId }, { take: 1 }, context)
  if (!draft) {
    return null
  }
  await sellers.deleteStallDrafts(draft.id, context)
  return { member_id: draft.member_id, revision: draft.revision, answers: draft.answers }
}

async function nameOwner(sellers: Sellers, stall: NewStall, context: InTransaction): Promise<string | null> {
  const owner = await sellers.retrieveSellerMember(stall.owner_id, { select: ["id", "name"] }, context)
  if (owner.name !== "" || !stall.seller.owner_name) {
    return null
  }
  await sellers.updateSellerMembers({ id: owner.id, name: stall.seller.owner_name }, context)
  return owner.id
}

/** Whoever needs more has stalls that wait already; else one person could fill the officers' list. */
export const MOST_PENDING = 3

/** Why a stall was not opened: too many wait, or the key opened one that this person does not own (any more). */
export type NotOpened = "stalls_too_many" | "opening_key_used"

/** Whether a person owns as many waiting stalls as one may; of two openings at once one sees the other. */
async function hasTooMany(ownerId: string, context: InTransaction): Promise<boolean> {
  const manager = context.transactionManager as EntityManager
  await queueFor(manager, `stalls-of:${ownerId}`)
  const [{ pending }] = await manager.execute<[{ pending: number }]>(
    `select count(*)::int as pending from seller_membership membership
       join seller on seller.id = membership.seller_id and seller.status = 'pending' and seller.deleted_at is null
      where membership.member_id = ? and membership.role = 'owner' and membership.deleted_at is null`,
    [ownerId],
  )
  return pending >= MOST_PENDING
}

/** See `SellersModuleService.openStall`. */
export async function openStall(
  sellers: Sellers,
  stall: NewStall,
  context: InTransaction,
): Promise<OpenedStall | NotOpened> {
  const { owner_id, opened_by_id, opening_key, identity, bank_account } = stall
  await queueFor(context.transactionManager as EntityManager, `open-stall:${opened_by_id}:${opening_key}`)
  const [known] = await sellers.listSellers({ opened_by_id, opening_key }, { take: 1 }, context)
  if (known) {
    const { id, handle, status } = known
    // A helper knows the key of the stall they opened for a household: it must not show them that stall for ever.
    const own = { seller_id: id, member_id: owner_id, role: "owner" as const }
    const [membership] = await sellers.listSellerMemberships(own, { take: 1 }, context)
    if (!membership) {
      return "opening_key_used"
    }
    return { id, handle, status, is_new: false, draft: null, named_member_id: null }
  }
  if (await hasTooMany(owner_id, context)) {
    return "stalls_too_many"
  }
  const handle = await freeHandle(stall, context)
  const seller = await sellers.createSellers({ ...stall.seller, handle, opened_by_id, opening_key }, context)
  await sellers.createSellerMemberships({ seller_id: seller.id, member_id: owner_id, role: "owner" }, context)
  if (identity) {
    await sellers.createSellerIdentities(
      { seller_id: seller.id, ...sellers.sealIdentity(seller.id, identity) },
      context,
    )
  }
  if (bank_account) {
    const changed = { changed_at: new Date(), changed_by_id: opened_by_id }
    await sellers.createBankAccounts({ seller_id: seller.id, ...bank_account, ...changed }, context)
  }
  // A helper's own half-filled form is another household's.
  const draft = opened_by_id === owner_id ? await takeDraft(sellers, owner_id, context) : null
  const named = await nameOwner(sellers, stall, context)
  return { id: seller.id, handle, status: "pending", is_new: true, draft, named_member_id: named }
}

/** See `SellersModuleService.undoOpenStall`. */
export async function undoOpenStall(sellers: Sellers, opened: OpenedStall, context: InTransaction): Promise<void> {
  if (!opened.is_new) {
    return
  }
  const ofStall = { seller_id: opened.id }
  await sellers.deleteSellerMemberships(ofStall, context)
  await sellers.deleteSellerIdentities(ofStall, context)
  await sellers.deleteBankAccounts(ofStall, context)
  await sellers.deleteSellers(opened.id, context)
  if (opened.draft) {
    await sellers.createStallDrafts(opened.draft, context)
  }
  if (opened.named_member_id) {
    await sellers.updateSellerMembers({ id: opened.named_member_id, name: "" }, context)
  }
}

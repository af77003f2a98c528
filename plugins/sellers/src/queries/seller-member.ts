import type { Capability } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { INVITATION_DAYS } from "../modules/sellers/invitation-time"
import { readPrepared } from "./prepared"

export interface MembershipView {
  id: string
  handle: string
  name: string
  status: string
  role: "owner" | "staff"
}

export interface HelpedSellerView {
  id: string
  handle: string
  name: string
  status: string
  grant: { id: string; capabilities: Capability[]; expires_at: string; is_live: boolean }
}

export interface HelperView {
  team: { id: string; name: string; village: { handle: string; name: string } | null }
  role: "leader" | "member"
}

export interface InvitationToMe {
  id: string
  seller: { name: string }
  role: "owner" | "staff"
  /** Name of the owner who asks. */
  invited_by: string
}

export interface HandedView {
  /** The stall. */
  for: string
  by: "helper" | "staff"
  /** ISO 8601, UTC: the device's last moment. */
  until: string
  /** Of the helper (seller member) or officer (user). */
  by_id: string
  /** The person has no other stall and helps nobody: what concerns the person concerns nothing else. */
  is_only_stall: boolean
}

export interface SellerMemberView {
  id: string
  name: string
  email: string | null
  /** E.164. */
  phone: string | null
  phone_confirmed: boolean
  /** How the desk greets; null until told. */
  form_of_address: string | null
  /** Set on a device that came in by a hand-over code for one stall: all else of this person is out of its sight. */
  handed: HandedView | null
  sellers: MembershipView[]
  /** Open ones for this person's own, proven number. */
  invitations: InvitationToMe[]
  /** Set for who stands in a digital team. */
  helper: HelperView | null
  /** Stalls this person helps, or helped until less than a month ago: the newest grant of each. */
  helped_sellers: HelpedSellerView[]
}

/** Who a token speaks of. */
export interface SignedIn {
  member_id: string
  /** Device the token was made for, empty when it names none; null for a sign-in that knows no devices (password). */
  device_id: string | null
}

/**
 * What the database says of a person at this moment: own stalls, invitations, digital team, grants. One statement,
 * run for every request below /seller; null when there is no such person, or their device was forgotten, is half a
 * year old, or was let in by a helper whose help is over.
 * A grant is live by the database's clock alone.
 */
export async function readSellerMember(
  container: MedusaContainer,
  { member_id, device_id }: SignedIn,
): Promise<SellerMemberView | null> {
  const row = await readPrepared<Row>(container, { name: "seller_member", text: STATEMENT }, [member_id, device_id])
  return row && withinSight(row)
}

type Row = Omit<SellerMemberView, "handed"> & { handed: Omit<HandedView, "is_only_stall"> | null }

/** What a device that was handed over sees of the person: the one stall. */
function withinSight({ handed, ...member }: Row): SellerMemberView {
  if (!handed) {
    return { ...member, handed }
  }
  const sellers = member.sellers.filter(({ id }) => id === handed.for)
  const is_only_stall = sellers.length === 1 && member.sellers.length === 1 && !member.helper
  return { ...member, handed: { ...handed, is_only_stall }, sellers, invitations: [], helper: null, helped_sellers: [] }
}

const SELLERS = `select json_agg(json_build_object('id', seller.id, 'handle', seller.handle, 'name', seller.name,
         'status', seller.status, 'role', membership.role) order by seller.name, seller.id)
    from seller_membership membership
    join seller on seller.id = membership.seller_id and seller.deleted_at is null
   where membership.member_id = member.id and membership.deleted_at is null`

const HELPER = `select json_build_object('role', place.role, 'team', json_build_object('id', team.id, 'name', team.name,
         'village', case when village.id is null then null
           else json_build_object('handle', village.handle, 'name', village.name) end))
    from digital_team_member place
    join digital_team team on team.id = place.team_id and team.deleted_at is null
    left join village on village.id = team.village_id and village.deleted_at is null
   where place.member_id = member.id and place.deleted_at is null`

const HELPED = `select json_agg(json_build_object('id', seller.id, 'handle', seller.handle, 'name', seller.name,
         'status', seller.status, 'grant', json_build_object('id', newest.id, 'capabilities', newest.capabilities,
         'expires_at', to_char(newest.expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'is_live', newest.is_live)) order by seller.name, seller.id)
    from (select distinct on (given.seller_id) given.id, given.seller_id, given.capabilities, given.expires_at,
                 given.revoked_at is null and given.starts_at <= now() and given.expires_at > now()
                   and place.id is not null as is_live
            from assist_grant given
            left join digital_team_member place on place.member_id = given.helper_id
                  and place.team_id = given.team_id and place.deleted_at is null
           where given.helper_id = member.id and given.deleted_at is null
             and coalesce(given.revoked_at, given.expires_at) > now() - interval '30 days'
           order by given.seller_id, given.revoked_at is null desc, given.starts_at desc, given.id desc) newest
    join seller on seller.id = newest.seller_id and seller.deleted_at is null`

const INVITATIONS = `select json_agg(json_build_object('id', invitation.id, 'seller', json_build_object('name', seller.name),
         'role', invitation.role, 'invited_by', inviter.name) order by invitation.created_at, invitation.id)
    from membership_invitation invitation
    join seller on seller.id = invitation.seller_id and seller.deleted_at is null and seller.status <> 'closed'
    left join seller_member inviter on inviter.id = invitation.invited_by_id
   where invitation.phone = member.phone and member.phone_confirmed_at is not null
     and invitation.state = 'open' and invitation.deleted_at is null
     and invitation.created_at > now() - interval '${INVITATION_DAYS} days'`

/** `$1` the person, `$2` the device or null. */
const STATEMENT = `select member.id, member.name, member.email, member.phone,
       member.phone_confirmed_at is not null as phone_confirmed, member.form_of_address,
       (select json_build_object('for', device.handed_for,
                 'by', case device.handed_by_kind when 'user' then 'staff' else 'helper' end,
                 'until', to_char(device.expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                 'by_id', device.handed_by_id)
          from device where device.id = $2 and device.handed_for is not null) as handed,
       coalesce((${SELLERS}), '[]') as sellers, coalesce((${INVITATIONS}), '[]') as invitations, (${HELPER}) as helper,
       coalesce((${HELPED}), '[]') as helped_sellers
  from seller_member member
 where member.id = $1 and member.deleted_at is null
   and ($2::text is null or exists (select from device where device.id = $2 and device.member_id = member.id
     and device.forgotten_at is null and device.expires_at > now() and device.deleted_at is null
     and (device.handed_by_kind is distinct from 'seller_member' or exists (select from assist_grant given
          where given.seller_id = device.handed_for and given.helper_id = device.handed_by_id
            and given.revoked_at is null and given.expires_at > now() and given.deleted_at is null))))`

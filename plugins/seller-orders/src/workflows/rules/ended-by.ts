/** Who or what ended a share before its goods were there; `late_transfer`: its money never came; `not_taken`: its parcel came back. */
export const ENDERS = ["buyer", "stall", "staff", "lost", "late_transfer", "not_taken"] as const
export type EndedBy = (typeof ENDERS)[number]

/** Why officers end a share that nobody accepts, or that is late; the screens have words for each. */
export const STAFF_END_REASONS = ["stall_silent", "stall_away", "buyer_asked", "transfer_late", "other"] as const

/** What is said of a stall that was called and does not answer. */
export const STALL_SILENT = "stall_silent" satisfies (typeof STAFF_END_REASONS)[number]

/** What is said of money that never came; of none that is there, or is collected at the door. */
export const TRANSFER_LATE = "transfer_late" satisfies (typeof STAFF_END_REASONS)[number]

/**
 * Who ended a row `share`, in SQL; null for one that goes on or is done. An order that staff cancel as a whole moves its
 * shares as the system does, nothing else does that.
 */
export const ENDED_BY = `case when share.state in ('declined', 'cancelled') then (
  select case when change.action = 'lose' then 'lost'
      when change.action = 'come_back' then 'not_taken'
      when change.by_kind in ('user', 'system') and share.end_reason = '${TRANSFER_LATE}' then 'late_transfer'
      when change.by_kind = 'buyer' then 'buyer'
      when change.by_kind in ('seller_member', 'helper') then 'stall'
      else 'staff' end
    from seller_order_change change
   where change.seller_order_id = share.id and change.to_state = share.state and change.deleted_at is null
   order by change.created_at desc limit 1) end`

/** An invitation that nobody answered in this time is none any more: the number may be somebody else's by then. */
export const INVITATION_DAYS = 30

/** SQL condition over a row of `membership_invitation`, for use where its columns have no other name. */
export const STILL_OPEN = `created_at > now() - interval '${INVITATION_DAYS} days'`

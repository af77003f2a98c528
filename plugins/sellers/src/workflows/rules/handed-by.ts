/**
 * Name in the container of a request from a device that somebody let in: the id of that helper (seller member) or
 * officer (user). The audit names them beside the person who is signed in.
 */
export const HANDED_BY = "handed_by"

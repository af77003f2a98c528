/** What a buyer gave for news of a row `ord`, in SQL. */
export const CONTACT = "coalesce(ord.metadata->>'contact_phone', ord.email)"

/** Where a row `seller` works, in SQL: street, then commune. What a buyer who collects is told unless it says otherwise. */
export const STALL_ADDRESS = `concat_ws(', ', seller.street_address,
  (select full_name from commune where code = seller.commune_code))`

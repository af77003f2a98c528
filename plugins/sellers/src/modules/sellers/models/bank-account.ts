import { model } from "@medusajs/framework/utils"

/** Where a stall's money goes. One per stall; what stood there before is in the audit. */
export const BankAccount = model.define("bank_account", {
  id: model.id({ prefix: "bankacc" }).primaryKey(),
  seller_id: model.text().unique(),
  /** NAPAS bank identification number, six digits. */
  bank_bin: model.text(),
  /** 6 to 19 digits or capital letters. */
  account_number: model.text(),
  /** As the owner wrote it. */
  holder_name: model.text(),
  changed_at: model.dateTime(),
  changed_by_id: model.text(),
})

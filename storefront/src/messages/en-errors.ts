import type { Messages } from "./vi"

/** English words for the backend's error codes. */
export const errors: Messages["errors"] = {
  quantity_not_whole: "The quantity is a whole number, 1 or more.",
  quantity_out_of_range: "The quantity is between 1 and 999.",
  stock_insufficient: "There is not enough left. Lower the quantity and try again.",
  product_unavailable: "This piece is not on sale now. See similar ones.",
  cart_empty: "Your basket is empty. Choose a piece and come back.",
  cart_completed: "This basket has been ordered. Start a new one to buy more.",
  cart_not_yours: "This basket belongs to another account. Sign in with that account to see it.",
  cart_not_found: "This basket is gone. Choose your pieces again.",
  delivery_missing: "The delivery address is missing. Fill in who receives it and where.",
  text_too_long: "This text is a little long. Please shorten it.",
  text_control_characters: "There are unusual characters here. Type this part again.",
  text_required: "This part is needed.",
  phone_not_vietnamese_mobile: "A Vietnamese mobile number has 10 digits and starts with 0.",
  contact_invalid: "We need a phone number or an e-mail address to reach you.",
  commune_unknown: "We do not know this ward or commune. Its old or new name will do.",
  province_unknown: "We do not know this province.",
  order_not_found: "No order with this code.",
  product_not_found: "This piece is gone. Search for its name.",
  village_not_found: "We do not know this village. See the list of villages.",
  seller_not_found: "We do not know this stall. Search for its name.",
  craft_not_found: "We do not know this craft. See the list of crafts.",
  page_out_of_range: "There is no such page. Go to the first page of the list.",
  field_missing: "This part is missing.",
  field_wrong: "Something is not right here. Check it and send again.",
  backend_unreachable: "We could not reach the market's books. Nothing was changed; try again in a minute.",
  backend_timeout:
    "The market's books answer slowly. It may have gone through: look at your basket before trying again.",
  backend_error: "Our fault; nothing was changed.",
}

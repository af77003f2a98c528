export { SELLER_ORDER_STATES, SellerOrder, type SellerOrderState } from "./seller-order"
export { CHANGED_BY_KINDS, SellerOrderChange } from "./seller-order-change"
export { SellerOrderItem } from "./seller-order-item"

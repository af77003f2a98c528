export { SellerDelivery } from "./seller-delivery"

export { LISTED_BY_KINDS, Listing } from "./listing"
export { ENTITY_TYPES, SELLER_STATUSES, Seller } from "./seller"
export { SellerMember } from "./seller-member"
export { MEMBERSHIP_ROLES, SellerMembership } from "./seller-membership"

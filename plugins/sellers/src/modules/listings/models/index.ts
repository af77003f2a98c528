export { ListingDraft } from "./listing-draft"
export { ListingPicture } from "./listing-picture"
export { ListingReview } from "./listing-review"

export { FeaturedCollection } from "./featured-collection"
export { FeaturedItem } from "./featured-item"

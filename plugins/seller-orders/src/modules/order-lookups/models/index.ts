export { OrderLookup } from "./order-lookup"

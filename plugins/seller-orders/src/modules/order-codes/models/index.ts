export { OrderCode } from "./order-code"

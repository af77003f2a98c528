export { OrderAlarm } from "./order-alarm"

export { ALARM_KINDS, type AlarmKind, OrderAlarm } from "./order-alarm"

export { PushMessage } from "./push-message"
export { PushSubscription } from "./push-subscription"

export { ShareReceipt } from "./share-receipt"

export { SelfCheck } from "./self-check"

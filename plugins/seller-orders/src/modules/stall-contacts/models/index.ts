export { StallContact } from "./stall-contact"

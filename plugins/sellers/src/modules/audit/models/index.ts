export { ACTOR_KINDS, AuditEntry } from "./audit-entry"

export { SCOPE_LEVELS, StaffScope } from "./staff-scope"

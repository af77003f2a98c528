export { loadAdministrativeUnitsWorkflow } from "./load-administrative-units"

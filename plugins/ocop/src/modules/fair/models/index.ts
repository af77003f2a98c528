export { FAIR_MAKERS, FAIR_STATES, FairCatalogue, type FairMaker, type FairState } from "./fair-catalogue"

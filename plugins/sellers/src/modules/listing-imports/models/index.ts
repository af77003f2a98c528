export { ListingImport } from "./listing-import"
export { ListingImportRow } from "./listing-import-row"

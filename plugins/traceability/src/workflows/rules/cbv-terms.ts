/** Names of the Core Business Vocabulary 2.0 (sections 7.1 to 7.5), as the EPCIS 2.0 JSON Schema lists them. */
const TERMS = {
  BizStep:
    "accepting arriving assembling collecting commissioning consigning creating_class_instance cycle_counting " +
    "decommissioning departing destroying disassembling dispensing encoding entering_exiting holding inspecting " +
    "installing killing loading other packing picking receiving removing repackaging repairing replacing reserving " +
    "retail_selling shipping staging_outbound stock_taking stocking storing transporting unloading unpacking " +
    "void_shipping sensor_reporting sampling",
  Disp:
    "active container_closed damaged destroyed dispensed disposed encoded expired in_progress in_transit inactive " +
    "no_pedigree_match non_sellable_other partially_dispensed recalled reserved retail_sold returned " +
    "sellable_accessible sellable_not_accessible stolen unknown available completeness_verified " +
    "completeness_inferred conformant container_open mismatch_instance mismatch_class mismatch_quantity " +
    "needs_replacement non_conformant unavailable",
  BTT: "bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres",
  SDT: "owning_party possessing_party location",
} as const

export type CbvKind = keyof typeof TERMS

const NAMES: Readonly<Record<CbvKind, ReadonlySet<string>>> = {
  BizStep: new Set(TERMS.BizStep.split(" ")),
  Disp: new Set(TERMS.Disp.split(" ")),
  BTT: new Set(TERMS.BTT.split(" ")),
  SDT: new Set(TERMS.SDT.split(" ")),
}

const URN_KINDS: Record<string, string> = { bizstep: "BizStep", disp: "Disp", btt: "BTT", sdt: "SDT", er: "ER" }
const CBV = "https://ref.gs1.org/cbv/"

/** Whether a bare name such as `packing` is one of the CBV. */
export function isCbvName(kind: CbvKind, name: string): boolean {
  return NAMES[kind].has(name)
}

/** `urn:epcglobal:cbv:bizstep:packing` as its web address; anything else unchanged (CBV 2.0 section 8.9, rule 14). */
export function cbvAddress(uri: string): string {
  const [, kind = "", name] = /^urn:epcglobal:cbv:(bizstep|disp|btt|sdt|er):([a-z_]+)$/.exec(uri) ?? []
  return name === undefined ? uri : `${CBV}${URN_KINDS[kind]}-${name}`
}

/**
 * A business step, disposition or type as it is hashed: bare names become `https://ref.gs1.org/cbv/BizStep-packing`
 * (CBV 2.0 section 8.9, rule 16), whole URIs stay.
 * @returns null for a bare name that the CBV does not have
 */
export function cbvTerm(kind: CbvKind, value: string): string | null {
  if (/^[a-z_]+$/.test(value)) {
    return isCbvName(kind, value) ? `${CBV}${kind}-${value}` : null
  }
  return cbvAddress(value)
}

import { type CertificateForm, type DeskCertificate, largestScan } from "@/lib/backend/desk/certificates"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import type { FieldSpec } from "../frame/field-spec"

/** Of the decision, below `decision.`. */
export const decisionFields = ["number", "decided_on", "level", "body"] as const

/** Texts of the certificate itself. */
export const certificateFields = [
  "product_id",
  "product_set",
  "holder_type",
  "holder_name",
  "holder_registration_no",
  "kind",
  "product_code",
  "certificate_no",
  "issued_on",
  "valid_until",
  "validity_reason",
  "legal_basis",
] as const

/** What most papers need not: folded away below the others. */
export const rareFields = [
  "kind",
  "product_code",
  "certificate_no",
  "issued_on",
  "valid_until",
  "validity_reason",
  "legal_basis",
] as const

type Words = Record<string, string | undefined>

function whichPaper(form: CertificateForm, locale: Locale): FieldSpec[] {
  const { certificates: words, errors } = deskMessages(locale)
  const { certificate, goods, choices } = form
  return [
    {
      kind: "photo",
      name: "scan_id",
      label: certificate ? words.photoAgain : words.photo,
      hint: words.photoHint,
      pick: words.pick,
      accept: "image/jpeg,image/png,application/pdf",
      most: { bytes: largestScan, words: errors.scan_too_large },
      optional: certificate !== null,
    },
    {
      kind: "select",
      name: "product_id",
      label: words.product,
      value: certificate?.product?.id ?? "",
      options: [{ value: "", label: words.choose }, ...goods.map(({ id, title }) => ({ value: id, label: title }))],
    },
    {
      kind: "choice",
      name: "stars",
      label: words.stars,
      value: certificate ? String(certificate.stars) : "",
      options: choices.stars.map((n) => ({ value: String(n), label: words.starsOf(n) })),
    },
  ]
}

function whichDecision(decision: DeskCertificate["decision"] | undefined, locale: Locale): FieldSpec[] {
  const { certificates: words } = deskMessages(locale)
  return [
    {
      kind: "text",
      name: "decision.number",
      label: words.number,
      hint: words.numberHint,
      value: decision?.number,
      maxLength: 60,
    },
    { kind: "text", name: "decision.decided_on", label: words.decidedOn, type: "date", value: decision?.decidedOn },
    {
      kind: "choice",
      name: "decision.level",
      label: words.level,
      value: decision?.level ?? "province",
      options: [
        { value: "province", label: words.levels.province },
        { value: "ministry", label: words.levels.ministry },
        { value: "district", label: words.levels.district, note: words.levels.districtNote },
      ],
    },
    {
      kind: "text",
      name: "decision.body",
      label: words.body,
      hint: words.bodyHint,
      value: decision?.body,
      maxLength: 200,
    },
  ]
}

function whoseAndWhat({ certificate, choices }: CertificateForm, stall: string, locale: Locale): FieldSpec[] {
  const { certificates: words } = deskMessages(locale)
  const holders: Words = words.holders
  const sets = choices.sectors.flatMap((sector) =>
    sector.product_sets.map(({ id, name }) => ({ value: id, label: name[locale], group: sector.name[locale] })),
  )
  return [
    {
      kind: "select",
      name: "product_set",
      label: words.set,
      hint: words.setHint,
      value: certificate?.productSet ?? "",
      options: [{ value: "", label: words.choose }, ...sets],
    },
    {
      kind: "select",
      name: "holder_type",
      label: words.holderType,
      value: certificate?.holderType ?? "household",
      options: choices.holder_types.map((id) => ({ value: id, label: holders[id] ?? id })),
    },
    {
      kind: "text",
      name: "holder_name",
      label: words.holderName,
      hint: words.holderHint,
      value: certificate?.holderName ?? stall,
      maxLength: 200,
    },
    {
      kind: "text",
      name: "holder_registration_no",
      label: words.registration,
      value: certificate?.registrationNo ?? "",
      maxLength: 40,
      optional: true,
    },
  ]
}

/** The questions of a paper, in the order in which a hand goes over it. */
export function certificateQuestions(form: CertificateForm, stall: string, locale: Locale): FieldSpec[] {
  return [
    ...whichPaper(form, locale),
    ...whichDecision(form.certificate?.decision, locale),
    ...whoseAndWhat(form, stall, locale),
  ]
}

/** What most papers need not. */
export function rareQuestions({ certificate, choices }: CertificateForm, locale: Locale): FieldSpec[] {
  const { certificates: words } = deskMessages(locale)
  const kinds: Words = words.kinds
  const text = (name: string, label: string, hint: string, value: string | null | undefined): FieldSpec => ({
    kind: "text",
    name,
    label,
    hint,
    value: value ?? "",
    optional: true,
  })
  const day = (name: string, label: string, hint: string, value: string | undefined): FieldSpec => ({
    kind: "text",
    type: "date",
    name,
    label,
    hint,
    value: value ?? "",
    optional: true,
  })
  const bases = choices.legal_bases.map(({ id, number }) => ({ value: id, label: number }))
  return [
    {
      kind: "select",
      name: "kind",
      label: words.kind,
      value: certificate?.kind ?? "first",
      options: choices.kinds.map((id) => ({ value: id, label: kinds[id] ?? id })),
    },
    text("product_code", words.code, words.codeHint, certificate?.productCode),
    text("certificate_no", words.paperNo, words.paperNoHint, certificate?.certificateNo),
    day("issued_on", words.issuedOn, words.issuedHint, certificate?.issuedOn),
    day("valid_until", words.validUntil, words.untilHint, certificate?.validUntil),
    text("validity_reason", words.reason, words.reasonHint, certificate?.validityReason),
    {
      kind: "select",
      name: "legal_basis",
      label: words.basis,
      hint: words.basisHint,
      value: certificate?.legalBasis ?? "",
      options: [{ value: "", label: words.byDay }, ...bases],
    },
  ]
}

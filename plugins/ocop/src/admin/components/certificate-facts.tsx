import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type Certificate, type Choices, nameOf, shelfOf } from "../lib/certificate"
import { dayOf, dayOfMoment } from "../lib/when"
import { PageLink } from "./frame"

const COLOUR = {
  waiting: "orange",
  returned: "grey",
  not_yet: "grey",
  valid: "green",
  expiring: "orange",
  extended: "orange",
  expired: "grey",
  re_certified: "grey",
  withdrawn: "red",
} as const

/** What is to be done with it, or how it stands. */
export function ShelfBadge({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation("ocop")
  const shelf = shelfOf(certificate)
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge size="2xsmall" color={COLOUR[shelf]}>
        {t(`shelf.${shelf}`)}
      </Badge>
      {certificate.is_demo && <Badge size="2xsmall">{t("demo")}</Badge>}
    </span>
  )
}

/** What happened to it and what an officer should know first: warnings of the very scan, reasons, dossiers. */
export function CertificateNotes({ certificate }: { certificate: Certificate }) {
  const { t, i18n } = useTranslation("ocop")
  const day = (date: string) => dayOf(date, i18n.language)
  const {
    scan_seen_before: seen,
    returned_reason,
    withdrawal,
    filing,
    struck,
    verified_at,
    eyes,
    product_title,
  } = certificate
  const notes = [
    ...seen.map(({ decision, product }) =>
      t("note.seen", { number: decision.number, day: day(decision.decided_on), product: product ?? t("note.gone") }),
    ),
    certificate.same_holder.length > 0 && t("note.sameHolder", { products: certificate.same_holder.join(", ") }),
    verified_at &&
      t(eyes === "one" ? "note.verifiedOne" : "note.verified", { day: dayOfMoment(verified_at, i18n.language) }),
    product_title &&
      certificate.product &&
      product_title !== certificate.product.title &&
      t("note.renamed", { title: product_title }),
    certificate.waiting_reason === "goods_changed" && t("note.goodsChanged"),
    returned_reason && t("note.returned", { reason: returned_reason }),
    withdrawal &&
      t("note.withdrawn", { number: withdrawal.number, day: day(withdrawal.decided_on), note: withdrawal.note ?? "" }),
    filing &&
      t(filing.late_reason ? "note.filedLate" : "note.filed", {
        day: day(filing.filed_on),
        reason: filing.late_reason,
      }),
    filing?.late_reason && t(filing.eyes === "two" ? "note.receiptTwo" : "note.receiptOne"),
    filing?.result_on && t("note.result", { day: day(filing.result_on) }),
    certificate.standing.extended_until && t("note.extended", { day: day(certificate.standing.extended_until) }),
    struck && t("note.struck", { reason: struck.reason }),
  ].filter((note): note is string => typeof note === "string")
  return notes.length === 0 ? null : (
    <ul className="grid gap-1">
      {notes.map((note) => (
        <li key={note} className="txt-small">
          {note}
        </li>
      ))}
    </ul>
  )
}

/** The fields as they were typed, in the order of the paper, to be compared with it. */
export function CertificateFacts({ certificate, choices }: { certificate: Certificate; choices: Choices }) {
  const { t, i18n } = useTranslation("ocop")
  const day = (date: string) => dayOf(date, i18n.language)
  const { decision } = certificate
  const set = choices.sectors.flatMap((sector) => sector.product_sets).find(({ id }) => id === certificate.product_set)
  const basis = choices.legal_bases.find(({ id }) => id === certificate.legal_basis)
  const rows: [string, string | null][] = [
    ["product", certificate.product?.title ?? t("note.gone")],
    ["number", decision.number],
    ["decided_on", day(decision.decided_on)],
    ["level", t(`level.${decision.level}`)],
    ["body", decision.body],
    ["stars", t("stars", { n: certificate.stars })],
    ["product_set", set ? nameOf(set, i18n.language) : certificate.product_set],
    ["product_code", certificate.product_code],
    ["certificate_no", certificate.certificate_no],
    ["issued_on", day(certificate.issued_on)],
    ["valid_until", day(certificate.valid_until)],
    ["validity_reason", certificate.validity_reason],
    ["holder_type", t(`holder.${certificate.holder_type}`)],
    ["holder_name", certificate.holder_name],
    ["holder_registration_no", certificate.holder_registration_no],
    ["kind", t(`kind.${certificate.kind}`)],
    ["legal_basis", basis?.number ?? certificate.legal_basis],
    ["score", certificate.score?.toLocaleString(i18n.language) ?? null],
    ["round", certificate.round],
  ]
  return (
    <div className="grid gap-3">
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[12rem_1fr]">
        {rows
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name} className="grid sm:contents">
              <dt className="txt-small text-ui-fg-subtle">{t(`field.${name}`)}</dt>
              <dd className="txt-small-plus break-words">{value}</dd>
            </div>
          ))}
      </dl>
      <Text size="small" className="text-ui-fg-subtle">
        {t(`typed.${certificate.entered_by}`)} ·{" "}
        <PageLink to={`/sellers/${certificate.seller.id}`}>{certificate.seller.name}</PageLink>
        {" · "}
        <PageLink to={`/decisions/${decision.id}`}>{t("toDecision")}</PageLink>
      </Text>
    </div>
  )
}

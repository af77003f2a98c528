import { useTranslation } from "react-i18next"
import { type Certificate, type Choices, nameOf } from "../lib/certificate"
import type { Filled } from "./deed-form"
import { Choice, Field } from "./fields"

/** The form's body: numbers as numbers; empty days and the basis are left to the server, which takes them from decision and law. */
export function certificateBody(filled: Filled): object {
  const { stars, score, ...rest } = filled
  const points = score === null || score === undefined ? null : Number(score.replace(",", "."))
  return { ...rest, stars: Number(stars), score: points }
}

interface CertificateFieldsProps {
  choices: Choices
  initial?: Certificate
}

/** What stands on a certificate. */
export function CertificateFields({ choices, initial }: CertificateFieldsProps) {
  const { t, i18n } = useTranslation("ocop")
  const worded = (kind: string, ids: (string | number)[]) =>
    ids.map((id) => ({ value: String(id), label: t(`${kind}.${id}`) }))
  const sets = choices.sectors.flatMap((sector) =>
    sector.product_sets.map((set) => ({
      value: set.id,
      label: nameOf(set, i18n.language),
      group: nameOf(sector, i18n.language),
    })),
  )
  const none = { value: "", label: t("field.byDay") }
  const bases = [none, ...choices.legal_bases.map(({ id, number }) => ({ value: id, label: number }))]
  const stars = choices.stars.map((n) => ({ value: String(n), label: t("stars", { n }) }))
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <Choice name="stars" label={t("field.stars")} options={stars} initial={String(initial?.stars ?? 3)} />
      <Choice
        name="product_set"
        label={t("field.product_set")}
        options={sets}
        initial={initial?.product_set ?? "QD26-21"}
      />
      <Field
        name="product_code"
        label={t("field.product_code")}
        hint={t("field.codeHint")}
        initial={initial?.product_code}
      />
      <Field
        name="certificate_no"
        label={t("field.certificate_no")}
        hint={t("field.mayBeEmpty")}
        initial={initial?.certificate_no}
      />
      <Field
        name="issued_on"
        label={t("field.issued_on")}
        hint={t("field.issuedHint")}
        type="date"
        initial={initial?.issued_on}
      />
      <Field
        name="valid_until"
        label={t("field.valid_until")}
        hint={t("field.untilHint")}
        type="date"
        initial={initial?.valid_until}
      />
      <Field
        name="validity_reason"
        label={t("field.validity_reason")}
        hint={t("field.reasonHint")}
        initial={initial?.validity_reason}
      />
      <Choice
        name="kind"
        label={t("field.kind")}
        options={worded("kind", choices.kinds)}
        initial={initial?.kind ?? "first"}
      />
      <Choice
        name="holder_type"
        label={t("field.holder_type")}
        options={worded("holder", choices.holder_types)}
        initial={initial?.holder_type ?? "household"}
      />
      <Field name="holder_name" label={t("field.holder_name")} initial={initial?.holder_name} />
      <Field
        name="holder_registration_no"
        label={t("field.holder_registration_no")}
        initial={initial?.holder_registration_no}
      />
      <Choice name="legal_basis" label={t("field.legal_basis")} options={bases} initial={initial?.legal_basis} />
      <Field name="score" label={t("field.score")} hint={t("field.scoreHint")} initial={initial?.score?.toString()} />
      <Field name="round" label={t("field.round")} hint={t("field.mayBeEmpty")} initial={initial?.round} />
    </div>
  )
}

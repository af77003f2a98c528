import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Button, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { FeaturedFrame } from "../../components/featured-frame"
import { useRead } from "../../lib/featured-requests"

interface Sums {
  in_force: number
  expiring: number
  ended: number
  withdrawn: number
}

interface Report {
  total: Sums
  stars: (Sums & { stars: number })[]
  sectors: (Sums & { id: string; name: { vi: string; en: string } })[]
  communes: (Sums & { code: string; name: string; stalls: number; certified: number })[]
  years: (Sums & { year: string })[]
  stalls: { all: number; certified: number }
  /** Demonstrations, in no other number. */
  demo: number
}

const SUMS = ["in_force", "expiring", "ended", "withdrawn"] as const

/** On paper the report stands alone: Admin's menu and bar stay on the screen. */
const PRINT = `@media print {
  nav, aside, header, .no-print { display: none !important; }
  main, main * { overflow: visible !important; max-height: none !important; }
  section { break-inside: avoid; }
}`

interface TableProps {
  title: string
  first: string
  rows: { key: string; name: string; values: number[] }[]
  more?: string[]
}

function Sheet({ title, first, rows, more = [] }: TableProps) {
  const { t } = useTranslation("curation")
  const columns = [first, ...SUMS.map((name) => t(`report.${name}`)), ...more]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be pushed sideways must be reachable with a keyboard (WCAG 2.1.1)
    <section aria-label={title} tabIndex={0} className="overflow-x-auto py-4">
      <Heading level="h2" className="px-6 pb-2">
        {title}
      </Heading>
      <Table className="min-w-[40rem]">
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column}>{column}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ key, name, values }) => (
            <Table.Row key={key}>
              <Table.Cell>{name}</Table.Cell>
              {values.map((value, at) => (
                <Table.Cell key={columns[at + 1]}>{value}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}

const sums = (row: Sums): number[] => SUMS.map((name) => row[name])

/** OCOP certificates within the officer's place in sums, to read, to print, or as a spreadsheet. */
export default function CertificateReportPage() {
  const { t, i18n } = useTranslation("curation")
  const { state } = useRead<Report>("/admin/certificate-report")
  const language = i18n.language.startsWith("vi") ? "vi" : "en"
  const ways = (
    <div className="no-print flex gap-2">
      <Button size="small" variant="secondary" onClick={() => window.print()}>
        {t("report.print")}
      </Button>
      <Button size="small" variant="secondary" asChild>
        <a href={`/admin/certificate-report/sheet?locale=${language === "vi" ? "vi-VN" : "en-US"}`}>
          {t("report.sheet")}
        </a>
      </Button>
    </div>
  )
  return (
    <FeaturedFrame title={t("report.title")} hint={t("report.hint")} aside={ways} state={state}>
      {({ total, demo, stars, sectors, communes, years, stalls }) => (
        <>
          <style>{PRINT}</style>
          <div className="px-6 py-4">
            <Text>{t("report.total", { ...total })}</Text>
            <Text>{t("report.stalls", { all: stalls.all, certified: stalls.certified })}</Text>
            {demo > 0 && <Text>{t("report.demo", { demo })}</Text>}
          </div>
          <Sheet
            title={t("report.byStars")}
            first={t("report.star")}
            rows={stars.map((row) => ({
              key: String(row.stars),
              name: t("report.starsOf", { stars: row.stars }),
              values: sums(row),
            }))}
          />
          <Sheet
            title={t("report.bySector")}
            first={t("report.sector")}
            rows={sectors.map((row) => ({ key: row.id, name: row.name[language], values: sums(row) }))}
          />
          <Sheet
            title={t("report.byCommune")}
            first={t("report.commune")}
            rows={communes.map((row) => ({
              key: row.code,
              name: row.name,
              values: [...sums(row), row.stalls, row.certified],
            }))}
            more={[t("report.openStalls"), t("report.certified")]}
          />
          <Sheet
            title={t("report.byYear")}
            first={t("report.year")}
            rows={years.map((row) => ({ key: row.year, name: row.year, values: sums(row) }))}
          />
        </>
      )}
    </FeaturedFrame>
  )
}

export const config = defineRouteConfig({ label: "report.title", translationNs: "curation", icon: ChartBar })

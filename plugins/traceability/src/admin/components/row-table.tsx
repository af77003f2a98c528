import { Button, Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

interface RowTableProps {
  label: string
  columns: string[]
  children: ReactNode
}

/** A table with named columns; on a narrow screen it is pushed sideways by itself, with a finger or the arrow keys. */
export function RowTable({ label, columns, children }: RowTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be pushed sideways must be reachable with a keyboard (WCAG 2.1.1)
    <section aria-label={label} tabIndex={0} className="overflow-x-auto">
      <Table className="min-w-[48rem] [&_td]:py-2">
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column}>{column}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </section>
  )
}

interface PagesProps {
  offset: number
  size: number
  count: number
  turn: (offset: number) => void
}

/** One page of a list to the next. */
export function Pages({ offset, size, count, turn }: PagesProps) {
  const { t } = useTranslation("traceability")
  return (
    <div className="flex flex-wrap items-center gap-4 px-6 py-4">
      <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => turn(Math.max(0, offset - size))}>
        {t("before")}
      </Button>
      <Text size="small">{t("count", { count })}</Text>
      <Button size="small" variant="secondary" disabled={offset + size >= count} onClick={() => turn(offset + size)}>
        {t("after")}
      </Button>
    </div>
  )
}

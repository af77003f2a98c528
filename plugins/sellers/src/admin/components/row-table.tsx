import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

interface RowTableProps {
  /** What the table lists, for who hears the page. */
  label: string
  columns: string[]
  children: ReactNode
}

/** A table with named columns; on a narrow screen it is pushed sideways by itself, with a finger or the arrow keys. */
export function RowTable({ label, columns, children }: RowTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be pushed sideways must be reachable with a keyboard (WCAG 2.1.1)
    <section aria-label={label} tabIndex={0} className="overflow-x-auto">
      <Table className="min-w-[40rem] [&_td]:py-2">
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

import { PRODUCT_SETS, SECTORS } from "./product-sets"

/** Verified certificates that are alike, as the database counts them. */
export interface ReportRow {
  commune_code: string
  commune: string
  stars: 3 | 4 | 5
  product_set: string
  /** Of the day it was given. */
  year: string
  /** Of numbers that no authority gave: told beside the sums, in none of them. */
  is_demo: boolean
  /** In force today, and of those: with at most 180 days to go. */
  in_force: number
  expiring: number
  /** Ended by its days, or another took its place. */
  ended: number
  withdrawn: number
}

/** Open stalls of a commune, and of those the ones with goods whose certificate is in force. */
export interface StallRow {
  commune_code: string
  commune: string
  stalls: number
  certified: number
}

export interface Sums {
  in_force: number
  expiring: number
  ended: number
  withdrawn: number
}

export interface CertificateReport {
  total: Sums
  /** Demonstrations that show a star today; in no other number. */
  demo: number
  /** Five stars first. */
  stars: (Sums & { stars: number })[]
  /** In the decision's order, those without any left out. */
  sectors: (Sums & { id: string; name: { vi: string; en: string } })[]
  /** By name. */
  communes: (Sums & { code: string; name: string; stalls: number; certified: number })[]
  /** By the year they were given, the newest first. */
  years: (Sums & { year: string })[]
  stalls: { all: number; certified: number }
}

const NONE: Sums = { in_force: 0, expiring: 0, ended: 0, withdrawn: 0 }

function sumOf(rows: ReportRow[]): Sums {
  return rows.reduce(
    (sum, row) => ({
      in_force: sum.in_force + row.in_force,
      expiring: sum.expiring + row.expiring,
      ended: sum.ended + row.ended,
      withdrawn: sum.withdrawn + row.withdrawn,
    }),
    NONE,
  )
}

/** The sums of a report; every table adds up to the total, for all are sums of the same rows. */
export function sumReport(counted: ReportRow[], stalls: StallRow[]): CertificateReport {
  const rows = counted.filter(({ is_demo }) => !is_demo)
  const sectorOf = ({ product_set }: ReportRow) => PRODUCT_SETS.get(product_set)?.sector_id
  const places = new Map([...stalls, ...rows].map(({ commune_code, commune }) => [commune_code, commune]))
  const years = [...new Set(rows.map(({ year }) => year))].sort().reverse()
  return {
    total: sumOf(rows),
    demo: sumOf(counted.filter(({ is_demo }) => is_demo)).in_force,
    stars: [5, 4, 3].map((stars) => ({ stars, ...sumOf(rows.filter((row) => row.stars === stars)) })),
    sectors: SECTORS.map(({ id, name }) => ({ id, name, rows: rows.filter((row) => sectorOf(row) === id) }))
      .filter((sector) => sector.rows.length > 0)
      .map(({ id, name, rows: own }) => ({ id, name, ...sumOf(own) })),
    communes: [...places]
      .map(([code, name]) => {
        const stall = stalls.find(({ commune_code }) => commune_code === code)
        const sums = sumOf(rows.filter(({ commune_code }) => commune_code === code))
        return { code, name, ...sums, stalls: stall?.stalls ?? 0, certified: stall?.certified ?? 0 }
      })
      .sort((one, other) => one.name.localeCompare(other.name, "vi")),
    years: years.map((year) => ({ year, ...sumOf(rows.filter((row) => row.year === year)) })),
    stalls: {
      all: stalls.reduce((sum, row) => sum + row.stalls, 0),
      certified: stalls.reduce((sum, row) => sum + row.certified, 0),
    },
  }
}

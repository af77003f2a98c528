import { foldText } from "@cho-lang/kit/text"
import type { COMMUNE_KINDS } from "../../modules/villages/models/commune"

export interface ProvinceRow {
  code: string
  name: string
  full_name: string
}

export interface CommuneRow {
  code: string
  name: string
  full_name: string
  kind: (typeof COMMUNE_KINDS)[number]
  province_code: string
  search_name: string
  search_text: string
}

export interface FormerCommuneRow {
  name: string
  full_name: string
  district: string
  province: string
  commune_code: string
  search_name: string
  search_text: string
}

export interface AdministrativeUnits {
  provinces: ProvinceRow[]
  communes: CommuneRow[]
  former_communes: FormerCommuneRow[]
}

const KIND_PREFIXES = [
  ["Phường ", "phuong"],
  ["Xã ", "xa"],
  ["Đặc khu ", "dac_khu"],
  ["Thị trấn ", "thi_tran"],
] as const

/**
 * Reads the reference file (format: data/README.md) into rows of the three tables.
 * @throws Error naming the line when it fits no shape or points at an unknown code
 */
export function parseAdministrativeUnits(file: string): AdministrativeUnits {
  const provinces = new Map<string, ProvinceRow>()
  const communes = new Map<string, CommuneRow>()
  const former: FormerCommuneRow[] = []
  let district = ""
  let formerProvince = ""

  for (const [index, line] of file.split("\n").entries()) {
    const [kind, first = "", second = "", third = ""] = line.split("\t")
    if (line === "" || line.startsWith("#")) {
      continue
    }
    if (kind === "P") {
      provinces.set(first, { code: first, name: second, full_name: third })
    } else if (kind === "C") {
      communes.set(first, communeRow(first, third, known(provinces, second, index)))
    } else if (kind === "D") {
      district = first
      formerProvince = second
    } else if (kind === "F") {
      const today = known(provinces, known(communes, second, index).province_code, index)
      former.push(formerRow(first, district, formerProvince, second, today))
    } else {
      throw new Error(`Line ${index + 1} of the administrative units has the unknown kind "${kind}"`)
    }
  }
  return { provinces: [...provinces.values()], communes: [...communes.values()], former_communes: former }
}

function communeRow(code: string, fullName: string, province: ProvinceRow): CommuneRow {
  const { name, kind } = withoutKind(fullName)
  if (kind === "thi_tran") {
    throw new Error(`Commune ${code} is a "${fullName}"; towns of that kind ended on 1 July 2025`)
  }
  return {
    code,
    name,
    full_name: fullName,
    kind,
    province_code: province.code,
    search_name: foldText(name),
    search_text: foldText(`${fullName} ${province.full_name}`),
  }
}

function formerRow(
  fullName: string,
  district: string,
  province: string,
  communeCode: string,
  today: ProvinceRow,
): FormerCommuneRow {
  const { name } = withoutKind(fullName)
  return {
    name,
    full_name: fullName,
    district,
    province,
    commune_code: communeCode,
    search_name: foldText(name),
    search_text: foldText(`${fullName} ${district} ${province} ${today.full_name}`),
  }
}

function withoutKind(fullName: string) {
  for (const [prefix, kind] of KIND_PREFIXES) {
    if (fullName.startsWith(prefix)) {
      return { name: fullName.slice(prefix.length), kind }
    }
  }
  throw new Error(`"${fullName}" does not begin with a kind of commune`)
}

function known<Row>(rows: Map<string, Row>, code: string, index: number): Row {
  const row = rows.get(code)
  if (!row) {
    throw new Error(`Line ${index + 1} of the administrative units points at the unknown code ${code}`)
  }
  return row
}

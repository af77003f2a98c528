import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { parseAdministrativeUnits } from "./parse-administrative-units"

const FILE = readFileSync(join(__dirname, "../../../data/administrative-units.tsv"), "utf8")

describe("the reference file", () => {
  const units = parseAdministrativeUnits(FILE)
  const formerOf = (code: string) =>
    units.former_communes.filter(({ commune_code }) => commune_code === code).map(({ name }) => name)

  it("holds all units of Decision 19/2025/QĐ-TTg, each code once", () => {
    expect(units.provinces).toHaveLength(34)
    expect(new Set(units.communes.map(({ code }) => code)).size).toBe(3321)
    expect(units.communes.filter(({ province_code }) => province_code === "01")).toHaveLength(126)
    expect(units.communes.filter(({ kind }) => kind === "dac_khu")).toHaveLength(13)
  })

  it.each([
    ["10210", "Xã Hồng Vân", ["Duyên Thái", "Hà Hồi", "Hồng Vân", "Liên Phương", "Ninh Sở", "Vân Tảo"]],
    [
      "10279",
      "Xã Phượng Dực",
      ["Hoàng Long", "Hồng Minh", "Phú Túc", "Phượng Dực", "Tri Trung", "Văn Hoàng", "Đại Thắng"],
    ],
    ["09856", "Xã Dương Hòa", ["Cát Quế", "Dương Liễu", "Minh Khai", "Yên Sở", "Đắc Sở"]],
    ["09952", "Xã Phú Cát", ["Hòa Thạch", "Phú Cát", "Phú Mãn", "Đông Yên"]],
    ["15772", "Xã Thiệu Hóa", ["Thiệu Hóa", "Thiệu Công", "Thiệu Long", "Thiệu Nguyên", "Thiệu Phúc"]],
  ])("says that %s is %s and what it was made from", (code, fullName, former) => {
    expect(units.communes.find((commune) => commune.code === code)?.full_name).toBe(fullName)
    expect(formerOf(code).sort()).toEqual([...former].sort())
  })

  it("keeps one row for each commune that took a part of a former one", () => {
    const parts = units.former_communes.filter(
      ({ full_name, district }) => full_name === "Xã Hải Yến" && district === "Thị xã Nghi Sơn",
    )
    expect(parts.map(({ commune_code }) => commune_code)).toEqual(["16609", "16645", "16654"])
  })

  it("is NFC throughout", () => {
    expect(FILE.normalize("NFC")).toBe(FILE)
  })
})

describe("parseAdministrativeUnits", () => {
  it("folds names for the search and writes the province of today into former ones", () => {
    const { former_communes } = parseAdministrativeUnits(
      "P\t01\tHà Nội\tThành phố Hà Nội\nC\t00199\t01\tPhường Láng\nD\tQuận Đống Đa\tThành phố Hà Nội\nF\tPhường Láng Hạ\t00199\n",
    )
    expect(former_communes).toEqual([
      expect.objectContaining({
        name: "Láng Hạ",
        search_name: "lang ha",
        search_text: "phuong lang ha quan dong da thanh pho ha noi thanh pho ha noi",
      }),
    ])
  })

  it.each([
    ["F\tPhường Láng Hạ\t00199", /line 1.*unknown code 00199/i],
    ["X\t1", /unknown kind "X"/],
    ["P\t01\tHà Nội\tThành phố Hà Nội\nC\t00199\t01\tLáng", /does not begin with a kind/],
  ])("refuses %j", (file, message) => {
    expect(() => parseAdministrativeUnits(file)).toThrow(message)
  })
})

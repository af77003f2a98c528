const counts = { new: 2, changed: 1, unchanged: 1, bad: 1, done: 0, failed: 0 }
const columns = [
  { heading: "Mã hàng", field: "code" },
  { heading: "Tên món hàng", field: "name" },
  { heading: "Ghi chú", field: null },
]

const one = (id: string, state: string, change: object = {}) => ({
  id,
  state,
  craft: "son-mai",
  sheet_name: `hang-${state}.xlsx`,
  zip_name: null,
  columns,
  problem: null,
  counts,
  created_at: "2026-11-20T03:00:00.000Z",
  finished_at: null,
  ...change,
})

/** A file in each state that screens tell apart, as GET /seller/listing-imports writes them. */
export const imports = [
  one("limp_checking", "checking", { counts: { ...counts, new: 0, changed: 0, unchanged: 0, bad: 0 }, columns: [] }),
  one("limp_ready", "ready"),
  one("limp_running", "running", { counts: { ...counts, done: 1 } }),
  one("limp_stopped", "stopped", { counts: { ...counts, done: 1 } }),
  one("limp_done", "done", { counts: { ...counts, done: 2, failed: 1 } }),
  one("limp_failed", "failed", { problem: { code: "sheet_too_many_rows", max: 5000 } }),
]

const row = (n: number, verdict: string, name: string | null, errors: object[] = []) => ({
  n,
  name,
  verdict,
  outcome: "waiting",
  errors,
  client_key: null,
  answers: { name, price_vnd: 450_000, quantity: 3 },
  files: [{ name: "khay.jpg", sha256: "aa" }],
  cells: [`KT-${n}`, name ?? "", ""],
})

export const importRows = [
  row(2, "new", "Khay trà sơn mài đỏ son"),
  row(3, "changed", "Hộp trang sức"),
  row(4, "unchanged", "Tranh cá chép"),
  row(5, "bad", null, [
    { code: "text_required", field: "name" },
    {
      code: "picture_not_in_zip",
      field: "pictures",
      details: { name: "mot-cai-ten-anh-rat-dai-khong-co-cho-ngat-dong.jpg" },
    },
  ]),
]

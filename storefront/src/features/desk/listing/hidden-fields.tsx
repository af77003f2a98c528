/** What a plain form sends beside what is typed. */
export function HiddenFields({ fields }: { fields: Record<string, string | number> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

/** The number that a field of goods on sale begins with: sent beside what is typed, so that what is sold or priced meanwhile stays so. */
export function ShownNumber({ name, value = "" }: { name: string; value: string | undefined }) {
  return value === "" ? null : <input type="hidden" name={name} value={value} />
}

import type { CraftSummary } from "@/lib/backend/crafts"
import type { VillageSummary } from "@/lib/backend/villages"
import { type ListView, sortWord } from "@/lib/list-address"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Icon } from "@/ui/icon"
import styles from "./filter-sheet.module.css"

type Option = { value: string; name: string }

function Select({
  name,
  label,
  any,
  value,
  options,
}: {
  name: string
  label: string
  any?: string
  value: string
  options: Option[]
}) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select className="field" name={name} defaultValue={value}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

type Props = { view: ListView; crafts: CraftSummary[]; villages: VillageSummary[]; locale: Locale }

/**
 * Filters in a sheet that rises from below, within the thumb's reach: the browser's own popover and a plain form. The server turns the
 * form's query into the list's own address.
 */
export function FilterSheet({ view, crafts, villages, locale }: Props) {
  const { list } = messages(locale)
  const named = (row: { handle: string; name: string }): Option => ({ value: row.handle, name: row.name })
  const sorts = (["new", "price", "-price"] as const).map((sort) => ({ value: sortWord(sort), name: list.sorts[sort] }))
  return (
    <>
      <button type="button" className={`button quiet ${styles.open}`} popoverTarget="bo-loc">
        <Icon name="filter" />
        <span>{list.filter}</span>
      </button>
      <div id="bo-loc" popover="auto" className={styles.sheet}>
        <form action={localePath(locale, paths.goods)} className={styles.form}>
          <h2 className={styles.title}>{list.filter}</h2>
          <Select
            name="nghe"
            label={list.craft}
            any={list.anyCraft}
            value={view.craft ?? ""}
            options={crafts.map(named)}
          />
          <Select
            name="lang"
            label={list.village}
            any={list.anyVillage}
            value={view.village ?? ""}
            options={villages.map(named)}
          />
          <Select name="xep" label={list.sort} value={sortWord(view.sort)} options={sorts} />
          <div className={styles.ways}>
            <button type="submit" className="button">
              {list.apply}
            </button>
            <button type="button" className="button quiet" popoverTarget="bo-loc" popoverTargetAction="hide">
              {list.filterClose}
            </button>
          </div>
        </form>
      </div>
    </>
  )
}

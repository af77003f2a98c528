import { InputError } from "@cho-lang/kit/input-error"

/** Languages of our reads. Vietnamese is the base text of every row, English stands in core's table `translation`. */
export type Locale = "vi-VN" | "en-US"

/** The language of reference data, which carries both. */
export function languageOf(locale: Locale): "vi" | "en" {
  return locale === "vi-VN" ? "vi" : "en"
}

/**
 * SQL for a translatable column: the column itself in Vietnamese, else the English text where there is one.
 * `table` is the alias of the row; `translationJoin` makes the alias `<table>_text`.
 */
export function textOf(locale: Locale, table: string, column: string): string {
  return locale === "vi-VN"
    ? `${table}.${column}`
    : `coalesce(nullif(${table}_text.translations->>'${column}', ''), ${table}.${column})`
}

/** SQL join that brings the English texts of the row `table`; nothing in Vietnamese. */
export function translationJoin(locale: Locale, table: string): string {
  return locale === "vi-VN"
    ? ""
    : `left join translation ${table}_text on ${table}_text.reference_id = ${table}.id
         and ${table}_text.locale_code = '${locale}' and ${table}_text.deleted_at is null`
}

/** Builds a statement once for each language. */
export function perLocale<Built>(build: (locale: Locale) => Built): Record<Locale, Built> {
  return { "vi-VN": build("vi-VN"), "en-US": build("en-US") }
}

/**
 * The language of a request, Vietnamese unless its query says otherwise.
 * @throws InputError `field_wrong` (field locale)
 */
export function readLocale({ query: { locale = "vi-VN" } }: { query: Record<string, unknown> }): Locale {
  return localeOf(locale)
}

/**
 * The same below /store, where core takes the language out of the query.
 * @throws InputError `field_wrong` (field locale)
 */
export function readStoreLocale({ locale = "vi-VN" }: { locale?: string }): Locale {
  return localeOf(locale)
}

function localeOf(locale: unknown): Locale {
  if (locale === "vi-VN" || locale === "en-US") {
    return locale
  }
  throw new InputError({ code: "field_wrong", field: "locale", message: "locale may be vi-VN or en-US" })
}

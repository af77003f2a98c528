import { type ImportCraft, type ListingImport, readImports } from "@/lib/backend/desk/imports"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskField } from "../frame/desk-field"
import { DeskScreen } from "../frame/desk-screen"
import { Door } from "../frame/door"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { importAddress } from "./import-address"

type Part = { crafts: ImportCraft[]; stall: string; locale: Locale }

/** A file for each craft: food asks for more. */
function Templates({ crafts, stall, locale }: Part) {
  const { imports: words } = deskMessages(locale)
  return (
    <section className={styles.stack} aria-labelledby="mau">
      <h2 id="mau">{words.templateTitle}</h2>
      <p>{words.templateText}</p>
      <div className={styles.ways}>
        {crafts.flatMap(({ handle, name }) =>
          (["xlsx", "csv"] as const).map((format) => (
            <a
              key={`${handle}-${format}`}
              className={styles.textLink}
              href={importAddress("/template", { stall, craft: handle, format, locale })}
              download
            >
              {fill(format === "csv" ? words.templateCsv : words.template, { craft: name })}
            </a>
          )),
        )}
      </div>
    </section>
  )
}

type FileProps = { name: string; label: string; hint: string; accept: string; required?: boolean }

function FileField({ name, label, hint, accept, required = false }: FileProps) {
  const id = `o-${name}`
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <input
        id={id}
        className={`field ${styles.input}`}
        type="file"
        name={name}
        accept={accept}
        required={required}
        aria-describedby={`${id}-hint`}
      />
    </div>
  )
}

/** A plain form: the browser says itself how far a large file is. */
function Send({ crafts, stall, locale }: Part) {
  const { imports: words, frame } = deskMessages(locale)
  return (
    <section className={styles.stack} aria-labelledby="gui">
      <h2 id="gui">{words.sendTitle}</h2>
      <form
        className={styles.form}
        method="post"
        encType="multipart/form-data"
        action={importAddress("", { stall, locale })}
      >
        {crafts.length > 1 && (
          <DeskField
            spec={{
              kind: "choice",
              name: "craft",
              label: words.craft,
              value: crafts[0]?.handle,
              options: crafts.map(({ handle, name }) => ({ value: handle, label: name })),
            }}
            kept={undefined}
            error={undefined}
            optional=""
          />
        )}
        <FileField name="sheet" label={words.sheet} hint={words.sheetHint} accept=".xlsx,.csv" required />
        <FileField name="zip" label={`${words.zip} (${frame.optional})`} hint={words.zipHint} accept=".zip" />
        <div className={styles.action}>
          <button type="submit" className={`button ${styles.big}`}>
            {words.send}
          </button>
          <p className={styles.hint}>{words.sendNote}</p>
        </div>
      </form>
    </section>
  )
}

function Earlier({ imports, locale }: { imports: ListingImport[]; locale: Locale }) {
  const { imports: words } = deskMessages(locale)
  if (imports.length === 0) return null
  return (
    <section className={styles.stack} aria-labelledby="truoc">
      <h2 id="truoc">{words.earlier}</h2>
      <nav className={styles.doors} aria-label={words.earlier}>
        {imports.map(({ id, sheetName, state, createdAt }) => (
          <Door
            key={id}
            href={localePath(locale, paths.listingImport(id))}
            label={sheetName}
            note={`${words.states[state]} · ${formatDateTime(createdAt, locale)}`}
          />
        ))}
      </nav>
    </section>
  )
}

/** Many goods at once: the file to fill in, the form to send it with, and what was sent before. */
export async function ImportsPage({ locale, query }: { locale: Locale; query: Query }) {
  const { imports: words } = deskMessages(locale)
  return withStall(locale, paths.listingImports, readImports, (desk, { crafts, imports }) => {
    const part = { crafts, stall: desk.key.stallId ?? "", locale }
    return (
      <DeskScreen
        locale={locale}
        title={words.title}
        guide={words.guide}
        back={paths.listings}
        desk={desk}
        outcome={readOutcome(query)}
      >
        <Templates {...part} />
        <Send {...part} />
        <Earlier imports={imports} locale={locale} />
      </DeskScreen>
    )
  })
}

import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Migration } from "@medusajs/framework/mikro-orm/migrations"

interface StartingList {
  /** The day the list was drawn up, as YYYY-MM-DD. */
  from: string
  words: { word: string; reason: string; source: string }[]
}

const FILE = join(dirname(require.resolve("@cho-lang/sellers/package.json")), "data", "held-words.json")

/** A change of goods that was written down is never rewritten: the database refuses it. The words to start with come from data. */
export class Migration20261122071300 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create or replace function goods_change_append_only() returns trigger language plpgsql as $body$
      begin
        raise exception 'goods_change is append-only' using errcode = 'restrict_violation';
      end
    $body$;`);
    this.addSql(`drop trigger if exists goods_change_append_only on goods_change;`);
    this.addSql(`create trigger goods_change_append_only before update on goods_change for each row execute function goods_change_append_only();`);
    const { from, words } = JSON.parse(readFileSync(FILE, "utf8")) as StartingList
    for (const [place, { word, reason, source }] of words.entries()) {
      this.addSql(
        this.getKnex().raw(
          `insert into held_word (id, word, reason, added_by, added_at) values (?, ?, ?, 'system', ?)
           on conflict do nothing`,
          [`hword_start_${place + 1}`, word, `${reason} (${source})`, from],
        ),
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`delete from held_word where added_by = 'system';`);
    this.addSql(`drop trigger if exists goods_change_append_only on goods_change;`);
    this.addSql(`drop function if exists goods_change_append_only();`);
  }

}

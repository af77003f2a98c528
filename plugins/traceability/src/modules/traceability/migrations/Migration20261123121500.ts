import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was recorded and what was published stays: the database itself refuses to change or delete it. */
export class Migration20261123121500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function traceability_append_only() returns trigger language plpgsql as $body$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end
    $body$;`)
    for (const table of ["trace_event", "chain_root"]) {
      this.addSql(`drop trigger if exists ${table}_append_only on ${table};`)
      this.addSql(
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function traceability_append_only();`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of ["trace_event", "chain_root"]) {
      this.addSql(`drop trigger if exists ${table}_append_only on ${table};`)
    }
    this.addSql(`drop function if exists traceability_append_only();`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Rows are only ever added: the database itself refuses to change or delete one. */
export class Migration20261122002100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create or replace function audit_entry_append_only() returns trigger language plpgsql as $body$
      begin
        raise exception 'audit_entry is append-only' using errcode = 'restrict_violation';
      end
    $body$;`);
    this.addSql(`drop trigger if exists audit_entry_append_only on audit_entry;`);
    this.addSql(`create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function audit_entry_append_only();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists audit_entry_append_only on audit_entry;`);
    this.addSql(`drop function if exists audit_entry_append_only();`);
  }

}

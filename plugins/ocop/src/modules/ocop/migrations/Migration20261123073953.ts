import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123073953 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "decision" add column if not exists "written_by" text[] not null default '{}';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "decision" drop column if exists "written_by";`);
  }

}

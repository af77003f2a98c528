import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122034309 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "craft" add column if not exists "is_food" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "craft" drop column if exists "is_food";`);
  }

}

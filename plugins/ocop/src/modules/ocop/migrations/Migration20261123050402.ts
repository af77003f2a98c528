import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123050402 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" add column if not exists "also_by_id" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop column if exists "also_by_id";`);
  }

}

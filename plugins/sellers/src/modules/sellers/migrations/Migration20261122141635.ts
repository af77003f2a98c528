import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122141635 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "delivery_by_agreement" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "delivery_by_agreement";`);
  }

}

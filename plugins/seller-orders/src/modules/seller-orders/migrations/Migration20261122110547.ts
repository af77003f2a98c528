import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122110547 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" add column if not exists "announced_at" timestamptz null, add column if not exists "reminded_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_placed_at" ON "seller_order" ("placed_at") WHERE announced_at is null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_placed_at";`);
    this.addSql(`alter table if exists "seller_order" drop column if exists "announced_at", drop column if exists "reminded_at";`);
  }

}

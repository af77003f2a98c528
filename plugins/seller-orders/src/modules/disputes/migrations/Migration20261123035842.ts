import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123035842 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "share_dispute" drop constraint if exists "share_dispute_seller_order_id_request_key_unique";`);
    this.addSql(`alter table if exists "share_dispute" add column if not exists "request_key" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_share_dispute_seller_order_id_request_key_unique" ON "share_dispute" ("seller_order_id", "request_key") WHERE request_key is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_share_dispute_seller_order_id_request_key_unique";`);
    this.addSql(`alter table if exists "share_dispute" drop column if exists "request_key";`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123035841 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_request" drop constraint if exists "payment_request_seller_order_id_request_key_unique";`);
    this.addSql(`alter table if exists "payment_request" add column if not exists "request_key" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_request_seller_order_id_request_key_unique" ON "payment_request" ("seller_order_id", "request_key") WHERE request_key is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payment_request_seller_order_id_request_key_unique";`);
    this.addSql(`alter table if exists "payment_request" drop column if exists "request_key";`);
  }

}

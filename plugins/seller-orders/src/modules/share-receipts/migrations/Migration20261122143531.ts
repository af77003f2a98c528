import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122143531 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "share_receipt" ("id" text not null, "seller_order_id" text not null, "file_id" text not null, "sent_by_kind" text not null, "sent_by_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "share_receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_receipt_deleted_at" ON "share_receipt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_receipt_seller_order_id_created_at" ON "share_receipt" ("seller_order_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "share_receipt" cascade;`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123035532 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_alarm" drop constraint if exists "order_alarm_seller_order_id_kind_share_return_id_unique";`);
    this.addSql(`drop index if exists "IDX_order_alarm_seller_order_id_unique";`);

    this.addSql(`alter table if exists "order_alarm" add column if not exists "kind" text check ("kind" in ('new', 'waits', 'return')) not null default 'new', add column if not exists "share_return_id" text not null default '';`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_alarm_seller_order_id_kind_share_return_id_unique" ON "order_alarm" ("seller_order_id", "kind", "share_return_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_alarm_seller_order_id_kind_share_return_id_unique";`);
    this.addSql(`alter table if exists "order_alarm" drop column if exists "kind", drop column if exists "share_return_id";`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_alarm_seller_order_id_unique" ON "order_alarm" ("seller_order_id") WHERE deleted_at IS NULL;`);
  }

}

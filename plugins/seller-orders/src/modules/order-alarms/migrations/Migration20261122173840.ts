import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122173840 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_alarm" drop constraint if exists "order_alarm_seller_order_id_unique";`);
    this.addSql(`create table if not exists "order_alarm" ("id" text not null, "seller_order_id" text not null, "seller_id" text not null, "rung_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_alarm_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_alarm_seller_order_id_unique" ON "order_alarm" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_alarm_deleted_at" ON "order_alarm" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_alarm_seller_id_rung_at" ON "order_alarm" ("seller_id", "rung_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_alarm" cascade;`);
  }

}

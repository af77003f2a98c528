import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122101218 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_item" drop constraint if exists "seller_order_item_line_item_id_unique";`);
    this.addSql(`alter table if exists "seller_order_change" drop constraint if exists "seller_order_change_seller_order_id_action_unique";`);
    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_seller_id_unique";`);
    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_reference_unique";`);
    this.addSql(`create table if not exists "seller_order" ("id" text not null, "order_id" text not null, "seller_id" text not null, "position" integer not null, "reference" text not null, "state" text check ("state" in ('placed', 'confirmed', 'packed', 'shipped', 'ready_to_collect', 'delivered', 'completed', 'declined', 'cancelled', 'returned')) not null default 'placed', "state_at" timestamptz not null, "placed_at" timestamptz not null, "shipping_method_id" text null, "fulfillment_id" text null, "carrier" text null, "tracking_code" text null, "end_reason" text null, "end_note" text null, "commission_bps" integer not null, "value_added_tax_bps" integer not null, "income_tax_bps" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_reference_unique" ON "seller_order" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_seller_id_unique" ON "seller_order" ("order_id", "seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_state_placed_at" ON "seller_order" ("seller_id", "state", "placed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_placed_at" ON "seller_order" ("seller_id", "placed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_state_state_at" ON "seller_order" ("state", "state_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_change" ("id" text not null, "seller_order_id" text not null, "action" text not null, "from_state" text not null, "to_state" text not null, "by_kind" text check ("by_kind" in ('seller_member', 'helper', 'user', 'buyer', 'system')) not null, "by_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_change_seller_order_id" ON "seller_order_change" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_change_deleted_at" ON "seller_order_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_change_seller_order_id_action_unique" ON "seller_order_change" ("seller_order_id", "action") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_item" ("id" text not null, "seller_order_id" text not null, "line_item_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_item_seller_order_id" ON "seller_order_item" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_item_line_item_id_unique" ON "seller_order_item" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_item_deleted_at" ON "seller_order_item" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller_order_change" add constraint "seller_order_change_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order_item" add constraint "seller_order_item_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_change" drop constraint if exists "seller_order_change_seller_order_id_foreign";`);

    this.addSql(`alter table if exists "seller_order_item" drop constraint if exists "seller_order_item_seller_order_id_foreign";`);

    this.addSql(`drop table if exists "seller_order" cascade;`);

    this.addSql(`drop table if exists "seller_order_change" cascade;`);

    this.addSql(`drop table if exists "seller_order_item" cascade;`);
  }

}

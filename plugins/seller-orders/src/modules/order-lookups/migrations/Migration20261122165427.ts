import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122165427 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_lookup" ("id" text not null, "number_key" text not null, "phone_key" text not null, "address_key" text null, "tried_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_lookup_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_lookup_deleted_at" ON "order_lookup" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_lookup_number_key_tried_at" ON "order_lookup" ("number_key", "tried_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_lookup_phone_key_tried_at" ON "order_lookup" ("phone_key", "tried_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_lookup_address_key_tried_at" ON "order_lookup" ("address_key", "tried_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_lookup_tried_at" ON "order_lookup" ("tried_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_lookup" cascade;`);
  }

}

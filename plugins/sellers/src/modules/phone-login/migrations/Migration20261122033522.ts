import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122033522 extends Migration {

  override async up(): Promise<void> {
    // Nobody wrote down for which stall they were handed over; they would have lived a day.
    this.addSql(`update "device" set "forgotten_at" = now() where "is_handed" and "forgotten_at" is null;`);
    this.addSql(`alter table if exists "device" drop column if exists "is_handed";`);

    this.addSql(`alter table if exists "device" add column if not exists "handed_for" text null, add column if not exists "handed_by_kind" text check ("handed_by_kind" in ('seller_member', 'user')) null, add column if not exists "handed_by_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_device_handed_by_id" ON "device" ("handed_by_id") WHERE handed_by_id is not null AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "handover_code" add column if not exists "is_bound" boolean not null default true;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_device_handed_by_id";`);
    this.addSql(`alter table if exists "device" drop column if exists "handed_for", drop column if exists "handed_by_kind", drop column if exists "handed_by_id";`);

    this.addSql(`alter table if exists "device" add column if not exists "is_handed" boolean not null default false;`);

    this.addSql(`alter table if exists "handover_code" drop column if exists "is_bound";`);
  }

}
